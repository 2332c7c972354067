import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

const refusal = (status: number, error: string) => ({ status, body: { error } });
const statuses = /^POST \/api\/v1\/statuses$/;
const record = /putRecord/;
const blueskyRefusal = (error: string, message: string) => ({ status: 400, body: { error, message } });

it('a text that the server finds too long goes out shorter', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.mastodon.fail(statuses, refusal(422, 'Validation failed: Text character limit of 100 exceeded'), 2);
  place.bluesky.fail(record, blueskyRefusal('InvalidRequest', 'grapheme too big (maximum 100, got 130)'), 2);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(1);
});

it('a card image that Bluesky keeps refusing is left out', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.bluesky.fail(record, blueskyRefusal('InvalidRequest', 'blob too big (maximum 10, got 70)'), 3);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(place.bluesky.posts).toHaveLength(1);
  expect(JSON.stringify(place.bluesky.posts[0]?.record)).not.toContain('thumb');
});

it('an image that cannot be uploaded never costs the post', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.bluesky.fail(/uploadBlob/, blueskyRefusal('InvalidMimeType', 'Wrong type of file'), 9);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(place.bluesky.posts).toHaveLength(1);
});

it('a language that the server does not know is left out', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.mastodon.fail(statuses, refusal(422, 'Validation failed: Language is not known'), 1);
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(place.mastodon.requested(statuses).map(({ body }) => JSON.parse(body.toString()).language)).toEqual([
    'en',
    undefined,
  ]);
});

it('a post refused for good fails with the reason, and costs no other', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry], feedKeys: 'backlog: all' });
  place.mastodon.fail(statuses, refusal(422, 'Validation failed: Text contains a forbidden word'), 1);
  const { code, lines, stderr } = await place.run('run', '--once', '--json');
  expect(code).toBe(1);
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(2);
  const failed = lines.filter(({ state }) => state === 'failed');
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject({ account: 'mastodon', error: expect.stringContaining('forbidden word') });
  expect(stderr).toContain('forbidden word');
});

it('an account whose token was revoked waits, and goes on with a new one', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry], feedKeys: 'backlog: all' });
  place.mastodon.validToken = 'another';
  const first = await place.run('run', '--once');
  expect(first.code).toBe(1);
  expect(first.stderr.match(/paused/gi)?.length).toBe(2);
  expect(place.mastodon.requested(statuses).length).toBeLessThanOrEqual(1);
  expect(place.bluesky.posts).toHaveLength(2);
  const status = await place.run('status', '--json');
  expect(status.lines[0]).toMatchObject({ deliveries: { waiting: 2, published: 2 } });
  place.mastodon.validToken = place.mastodon.token;
  expect((await place.run('accounts', 'verify')).code).toBe(0);
  expect((await place.run('run', '--once')).code).toBe(0);
  expect(place.mastodon.posts).toHaveLength(2);
});

it('an account that runs out of its budget waits for the next window, also after a restart', async () => {
  const entries = Array.from({ length: 4 }, (_, n) => ({
    slug: `boat-${n}`,
    title: `Boat ${n} is launched`,
    text: `Boat number ${n} left the yard this morning.`,
  }));
  await using place = await makeWorkplace({ entries, feedKeys: 'backlog: all' });
  const reset = new Date(Date.now() + 600_000).toISOString();
  const headers = { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
  place.mastodon.headers = headers;
  expect((await place.run('run', '--once')).code).toBe(0);
  expect((await place.run('run', '--once')).code).toBe(0);
  expect(place.mastodon.requested(statuses)).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(4);
});
