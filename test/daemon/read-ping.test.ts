import { expect, it } from 'vitest';
import { readPollState } from '../../src/feeds/poll-state.ts';
import { item } from '../entries/feed-life.ts';
import { going, held, type PolledWorld, polledWorld } from './polled-world.ts';

const url = 'https://example.com/feed.json';
/** Entry n is dated on the n-th of January; the feed is first read when that many days are over. */
const start = Date.parse('2026-01-14T12:00:00Z');
const items = (...numbers: number[]) => numbers.map((n) => item(n));
const both = (n: number) => [`${item(n).title} → bluesky`, `${item(n).title} → mastodon`];

async function readFeed(): Promise<PolledWorld> {
  const world = await polledWorld(start);
  await world.configure(`feeds: [{ id: valley, url: "${url}" }]\n`);
  world.show(url, items(14, 13, 12, 11));
  await world.poll('valley');
  await world.clock.advance(24 * 3_600_000);
  return world;
}

it('an entry that a hub sends goes out, and the poll that follows repeats nothing', async () => {
  await using world = await readFeed();
  expect(going(await world.ping('valley', items(15)))).toEqual(both(15));
  expect(await world.ping('valley', items(15))).toEqual([]);
  world.show(url, items(15, 14, 13, 12, 11));
  expect(await world.poll('valley')).toEqual([]);
});

it('what a hub sends is not the whole feed: what the poll knows of it stays as it is', async () => {
  await using world = await readFeed();
  const before = await world.row('valley');
  await world.ping('valley', items(15));
  const after = await world.row('valley');
  const known = ({ state = '{}' } = {}) => ({ ...readPollState(state), rhythm: null });
  expect(known(after)).toEqual(known(before));
  expect(after).toMatchObject({ entries: 5, title: 'Valley News', claimed_until: 0 });
  expect(after?.next_poll_at).toBe(before?.next_poll_at);
});

it('an old entry that a hub sends because it was edited is not announced', async () => {
  await using world = await readFeed();
  expect(await world.ping('valley', items(9))).toEqual([]);
  expect(going(await world.ping('valley', [{ ...item(15), published: null }]))).toEqual(both(15));
});

it('what looks like another feed is left to the poll', async () => {
  await using world = await readFeed();
  const other = [{ ...item(15), url: 'https://example.org/other', title: 'Casino bonus without deposit' }];
  expect(await world.ping('valley', other, 'Best casinos of the world')).toEqual([]);
});

it('a feed that was never read is not begun by what a hub sends', async () => {
  await using world = await polledWorld(start);
  await world.configure(`feeds: [{ id: valley, url: "${url}", backlog: latest }]\n`);
  expect(await world.ping('valley', items(15))).toEqual([]);
  world.show(url, items(14, 13));
  expect(going(await world.poll('valley'))).toEqual(both(14));
});

it('a flood by a hub is held as a flood by a poll is', async () => {
  await using world = await readFeed();
  const flood = Array.from({ length: 12 }, (_, n) => item(15 + n)).map((one) => ({
    ...one,
    published: '2026-01-15T00:00:00Z',
  }));
  const planned = await world.ping('valley', flood);
  expect(going(planned)).toEqual([]);
  expect(held(planned)).toHaveLength(12);
});

it('a document without entries changes nothing', async () => {
  await using world = await readFeed();
  expect(await world.ping('valley', [])).toEqual([]);
  expect((await world.row('valley'))?.claimed_until).toBe(0);
});
