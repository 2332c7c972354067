import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAccount } from '../../src/accounts/account-store.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { claimDelivery, claimNext, releaseLeases, renewLease } from '../../src/deliveries/claim-store.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import { addDelivery, changeDelivery } from '../../src/deliveries/delivery-store.ts';
import { withLease } from '../../src/deliveries/lease.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import { publish } from '../../src/deliveries/publish.ts';
import type { Connection } from '../../src/networks/network.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const lease = 60_000;
const settleAfter = 12_000;

let folder: string;
let storage: Storage;
let clock: FakeClock;

const claim = (owner: string) => ({ owner, lease, now: clock.now(), settleAfter: () => settleAfter });

/** A delivery that `owner` has claimed. */
async function claimed(owner: string): Promise<Delivery> {
  const delivery = await claimNext(storage.db, 'somewhere', claim(owner));
  if (delivery === null) throw new Error('There was nothing to claim.');
  return delivery;
}

async function frozen(delivery: Delivery): Promise<Delivery> {
  const now = clock.now();
  const change = { draft: '{}', payload: '{}', key: 'key', frozen_at: now, sent_at: now, attempts: 1 };
  const changed = await changeDelivery(storage.db, delivery, change, null, now);
  if (changed === null) throw new Error('Somebody was faster.');
  return changed;
}

const stored = (): Promise<Delivery> => storage.db.selectFrom('deliveries').selectAll().executeTakeFirstOrThrow();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  clock = createFakeClock();
  storage = await openStorage({ dataDir: folder, url: null, clock });
  const [{ db }, now] = [storage, clock.now()];
  await registerAccount(db, { id: 'somewhere', network: 'model', settingsHash: 'x' });
  const times = { first_seen_at: now, last_seen_at: now, published_at: null };
  const entry = { id: 'boat', feed_id: null, url: null, title: 'Boat', content: null, page: null, fingerprint: '' };
  await db
    .insertInto('entries')
    .values({ ...entry, ...times })
    .execute();
  const to = { entryId: 'boat', accountId: 'somewhere', network: 'model' };
  const plan = { ...to, state: 'waiting' as const, reason: null, dueAt: now, pageReady: 0 };
  const delivery = planDelivery(plan, now, () => 0.5);
  await addDelivery(db, delivery, { event: 'planned' });
});

afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

describe('A lease', () => {
  it('that was renewed after somebody saw it expired is not taken over', async () => {
    const held = await claimed('sleeper');
    await clock.advance(lease + 1);
    const seen = await stored();
    expect(await renewLease(storage.db, held, claim('sleeper'))).toBe(true);
    expect(await claimDelivery(storage.db, seen, claim('other'))).toBeNull();
    expect(await stored()).toMatchObject({ lease_owner: 'sleeper' });
  });

  it('that expired after something may have been sent is ended first, and taken over when that has settled', async () => {
    await frozen(await claimed('sleeper'));
    await clock.advance(lease + 1);
    expect(await claimNext(storage.db, 'somewhere', claim('other'))).toBeNull();
    expect(await stored()).toMatchObject({ lease_owner: null, lease_until: clock.now() + settleAfter });
    await clock.advance(settleAfter);
    expect(await claimNext(storage.db, 'somewhere', claim('other'))).toMatchObject({ lease_owner: 'other' });
  });

  it('is renewed by nobody but its owner', async () => {
    const held = await claimed('owner');
    expect(await renewLease(storage.db, held, claim('other'))).toBe(false);
  });

  it('permits no request that may leave only when it is over, as a connection has to be made first', async () => {
    // Nobody sleeps here long enough to renew anything, as when storage hangs.
    let passed = 0;
    const own = { now: () => clock.now() + passed, elapsed: () => clock.elapsed() + passed, sleep: clock.sleep };
    const held = await withLease(
      { db: storage.db, clock: own, claim: claim('owner') },
      await claimed('owner'),
      async (mine) => {
        const before = mine.isHeld();
        passed = lease - 9000;
        return [before, mine.isHeld()];
      },
    );
    expect(held).toEqual([true, false]);
  });

  it('of a worker that died is settled from its death on: it may have sent long after it froze', async () => {
    await frozen(await claimed('mortal'));
    await clock.advance(lease / 2);
    await releaseLeases(
      storage.db,
      () => false,
      () => settleAfter,
      clock.now(),
    );
    const { lease_until, sent_at, unknown_since } = await stored();
    expect([lease_until, sent_at]).toEqual([clock.now() + settleAfter, clock.now()]);
    expect(unknown_since).not.toBeNull();
  });
});

it('a post that left long after it was frozen, and whose answer was lost, is not looked for too early', async () => {
  const draft = { network: 'model', text: 'Boat', length: 4, limit: 300, language: null, facets: [], card: null };
  const rest = {
    images: [],
    document: null,
    tags: [],
    visibility: null,
    contentWarning: null,
    thread: [],
    sensitive: false,
    warnings: [],
  };
  let soonest = 0;
  const connection: Pick<Connection, 'send'> = {
    // The server is asked for its limits first, which takes half a minute.
    async send() {
      await clock.advance(30_000);
      soonest = clock.now() + settleAfter;
      return { is: 'unknown', why: 'The connection broke off.' };
    },
  };
  const none = () => Promise.reject(new Error('Nobody asks for that here.'));
  const workshop = {
    ...{ db: storage.db, clock, random: () => 0.5, claim: claim('owner'), spacing: () => 0, report: () => undefined },
    forgetLimits: async () => undefined,
    connect: async () => ({
      ...{ ...connection, verify: none, limits: none, upload: none, lookUp: none, close: none },
      ...{ revise: none, retract: none, reactions: none, replies: none, findMentioned: none },
      ...{ addDocument: none, removeDocument: none, siteProof: none },
    }),
    prepare: async () => ({ is: 'prepared' as const, draft: { ...draft, ...rest }, payload: '{}', key: 'key' }),
  };
  const left = await publish(workshop, await claimed('owner'), new AbortController().signal);
  expect(left).toMatchObject({ state: 'publishing', error: 'The connection broke off.' });
  expect(left.lease_until).toBeGreaterThanOrEqual(soonest);
  expect(left.sent_at).toBe(clock.now());
});
