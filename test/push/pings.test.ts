import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { runPoller } from '../../src/daemon/poller.ts';
import { createBell } from '../../src/daemon/wake.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { claimFeed, findFeed, registerFeeds, updateFeed } from '../../src/feeds/feed-store.ts';
import type { Http } from '../../src/http/http.ts';
import { networks } from '../../src/networks/index.ts';
import { lookAfterPing } from '../../src/push/look-after-ping.ts';
import { createPings } from '../../src/push/pings.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

let folder: string;
let storage: Storage;
let clock: FakeClock;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  clock = createFakeClock();
  storage = await openStorage({ dataDir: folder, url: null, clock });
  await registerFeeds(storage.db, [{ id: 'quay', url: 'https://example.com/feed' }]);
});

afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const claim = (force = false) => claimFeed(storage.db, 'quay', { owner: 'w', now: clock.now(), lease: 60_000, force });
const later = () => clock.now() + 3_600_000;

/** Polls if the feed is due, and leaves it for an hour. */
async function poll(during: () => Promise<void> = async () => undefined): Promise<boolean> {
  const row = await claim();
  if (row === null) return false;
  await during();
  await updateFeed(storage.db, 'quay', 'w', { next_poll_at: later(), pinged_at: 0 }, row.pinged_at);
  return true;
}

it('a ping makes a feed due at once, and one poll answers it', async () => {
  const pings = createPings(storage.db, clock);
  expect(await poll()).toBe(true);
  expect(await poll()).toBe(false);
  await pings.take('quay');
  expect(await poll()).toBe(true);
  expect(await poll()).toBe(false);
});

it('a ping during a poll is answered by one more poll after it', async () => {
  const pings = createPings(storage.db, clock);
  await poll(() => pings.take('quay'));
  expect(await poll()).toBe(true);
  expect(await poll()).toBe(false);
});

it('two pings in one moment, one before and one after a poll has begun, are told apart', async () => {
  const pings = createPings(storage.db, clock);
  await pings.take('quay');
  await poll(() => pings.take('quay'));
  expect(await poll()).toBe(true);
  expect(await poll()).toBe(false);
});

it('a hundred pings a second come to few polls, and the last of them is answered', async () => {
  const pings = createPings(storage.db, clock);
  let polls = 0;
  for (let n = 0; n < 1000; n += 1) {
    await pings.take('quay');
    if (await poll()) polls += 1;
    await clock.advance(10);
  }
  expect(polls).toBeLessThanOrEqual(10);
  await clock.advance(3000);
  expect(await poll()).toBe(true);
});

it('a poller that is pinged while it reads the feed reads it once more, and then rests', async () => {
  const pings = createPings(storage.db, clock);
  const bell = createBell(clock, 300_000);
  pings.wakes({ poller: bell.ring, subscriber() {} });
  const asked: Record<string, string>[] = [];
  const http: Http = {
    async get(url, { headers = {} }) {
      asked.push(headers);
      if (asked.length === 1) await pings.take('quay');
      return { is: 'answer', status: 200, headers: {}, body: Buffer.from('{"items":[]}'), url, redirects: [] };
    },
    async close() {},
  };
  const text =
    'feeds: [{ id: quay, url: "https://example.com/feed" }]\naccounts: [{ network: mastodon, practice: true }]\n';
  const config = parseConfig({ name: 'x', text, env: {}, networks });
  const stop = new AbortController();
  const quiet = { report() {}, found() {}, advanced() {}, failed: expect.unreachable };
  const tools = { db: storage.db, clock, random: () => 0.5, http, config, owner: 'w' };
  const polling = runPoller({ ...tools, ...quiet, bell }, stop.signal);
  while (clock.sleepers === 0 || asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(asked.map((headers) => headers['cache-control'])).toEqual([undefined, 'no-cache']);
  await clock.advance(4000);
  expect(asked).toHaveLength(2);
  stop.abort();
  await polling;
});

it('a ring while a poller is busy wakes it from the wait that follows', async () => {
  const bell = createBell(clock, 300_000);
  const rung = bell.nextRing();
  bell.ring();
  const stop = new AbortController().signal;
  await bell.waitUntil(later(), AbortSignal.any([stop, rung]));
  expect(clock.sleepers).toBe(0);
});

it('a pinged feed that brings nothing yet is looked at a few times more, then no longer', () => {
  const seconds = (n: number) => 1_000_000 + n * 1000;
  const looks = [0, 6, 16, 46, 121].map((n) => lookAfterPing(seconds(0), seconds(n)));
  expect(looks).toEqual([seconds(5), seconds(15), seconds(45), seconds(120), null]);
  expect(lookAfterPing(0, seconds(0))).toBeNull();
});

it('a ping of an unknown feed changes nothing', async () => {
  await createPings(storage.db, clock).take('nowhere');
  expect(await findFeed(storage.db, 'nowhere')).toBeUndefined();
});
