import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { draft, fill, workshopOf } from '../../bench/workshop.ts';
import { type PublisherOptions, publishOnce, runPublisher } from '../../src/daemon/publisher.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import type { Workshop } from '../../src/deliveries/prepare.ts';
import type { Outcome } from '../../src/networks/network.ts';
import type { FollowTools } from '../../src/revisions/follow.ts';
import { claimRevision, planEdits } from '../../src/revisions/revision-store.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { noFollowing } from '../support/no-following.ts';

const minute = 60_000;
const never = new AbortController().signal;

let folder: string;
let storage: Storage;
let clock: FakeClock;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  clock = createFakeClock();
  storage = await openStorage({ dataDir: folder, url: null, clock });
});

afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const lanesOf = (workshop: Workshop): PublisherOptions => ({
  workshop,
  following: noFollowing(workshop),
  accountIds: [],
  isAlive: () => true,
  bell: { ring() {}, nextRing: () => new AbortController().signal, waitUntil: async () => undefined },
  advanced() {},
  failed() {},
});

/** Publishes to these accounts for so long by the fake clock. */
async function publishFor(accountIds: string[], ms: number, outcomeFor: (accountId: string) => Outcome): Promise<void> {
  const usual = workshopOf(storage, 'owner', async () => undefined);
  const workshop = {
    ...usual,
    connect: async (delivery: Parameters<typeof usual.connect>[0]) => {
      const sent = outcomeFor(delivery.account_id);
      const connection = await usual.connect(delivery);
      return sent.is === 'published' ? connection : { ...connection, send: async () => sent };
    },
  };
  const lanes = { ...lanesOf(workshop), accountIds };
  const done = publishOnce(lanes, { claiming: never, working: never }, ms);
  let ended = false;
  void done.finally(() => {
    ended = true;
  });
  while (!ended) {
    await clock.advance(1000);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await done;
}

const publishedOn = async (accountId: string): Promise<number> => {
  const rows = await storage.db
    .selectFrom('deliveries')
    .select('id')
    .where('account_id', '=', accountId)
    .where('state', '=', 'published')
    .execute();
  return rows.length;
};

const published: Outcome = { is: 'published', uri: '', url: '' };

it.for<[name: string, outcome: Outcome]>([
  ['cannot be reached', { is: 'temporary', why: 'Nothing answers there.', notBefore: null }],
  ['breaks off every answer', { is: 'unknown', why: 'The connection broke off.' }],
])(
  'a server that %s is asked once in a while, not once for each of a hundred deliveries, and delays no other account',
  async ([, outcome]) => {
    await fill(storage, 'out', 100);
    await fill(storage, 'well', 20);
    let asked = 0;
    await publishFor(['out', 'well'], 10 * minute, (accountId) => {
      if (accountId === 'well') return published;
      asked += 1;
      return outcome;
    });
    expect(await publishedOn('well')).toBe(20);
    expect(asked).toBeGreaterThan(3);
    expect(asked).toBeLessThan(15);
    await clock.advance(5 * minute);
    await publishFor(['out'], 10 * minute, () => published);
    expect(await publishedOn('out')).toBe(100);
  },
);

/** Publishes one entry to each account and plans an edit of it; then runs the lane of the first for some seconds. */
async function followEdits(
  accountIds: [string, ...string[]],
  prepareRevision: (asked: number) => ReturnType<FollowTools['prepareRevision']>,
): Promise<{ asked: number; failed: unknown[] }> {
  for (const accountId of accountIds) await fill(storage, accountId, 1);
  await publishFor(accountIds, minute, () => published);
  for (const accountId of accountIds) await planEditOf(accountId);
  const workshop = workshopOf(storage, 'owner', async () => undefined);
  for (const accountId of accountIds.slice(1))
    await claimRevision(storage.db, accountId, { owner: 'owner', now: clock.now(), lease: 5 * minute });
  const stop = new AbortController();
  const failed: unknown[] = [];
  let asked = 0;
  let waits = 0;
  const lanes = lanesOf(workshop);
  const waitUntil = async () => {
    waits += 1;
    if (waits > 3) stop.abort();
    await clock.advance(1000);
  };
  await runPublisher(
    {
      ...lanes,
      accountIds: [accountIds[0]],
      following: { ...lanes.following, prepareRevision: () => prepareRevision(++asked) },
      bell: { ...lanes.bell, waitUntil },
      failed: (error) => failed.push(error),
    },
    { claiming: stop.signal, working: never },
  );
  return { asked, failed };
}

const planEditOf = (accountId: string) =>
  planEdits(storage.db, [`${accountId}-0`], [accountId], clock.now(), clock.now());

it('an edit that a broken storage cut off is followed once storage answers again; what another lane works on stays its own', async () => {
  const { asked, failed } = await followEdits(['blog', 'other'], async (time) => {
    if (time === 1) throw new Error('The disk is full.');
    return { is: 'known' };
  });
  expect(failed).toHaveLength(1);
  expect(asked).toBe(2);
  const left = await storage.db.selectFrom('revisions').select(['account_id', 'lease_owner']).execute();
  expect(left).toEqual([{ account_id: 'other', lease_owner: 'owner' }]);
});

it('an edit that comes while the one before is worked on is followed at its own time', async () => {
  const { asked, failed } = await followEdits(['blog'], async (time) => {
    if (time > 1) return { is: 'known' };
    await planEditOf('blog');
    return { is: 'prepared', draft, payload: '{"text":"y"}', key: 'y' };
  });
  expect(failed).toEqual([]);
  expect(asked).toBe(2);
  expect(await storage.db.selectFrom('revisions').selectAll().execute()).toEqual([]);
});
