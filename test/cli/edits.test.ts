import { expect, it } from 'vitest';
import type { SiteEntry } from '../support/site.ts';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

const dated = (day: number, entry: SiteEntry): SiteEntry => ({
  ...entry,
  date: new Date(Date.now() - day * 86_400_000).toUTCString(),
});
const old = dated(5, millEntry);
const fresh = dated(1, harbourEntry);
const mended = { ...fresh, title: 'The new pier opens on Saturday' };
const everything = 'backlog: all\n    flood: off\n    pageReady: 0\n    every: 1s';

/** Both entries stand on both networks. */
async function published(accountKeys: { bluesky?: string; mastodon?: string } = {}) {
  const place = await makeWorkplace({ entries: [fresh, old], feedKeys: everything });
  place.configure(
    place.config
      .replace(/(network: bluesky\n)/, `$1${accountKeys.bluesky ?? ''}`)
      .replace(/(network: mastodon\n)/, `$1${accountKeys.mastodon ?? ''}`),
  );
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(2);
  expect(place.bluesky.posts).toHaveLength(2);
  return place;
}
type Place = Awaited<ReturnType<typeof published>>;

const firstLines = ({ mastodon }: Place) => mastodon.posts.map(({ text }) => text.split('\n')[0]);
const blueskyLines = ({ bluesky }: Place) => bluesky.posts.map(({ record }) => String(record.text).split('\n')[0]);

it('an edited entry is edited in place on Mastodon, left on Bluesky, and announced on neither', async () => {
  await using place = await published();
  const before = place.mastodon.posts.map(({ id }) => id);
  place.site.entries = [mended, old];
  const { stderr, code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(stderr).toContain('Edited on mastodon: ');
  expect(firstLines(place)).toEqual([old.title, mended.title]);
  expect(place.mastodon.posts.map(({ id }) => id)).toEqual(before);
  expect(blueskyLines(place)).toEqual([old.title, fresh.title]);
  const edits = () => place.mastodon.requested(/^PUT /).length;
  expect(edits()).toBe(1);
  await place.run('run', '--once');
  expect(edits()).toBe(1);
});

it('an edit that the post does not show changes nothing', async () => {
  await using place = await published({ mastodon: '    template: "{title} {url}"\n' });
  place.site.entries = [
    { ...fresh, text: 'The whole text was written anew, and says something else altogether now.' },
    old,
  ];
  await place.run('run', '--once');
  expect(place.mastodon.requested(/^PUT /)).toEqual([]);
});

it('an edit before the delay is over simply goes out right', async () => {
  await using place = await makeWorkplace({
    entries: [old],
    feedKeys: 'backlog: skip\n    delay: 4s\n    pageReady: 0',
  });
  await place.run('run', '--once');
  place.site.entries = [fresh, old];
  const daemon = place.start('run', '--no-web');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  place.site.entries = [mended, old];
  daemon.child.kill('SIGTERM');
  await daemon.finished;
  await place.run('run', '--once');
  expect(firstLines(place)).toEqual([mended.title]);
  expect(place.mastodon.requested(/^PUT /)).toEqual([]);
});

it('a post that a person has edited or removed is left to them', async () => {
  await using place = await published();
  const [first, second] = place.mastodon.posts;
  place.mastodon.edit(second?.uri ?? '', 'In other words, by hand.');
  place.mastodon.remove(first?.uri ?? '');
  place.site.entries = [mended, { ...old, title: 'The mill grinds barley' }];
  await place.run('run', '--once');
  expect(place.mastodon.posts.map(({ text }) => text)).toEqual(['In other words, by hand.']);
  expect(place.mastodon.requested(/^PUT /)).toEqual([]);
});

it('an account that is told to leave edits leaves them', async () => {
  await using place = await published({ mastodon: '    edits: leave\n' });
  place.site.entries = [mended, old];
  await place.run('run', '--once');
  expect(place.mastodon.requested(/^PUT /)).toEqual([]);
});

it('on Bluesky another post takes the place of a young one without reactions, and only then', async () => {
  await using place = await published({ bluesky: '    edits: repost\n' });
  place.site.entries = [mended, old];
  await place.run('run', '--once');
  expect(blueskyLines(place)).toEqual([old.title, mended.title]);
  place.bluesky.replies = 1;
  place.site.entries = [{ ...mended, title: 'The new pier opens on Sunday' }, old];
  await place.run('run', '--once');
  expect(blueskyLines(place)).toEqual([old.title, mended.title]);
});

it('an edit whose answer is lost is not made twice, and none is lost', async () => {
  await using place = await published({ bluesky: '    edits: repost\n' });
  place.mastodon.fail(/^PUT /, 'after');
  place.bluesky.fail('POST /xrpc/com.atproto.repo.applyWrites', 'after');
  place.site.entries = [mended, old];
  await place.run('run', '--once');
  expect(firstLines(place)).toEqual([old.title, mended.title]);
  expect(blueskyLines(place)).toEqual([old.title, mended.title]);
  expect(place.mastodon.posts[1]?.versions).toHaveLength(1);
});

it('a removed entry is retracted where that is wanted, and stays where it is not', async () => {
  await using place = await published({ mastodon: '    removals: retract\n' });
  const daemon = place.start('run', '--no-web');
  place.site.entries = [old];
  while (place.mastodon.posts.length > 1) await new Promise((resolve) => setTimeout(resolve, 200));
  expect(firstLines(place)).toEqual([old.title]);
  expect(blueskyLines(place)).toEqual([old.title, fresh.title]);
  place.site.entries = [fresh, old];
  await new Promise((resolve) => setTimeout(resolve, 3000));
  daemon.child.kill('SIGTERM');
  await daemon.finished;
  expect(firstLines(place)).toEqual([old.title]);
  expect((await place.run('share', `${place.site.url}/${fresh.slug}`)).code).toBe(0);
  expect(firstLines(place)).toEqual([old.title, fresh.title]);
  expect(blueskyLines(place)).toEqual([old.title, fresh.title]);
});

it('an entry that the feed lists no more stays while its page is there, or its site is down', async () => {
  await using place = await published({ mastodon: '    removals: retract\n' });
  place.site.entries = [old];
  place.site.answers.set(`/${fresh.slug}`, { body: '<title>The new pier opens on Friday</title><p>It does.</p>' });
  await place.run('run', '--once');
  place.site.entries = [fresh, old];
  await place.run('run', '--once');
  place.site.entries = [old];
  place.site.answers.set(`/${fresh.slug}`, { status: 404 });
  place.site.answers.set('/', { status: 503 });
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(2);
});

it('an entry that rolled off the end of the feed was not removed', async () => {
  await using place = await published({ mastodon: '    removals: retract\n' });
  place.site.entries = [
    {
      ...fresh,
      slug: 'newer',
      title: 'The ferry returns',
      guid: 'newer',
      text: 'It sails twice a day.',
      date: new Date().toUTCString(),
    },
    fresh,
  ];
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(3);
});
