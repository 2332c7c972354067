import { type Expression, expressionBuilder, type Kysely, type SqlBool, type UpdateObject } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { isShared, timeAfter, timeOf } from '../db/time.ts';
import type { Delivery } from './delivery.ts';
import { changeDelivery } from './delivery-store.ts';
import { isUnderWay } from './indexed.ts';

type Db = Kysely<Schema>;
type Change = UpdateObject<Schema, 'deliveries'>;

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
