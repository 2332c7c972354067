import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fill, workshopOf } from '../../bench/workshop.ts';
import { publishOnce, runPublisher } from '../../src/daemon/publisher.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import type { Outcome } from '../../src/networks/network.ts';
import { planEdits } from '../../src/revisions/revision-store.ts';
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
  const bell = { ring() {}, nextRing: () => new AbortController().signal, waitUntil: async () => undefined };
  const lanes = {
    workshop,
    following: noFollowing(workshop),
    accountIds,
    isAlive: () => true,
    bell,
    advanced() {},
    failed() {},
  };
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

it('an edit that a broken storage cut off is followed once storage answers again, not when its lease has ended', async () => {
  await fill(storage, 'blog', 1);
  await publishFor(['blog'], minute, () => published);
  const { entry_id } = await storage.db.selectFrom('deliveries').select('entry_id').executeTakeFirstOrThrow();
  await planEdits(storage.db, [entry_id], ['blog'], clock.now(), clock.now());
  const begun = clock.now();
  const workshop = workshopOf(storage, 'owner', async () => undefined);
  const stop = new AbortController();
  let asked = 0;
  let waits = 0;
  const bell = {
    ring() {},
    nextRing: () => new AbortController().signal,
    waitUntil: async () => {
      waits += 1;
      if (waits > 3) stop.abort();
      await clock.advance(1000);
    },
  };
  const following = {
    ...noFollowing(workshop),
    prepareRevision: async () => {
      asked += 1;
      if (asked === 1) throw new Error('The disk is full.');
      return { is: 'known' as const };
    },
  };
  const failed: unknown[] = [];
  await runPublisher(
    {
      workshop,
      following,
      accountIds: ['blog'],
      isAlive: () => true,
      bell,
      advanced() {},
      failed: (error) => failed.push(error),
    },
    { claiming: stop.signal, working: never },
  );
  expect(failed).toHaveLength(1);
  expect(asked).toBe(2);
  expect(clock.now() - begun).toBeLessThan(minute);
  expect(await storage.db.selectFrom('revisions').selectAll().execute()).toEqual([]);
});
