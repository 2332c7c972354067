import { type Kysely, sql } from 'kysely';
import type { Schema } from '../db/schema.ts';

/**
 * Notes that the feed has news and is to be polled at `pollAt` at the latest (milliseconds since 1970). Each ping has a
 * time of its own, by which a poll in flight sees that one came after it began. False: there is no such feed.
 */
export async function notePing(db: Kysely<Schema>, feedId: string, now: number, pollAt: number): Promise<boolean> {
  const noted = await db
    .updateTable('feeds')
    .set((eb) => ({
      pinged_at: eb
        .case()
        .when('pinged_at', '<', now)
        .then(sql<number>`${now}`)
        .else(eb('pinged_at', '+', 1))
        .end(),
      next_poll_at: eb
        .case()
        .when('next_poll_at', '<', pollAt)
        .then(eb.ref('next_poll_at'))
        .else(sql<number>`${pollAt}`)
        .end(),
    }))
    .where('id', '=', feedId)
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}
