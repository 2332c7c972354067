import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

it('the first poll posts nothing old and says how many entries it left', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry] });
  const { code, stderr, lines } = await place.run('run', '--once', '--json');
  expect(code).toBe(0);
  expect(stderr).toContain('2 left from before');
  expect(lines).toEqual([]);
  expect(place.bluesky.posts).toEqual([]);
  expect(place.mastodon.posts).toEqual([]);
});

it('a new entry is published once on each network, however often the command runs', async () => {
  await using place = await makeWorkplace({ entries: [millEntry] });
  await place.run('run', '--once');
  place.site.entries = [harbourEntry, millEntry];
  const { code, lines, stderr } = await place.run('run', '--once', '--json');
  expect(stderr).not.toContain('rror');
  expect(code).toBe(0);
  expect(lines.map(({ account, state }) => [account, state]).sort()).toEqual([
    ['bluesky', 'published'],
    ['mastodon', 'published'],
  ]);
  await place.run('run', '--once');
  expect(place.bluesky.posts).toHaveLength(1);
  expect(place.mastodon.posts).toHaveLength(1);
  const [post] = place.bluesky.posts;
  expect(JSON.stringify(post?.record)).toContain('The new pier opens on Friday');
  expect(post?.record.embed).toMatchObject({
    external: { uri: `${place.site.url}/new-pier`, title: 'The new pier opens on Friday' },
  });
});

it('a changed GUID, a tracking parameter and another order post nothing again', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(1);
  place.site.entries = [{ ...millEntry, guid: 'another-guid', slug: 'mill-flour?utm_source=feed' }];
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(1);
});

it('entries go out in the order of their dates, oldest first', async () => {
  const dated = (day: number) => ({
    slug: `day-${day}`,
    title: `Day ${day} of the regatta`,
    text: `On day ${day} of the regatta ${day} boats crossed the line.`,
    date: `0${day} Mar 2026 10:00:00 GMT`,
  });
  await using place = await makeWorkplace({ entries: [dated(3), dated(1), dated(2)], feedKeys: 'backlog: all' });
  await place.run('run', '--once');
  expect(place.mastodon.posts.map(({ text }) => text.slice(0, 5))).toEqual(['Day 1', 'Day 2', 'Day 3']);
});

it('a held flood goes out only when it is approved', async () => {
  const many = Array.from({ length: 12 }, (_, n) => ({
    slug: `entry-${n}`,
    title: `Boat number ${n} is launched`,
    text: `Boat number ${n} left the yard of Port Ellery this morning under sail.`,
  }));
  await using place = await makeWorkplace({ entries: [millEntry] });
  await place.run('run', '--once');
  place.site.entries = [...many, millEntry];
  const { stderr } = await place.run('run', '--once');
  expect(stderr).toContain('held for you');
  expect(place.mastodon.posts).toEqual([]);
  const { code } = await place.run('approve', '--feed', 'quay', '--latest', '2');
  expect(code).toBe(0);
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(2);
  expect(place.bluesky.posts).toHaveLength(2);
  const skipped = await place.run('skip', '--all', '--json');
  expect(skipped.lines).toHaveLength(20);
});

it('an account with a revoked token is paused and told of once; the other goes on; verified, its deliveries go out', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  place.mastodon.validToken = 'another token';
  const first = await place.run('run', '--once');
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('mastodon is paused');
  expect(place.bluesky.posts).toHaveLength(1);
  const status = await place.run('status', '--json');
  expect(status.lines[0]).toMatchObject({
    deliveries: { published: 1, waiting: 1 },
    accounts: [{ paused: false }, { id: 'mastodon', ok: false, paused: true }],
    open: [{ account: 'mastodon', why: expect.stringContaining('Account mastodon is paused'), nextAt: null }],
  });
  expect((await place.run('status')).stdout).toMatch(/paused since[\s\S]*Account mastodon is paused.*\n.*Next: /);
  place.mastodon.validToken = place.mastodon.token;
  const verified = await place.run('accounts', 'verify', 'mastodon');
  expect(verified.code).toBe(0);
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(1);
});

it('a feed that never answers holds up no other', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  place.site.answers.set('/slow.xml', { hang: true });
  place.configure(place.config.replace('accounts:', `  - { id: slow, url: "${place.site.url}/slow.xml" }\naccounts:`));
  const { child, finished } = place.start('run', '--once');
  for (let n = 0; n < 500 && (place.mastodon.posts.length === 0 || place.bluesky.posts.length === 0); n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(child.exitCode).toBeNull();
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(1);
  child.kill('SIGTERM');
  await finished;
});

it('an entry waits for its page, and goes out without it when the time is over', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all\n    pageReady: 2s' });
  place.site.answers.set(`/${millEntry.slug}`, { status: 404 });
  const { lines, stderr } = await place.run('run', '--once', '--json');
  expect(stderr).toContain('Waits for its page');
  expect(lines).toMatchObject([{ state: 'published' }, { state: 'published' }]);
});

it('an entry without its page is held when so configured, until a person approves it', async () => {
  const feedKeys = 'backlog: all\n    pageReady: 1s\n    pageMissing: hold';
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys });
  place.site.answers.set(`/${millEntry.slug}`, { status: 404 });
  const { lines } = await place.run('run', '--once', '--json');
  expect(lines).toMatchObject([{ state: 'held' }, { state: 'held' }]);
  expect(place.mastodon.posts).toEqual([]);
  const { stdout } = await place.run('status');
  expect(stdout).toContain('Its page was not ready in time');
  expect((await place.run('approve', '--all')).code).toBe(0);
  await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(1);
});

it('a text that the feed flattened and cut is read as its page sets it', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    pageReady: 5s' });
  const [lead, told] = [
    'The red ferry crosses the lake again.',
    'The boiler was mended in the yard of Port Ellery over three winters.',
  ];
  const flat = `${lead} What was mended ${told.slice(0, 40)} [&hellip;]`;
  const page = `<p>${lead}</p><h2>What was mended</h2><p>${told}</p><p>Share this with a friend of the lake.</p>`;
  const item = `<item><title>A ferry returns</title><link>${place.site.url}/ferry</link><guid>ferry</guid><description><![CDATA[<p>${flat}</p>]]></description></item>`;
  place.site.answers.set('/feed.xml', {
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>Quay Notes</title><language>en</language>${item}</channel></rss>`,
  });
  place.site.answers.set('/ferry', {
    body: `<html lang="en"><head><title>A ferry returns</title></head><body><main><h1>A ferry returns</h1>${page}</main></body></html>`,
  });
  expect((await place.run('run', '--once')).code).toBe(0);
  expect(place.mastodon.posts[0]?.text).toContain(`${lead}\n\n${told}\n\nhttp`);
  const { lines } = await place.run('preview', '--json');
  expect(lines.find(({ network }) => network === 'mastodon')?.text).toBe(place.mastodon.posts[0]?.text);
});
