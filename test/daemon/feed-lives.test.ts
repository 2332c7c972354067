import { expect, it } from 'vitest';
import { item } from '../entries/feed-life.ts';
import { going, held, polledWorld } from './polled-world.ts';

const url = 'https://example.com/feed.json';
const feed = (more = ''): string => `feeds: [{ id: valley, url: "${url}"${more} }]\n`;
/** Entry n is dated on the n-th of January; it is now later than all that a test shows, but for those it publishes. */
const now = Date.parse('2026-01-20T00:00:00Z');
const items = (...numbers: number[]) => numbers.map((n) => item(n));
const title = (n: number) => String(item(n).title);
const both = (n: number) => [`${title(n)} → bluesky`, `${title(n)} → mastodon`];

it('entries that come in at the end of a feed, older than all before, are held', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13, 12, 11));
  expect(await world.poll('valley')).toEqual([]);
  world.show(url, items(14, 13, 12, 11, 10, 9, 8));
  const polled = await world.poll('valley');
  expect(going(polled)).toEqual([]);
  expect(held(polled)).toEqual([title(8), title(9), title(10)]);
  expect(polled[0]?.reason).toMatch(/older than all that the feed showed before/);
  expect(await world.poll('valley')).toEqual([]);
});

it('an entry that moves up at the end because another was removed is held', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13, 12, 11));
  await world.poll('valley');
  world.show(url, items(14, 12, 11, 10));
  const polled = await world.poll('valley');
  expect(going(polled)).toEqual([]);
  expect(held(polled)).toEqual([title(10)]);
});

it('a late entry, older than all others, is posted', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13, 12));
  await world.poll('valley');
  world.show(url, items(14, 13, 12, 2));
  expect(going(await world.poll('valley'))).toEqual(both(2));
  world.show(url, items(3, 14, 13, 12));
  expect(going(await world.poll('valley'))).toEqual(both(3));
});

it('entries at the end of a feed that lists the oldest first are posted', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(11, 12, 13));
  await world.poll('valley');
  world.show(url, items(12, 13, 14, 15));
  expect(going(await world.poll('valley'))).toEqual([...both(14), ...both(15)]);
});

it('an entry of two feeds goes to the accounts of both, once each', async () => {
  await using world = await polledWorld(now);
  const tagged = 'https://example.com/tag.json';
  await world.configure(`feeds:
  - { id: all, url: "${url}", to: [bluesky] }
  - { id: tag, url: "${tagged}", to: [bluesky, mastodon] }
`);
  world.show(url, items(14, 13));
  world.show(tagged, items(14));
  expect([...(await world.poll('all')), ...(await world.poll('tag'))]).toEqual([]);
  expect([...(await world.poll('all')), ...(await world.poll('tag'))]).toEqual([]);
  world.show(url, items(15, 14, 13));
  world.show(tagged, items(15, 14));
  expect(going(await world.poll('all'))).toEqual([`${title(15)} → bluesky`]);
  expect(going(await world.poll('tag'))).toEqual([`${title(15)} → mastodon`]);
  expect([...(await world.poll('all')), ...(await world.poll('tag'))]).toEqual([]);
});

it('an entry that another feed brought days ago is no news to a feed that lists it now', async () => {
  await using world = await polledWorld(now);
  const tagged = 'https://example.com/tag.json';
  await world.configure(`feeds:
  - { id: all, url: "${url}", to: [bluesky] }
  - { id: tag, url: "${tagged}", to: [mastodon] }
`);
  world.show(url, items(14, 13));
  world.show(tagged, items(14));
  await world.poll('all');
  await world.poll('tag');
  world.show(url, items(15, 14, 13));
  await world.poll('all');
  world.show(tagged, items(15, 14));
  expect(await world.poll('tag', 24 * 5)).toEqual([]);
});

it('the filter of each feed decides for its own accounts', async () => {
  await using world = await polledWorld(now);
  const tagged = 'https://example.com/tag.json';
  await world.configure(`feeds:
  - { id: all, url: "${url}", to: [bluesky] }
  - { id: tag, url: "${tagged}", to: [mastodon], publish: approve }
`);
  world.show(url, items(13));
  world.show(tagged, items(13));
  await world.poll('all');
  await world.poll('tag');
  world.show(url, items(15, 13));
  world.show(tagged, items(15, 13));
  expect(going(await world.poll('all'))).toEqual([`${title(15)} → bluesky`]);
  expect(held(await world.poll('tag'))).toEqual([title(15)]);
});

it('a feed under another id goes on where it was', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13));
  await world.poll('valley');
  world.show(url, items(15, 14, 13));
  await world.configure(`feeds: [{ id: renamed, url: "${url}" }]\n`);
  expect(going(await world.poll('renamed'))).toEqual(both(15));
  await world.configure(feed());
  expect(await world.poll('valley')).toEqual([]);
});

it('a feed that moved brings what is dated since it was last read, and of what stood there before nothing', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13));
  await world.poll('valley');
  const other = 'https://example.org/feed.json';
  await world.configure(`feeds: [{ id: valley, url: "${other}" }]\n`);
  world.show(other, items(21, 15, 14, 12, 11));
  expect(going(await world.poll('valley', 48))).toEqual(both(21));
  world.show(other, items(16, 21, 15, 14, 12, 11));
  expect(going(await world.poll('valley'))).toEqual(both(16));
});

it('the feed was swapped for an empty one, then for another one, and back', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13));
  await world.poll('valley');
  world.show(url, []);
  expect(await world.poll('valley')).toEqual([]);
  world.show(url, items(14, 13));
  expect(await world.poll('valley')).toEqual([]);
  world.show(url, items(91, 92), 'Bargains of the Week');
  const polled = await world.poll('valley');
  expect(going(polled)).toEqual([]);
  expect(held(polled)).toHaveLength(2);
  world.show(url, items(15, 14, 13));
  expect(going(await world.poll('valley'))).toEqual(both(15));
});

it('an entry dated ahead waits until then, is held or goes out at once, as its feed says', async () => {
  const lives = await Promise.all(
    (['wait', 'hold', 'publish'] as const).map(async (dateAhead) => {
      await using world = await polledWorld(now);
      await world.configure(feed(`, dateAhead: ${dateAhead}`));
      world.show(url, items(14, 13));
      await world.poll('valley');
      world.show(url, items(25, 14, 13));
      const [polled] = await world.poll('valley');
      return { state: polled?.state, waits: (polled?.dueAt ?? 0) > world.clock.now() };
    }),
  );
  expect(lives).toEqual([
    { state: 'waiting', waits: true },
    { state: 'held', waits: false },
    { state: 'waiting', waits: false },
  ]);
});

it.each([
  [
    'another site',
    items(15, 16).map((one) => ({ ...one, url: one.url?.replace('example.com', 'example.org') ?? null })),
  ],
  ['another topic of the same site, with older entries', items(12, 11, 10)],
])('what is new altogether and looks like %s is held', async (_name, other) => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(14, 13));
  await world.poll('valley');
  world.show(url, other);
  const polled = await world.poll('valley');
  expect(going(polled)).toEqual([]);
  expect(held(polled)).toHaveLength(other.length);
  world.show(url, items(17, 14, 13));
  expect(going(await world.poll('valley'))).toEqual(both(17));
});

it('a feed that shows only what is newest is posted, though nothing in it is known', async () => {
  await using world = await polledWorld(now);
  await world.configure(feed());
  world.show(url, items(11, 10, 9));
  await world.poll('valley');
  world.show(url, items(14, 13, 12));
  expect(going(await world.poll('valley'))).toEqual([...both(12), ...both(13), ...both(14)]);
});
