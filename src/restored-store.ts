import type { Kysely } from 'kysely';
import { readable, toIso } from './clock.ts';
import type { Schema } from './db/schema.ts';
import { changeDelivery } from './deliveries/delivery-store.ts';
import { isUnderWay } from './deliveries/indexed.ts';
import { forgetValidators } from './feeds/poll-state.ts';

/** What there is to say of anything that may have gone out after a backup was made. */
export const sinceBackup = (backupAt: number): string =>
  `The database is a backup of ${readable(toIso(backupAt))}; this may have gone out since. Approve it only if it did not.`;

/**
 * Makes a database that is older than what it led to safe to go on with: what was under way is held, and so will be whatever
 * the next poll of each feed finds new. Returns how many deliveries are held now.
 */
export function holdSinceBackup(db: Kysely<Schema>, backupAt: number, now: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const open = await trx
      .selectFrom('deliveries')
      .selectAll()
      .where(isUnderWay)
      .where('state', 'in', ['waiting', 'publishing'])
      .execute();
    const reason = sinceBackup(backupAt);
    const held = { state: 'held' as const, reason, lease_owner: null, lease_until: null };
    for (const delivery of open) {
      // Approved, one with a payload is asked for before it is sent.
      const unknown = delivery.payload === null ? null : (delivery.unknown_since ?? delivery.sent_at);
      await changeDelivery(trx, delivery, { ...held, unknown_since: unknown }, { event: 'held', detail: reason }, now);
    }
    for (const { id, state } of await trx.selectFrom('feeds').select(['id', 'state']).execute()) {
      const marked = JSON.stringify({ ...forgetValidators(state), backupAt });
      const change = { state: marked, next_poll_at: 0, claimed_by: null, claimed_until: 0 };
      await trx.updateTable('feeds').set(change).where('id', '=', id).execute();
    }
    return open.length;
  });
}
