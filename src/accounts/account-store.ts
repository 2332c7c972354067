import type { Kysely, Selectable } from 'kysely';
import type { AccountTable, Schema } from '../db/schema.ts';

type Db = Kysely<Schema>;
export type StoredAccount = Selectable<AccountTable>;

/**
 * Makes sure that the account stands in the database. Changed settings (a new password, another server) release a
 * paused account: its deliveries go on.
 */
export async function registerAccount(
  db: Db,
  account: { id: string; network: string; settingsHash: string },
): Promise<void> {
  const fresh = {
    paused: 0,
    error: null,
    next_step: null,
    error_since: null,
    warning: null,
    limits: null,
    verified_at: null,
  };
  const known = await findAccount(db, account.id);
  if (known?.settings_hash === account.settingsHash && known.network === account.network) return;
  await db
    .insertInto('accounts')
    .values({
      ...fresh,
      id: account.id,
      network: account.network,
      handle: null,
      network_id: null,
      url: null,
      not_before: 0,
      settings_hash: account.settingsHash,
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...fresh, network: account.network, settings_hash: account.settingsHash }),
    )
    .execute();
}

export const findAccount = (db: Db, id: string): Promise<StoredAccount | undefined> =>
  db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst();

/** Notes what is odd with an account that works; null: nothing is any more. */
export async function recordWarning(db: Db, id: string, warning: string | null): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ warning })
    .where('id', '=', id)
    // Where nothing is new, nothing is written: each write waits for the disk.
    .where('warning', 'is distinct from', warning)
    .execute();
}

/** The account works: who it is, and nothing stands against it any more. */
export async function recordVerified(
  db: Db,
  id: string,
  who: { handle: string; networkId: string; url: string; warning: string | null },
  now: number,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({
      handle: who.handle,
      network_id: who.networkId,
      url: who.url,
      // That nothing is odd is shown by a post, and not by every network's answer.
      ...(who.warning === null ? {} : { warning: who.warning }),
      verified_at: now,
      paused: 0,
      failures: 0,
      error: null,
      next_step: null,
      error_since: null,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Takes the account's turn to post when it keeps a distance between posts, also among several workers. Null: taken;
 * else the time (milliseconds since 1970) of the next turn. `spacing`: milliseconds.
 */
export async function takeTurn(db: Db, id: string, now: number, spacing: number): Promise<number | null> {
  if (spacing === 0) return null;
  const taken = await db
    .updateTable('accounts')
    .set({ not_before: now + spacing })
    .where('id', '=', id)
    .where('not_before', '<=', now)
    .returning('id')
    .executeTakeFirst();
  return taken === undefined ? ((await findAccount(db, id))?.not_before ?? now) : null;
}

/** The trouble of an account that its owner paused: it is well, and rests. */
export const pausedByHand = 'Paused by a person.';

/** Notes a trouble of the account. Returns true the first time: then its owner is told. */
export async function recordTrouble(
  db: Db,
  id: string,
  trouble: { error: string; nextStep: string; pause: boolean },
  now: number,
): Promise<boolean> {
  const changed = await db
    .updateTable('accounts')
    .set((eb) => ({
      error: trouble.error,
      next_step: trouble.nextStep,
      error_since: eb.fn.coalesce('error_since', eb.val(now)),
      ...(trouble.pause ? { paused: 1 } : {}),
    }))
    .where('id', '=', id)
    .where((eb) => eb.or([eb('error', 'is distinct from', trouble.error), eb('paused', '=', trouble.pause ? 0 : -1)]))
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Counts a try that did not go well and keeps the account from its next for `wait(failures in a row)` milliseconds. */
export async function backOff(db: Db, id: string, now: number, wait: (failures: number) => number): Promise<void> {
  const account = await db
    .updateTable('accounts')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('id', '=', id)
    .returning('failures')
    .executeTakeFirst();
  if (account !== undefined) await postpone(db, id, now + wait(account.failures));
}

/**
 * A post went out: troubles are over, and the next one keeps its distance; 0: none. What another worker was told meanwhile,
 * to come back later, still holds.
 */
export async function recordSuccess(db: Db, id: string, notBefore: number): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ error: null, next_step: null, error_since: null, failures: 0 })
    .where('id', '=', id)
    // Where nothing stood against it, nothing is written: each write waits for the disk.
    .where((eb) => eb.or([eb('error', 'is not', null), eb('failures', '>', 0)]))
    .execute();
  if (notBefore > 0) await postpone(db, id, notBefore);
}

/** Nothing is sent to the account before `notBefore`, milliseconds since 1970. */
export async function postpone(db: Db, id: string, notBefore: number): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ not_before: notBefore })
    .where('id', '=', id)
    .where('not_before', '<', notBefore)
    .execute();
}

export async function storeLimits(db: Db, id: string, limits: string | null): Promise<void> {
  await db.updateTable('accounts').set({ limits }).where('id', '=', id).execute();
}
