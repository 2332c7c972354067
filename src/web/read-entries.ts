import type { Kysely } from 'kysely';
import { toIso } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import { searchEntries } from '../entries/search-store.ts';
import type { EntryList } from './pages/entries-page.ts';

type Db = Kysely<Schema>;

const entriesAPage = 50;
const columns = ['id', 'title', 'url', 'feed_id', 'first_seen_at'] as const;

/** A page's entries and one more, the newest first, with what each is found by again. */
async function readNewest(db: Db, before: string) {
  const [seen = '', after = ''] = before.split('~');
  const from = seen === '' ? Number.NaN : Number(seen);
  const rows = await db
    .selectFrom('entries')
    .select(columns)
    .$if(Number.isFinite(from), (builder) =>
      builder
        .where('first_seen_at', '<=', from)
        .where((eb) => eb.or([eb('first_seen_at', '<', from), eb('id', '>', after)])),
    )
    .orderBy('first_seen_at', 'desc')
    .orderBy('id')
    .limit(entriesAPage + 1)
    .execute();
  return rows.map((row) => ({ ...row, place: `${row.first_seen_at}~${row.id}` }));
}

/** The same of those whose title and address hold the words of `query`. */
async function readFound(db: Db, query: string, before: string) {
  const from = /^\d{1,15}$/.test(before) ? Number(before) : Number.MAX_SAFE_INTEGER;
  const found = await searchEntries(db, query, { before: from, atMost: entriesAPage + 1 });
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const rows = await db.selectFrom('entries').select(columns).where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap(({ id, number }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...row, place: String(number) }];
  });
}

/** A page of entries, all or what is looked for, newest first, found by their place, so that the millionth costs what the first does. */
export async function readEntries(db: Db, query: string, before: string | null): Promise<EntryList> {
  const looked = query.trim() === '' ? await readNewest(db, before ?? '') : await readFound(db, query, before ?? '');
  const rows = looked.slice(0, entriesAPage);
  const ids = rows.map(({ id }) => id);
  const deliveries =
    ids.length === 0
      ? []
      : await db
          .selectFrom('deliveries')
          .select(['id', 'entry_id', 'account_id', 'state'])
          .where('entry_id', 'in', ids)
          .execute();
  return {
    query,
    rows: rows.map((row) => ({
      id: row.id,
      title: row.title,
      url: row.url,
      feed: row.feed_id,
      seenAt: toIso(row.first_seen_at),
      deliveries: deliveries
        .filter(({ entry_id }) => entry_id === row.id)
        .map(({ id, account_id, state }) => ({ id, account: account_id, state })),
    })),
    next: looked.length > rows.length ? (rows.at(-1)?.place ?? null) : null,
  };
}
