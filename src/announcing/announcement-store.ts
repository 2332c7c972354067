import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';

type Db = Kysely<Schema>;

/** A post that the site is to be told of. */
export interface Announcement {
  delivery: string;
  entry: { id: string; url: string | null; title: string };
  account: string;
  network: string;
  url: string;
  uri: string;
  /** The entry's document; absent where the post names none. */
  document?: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
  attempts: number;
}

/** A site that comes back after longer has to look for itself. Milliseconds. */
const toldFor = 7 * 86_400_000;

const untold = (db: Db, now: number) =>
  db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .leftJoin('announcements as a', 'a.delivery_id', 'd.id')
    .where('d.state', '=', 'published')
    .where('d.updated_at', '>', now - toldFor)
    .where((eb) => eb.or([eb('a.delivery_id', 'is', null), eb('a.next_at', 'is not', null)]));

/** Some posts that it is time to tell of, oldest first. */
export async function nextAnnouncements(db: Db, now: number, most: number): Promise<Announcement[]> {
  const rows = await untold(db, now)
    .select([
      'd.id',
      'd.entry_id',
      'd.account_id',
      'd.network',
      'd.url',
      'd.uri',
      'd.document',
      'd.published_at',
      'a.attempts',
    ])
    .select(['e.url as entry_url', 'e.title'])
    .where((eb) => eb.or([eb('a.next_at', 'is', null), eb('a.next_at', '<=', now)]))
    .orderBy('d.updated_at')
    .limit(most)
    .execute();
  return rows.flatMap(
    ({ id, entry_id, entry_url, title, account_id, network, url, uri, document, published_at, attempts }) =>
      url === null || uri === null || published_at === null
        ? []
        : [
            {
              ...{
                delivery: id,
                entry: { id: entry_id, url: entry_url, title },
                account: account_id,
                network,
                url,
                uri,
              },
              ...(document === null ? {} : { document }),
              ...{ publishedAt: published_at, attempts: attempts ?? 0 },
            },
          ],
  );
}

/** When there is next something to tell, milliseconds since 1970; null: nothing is planned. */
export async function nextAnnouncementAt(db: Db, now: number): Promise<number | null> {
  const row = await untold(db, now)
    .select((eb) => eb.fn.min(eb.fn.coalesce('a.next_at', eb.val(0))).as('at'))
    .executeTakeFirst();
  return row === undefined || row.at === null ? null : Number(row.at);
}

/** Writes down how telling went; `nextAt` null: it is over. */
export async function storeAttempt(db: Db, delivery: string, attempts: number, nextAt: number | null): Promise<void> {
  await db
    .insertInto('announcements')
    .values({ delivery_id: delivery, attempts, next_at: nextAt })
    .onConflict((conflict) => conflict.column('delivery_id').doUpdateSet({ attempts, next_at: nextAt }))
    .execute();
}
