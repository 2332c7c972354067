import type { Kysely, Selectable, Updateable } from 'kysely';
import type { FeedTable, Schema } from '../db/schema.ts';
import { timeAfter, timeOf } from '../db/time.ts';
import { stateElsewhere } from './poll-state.ts';

type Db = Kysely<Schema>;
export type StoredFeed = Selectable<FeedTable>;

/** A feed as the configuration names it. `every`: milliseconds between two polls, where it says so. */
type Named = { id: string; url: string; every?: number | null };

/** The row of a feed that stands in the configuration under another id now. */
const findRenamed = (db: Db, feed: Named, ids: readonly string[]): Promise<StoredFeed | undefined> =>
  db
    .selectFrom('feeds')
    .selectAll()
    .where('url', '=', feed.url)
    .where('id', 'not in', ids)
    .orderBy('last_polled_at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** A feed under another id goes on where it was. */
const rename = (db: Db, from: string, to: string): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('feeds').set({ id: to }).where('id', '=', from).execute();
    await trx.updateTable('entries').set({ feed_id: to }).where('feed_id', '=', from).execute();
  });

/** A changed address starts the polling anew; what was seen stays known. */
async function registerFeed(db: Db, feed: Named, known: StoredFeed | undefined): Promise<void> {
  const state = known === undefined ? '{}' : JSON.stringify(stateElsewhere(known.state, known.last_polled_at));
  const fresh = { url: feed.url, state, next_poll_at: 0, error: null, next_step: null, error_since: null };
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

/** Jitter lies within this. */
const spread = 1.2;

/** An interval that became shorter counts at once, unless the feed is left alone for its failures. */
async function hasten(db: Db, { id, every = null }: Named, known: StoredFeed): Promise<void> {
  const { last_polled_at: last, next_poll_at: next, error } = known;
  if (every === null || last === null || error !== null || next <= last + every * spread) return;
  await db
    .updateTable('feeds')
    .set({ next_poll_at: last + every })
    .where('id', '=', id)
    .where('next_poll_at', '=', next)
    .execute();
}

/** Makes sure that the configured feeds stand in the database, whatever id or address they had before. */
export async function registerFeeds(db: Db, feeds: readonly Named[]): Promise<void> {
  const ids = feeds.map(({ id }) => id);
  for (const feed of feeds) {
    const known = await findFeed(db, feed.id);
    if (known?.url === feed.url) {
      await hasten(db, feed, known);
      continue;
    }
    const renamed = known === undefined ? await findRenamed(db, feed, ids) : undefined;
    await (renamed === undefined ? registerFeed(db, feed, known) : rename(db, renamed.id, feed.id));
  }
}

export const findFeed = (db: Db, id: string): Promise<StoredFeed | undefined> =>
  db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();

/** What the last polls left of all feeds. */
export const listStates = (db: Db): Promise<Pick<StoredFeed, 'id' | 'state'>[]> =>
  db.selectFrom('feeds').select(['id', 'state']).execute();

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
 * `ping`: the ping that the poll knew of. A later one keeps the time that it asked for, for what it announced may have been missed.
 */
export async function updateFeed(
  db: Db,
  id: string,
  owner: string,
  { next_poll_at, pinged_at, ...change }: Updateable<FeedTable>,
  ping = 0,
): Promise<boolean> {
  const updated = await db
    .updateTable('feeds')
    .set((eb) => {
      const unlessPinged = (column: 'next_poll_at' | 'pinged_at', value: number) =>
        eb.case().when('pinged_at', '<>', ping).then(eb.ref(column)).else(value).end();
      return {
        ...change,
        ...(next_poll_at === undefined ? {} : { next_poll_at: unlessPinged('next_poll_at', next_poll_at) }),
        ...(pinged_at === undefined ? {} : { pinged_at: unlessPinged('pinged_at', pinged_at) }),
        claimed_until: 0,
      };
    })
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
