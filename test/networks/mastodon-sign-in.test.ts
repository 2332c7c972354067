import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '../../src/networks/mastodon/sign-in.ts';
import type { SignInBegun } from '../../src/networks/sign-in.ts';
import { type FakeMastodon, startFakeMastodon } from '../support/fake-mastodon.ts';
import { startFakeServer } from '../support/fake-server.ts';

const tools = { fetch: globalThis.fetch, timeout: 500, userAgent: 'share-this-post test' };
const back = { address: 'https://share.example/tools/sign-in', state: 'a state' };

let server: FakeMastodon;
beforeEach(async () => {
  server = await startFakeMastodon();
});
afterEach(() => server.stop());

const begin = (changes: Partial<Parameters<typeof signIn.begin>[0]> = {}) =>
  signIn.begin({ typed: server.url, back, ...changes }, tools);

async function begun(changes: Parameters<typeof begin>[0] = {}): Promise<SignInBegun> {
  const answer = await begin(changes);
  if (answer.is !== 'begun') throw new Error(answer.why);
  return answer;
}

/** A person at the server's own page; what comes back to the dashboard. */
async function atTheServer(address: string, choice: 'allow' | 'deny' = 'allow'): Promise<URLSearchParams> {
  const body = new URL(address).searchParams;
  body.set('do', choice);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  const answer = await fetch(`${server.url}/oauth/authorize`, { method: 'POST', body, redirect: 'manual' });
  const led = answer.headers.get('location');
  if (led === null) return new URLSearchParams({ code: /<code>(.+)<\/code>/.exec(await answer.text())?.[1] ?? '' });
  expect(led).toContain(back.address);
  return new URL(led).searchParams;
}

const answerOf = (query: URLSearchParams) => ({ code: query.get('code'), error: query.get('error') });

describe.each([
  ['a server of 4.3 or later', true, 'profile read:statuses write:statuses write:media'],
  ['an older server', false, 'read:accounts read:statuses write:statuses write:media'],
])('%s', (_name, modern, scope) => {
  beforeEach(() => {
    server.oauth.modern = modern;
  });

  it('leads back with the state, and gives a token for the least scopes', async () => {
    const on = await begun();
    const asked = new URL(on.address).searchParams;
    expect(asked.get('scope')).toBe(scope);
    expect(asked.get('code_challenge_method')).toBe(modern ? 'S256' : null);
    const query = await atTheServer(on.address);
    expect(query.get('state')).toBe(back.state);
    expect(await on.finish(answerOf(query))).toEqual({
      is: 'signed in',
      settings: { server: server.url, token: server.token },
    });
  });

  it('shows a code where nothing can lead back, and takes it once', async () => {
    const on = await begun({ back: null });
    expect(on.leadsBack).toBe(false);
    const { code } = answerOf(await atTheServer(on.address));
    expect(await on.finish({ code: ` ${code}\n`, error: null })).toMatchObject({ is: 'signed in' });
    expect(await on.finish({ code, error: null })).toMatchObject({
      is: 'refused',
      why: expect.stringContaining('does not take the code'),
    });
  });
});

it('a server that takes no redirect shows a code instead', async () => {
  server.oauth.showsCodes = true;
  const on = await begun();
  expect(on.leadsBack).toBe(false);
  expect(new URL(on.address).searchParams.get('state')).toBeNull();
});

it('the secrets of the app stand in no address', async () => {
  const on = await begun();
  const [app] = server.oauth.apps.values();
  expect(app?.secret).toMatch(/^secret-/);
  expect(on.address).not.toContain(app?.secret);
});

it('what a person did not allow is said so', async () => {
  const on = await begun();
  expect(await on.finish(answerOf(await atTheServer(on.address, 'deny')))).toMatchObject({
    why: expect.stringContaining('access was not allowed'),
    nextStep: expect.stringContaining('Authorize'),
  });
});

it('words that came by an address are repeated only where they are words of OAuth', async () => {
  const on = await begun();
  const said = async (error: string) => {
    const answer = await on.finish({ code: null, error });
    return answer.is === 'refused' ? answer.why : '';
  };
  expect(await said('invalid_scope')).toContain('refused the sign-in (invalid_scope)');
  expect(await said('Call 555 at once')).not.toContain('555');
});

it.each([
  ['a wrong name', { typed: 'not a name' }, 'is no name of a server'],
  ['half a name', { typed: 'mastodon' }, 'is no name of a server'],
  ['nothing', { typed: '@' }, 'is no name of a server'],
  ['a public server without https', { typed: 'http://lake.example' }, 'without https'],
])('%s is refused before anybody is asked', async (_name, changes, why) => {
  expect(await begin(changes)).toMatchObject({ is: 'refused', why: expect.stringContaining(why) });
  expect(server.requests).toEqual([]);
});

it.each([
  ['mastodon.example', 'https://mastodon.example'],
  [' https://mastodon.example/home ', 'https://mastodon.example'],
  ['@news@mastodon.example', 'https://mastodon.example'],
  ['news@mastodon.example', 'https://mastodon.example'],
  ['https://mastodon.example/@news', 'https://mastodon.example'],
  ['mastodon.example/@news', 'https://mastodon.example'],
  ['https://name:word@mastodon.example', 'https://mastodon.example'],
  ['Täglich.example', 'https://xn--tglich-bua.example'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['http://snac.local', 'http://snac.local'],
  ['http://8.8.8.8', null],
  ['ftp://mastodon.example', null],
])('"%s" means %s', (typed, meant) => {
  expect(signIn.settingOf(typed)).toBe(meant);
});

describe('a broken answer is one sentence and a next step', () => {
  it.each([
    [
      'a web site that is none',
      { status: 404, body: '<h1>Not here</h1>' },
      'does not answer as a Mastodon server does',
    ],
    ['a site that answers everything', { status: 200, body: '<h1>Welcome</h1>' }, 'does not answer as a Mastodon'],
    ['JSON of something else', { status: 200, body: { hello: 'world' } }, 'does not answer as a Mastodon server does'],
    ['a failing server', { status: 503, body: 'Sorry' }, 'answered with an error of its own (503)'],
    ['too many sign-ins', { status: 429, body: { error: 'Too many requests' } }, 'takes no more sign-ins'],
  ])('%s', async (_name, answer, why) => {
    server.fail('GET /.well-known/', answer, 9);
    server.fail('POST /api/v1/apps', answer, 9);
    expect(await begin()).toMatchObject({
      is: 'refused',
      why: expect.stringContaining(why),
      nextStep: expect.any(String),
    });
  });

  it('a redirect to another server is not followed, be it to a private address', async () => {
    const other = await startFakeServer(() => ({ status: 200, body: {} }));
    server.fail(/./, { status: 301, headers: { location: `${other.url}/elsewhere` } }, 9);
    expect(await begin()).toMatchObject({
      why: expect.stringContaining(`leads on to 127.0.0.1:${other.port}.`),
      nextStep: expect.stringContaining('type 127.0.0.1'),
    });
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  it.each(['hang', 'before', 'mid'] as const)('the answer does not come (%s)', async (fault) => {
    server.fail(/./, fault, 9);
    expect(await begin()).toMatchObject({ is: 'refused', nextStep: expect.stringContaining('Check the name') });
    server.heal();
    const on = await begun();
    const { code } = answerOf(await atTheServer(on.address));
    server.fail('POST /oauth/token', fault, 9);
    const answer = await on.finish({ code, error: null });
    expect(answer).toMatchObject({ is: 'refused', why: expect.stringMatching(/127\.0\.0\.1/) });
    expect(JSON.stringify(answer)).not.toMatch(/code-|secret-|token-of/);
  });

  it('nobody is there', async () => {
    await server.stop();
    expect(await begin()).toMatchObject({ why: expect.stringContaining('cannot be reached') });
  });
});
