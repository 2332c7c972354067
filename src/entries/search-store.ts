import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { isShared } from '../db/time.ts';
import { readSearch, type SearchTerm, searchWords } from './search-words.ts';

type Db = Kysely<Schema>;

interface Numbered {
  number: number;
  title: string;
  url: string | null;
}

/** Words hold letters and digits alone, so that no query's syntax has to be escaped. */
const forSqlite = (terms: readonly SearchTerm[]): string =>
  terms.map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? '*' : ''}`).join(' AND ');

const forPostgres = (terms: readonly SearchTerm[]): string =>
  terms
    .map(({ words, isBeginning }) => `(${words.map((word) => `'${word}'`).join(' <-> ')}${isBeginning ? ':*' : ''})`)
    .join(' & ');

/** Places are ours: PostgreSQL's own parser would take words apart by the server's locale. */
const vectorOf = (words: readonly string[]): string => words.map((word, n) => `'${word}':${n + 1}`).join(' ');

async function storeWords(db: Db, entries: readonly Numbered[]): Promise<void> {
  const rows = entries.map((entry) => ({ number: entry.number, words: searchWords(entry) }));
  if (isShared(db)) {
    const values = rows.map(({ number, words }) => sql`(${number}::bigint, ${vectorOf(words)}::tsvector)`);
    await sql`insert into entry_words (number, words) values ${sql.join(values)}
      on conflict (number) do update set words = excluded.words`.execute(db);
  } else {
    const values = rows.map(({ number, words }) => sql`(${number}, ${words.join(' ')})`);
    await sql`replace into entry_words (rowid, words) values ${sql.join(values)}`.execute(db);
  }
}

/** Lets an entry be found by what its title and address say now. Belongs into the transaction that writes them. */
export async function indexEntry(db: Db, id: string, { title, url }: Omit<Numbered, 'number'>): Promise<void> {
  const { number } = await db
    .insertInto('entry_numbers')
    .values({ entry_id: id })
    // The number stays; nothing would be returned of a row that is left alone.
    .onConflict((conflict) => conflict.column('entry_id').doUpdateSet({ entry_id: id }))
    .returning('number')
    .executeTakeFirstOrThrow();
  await storeWords(db, [{ number, title, url }]);
}

const filledAtOnce = 500;

/** Lets all entries be found that have a number. */
export async function indexAll(db: Db): Promise<void> {
  for (let after = 0; ; ) {
    const entries = await db
      .selectFrom('entry_numbers as n')
      .innerJoin('entries as e', 'e.id', 'n.entry_id')
      .select(['n.number', 'e.title', 'e.url'])
      .where('n.number', '>', after)
      .orderBy('n.number')
      .limit(filledAtOnce)
      .execute();
    const last = entries.at(-1);
    if (last === undefined) return;
    await storeWords(db, entries);
    after = last.number;
  }
}

interface SearchPage {
  /** Only entries with lower numbers. */
  before: number;
  atMost: number;
}

/** PostgreSQL looks for the words in so many of the newest entries first. */
const newest = 5_000;

/**
 * Questions for the numbers of entries, the next one for when the one before did not bring enough. FTS5 goes through its
 * index from the newest on. PostgreSQL's brings all there are, to be sorted: a good way to words that are rare. Those that
 * are not are among the newest; left alone, it takes the wrong way as often as not.
 */
function questions(db: Db, terms: readonly SearchTerm[], { before, atMost }: SearchPage): RawBuilder<unknown>[] {
  const page = sql`order by number desc limit ${atMost}`;
  if (!isShared(db))
    return [
      sql`select rowid as number from entry_words where entry_words match ${forSqlite(terms)} and rowid < ${before} ${page}`,
    ];
  const query = sql`${forPostgres(terms)}::tsquery`;
  return [
    sql`select number from (
      select number, words from entry_words where number < ${before} order by number desc limit ${newest}
    ) as looked where words @@ ${query} ${page}`,
    sql`with found as materialized (select number from entry_words where words @@ ${query})
      select number from found where number < ${before} ${page}`,
  ];
}

/** Some entries whose title and address hold all words of `text`, the newest first. */
export async function searchEntries(db: Db, text: string, page: SearchPage): Promise<{ id: string; number: number }[]> {
  const terms = readSearch(text);
  if (terms.length === 0) return [];
  let found: { id: string; number: number }[] = [];
  for (const numbers of questions(db, terms, page)) {
    const { rows } = await sql<{ id: string; number: number }>`select n.entry_id as id, n.number
      from (${numbers}) as hits join entry_numbers as n on n.number = hits.number order by n.number desc`.execute(db);
    found = rows;
    if (found.length === page.atMost) break;
  }
  return found;
}
