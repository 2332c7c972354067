import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import type { MastodonSettings } from '../../src/networks/mastodon/settings.ts';
import { type FakeMastodon, startFakeMastodon } from '../support/fake-mastodon.ts';
import { frozenFor, permitted, signal, testTools } from './connecting.ts';

const post = 'POST /api/v1/statuses';
const page = '<html><body>Sorry</body></html>';
const link = 'https://example.com/2026/ferry-returns';

let fake: FakeMastodon;

beforeEach(async () => {
  fake = await startFakeMastodon();
});
afterEach(() => fake.stop());

function connected(changes: Partial<MastodonSettings> = {}) {
  const settings = { ...mastodon.exampleSettings, server: fake.url, token: fake.token, ...changes };
  const { tools, memory } = testTools();
  const freeze = (own: Parameters<typeof frozenFor>[3] = {}) => frozenFor(mastodon, settings, tools, own);
  return { connection: mastodon.connect(settings, tools), tools, memory, freeze };
}

describe('a post on Mastodon of unknown outcome', () => {
  it.for([
    ['an error page', { status: 502, body: page }],
    [
      'an error in JSON',
      { status: 503, body: { error: 'There was a temporary problem serving your request, please try again' } },
    ],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }],
    ['a web page with 200', { status: 200, body: page }],
    ['JSON of something else', { status: 200, body: { hello: 'you' } }],
    ['an empty 200', { status: 200 }],
    ['a refusal as a web page', { status: 422, body: page }],
    ['a duplicate key', { status: 400, body: { error: 'Duplicate idempotency key.' } }],
  ] as const)('answered by %s, is found', async ([, answer]) => {
    const { connection, freeze } = connected();
    fake.fail(post, { ...answer, taken: true });
    const frozen = freeze();
    expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'unknown' });
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({
      is: 'published',
      uri: fake.posts[0]?.uri,
    });
  });

  it('is found by its HTML where the server does not tell sources', async () => {
    fake.hasSource = false;
    const { connection, freeze } = connected();
    fake.fail(post, 'after');
    const frozen = freeze();
    await connection.send(frozen, signal, permitted);
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'published' });
  });

  it('is not mistaken for what a person posted about the same link', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    fake.postByHand(`The ferry returns to the lake! ${link}`);
    fake.postByHand(`Look: ${link}`);
    expect(await connection.lookUp(frozen, new Set(), signal)).toEqual({ is: 'absent' });
  });

  it('is not mistaken for another delivery with the same words', async () => {
    const { connection, freeze } = connected();
    const [first, second] = [freeze(), freeze()];
    const published = await connection.send(first, signal, permitted);
    if (published.is !== 'published') throw new Error('It was not published.');
    expect(await connection.lookUp(second, new Set([published.uri]), signal)).toEqual({ is: 'absent' });
  });

  it('is found although a person has edited it meanwhile', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    fake.fail(post, 'after');
    await connection.send(frozen, signal, permitted);
    fake.postByHand('Something else');
    fake.edit(fake.posts[0]?.uri ?? '', 'Quite other words, without any link.');
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ uri: fake.posts[0]?.uri });
  });

  it('is not settled while the server cannot tell what an edited one said', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    fake.fail(post, 'after');
    await connection.send(frozen, signal, permitted);
    fake.edit(fake.posts[0]?.uri ?? '', 'Quite other words, without any link.');
    fake.fail(/history/, { status: 502, body: page });
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'unsettled' });
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'published' });
  });

  it('is not mistaken for an older one that a person has edited', async () => {
    const { connection, freeze } = connected();
    const older = fake.postByHand(`Look: ${link}`);
    fake.edit(older.uri, `Look again: ${link}`);
    expect(await connection.lookUp(freeze(), new Set(), signal)).toEqual({ is: 'absent' });
  });

  it('is not mistaken for one with the same words from long before', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    fake.fail(post, 'after');
    await connection.send(frozen, signal, permitted);
    const [standing] = fake.posts;
    if (standing === undefined) throw new Error('Nothing was posted.');
    standing.createdAt = new Date(Date.parse(standing.createdAt) - 3 * 3_600_000).toISOString();
    expect(await connection.lookUp(frozen, new Set(), signal)).toEqual({ is: 'absent' });
  });

  it('is found below a hundred newer ones', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    fake.fail(post, 'after');
    await connection.send(frozen, signal, permitted);
    for (let count = 0; count < 100; count += 1) fake.postByHand(`Number ${count}`);
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'published' });
  });

  it('stays unsettled while the server cannot be asked, or refuses', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    fake.fail('GET /api/v1/accounts', { status: 500, body: page }, 1);
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'unsettled' });
    fake.fail('GET /api/v1/accounts', { status: 200, body: page }, 1);
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'unsettled' });
    fake.validToken = 'another';
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'unsettled', unauthorized: {} });
  });

  it('stays unsettled where private posts are not listed', async () => {
    fake.version = '4.0.0 (not true; really snac/2.75)';
    fake.hasV2 = false;
    fake.hidesPrivate = true;
    const { connection, freeze } = connected({ visibility: 'private' });
    const frozen = freeze();
    fake.fail(post, 'after');
    await connection.send(frozen, signal, permitted);
    expect(await connection.lookUp(frozen, new Set(), signal)).toMatchObject({ is: 'unsettled' });
  });
});

describe('a repeated post on Mastodon', () => {
  it('whose post was deleted is not brought back', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    const first = await connection.send(frozen, signal, permitted);
    if (first.is !== 'published') throw new Error('It was not published.');
    fake.remove(first.uri);
    expect(await connection.send(frozen, signal, permitted)).toMatchObject({
      is: 'rejected',
      why: expect.stringContaining('deleted'),
    });
    expect(fake.posts).toHaveLength(0);
  });

  it('that fails on 4.6 is of unknown outcome', async () => {
    fake.repeats = 'error';
    const { connection, freeze } = connected();
    const frozen = freeze();
    await connection.send(frozen, signal, permitted);
    expect(await connection.send(frozen, signal, permitted)).toMatchObject({ is: 'unknown' });
    expect(fake.posts).toHaveLength(1);
  });
});

describe('what a Mastodon server refuses', () => {
  it.for([
    ['Your login is currently disabled', 'suspended'],
    ['This action is outside the authorized scopes', 'too little'],
    ['Your login is missing a confirmed e-mail address', 'e-mail'],
    ['Your login is currently pending approval', 'approved'],
  ] as const)('%s: the account stops, and the reason is plain', async ([message, words]) => {
    const { connection, freeze } = connected();
    fake.forbidden = message;
    for (const outcome of [await connection.send(freeze(), signal, permitted), await connection.verify(signal)]) {
      expect(outcome).toMatchObject({ is: 'unauthorized', why: expect.stringContaining(words) });
    }
  });

  it('posts without images: the next step is to attach some', async () => {
    const { connection, freeze } = connected();
    fake.forbidden = 'Empty statuses are not allowed';
    expect(await connection.send(freeze(), signal, permitted)).toMatchObject({
      is: 'rejected',
      why: expect.stringContaining('without an image'),
      nextStep: expect.stringMatching(/attach: images.*retry/),
    });
  });

  it('media that is gone is to be mended', async () => {
    const { connection, freeze } = connected();
    const frozen = freeze();
    const payload = JSON.stringify({ ...JSON.parse(frozen.payload), mediaIds: ['4711'] });
    expect(await connection.send({ ...frozen, payload }, signal, permitted)).toMatchObject({
      is: 'rejected',
      mend: 'upload',
    });
  });
});

describe('a Mastodon server', () => {
  it('that makes a public post unlisted is told of', async () => {
    fake.limited = true;
    const { connection, freeze } = connected();
    expect(await connection.send(freeze(), signal, permitted)).toMatchObject({
      is: 'published',
      warnings: [expect.stringContaining('unlisted')],
      accountWarning: expect.stringContaining('limited'),
    });
    expect(await connection.verify(signal)).toMatchObject({ is: 'ok', warnings: [expect.stringContaining('limited')] });
  });

  it('of before 4.0 is asked in its own way for its limits', async () => {
    fake.hasV2 = false;
    fake.maxCharacters = 777;
    const { connection } = connected();
    expect(await connection.limits(signal)).toMatchObject({ text: 777, urlLength: 23, altText: 1500 });
  });

  it('that cannot be asked leaves what it said last', async () => {
    fake.maxCharacters = 888;
    const { connection } = connected();
    await connection.limits(signal);
    fake.fail(/instance/, { status: 500, body: page }, 2);
    expect(await connection.limits(signal)).toMatchObject({ text: 888 });
  });

  it('that works on an image is waited for', async () => {
    fake.mediaTakesAWhile = true;
    const { connection } = connected();
    const image = {
      source: 'x',
      bytes: new Uint8Array([1, 2, 3]),
      mime: 'image/png',
      width: 1,
      height: 1,
      alt: 'Ein Bild für später',
      hash: 'x',
      focus: async () => ({ x: 0.5, y: -0.25 }),
    };
    expect(await connection.upload(image, signal)).toEqual({ is: 'uploaded', reference: '{"id":"1001"}' });
    const expected = { description: 'Ein Bild für später', size: 3, mime: 'image/png', focus: '0.50,-0.25' };
    expect(fake.media.get('1001')).toMatchObject(expected);
  });

  it('that is no Mastodon server is said to be none', async () => {
    const { connection } = connected();
    fake.fail('GET /api/v1/accounts', { status: 200, body: page });
    expect(await connection.verify(signal)).toMatchObject({
      is: 'unreachable',
      nextStep: expect.stringContaining(fake.url),
    });
  });
});

it('a server that shows no posts of its own accounts is not asked to edit or remove them', async () => {
  const { connection, freeze } = connected();
  const frozen = freeze();
  const sent = await connection.send(frozen, signal, permitted);
  if (sent.is !== 'published') throw new Error('It was not published.');
  const post = { ...frozen, uri: sent.uri, url: sent.url, publishedAt: frozen.frozenAt };
  fake.fail(/^GET \/api\/v1\/(statuses|accounts\/1)\b/, { status: 404, body: { error: 'Not found' } }, 20);
  expect(await connection.revise(post, freeze(), signal, permitted)).toMatchObject({ is: 'left' });
  expect(await connection.retract(post, signal, permitted)).toMatchObject({ is: 'left' });
  expect(fake.posts).toHaveLength(1);
});
