import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

it('shares a page on every account and prints where it stands', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { code, stdout, stderr } = await place.run('share', `${place.site.url}/new-pier`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout).toContain('bluesky: https://');
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(1);
});

it('a page that was shared is not shared again, unless asked', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const url = `${place.site.url}/new-pier`;
  await place.run('share', url);
  const second = await place.run('share', `${url}?utm_source=x`);
  expect(second.code).toBe(0);
  expect(second.stdout).toContain('was shared already');
  expect(place.mastodon.posts).toHaveLength(1);
  const told = await place.run('share', url, '--json');
  expect(told.lines.map(({ state }) => state)).toEqual(['published', 'published']);
  expect([told.code, told.stderr]).toEqual([0, expect.stringContaining('was shared already')]);
  const third = await place.run('share', url, '--again', '--to', 'mastodon');
  expect(third.code).toBe(0);
  expect(place.mastodon.posts).toHaveLength(2);
  expect(place.bluesky.posts).toHaveLength(1);
});

it('a page that the feed brought and left is shared once, by hand', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry] });
  await place.run('run', '--once');
  await place.run('share', `${place.site.url}/mill-flour`);
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(1);
});

it('shows of a page that a feed brought, to the letter, what will be sent', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry] });
  await place.run('run', '--once');
  const url = `${place.site.url}/mill-flour`;
  const dry = await place.run('share', url, '--to', 'mastodon', '--dry-run', '--json');
  await place.run('share', url, '--to', 'mastodon');
  expect(place.mastodon.posts.map(({ text }) => text)).toEqual([dry.lines[0]?.text]);
  expect(dry.lines[0]?.text).toContain('#Harbour');
});

it('takes own words, shows without sending, and plans for later', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const url = `${place.site.url}/new-pier`;
  const dry = await place.run('share', url, '--text', 'Worth a walk.', '--dry-run', '--json');
  expect(dry.lines.map(({ text }) => String(text).startsWith('Worth a walk.'))).toEqual([true, true]);
  expect(place.mastodon.posts).toEqual([]);
  const later = await place.run('share', url, '--at', '2h', '--to', 'mastodon', '--json');
  expect(later.code).toBe(0);
  expect(later.lines[0]).toMatchObject({ state: 'waiting' });
  const now = await place.run('share', url, '--text', 'Worth a walk.', '--to', 'mastodon');
  expect(now.code).toBe(0);
  expect(place.mastodon.posts[0]?.text).toContain('Worth a walk.');
});

it.each([
  [['share', 'not-an-address'], 2, 'is no address'],
  [['share', 'http://127.0.0.1:9/x'], 1, 'no server answers'],
  [['share', '--to', 'nobody', 'http://127.0.0.1:9/x'], 2, 'There is no account nobody'],
  [['share', '--at', 'soon', 'http://127.0.0.1:9/x'], 2, 'is not a time'],
  [['share', '--at', '25:99', 'http://127.0.0.1:9/x'], 2, '--at 25:99 is not a time'],
  [['share', '--at', '23:60', 'http://127.0.0.1:9/x'], 2, 'T18:00'],
  [['share', '--at', '2027-02-30T10:00', 'http://127.0.0.1:9/x'], 2, 'is not a time'],
  [['share', '--at', '2020-01-01T00:00Z', 'http://127.0.0.1:9/x'], 2, '2020-01-01 00:00 UTC has passed'],
  [['share', '--at', '9999-01-01T00:00Z', 'http://127.0.0.1:9/x'], 2, 'more than a hundred years ahead'],
  [['share', '--at', '99999d', 'http://127.0.0.1:9/x'], 2, 'more than a hundred years ahead'],
  [['share', '--to', ',', 'http://127.0.0.1:9/x'], 2, '--to names no account'],
  [['tokens', 'add', 'x', '--scopes', 'list', '--expires', '2020-01-01'], 2, 'has passed'],
  [['tokens', 'add', 'x', '--scopes', 'list', '--expires', 'yesterday'], 2, '--expires yesterday is not a time'],
  [['tokens', 'remove'], 2, 'needs the id of a token'],
  [['export', '--public', '--json'], 2, '--public --json is no folder'],
  [['approve', '--feed', 'nofeed'], 1, 'There is no feed nofeed'],
  [['retry', '--all'], 0, 'Nothing has failed.'],
  [['import', '/none'], 1, '/none is not there'],
  [['share', '--agian', 'http://127.0.0.1:9/x'], 2, 'unknown option'],
  [['frobnicate'], 2, 'unknown command'],
  [['approve'], 2, 'which deliveries'],
  [['approve', 'nothing'], 1, 'There is no delivery nothing'],
  [['run', '--listen', 'nonsense'], 2, 'no host and port'],
])('%j ends with %i and a sentence', async (args, code, sentence) => {
  await using place = await makeWorkplace();
  const finished = await place.run(...args);
  expect(finished.stderr).toContain(sentence);
  expect(finished.stderr).not.toMatch(/\n\s+at /);
  expect(finished.code).toBe(code);
});

it('a wrong address is told before a configuration that is not there', async () => {
  await using place = await makeWorkplace();
  const { code, stderr } = await place.run('share', 'nonsense', '--config', '/none.yaml');
  expect([code, stderr]).toEqual([2, expect.stringContaining('"nonsense" is no address of a page.')]);
});

it('a page that is not there is named, and nothing is stored', async () => {
  await using place = await makeWorkplace();
  const { code, stderr } = await place.run('share', `${place.site.url}/nowhere`);
  expect(code).toBe(1);
  expect(stderr).toContain('is not there (HTTP 404)');
});

it('own words that are too long are refused before anything is sent, or shown', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  for (const more of [[], ['--dry-run']]) {
    const long = ['--text', 'word '.repeat(120), ...more];
    const { code, stderr } = await place.run('share', `${place.site.url}/new-pier`, ...long);
    expect(code).toBe(2);
    expect(stderr).toContain('too long for bluesky');
  }
  expect(place.mastodon.posts).toEqual([]);
});

it('a share to a paused account says that it is paused, and what to do', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  place.mastodon.validToken = 'another token';
  const page = `${place.site.url}/new-pier`;
  for (let n = 0; n < 2; n += 1) {
    const { code, stderr } = await place.run('share', '--to', 'mastodon', page);
    expect(code).toBe(1);
    expect(stderr).toMatch(/mastodon: Account mastodon is paused: .+\n\s+Next: /);
  }
  expect(place.mastodon.posts).toEqual([]);
});

it('takes blank words for none', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const { code } = await place.run('share', `${place.site.url}/new-pier`, '--text', ' ', '--to', 'mastodon');
  expect([code, place.mastodon.posts[0]?.text]).toEqual([0, expect.stringContaining(harbourEntry.title)]);
});
