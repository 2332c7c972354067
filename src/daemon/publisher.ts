import { claimNext, nextDue, releaseLeases } from '../deliveries/claim-store.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import type { Workshop } from '../deliveries/prepare.ts';
import { publish } from '../deliveries/publish.ts';
import { type FollowTools, follow, revisionLease } from '../revisions/follow.ts';
import { claimRevision, giveBackRevision, nextRevision, releaseRevisions } from '../revisions/revision-store.ts';
import { type HeardBell, pauseAfter } from './wake.ts';

export interface PublisherOptions {
  workshop: Workshop;
  /** Lets posts follow what became of their entries. */
  following: FollowTools;
  accountIds: readonly string[];
  isAlive(owner: string): boolean;
  bell: HeardBell;
  /** A step of the loop went well: `/healthz` asks for it. */
  advanced(): void;
  /** The database failed; the sentence goes to the log and the loop goes on after a while. */
  failed(error: unknown): void;
}

/** Publishes what is due for one account, one after the other. Returns when nothing is due. */
async function publishDue(workshop: Workshop, accountId: string, stop: Stop, done: (delivery: Delivery) => void) {
  while (!stop.claiming.aborted) {
    const claim = { ...workshop.claim, now: workshop.clock.now() };
    const delivery = await claimNext(workshop.db, accountId, claim);
    if (delivery === null) return;
    done(await publish(workshop, delivery, stop.working));
  }
}

/** Lets the account's posts follow what became of their entries, where that is due. */
async function followDue({ workshop, following }: PublisherOptions, accountId: string, stop: Stop): Promise<void> {
  const { db, clock, claim } = workshop;
  while (!stop.claiming.aborted) {
    const wanted = { owner: claim.owner, now: clock.now(), lease: revisionLease };
    const revision = await claimRevision(db, accountId, wanted);
    if (revision === null) return;
    await follow(following, revision, stop.working);
    await giveBackRevision(db, revision);
  }
}

/** When the account next has something to do, milliseconds since 1970; null when there is nothing. */
async function nextWork({ db }: Workshop, accountId: string, tries?: number): Promise<number | null> {
  const times = [await nextDue(db, accountId), await nextRevision(db, accountId, tries)].filter(
    (time) => time !== null,
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** `claiming`: take nothing new. `working`: the time for what is in flight is over, too. */
export interface Stop {
  claiming: AbortSignal;
  working: AbortSignal;
}

/** Gives back what workers hold that are gone. */
async function release(
  { workshop }: PublisherOptions,
  isAlive: (owner: string, accountId: string) => boolean,
): Promise<void> {
  await releaseLeases(workshop.db, isAlive, workshop.claim.settleAfter, workshop.clock.now());
  await releaseRevisions(workshop.db, isAlive);
}

/** Gives back what this worker held for the account when storage failed: it works on none of it any more. */
const giveBack = (options: PublisherOptions, accountId: string) =>
  release(options, (owner, account) =>
    owner === options.workshop.claim.owner ? account !== accountId : options.isAlive(owner),
  );

async function lane(options: PublisherOptions, accountId: string, stop: Stop): Promise<void> {
  const { workshop, bell } = options;
  for (let failures = 0; !stop.claiming.aborted; ) {
    try {
      const rung = bell.nextRing();
      if (failures > 0) await giveBack(options, accountId);
      await publishDue(workshop, accountId, stop, () => options.advanced());
      await followDue(options, accountId, stop);
      failures = 0;
      options.advanced();
      const next = await nextWork(workshop, accountId);
      await bell.waitUntil(next ?? Number.POSITIVE_INFINITY, AbortSignal.any([stop.claiming, rung]));
    } catch (error) {
      options.failed(error);
      await bell.waitUntil(workshop.clock.now() + pauseAfter(failures++), stop.claiming);
    }
  }
}

/** One lane an account: the outage of one never delays another. Ends when `stop.claiming` aborts and what is in flight is settled. */
export async function runPublisher(options: PublisherOptions, stop: Stop): Promise<void> {
  await release(options, options.isAlive).catch(options.failed);
  await Promise.all(options.accountIds.map((accountId) => lane(options, accountId, stop)));
}

/** A post that cannot follow its entry at once stands all the same: nobody waits for a second retry. */
const onceTried = 1;

/**
 * Publishes all that is due or comes due within `patience` milliseconds, then returns the deliveries as they were left.
 * The patience lets an unknown outcome be settled and a short wait be sat out within one run.
 */
export async function publishOnce(options: PublisherOptions, stop: Stop, patience: number): Promise<Delivery[]> {
  const { workshop } = options;
  const touched = new Map<string, Delivery>();
  await release(options, options.isAlive);
  const end = workshop.clock.now() + patience;
  await Promise.all(
    options.accountIds.map(async (accountId) => {
      while (!stop.claiming.aborted) {
        await publishDue(workshop, accountId, stop, (delivery) => touched.set(delivery.id, delivery));
        await followDue(options, accountId, stop);
        const next = await nextWork(workshop, accountId, onceTried);
        if (next === null || next > end) return;
        await workshop.clock.sleep(Math.max(next - workshop.clock.now(), 0), stop.claiming);
      }
    }),
  );
  return [...touched.values()];
}
