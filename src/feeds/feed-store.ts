import type { Kysely, Selectable, Updateable } from 'kysely';
import type { FeedTable, Schema } from '../db/schema.ts';
import { timeAfter, timeOf } from '../db/time.ts';

type Db = Kysely<Schema>;
export type StoredFeed = Selectable<FeedTable>;

/** Makes sure that the feed stands in the database. A changed address starts its polling anew; what was seen stays known. */
export async function registerFeed(db: Db, feed: { id: string; url: string }): Promise<void> {
  const known = await findFeed(db, feed.id);
  if (known?.url === feed.url) return;
  const fresh = { url: feed.url, state: '{}', next_poll_at: 0, error: null, next_step: null, error_since: null };
  await db
    .insertInto('feeds')
    .values({
      ...fresh,
      id: feed.id,
      title: '',
      furniture: '[]',
      entries: 0,
      last_polled_at: null,
      claimed_by: null,
      claimed_until: 0,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fresh))
    .execute();
}

export const findFeed = (db: Db, id: string): Promise<StoredFeed | undefined> =>
  db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();

/** Claims a feed for one poll; null when it is not due or another worker has it. A claim of one's own, left by a failure, is taken up. */
export async function claimFeed(
  db: Db,
  id: string,
  { owner, now, lease, force }: { owner: string; now: number; lease: number; force: boolean },
): Promise<StoredFeed | null> {
  const claimed = await db
    .updateTable('feeds')
    .set({ claimed_by: owner, claimed_until: timeAfter(db, now, lease) })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('claimed_until', '<=', timeOf(db, now)), eb('claimed_by', '=', owner)]))
    .$if(!force, (query) => query.where('next_poll_at', '<=', timeOf(db, now)))
    .returningAll()
    .executeTakeFirst();
  return claimed ?? null;
}

/**
 * Writes what a poll left, in the same transaction as the entries that it brought, and ends the claim. False: the poll took
 * so long that another worker has the feed now; nothing is written, and nothing that was read may be stored.
 */
export async function updateFeed(db: Db, id: string, owner: string, change: Updateable<FeedTable>): Promise<boolean> {
  const updated = await db
    .updateTable('feeds')
    .set({ ...change, claimed_until: 0 })
    .where('id', '=', id)
    .where('claimed_by', '=', owner)
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** Gives back the feeds of workers that are gone. */
export async function releaseFeeds(db: Db, isAlive: (owner: string) => boolean): Promise<void> {
  const claimed = await db
    .selectFrom('feeds')
    .select(['id', 'claimed_by'])
    .where('claimed_by', 'is not', null)
    .execute();
  for (const { id, claimed_by } of claimed) {
    if (claimed_by === null || isAlive(claimed_by)) continue;
    await db
      .updateTable('feeds')
      .set({ claimed_by: null, claimed_until: 0 })
      .where('id', '=', id)
      .where('claimed_by', '=', claimed_by)
      .execute();
  }
}
