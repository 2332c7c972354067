import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerAccount } from '../../src/accounts/account-store.ts';
import type { Clock } from '../../src/clock.ts';
import { forgetOldClock, watchClock } from '../../src/daemon/clock-watch.ts';
import type { LogLine } from '../../src/daemon/describe.ts';
import { createBell } from '../../src/daemon/wake.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { claimNext, nextDue } from '../../src/deliveries/claim-store.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import { addDelivery } from '../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import { claimFeed, findFeed, registerFeeds, updateFeed } from '../../src/feeds/feed-store.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const hour = 3_600_000;
const year = 365 * 24 * hour;
const random = () => 0.5;

let folder: string;
let storage: Storage;
let even: FakeClock;
/** By how much the machine's clock is off. */
let off = 0;
let clock: Clock;
let lines: LogLine[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  even = createFakeClock();
  off = 0;
  clock = { now: () => even.now() + off, elapsed: even.elapsed, sleep: even.sleep };
  lines = [];
  storage = await openStorage({ dataDir: folder, url: null, clock });
  await registerAccount(storage.db, { id: 'a', network: 'n', settingsHash: '' });
  await registerFeeds(storage.db, [{ id: 'quay', url: 'https://example.com/feed' }]);
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const write = (line: LogLine) => void lines.push(line);
const forget = () => forgetOldClock({ db: storage.db, clock, write });
const claim = () => ({ owner: 'w', lease: 60_000, settleAfter: () => 11_000, now: clock.now() });

async function plan(dueIn: number, change: Partial<Delivery> = {}): Promise<void> {
  const now = clock.now();
  const entry = { id: 'e', title: '', fingerprint: '', first_seen_at: now, last_seen_at: now };
  await storage.db.insertInto('entries').values(entry).execute();
  const wanted = { entryId: 'e', accountId: 'a', network: 'n', state: 'waiting', reason: null } as const;
  const delivery = planDelivery({ ...wanted, dueAt: now + dueIn, pageReady: 600_000 }, now, random);
  await addDelivery(storage.db, { ...delivery, ...change }, { event: 'planned' });
}

async function polled(): Promise<void> {
  const now = clock.now();
  await claimFeed(storage.db, 'quay', { owner: 'w', now, lease: 120_000, force: true });
  await updateFeed(storage.db, 'quay', 'w', { last_polled_at: now, next_poll_at: now + 300_000 });
}

it.each([
  ['an hour', hour],
  ['three years', 3 * year],
])('a clock set back by %s leaves no feed, delivery or account waiting for the old time', async (_name, back) => {
  off = back;
  await polled();
  await plan(120_000);
  await storage.db
    .updateTable('accounts')
    .set({ not_before: clock.now() + 30_000 })
    .execute();
  off = 0;
  await forget();
  const now = clock.now();
  expect((await findFeed(storage.db, 'quay'))?.next_poll_at).toBe(now);
  expect(await nextDue(storage.db, 'a')).toBe(now + 120_000);
  expect((await storage.db.selectFrom('accounts').select('not_before').executeTakeFirst())?.not_before).toBe(
    now + 30_000,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]?.message).toContain('The clock was set back by about');
  await polled();
  await forget();
  expect(lines).toHaveLength(1);
});

it('what may have been sent before the clock was set back is asked for, not sent again', async () => {
  off = year;
  const sent = { state: 'publishing' as const, draft: '{}', payload: '{}', key: 'k', lease_owner: null };
  const times = { frozen_at: clock.now(), sent_at: clock.now(), unknown_since: clock.now() };
  await plan(0, { ...sent, ...times, lease_until: clock.now() + 20_000 });
  off = 0;
  expect(await claimNext(storage.db, 'a', claim())).toBeNull();
  await forget();
  await even.advance(20_000);
  expect(await claimNext(storage.db, 'a', claim())).toMatchObject({ state: 'publishing', payload: '{}', key: 'k' });
});

it('an embargo is kept: the date of an entry is no time of ours', async () => {
  off = hour;
  const due = clock.now() + 24 * hour;
  await plan(24 * hour, { reason: 'Its date lies ahead.' });
  off = 0;
  await forget();
  expect(await nextDue(storage.db, 'a')).toBe(due);
});

it('a clock that time servers move a little changes nothing', async () => {
  await polled();
  await plan(120_000);
  off = -20_000;
  const before = await nextDue(storage.db, 'a');
  await forget();
  expect(await nextDue(storage.db, 'a')).toBe(before);
  expect(lines).toEqual([]);
});

it.each([
  ['a sleep or a clock set forward', 8 * hour, /slept, or its clock was set forward, for 8 hours/],
  ['a clock set back', -8 * hour, /set back by about 8 hours/],
])('the daemon notices %s within half a minute and looks at once', async (_name, by, sentence) => {
  await polled();
  const stop = new AbortController();
  let jumps = 0;
  const failed = (error: unknown) => {
    throw error;
  };
  const watching = watchClock({ db: storage.db, clock, write, failed, jumped: () => jumps++ }, stop.signal);
  await even.advance(25_000);
  off = by;
  await even.advance(10_000);
  for (let n = 0; n < 100 && jumps === 0; n += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await even.advance(120_000);
  expect(jumps).toBe(1);
  expect(lines.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
  stop.abort();
  await watching;
});

it('nobody sleeps longer than some minutes without looking, however far off the time is', async () => {
  const bell = createBell(clock, 300_000);
  let woken = false;
  void bell.waitUntil(clock.now() + year, new AbortController().signal).then(() => {
    woken = true;
  });
  await even.advance(299_000);
  expect(woken).toBe(false);
  await even.advance(2000);
  expect(woken).toBe(true);
});
