import { type Kysely, sql } from 'kysely';
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

/** Some entries whose title and address hold all words of `text`, the newest first, numbered lower than `before`. */
export async function searchEntries(
  db: Db,
  text: string,
  { before, atMost }: { before: number; atMost: number },
): Promise<{ id: string; number: number }[]> {
  const terms = readSearch(text);
  if (terms.length === 0) return [];
  const number = sql.ref(isShared(db) ? 'w.number' : 'w.rowid');
  const matches = isShared(db)
    ? sql`w.words @@ ${forPostgres(terms)}::tsquery`
    : sql`entry_words match ${forSqlite(terms)}`;
  const { rows } = await sql<{ id: string; number: number }>`select n.entry_id as id, n.number
    from entry_words as w join entry_numbers as n on n.number = ${number}
    where ${matches} and ${number} < ${before} order by ${number} desc limit ${atMost}`.execute(db);
  return rows;
}
