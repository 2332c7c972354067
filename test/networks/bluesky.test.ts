import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import { compose as composeOnBluesky } from '../../src/networks/bluesky/compose.ts';
import type { BlueskySettings } from '../../src/networks/bluesky/settings.ts';
import { type FakeBluesky, startFakeBluesky } from '../support/fake-bluesky.ts';
import { frozenFor, permitted, signal, testTools } from './connecting.ts';

const login = 'POST /xrpc/com.atproto.server.createSession';
const refresh = 'POST /xrpc/com.atproto.server.refreshSession';
const put = 'POST /xrpc/com.atproto.repo.putRecord';

let fake: FakeBluesky;
let settings: BlueskySettings;

beforeEach(async () => {
  fake = await startFakeBluesky();
  settings = { ...bluesky.exampleSettings, service: fake.url, identifier: fake.handle, password: fake.password };
});
afterEach(() => fake.stop());

function connected(changes: Partial<BlueskySettings> = {}) {
  const own = { ...settings, ...changes };
  const { tools, memory, clock } = testTools();
  return {
    connection: bluesky.connect(own, tools),
    tools,
    memory,
    clock,
    freeze: () => frozenFor(bluesky, own, tools),
  };
}

describe('the limits of a server of Bluesky', () => {
  it('are those of the lexicons, or how large its uploads may be', async () => {
    const { connection } = connected();
    expect(await connection.limits(signal)).toMatchObject({ imageBytes: 2_000_000, cardImageBytes: 1_000_000 });
    fake.uploadLimit = 600_000;
    expect(await connection.limits(signal)).toMatchObject({ imageBytes: 600_000, cardImageBytes: 600_000 });
    fake.uploadLimit = 5_242_880;
    expect(await connection.limits(signal)).toMatchObject({ imageBytes: 2_000_000, cardImageBytes: 1_000_000 });
    await fake.stop();
    expect(await connection.limits(signal)).toMatchObject({ imageBytes: 2_000_000, cardImageBytes: 1_000_000 });
  });
});

describe('a login to Bluesky', () => {
  it('is made once for many posts, and outlives the process', async () => {
    const { connection, tools, freeze } = connected();
    for (let post = 0; post < 3; post += 1) await connection.send(freeze(), signal, permitted);
    const after = bluesky.connect(settings, tools);
    expect(await after.send(freeze(), signal, permitted)).toMatchObject({ is: 'published' });
    expect(fake.requested(login)).toHaveLength(1);
    expect(fake.posts).toHaveLength(4);
  });

  it('is made once by two deliveries at the same time', async () => {
    const { connection, freeze } = connected();
    await Promise.all([connection.send(freeze(), signal, permitted), connection.send(freeze(), signal, permitted)]);
    expect(fake.requested(login)).toHaveLength(1);
  });

  it('is refreshed when the access token has expired, and the post is sent', async () => {
    const { connection, freeze } = connected();
    await connection.verify(signal);
    fake.expireAccess();
    expect(await connection.send(freeze(), signal, permitted)).toMatchObject({ is: 'published' });
    expect(fake.requested(refresh)).toHaveLength(1);
    expect(fake.requested(login)).toHaveLength(1);
  });

  it('is refreshed once for two deliveries at the same time', async () => {
    const { connection, freeze } = connected();
    await connection.verify(signal);
    fake.expireAccess();
    const outcomes = await Promise.all([
      connection.send(freeze(), signal, permitted),
      connection.send(freeze(), signal, permitted),
    ]);
    expect(outcomes.map(({ is }) => is)).toEqual(['published', 'published']);
    expect(fake.requested(refresh)).toHaveLength(1);
  });

  it('is made anew when the refresh token is no longer accepted either', async () => {
    const { connection, freeze } = connected();
    await connection.verify(signal);
    fake.expireSessions();
    expect(await connection.send(freeze(), signal, permitted)).toMatchObject({ is: 'published' });
    expect(fake.requested(login)).toHaveLength(2);
  });

  it('that was refused is not tried again with the same password, except to verify', async () => {
    const { connection, freeze } = connected({ password: 'wrong' });
    for (let post = 0; post < 3; post += 1)
      expect(await connection.send(freeze(), signal, permitted)).toMatchObject({ is: 'unauthorized' });
    expect(fake.requested(login)).toHaveLength(1);
    fake.appPassword = 'wrong';
    expect(await connection.verify(signal)).toMatchObject({ is: 'ok' });
    expect(await connection.send(freeze(), signal, permitted)).toMatchObject({ is: 'published' });
  });

  it('keeps a budget of ten a day', async () => {
    const { connection, freeze, clock } = connected();
    fake.fail(login, 'after', 100);
    for (let post = 0; post < 12; post += 1) await connection.send(freeze(), signal, permitted);
    expect(fake.requested(login)).toHaveLength(10);
    const outcome = await connection.send(freeze(), signal, permitted);
    expect(outcome).toMatchObject({ is: 'temporary', notBefore: clock.now() + 24 * 60 * 60 * 1000 });
  });

  it('that is refused for the rate waits as long as the server says', async () => {
    const { connection, freeze, clock } = connected();
    const reset = Math.round(clock.now() / 1000) + 300;
    fake.fail(login, {
      status: 429,
      headers: { 'ratelimit-reset': String(reset) },
      body: { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' },
    });
    const outcome = await connection.send(freeze(), signal, permitted);
    expect(outcome).toMatchObject({ is: 'temporary' });
    if (outcome.is === 'temporary') expect(Math.abs((outcome.notBefore ?? 0) - reset * 1000)).toBeLessThan(3000);
  });

  it.for(['takendown', 'deactivated'] as const)('of an account that is %s stops the account', async (state) => {
    const { connection, freeze } = connected();
    await connection.verify(signal);
    fake.state = state;
    expect(await connection.send(freeze(), signal, permitted)).toMatchObject({ is: 'unauthorized' });
    expect(await connection.verify(signal)).toMatchObject({ is: 'unauthorized' });
  });
});

describe('a post on Bluesky', () => {
  it('is the record as it was frozen', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    await connection.send(frozen, signal, permitted);
    expect(fake.posts[0]?.record).toEqual(JSON.parse(frozen.payload).post);
    expect(fake.posts[0]?.record).toMatchObject({
      langs: ['en'],
      embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://example.com/2026/ferry-returns' } },
    });
  });

  it('whose key is taken by another record is rejected, not replaced', async () => {
    const { connection, freeze } = connected();
    const [first, second] = [freeze(), freeze()];
    await connection.send(first, signal, permitted);
    const other = JSON.parse(second.payload);
    other.post.createdAt = '2020-01-01T00:00:00.000Z';
    const outcome = await connection.send(
      { ...second, key: first.key, payload: JSON.stringify(other) },
      signal,
      permitted,
    );
    expect(outcome).toMatchObject({ is: 'rejected' });
    expect(fake.posts).toHaveLength(1);
  });

  it('whose image the server has thrown away is to be mended', async () => {
    const { connection, tools } = connected();
    const image = {
      source: 'https://example.com/a.png',
      bytes: new Uint8Array([1, 2, 3]),
      mime: 'image/png',
      width: 1,
      height: 1,
      alt: '',
      hash: 'x',
      focus: async () => null,
    };
    const upload = await connection.upload(image, signal);
    if (upload.is !== 'uploaded') throw new Error('The image was not uploaded.');
    const own = { ...settings };
    const draft = composeOnBluesky({
      ...(await import('../support/compose-input.ts')).composeInput(own, bluesky.defaultLimits),
      card: { url: 'https://example.com/x', title: 'x', description: '', image: image.source },
    });
    const { source, width, height, alt } = image;
    const payload = bluesky.freeze({
      draft,
      media: [{ source, width, height, alt, reference: upload.reference }],
      settings: own,
      createdAt: '2026-01-01T00:00:00.000Z',
      reply: null,
    });
    fake.forgetBlobs();
    const outcome = await connection.send(
      { key: bluesky.newKey(tools.clock, tools.random), payload, frozenAt: tools.clock.now() },
      signal,
      permitted,
    );
    expect(outcome).toMatchObject({ is: 'rejected', mend: 'upload' });
  });

  it('has its gates before it stands', async () => {
    const { connection, freeze } = connected({ replies: 'nobody', quotes: 'nobody' });
    const frozen = freeze();
    expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'published' });
    const uri = fake.posts[0]?.uri;
    expect(fake.records.get(`app.bsky.feed.threadgate/${frozen.key}`)).toMatchObject({ post: uri, allow: [] });
    expect(fake.records.get(`app.bsky.feed.postgate/${frozen.key}`)).toMatchObject({ post: uri });
  });

  it.for([
    ['500 in JSON', { status: 500, body: { error: 'InternalServerError', message: 'Internal Server Error' } }],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }],
    ['a 400 that is a web page', { status: 400, body: '<html></html>' }],
    ['a 400 in JSON of somebody else', { status: 400, body: { code: 7 } }],
    ['a 200 without an address', { status: 200, body: { ok: true } }],
    ['a 200 with an empty body', { status: 200 }],
    ['a 204', { status: 204 }],
  ] as const)('answered by %s is of unknown outcome', async ([, answer]) => {
    const { connection, freeze } = connected();
    await connection.verify(signal);
    fake.fail(put, { ...answer, taken: true });
    const frozen = freeze();
    expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'unknown' });
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'published' });
  });

  it('has keys that rise and are never the same', () => {
    const { tools } = testTools();
    const keys = Array.from({ length: 2000 }, () => bluesky.newKey(tools.clock, tools.random));
    expect(new Set(keys).size).toBe(2000);
    expect(keys.toSorted()).toEqual(keys);
    expect(keys.every((key) => /^[234567a-j][234567a-z]{12}$/.test(key))).toBe(true);
  });
});
