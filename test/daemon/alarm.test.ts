import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemRandom } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/config.ts';
import { describePoll } from '../../src/daemon/describe.ts';
import { type PollTools, poll } from '../../src/daemon/poll.ts';
import { openStorage } from '../../src/db/connect.ts';
import { registerFeeds } from '../../src/feeds/feed-store.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { networks } from '../../src/networks/index.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { type Site, startSite } from '../support/site.ts';
import { harbourEntry, millEntry } from '../support/workplace.ts';

const hour = 3_600_000;

interface World extends AsyncDisposable {
  site: Site;
  clock: FakeClock;
  /** Polls so many hours later; the sentences that call the feed's owner. */
  after(hours: number): Promise<string[]>;
}

async function world(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'share-'));
  const site = await startSite([harbourEntry, millEntry]);
  const clock = createFakeClock();
  const storage = await openStorage({ dataDir: folder, url: null, clock });
  const text = `feeds: [{ id: quay, url: "${site.feedUrl}", flood: off }]\naccounts: [{ network: bluesky, practice: true }]\n`;
  const config = parseConfig({ name: 'x', text, env: {}, networks });
  const [feed] = config.feeds;
  if (feed === undefined) throw new Error('The configuration has no feed.');
  await registerFeeds(storage.db, [feed]);
  const http = createHttp({ clock, userAgent: 'test', allowPrivateNetworks: true });
  const tools: PollTools = { db: storage.db, clock, random: systemRandom, http, config, owner: 'test' };
  return {
    site,
    clock,
    async after(hours) {
      await clock.advance(hours * hour);
      const report = await poll(tools, feed, true, AbortSignal.timeout(20_000));
      return describePoll(report).flatMap(({ level, message }) => (level === 'error' ? [message] : []));
    },
    async [Symbol.asyncDispose]() {
      await http.close();
      await storage.close();
      await site[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

it('a feed that failed for a day is told of once, with what was tried and answered', async () => {
  await using place = await world();
  expect(await place.after(0)).toEqual([]);
  place.site.answers.set('/feed.xml', { status: 500, body: 'Sorry' });
  expect(await place.after(1)).toEqual([]);
  expect(await place.after(5)).toEqual([]);
  const [told, ...more] = await place.after(24);
  expect(told).toMatch(
    /^Feed "quay" could not be read for 29 hours\. It was tried 3 times; the last answer: .*500.* Next: /,
  );
  expect(more).toEqual([]);
  expect(await place.after(24)).toEqual([]);
  place.site.answers.delete('/feed.xml');
  expect(await place.after(1)).toEqual([]);
  place.site.answers.set('/feed.xml', { status: 404, body: 'Gone' });
  expect(await place.after(1)).toEqual([]);
  expect(await place.after(30)).toEqual([expect.stringContaining('404')]);
});

it('a feed that falls silent against its rhythm is told of once, and again only after it spoke', async () => {
  await using place = await world();
  await place.after(0);
  for (let n = 0; n < 8; n += 1) {
    place.site.entries.unshift({
      slug: `boat-${n}`,
      title: `Boat ${n} is launched`,
      text: `Boat number ${n} left the yard.`,
    });
    expect(await place.after(12)).toEqual([]);
  }
  expect(await place.after(48)).toEqual([]);
  expect(await place.after(7 * 24)).toEqual([expect.stringContaining('Feed "quay" has brought nothing new for')]);
  expect(await place.after(24)).toEqual([]);
  place.site.entries.unshift({ slug: 'boat-9', title: 'Boat 9 is launched', text: 'Boat number 9 left the yard.' });
  expect(await place.after(1)).toEqual([]);
  expect(await place.after(20 * 24)).toHaveLength(1);
});
