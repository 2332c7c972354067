import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { dateLiesAhead } from '../deliveries/decide.ts';
import type { Delivery, DeliveryChange } from '../deliveries/delivery.ts';
import { isUnpublished } from '../deliveries/indexed.ts';
import { isClockSetBack } from '../feeds/schedule.ts';

type Db = Kysely<Schema>;

/** Claims, leases and locks are never made for longer than this (milliseconds). */
const longestClaim = 120_000;

/** Polls feeds at once that were last polled in what is now the future. */
async function mendFeeds(db: Db, now: number): Promise<number> {
  const rows = await db.selectFrom('feeds').select(['id', 'last_polled_at', 'claimed_until']).execute();
  const ahead = rows.filter(({ last_polled_at }) => isClockSetBack(last_polled_at, now));
  for (const { id, claimed_until } of ahead) {
    const change = { next_poll_at: now, claimed_until: Math.min(claimed_until, now + longestClaim) };
    await db.updateTable('feeds').set(change).where('id', '=', id).execute();
  }
  return Math.max(0, ...ahead.map(({ last_polled_at }) => (last_polled_at ?? now) - now));
}

/** A delivery waits as long as it was to wait when it was written; for the date of its entry, as long as that lies ahead. */
function mended({ state, reason, due_at, gate_until, lease_owner, lease_until, updated_at }: Delivery, now: number) {
  const moved = (at: number) => now + Math.max(at - updated_at, 0);
  if (state === 'publishing' && lease_owner !== null)
    return { lease_until: Math.min(lease_until ?? now, now + longestClaim) } satisfies DeliveryChange;
  return {
    due_at: reason === dateLiesAhead ? due_at : moved(due_at),
    gate_until: gate_until === null ? null : moved(gate_until),
    lease_until: lease_until === null ? null : moved(lease_until),
    updated_at: now,
  } satisfies DeliveryChange;
}

async function mendDeliveries(db: Db, now: number): Promise<number> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where(isUnpublished)
    .where('updated_at', '>', now)
    .execute();
  const ahead = rows.filter(({ updated_at }) => isClockSetBack(updated_at, now));
  for (const delivery of ahead) {
    await db
      .updateTable('deliveries')
      .set(mended(delivery, now))
      .where('id', '=', delivery.id)
      .where('version', '=', delivery.version)
      .execute();
  }
  return Math.max(0, ...ahead.map(({ updated_at }) => updated_at - now));
}

/**
 * Mends the times that were written by a clock which has been set back since: nothing waits for a time that is far off
 * only by the old clock. Returns by how much it was set back at least, milliseconds; 0: it was not.
 */
export function mendTimes(db: Db, now: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const [byFeeds, byDeliveries] = [await mendFeeds(trx, now), await mendDeliveries(trx, now)];
    const back = Math.max(byFeeds, byDeliveries);
    if (back === 0) return 0;
    const waiting = await trx
      .selectFrom('accounts')
      .select(['id', 'not_before'])
      .where('not_before', '>', now)
      .execute();
    for (const { id, not_before } of waiting) {
      const change = { not_before: Math.max(not_before - back, now) };
      await trx.updateTable('accounts').set(change).where('id', '=', id).execute();
    }
    await trx
      .deleteFrom('locks')
      .where('until', '>', now + longestClaim)
      .execute();
    return back;
  });
}
