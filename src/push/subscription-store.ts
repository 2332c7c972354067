import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import type { PushSubscriptionTable, Schema } from '../db/schema.ts';

type Db = Kysely<Schema>;
export type Subscription = Selectable<PushSubscriptionTable>;

export const listSubscriptions = (db: Db): Promise<Subscription[]> =>
  db.selectFrom('push_subscriptions').selectAll().orderBy('token').execute();

export const findSubscription = (db: Db, token: string): Promise<Subscription | undefined> =>
  db.selectFrom('push_subscriptions').selectAll().where('token', '=', token).executeTakeFirst();

/** Adds it unless another worker has added one for the feed meanwhile. */
export async function addSubscription(db: Db, row: Insertable<PushSubscriptionTable>): Promise<void> {
  await db
    .insertInto('push_subscriptions')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Changes it if it is still as it was read: of several workers one acts, and no answer overwrites what came after its request. */
export async function changeSubscription(
  db: Db,
  was: Subscription,
  change: Updateable<PushSubscriptionTable>,
): Promise<Subscription | null> {
  const changed = await db
    .updateTable('push_subscriptions')
    .set(change)
    .where('token', '=', was.token)
    .where('state', '=', was.state)
    .where('failures', '=', was.failures)
    .where('next_attempt_at', '=', was.next_attempt_at)
    .returningAll()
    .executeTakeFirst();
  return changed ?? null;
}

export async function countIgnored(db: Db, token: string): Promise<void> {
  await db
    .updateTable('push_subscriptions')
    .set((eb) => ({ ignored: eb('ignored', '+', 1) }))
    .where('token', '=', token)
    .execute();
}

export async function forgetSubscription(db: Db, { token }: Pick<Subscription, 'token'>): Promise<void> {
  await db.deleteFrom('push_subscriptions').where('token', '=', token).execute();
}
