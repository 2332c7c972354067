import { type Expression, expressionBuilder, type Kysely, type SqlBool, type UpdateObject } from 'kysely';
import { inParts } from '../db/in-parts.ts';
import type { Schema } from '../db/schema.ts';
import { isShared, timeAfter, timeOf } from '../db/time.ts';
import type { Delivery } from './delivery.ts';
import { isUnderWay } from './indexed.ts';

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

/**
 * Records that a post stands, whoever holds the delivery now: a success is never thrown away. False: the post is known
 * as another delivery's, and nothing has been written.
 */
export function recordPublished(
  db: Db,
  delivery: Delivery,
  post: { uri: string; url: string; detail: string | null },
  at: number,
): Promise<boolean> {
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
        uri: post.uri,
        url: post.url,
        published_at: at,
        updated_at: at,
        error: null,
        next_step: null,
        reason: post.detail,
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

export interface Claim {
  owner: string;
  now: number;
  /** Milliseconds. */
  lease: number;
  /** Milliseconds after which what a lost worker of that network has sent has surely arrived. */
  settleAfter(network: string): number;
}

/** Due, or left by a worker whose lease is over. */
function isWorkable(db: Db, now: number): Expression<SqlBool> {
  const eb = expressionBuilder<Schema, 'deliveries'>();
  const time = timeOf(db, now);
  return eb.or([
    eb.and([eb('state', '=', 'waiting'), eb('due_at', '<=', time)]),
    eb.and([eb('state', '=', 'publishing'), eb('lease_until', '<=', time)]),
  ]);
}

const leased = (db: Db, { owner, now, lease }: Claim): Change => ({
  state: 'publishing',
  lease_owner: owner,
  lease_until: timeAfter(db, now, lease),
});

/**
 * Ends the lease of a worker that may still live: hung, asleep, or on a clock that jumped. From now on it can neither send
 * nor write; what it has sent already may be on its way until `settleAfter` has passed.
 */
const endLease = (db: Db, delivery: Delivery, { now, settleAfter }: Claim): Promise<Delivery | null> =>
  changeDelivery(
    db,
    delivery,
    {
      lease_owner: null,
      lease_until: timeAfter(db, now, settleAfter(delivery.network)),
      unknown_since: delivery.unknown_since ?? delivery.sent_at,
    },
    { event: 'worker lost' },
    now,
    isWorkable(db, now),
  );

/**
 * Claims one delivery, if it is due or its last worker is gone. Null: somebody was faster, or its worker was lost with
 * something sent, and whoever comes when that has settled goes on.
 */
export async function claimDelivery(db: Db, delivery: Delivery, claim: Claim): Promise<Delivery | null> {
  const maySend = delivery.state === 'publishing' && delivery.lease_owner !== null && delivery.payload !== null;
  if (!maySend) return changeDelivery(db, delivery, leased(db, claim), null, claim.now, isWorkable(db, claim.now));
  await endLease(db, delivery, claim);
  return null;
}

/** The account's next delivery, and whether it was claimed; null when there is none. Rows that others are claiming are passed over. */
async function claimOne(db: Db, accountId: string, claim: Claim): Promise<{ claimed: Delivery | null } | null> {
  const next = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('account_id', '=', accountId)
    .where(isUnderWay)
    .where(isWorkable(db, claim.now))
    .orderBy('due_at')
    .orderBy('id')
    .limit(1)
    .$if(isShared(db), (query) => query.forUpdate().skipLocked())
    .executeTakeFirst();
  return next === undefined ? null : { claimed: await claimDelivery(db, next, claim) };
}

/** The account's next delivery that can be worked on now, claimed; null when there is none or the account must wait. */
export async function claimNext(db: Db, accountId: string, claim: Claim): Promise<Delivery | null> {
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('paused', '=', 0)
    .where('not_before', '<=', timeOf(db, claim.now))
    .executeTakeFirst();
  if (account === undefined) return null;
  for (;;) {
    const one = await (isShared(db)
      ? db.transaction().execute((trx) => claimOne(trx, accountId, claim))
      : claimOne(db, accountId, claim));
    if (one === null) return null;
    if (one.claimed !== null) return one.claimed;
  }
}

/** When the account next has something to do, in milliseconds since 1970; null when nothing is planned or it is paused. */
export async function nextDue(db: Db, accountId: string): Promise<number | null> {
  const account = await db
    .selectFrom('accounts')
    .select(['paused', 'not_before'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (account === undefined || account.paused === 1) return null;
  const { waiting, publishing } = await db
    .selectFrom('deliveries')
    .select((eb) => [
      eb.fn.min('due_at').filterWhere('state', '=', 'waiting').as('waiting'),
      eb.fn.min('lease_until').filterWhere('state', '=', 'publishing').as('publishing'),
    ])
    .where('account_id', '=', accountId)
    .where(isUnderWay)
    .where('state', 'in', ['waiting', 'publishing'])
    .executeTakeFirstOrThrow();
  const due = [waiting, publishing].filter((at) => at !== null).map(Number);
  return due.length === 0 ? null : Math.max(Math.min(...due), account.not_before);
}

/** Lengthens the lease of a delivery that is still being worked on. False: it is lost, and nothing may be sent. */
export async function renewLease(
  db: Db,
  delivery: Delivery,
  claim: Pick<Claim, 'owner' | 'now' | 'lease'>,
): Promise<boolean> {
  const renewed = await db
    .updateTable('deliveries')
    .set({ lease_until: timeAfter(db, claim.now, claim.lease) })
    .where('id', '=', delivery.id)
    .where('state', '=', 'publishing')
    .where('lease_owner', '=', claim.owner)
    .returning('id')
    .executeTakeFirst();
  return renewed !== undefined;
}

/**
 * Ends the leases of processes that are gone, so that their deliveries go on at once.
 * One that may have been sent is left for `settleAfter(network)` milliseconds: a look-up before proves nothing.
 */
export async function releaseLeases(
  db: Db,
  isAlive: (owner: string, accountId: string) => boolean,
  settleAfter: (network: string) => number,
  now: number,
): Promise<number> {
  const leased = await db
    .selectFrom('deliveries')
    .selectAll()
    .where(isUnderWay)
    .where('state', '=', 'publishing')
    .where('lease_owner', 'is not', null)
    .execute();
  const gone = leased.filter((one) => one.lease_owner !== null && !isAlive(one.lease_owner, one.account_id));
  for (const delivery of gone) {
    // A process that is gone may have sent just before it went, long after it froze the draft.
    const change =
      delivery.sent_at === null
        ? { lease_owner: null, lease_until: now }
        : {
            lease_owner: null,
            lease_until: now + settleAfter(delivery.network),
            sent_at: now,
            unknown_since: delivery.unknown_since ?? delivery.sent_at,
          };
    await changeDelivery(db, delivery, change, { event: 'worker gone' }, now);
  }
  return gone.length;
}

/** URIs of the account's posts that are known: a look-up must not take them for another delivery's. */
export async function takenUris(db: Db, delivery: Delivery): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('deliveries')
    .select('uri')
    .where('account_id', '=', delivery.account_id)
    .where('id', '!=', delivery.id)
    .where('uri', 'is not', null)
    .orderBy('published_at', 'desc')
    .limit(500)
    .execute();
  return new Set(rows.map(({ uri }) => uri).filter((uri) => uri !== null));
}
