import type { Expression, Kysely, SqlBool, Updateable, UpdateObject } from 'kysely';
import { inParts } from '../db/in-parts.ts';
import type { Schema } from '../db/schema.ts';
import type { Delivery } from './delivery.ts';
import { isUnpublished } from './indexed.ts';
import { postedOf } from './thread.ts';

type Db = Kysely<Schema>;
type Change = UpdateObject<Schema, 'deliveries'>;

export interface DeliveryEvent {
  event: string;
  detail?: string | null;
}

const logEvent = (db: Db, deliveryId: string, at: number, { event, detail = null }: DeliveryEvent) =>
  db.insertInto('delivery_events').values({ delivery_id: deliveryId, at, event, detail }).execute();

/** Adds something to a delivery's history unless it says so already. Returns whether it did not. */
export async function noteOnce(
  db: Db,
  deliveryId: string,
  { event, detail = null }: DeliveryEvent,
  at: number,
): Promise<boolean> {
  const last = await db
    .selectFrom('delivery_events')
    .select('detail')
    .where('delivery_id', '=', deliveryId)
    .where('event', '=', event)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last !== undefined && last.detail === detail) return false;
  await logEvent(db, deliveryId, at, { event, detail });
  return true;
}

/** Adds a delivery unless the entry has one for that account and round. Returns whether it was added. */
export async function addDelivery(db: Db, delivery: Delivery, event: DeliveryEvent): Promise<boolean> {
  const added = await db
    .insertInto('deliveries')
    .values(delivery)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return false;
  await logEvent(db, delivery.id, delivery.created_at, event);
  return true;
}

/** Of each entry the accounts, out of these, for which it has no delivery; entries that have all are left out. */
export async function withoutDelivery(
  db: Db,
  entryIds: readonly string[],
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const missing = new Map(entryIds.map((id) => [id, new Set(accountIds)]));
  for (const part of inParts(entryIds)) {
    const there = db.selectFrom('deliveries').select(['entry_id', 'account_id']).where('entry_id', 'in', part);
    const rows = await there.execute();
    for (const { entry_id, account_id } of rows) missing.get(entry_id)?.delete(account_id);
  }
  return new Map([...missing].filter(([, accounts]) => accounts.size > 0));
}

export const findDelivery = (db: Db, id: string): Promise<Delivery | undefined> =>
  db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst();

/**
 * Changes a delivery by compare-and-set: only if nobody else has changed it since it was read, and `only` if that holds too.
 * Returns the delivery as it now stands, or null when somebody was faster: then nothing has been written.
 */
export function changeDelivery(
  db: Db,
  delivery: Delivery,
  change: Change,
  event: DeliveryEvent | null,
  at: number,
  only?: Expression<SqlBool>,
): Promise<Delivery | null> {
  const work = async (trx: Db) => {
    const changed = await trx
      .updateTable('deliveries')
      .set({ ...change, version: delivery.version + 1, updated_at: at })
      .where('id', '=', delivery.id)
      .where('state', '=', delivery.state)
      .where('version', '=', delivery.version)
      .$if(only !== undefined, (query) => (only === undefined ? query : query.where(only)))
      .returningAll()
      .executeTakeFirst();
    if (changed === undefined) return null;
    if (event !== null) await logEvent(trx, delivery.id, at, event);
    return changed;
  };
  return db.isTransaction || event === null ? work(db) : db.transaction().execute(work);
}

/** Where a delivery's post stands; of a thread the first one, as it was frozen, and all of them. */
type Standing = { uri: string; url: string } & (
  | { posted?: never }
  | Pick<Updateable<Schema['deliveries']>, 'posted' | 'key' | 'payload' | 'frozen_at'>
);

/**
 * Records that a post of a thread stands and lets the next one follow, whoever holds the delivery now. Nothing is written
 * when that is known already.
 */
export function recordPosted(
  db: Db,
  delivery: Delivery,
  { posted, detail }: { posted: string; detail: string },
  at: number,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const changed = await trx
      .updateTable('deliveries')
      .set((eb) => ({
        state: 'waiting' as const,
        version: eb('version', '+', 1),
        posted,
        payload: null,
        key: null,
        frozen_at: null,
        sent_at: null,
        unknown_since: null,
        attempts: 0,
        looks: 0,
        error: null,
        next_step: null,
        updated_at: at,
        lease_owner: null,
        lease_until: null,
      }))
      .where('id', '=', delivery.id)
      .where('key', '=', delivery.key)
      .where('posted', '=', delivery.posted)
      .returning('id')
      .executeTakeFirst();
    if (changed !== undefined) await logEvent(trx, delivery.id, at, { event: 'posted', detail });
  });
}

/**
 * Records that a post stands, whoever holds the delivery now: a success is never thrown away. False: the post is known
 * as another delivery's, and nothing has been written.
 */
export function recordPublished(
  db: Db,
  delivery: Delivery,
  post: Standing & { detail: string | null },
  at: number,
): Promise<boolean> {
  const { detail, ...where } = post;
  return db.transaction().execute(async (trx) => {
    const taken = await trx
      .selectFrom('deliveries')
      .select('id')
      .where('account_id', '=', delivery.account_id)
      .where('uri', '=', post.uri)
      .where('id', '!=', delivery.id)
      .executeTakeFirst();
    if (taken !== undefined) return false;
    const changed = await trx
      .updateTable('deliveries')
      .set((eb) => ({
        state: 'published' as const,
        version: eb('version', '+', 1),
        ...where,
        published_at: at,
        updated_at: at,
        error: null,
        next_step: null,
        reason: detail,
        unknown_since: null,
        lease_owner: null,
        lease_until: null,
      }))
      .where('id', '=', delivery.id)
      .where('state', '!=', 'published')
      .returning('id')
      .executeTakeFirst();
    if (changed !== undefined) await logEvent(trx, delivery.id, at, { event: 'published', detail: post.url });
    return true;
  });
}

/** Whether another post of the same entry stands, or may, that names this document. */
export async function isNamedElsewhere(
  db: Db,
  { id, entry_id, account_id, document }: Pick<Delivery, 'id' | 'entry_id' | 'account_id'> & { document: string },
): Promise<boolean> {
  const other = await db
    .selectFrom('deliveries')
    .select('id')
    .where('entry_id', '=', entry_id)
    .where('account_id', '=', account_id)
    .where('id', '!=', id)
    .where('document', '=', document)
    .where('state', 'in', ['published', 'publishing'])
    .executeTakeFirst();
  return other !== undefined;
}

/** URIs of the account's posts that are known: a look-up must not take them for this one. */
export async function takenUris(db: Db, delivery: Delivery): Promise<ReadonlySet<string>> {
  const ofAccount = db
    .selectFrom('deliveries')
    .select(['uri', 'posted'])
    .where('account_id', '=', delivery.account_id)
    .where('id', '!=', delivery.id);
  const published = await ofAccount.where('uri', 'is not', null).orderBy('published_at', 'desc').limit(500).execute();
  const begun = await ofAccount.where(isUnpublished).where('posted', '!=', '[]').execute();
  const rows = [...published, ...begun, { uri: null, posted: delivery.posted }];
  return new Set(
    rows.flatMap(({ uri, posted }) => [...(uri === null ? [] : [uri]), ...postedOf({ posted }).map((one) => one.uri)]),
  );
}
