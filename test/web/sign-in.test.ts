import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browser } from '../support/browsing.ts';
import { type FakeMastodon, startFakeMastodon } from '../support/fake-mastodon.ts';
import { serve } from '../support/serve.ts';
import { makeWorkplace, type Workplace } from '../support/workplace.ts';

/** The server of the account that is added to a workplace that has two already. */
let second: FakeMastodon;
beforeEach(async () => {
  second = await startFakeMastodon({ token: 'token-of-the-second-account' });
});
afterEach(() => second.stop());

type Browser = ReturnType<typeof browser>;
type Answer = Awaited<ReturnType<Browser['send']>>;

const wish = () => ({ do: 'add', 'mastodon-server': second.url });

/** Where a page sends the browser on to. */
const leadsTo = ({ headers, text }: Answer): URL => {
  const address = /^0;url=(.+)$/.exec(headers.get('refresh') ?? '')?.[1];
  if (address === undefined) throw new Error(`It leads nowhere: ${text}`);
  return new URL(address);
};

/** A person allows it; where the server leads back to. */
async function allow(address: URL): Promise<URL> {
  const body = new URLSearchParams(address.searchParams);
  body.set('do', 'allow');
  const page = await fetch(address);
  expect(page.status).toBe(200);
  const answer = await fetch(`${second.url}/oauth/authorize`, { method: 'POST', body, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? 'none:');
}

const pathOf = ({ pathname, search }: URL) => pathname + search;
const configOf = ({ folder }: Workplace) => readFileSync(join(folder, 'share.yaml'), 'utf8');
const envOf = ({ folder }: Workplace) => readFileSync(join(folder, '.env'), 'utf8');

it('an account is connected by its server, its token written to .env, and nothing secret is shown or led through addresses', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const person = browser(home, { origin: home });
  const leaving = await person.send('/accounts', wish());
  expect(leaving.headers.get('set-cookie')).toMatch(/share_sign_in=.*Max-Age=600.*HttpOnly.*SameSite=Lax/);
  const there = leadsTo(leaving);
  expect(there.searchParams.get('redirect_uri')).toBe(`${home}/sign-in`);
  const back = await person.send(pathOf(await allow(there)));
  expect(back.status).toBe(200);
  expect(back.text).toContain(`Connected: <a href="${second.url}/@news"`);
  expect(configOf(place)).toContain(`server: ${second.url}\n    token: \${MASTODON_2_TOKEN}`);
  expect(envOf(place)).toContain('MASTODON_2_TOKEN=token-of-the-second-account');
  const [app] = second.oauth.apps.values();
  for (const secret of [app?.secret ?? '', second.token, [...person.cookies.values()][0] ?? '']) {
    expect(secret.length).toBeGreaterThan(10);
    expect([leaving.text, back.text, there.href].join()).not.toContain(secret);
  }
});

it('an answer of another state, of another browser, or given twice, changes nothing', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const person = browser(home, { origin: home });
  const stranger = browser(home, { origin: home });
  const before = configOf(place);
  const back = await allow(leadsTo(await person.send('/accounts', wish())));
  const forged = new URL(back);
  forged.searchParams.set('state', 'another-state');
  leadsTo(await stranger.send('/accounts', wish()));
  for (const [who, address] of [
    [person, forged],
    [browser(home), back],
    [stranger, back],
  ] as const) {
    const answer = await who.send(pathOf(address));
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('This sign-in is over')]);
  }
  expect(second.requested('POST /oauth/token')).toEqual([]);
  expect(configOf(place)).toBe(before);
  const taken = await Promise.all([person.send(pathOf(back)), person.send(pathOf(back))]);
  expect(taken.map(({ text }) => text.includes('Connected:')).toSorted()).toEqual([false, true]);
  expect(second.requested('POST /oauth/token')).toHaveLength(1);
});

it('a code is brought by hand where that is wished, and a slip costs no new beginning', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const person = browser(home, { origin: home });
  const asked = await person.send('/accounts', { ...wish(), 'mastodon-by-code': 'on' });
  const address = new URL((/href="([^"]*authorize[^"]*)"/.exec(asked.text)?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(address.searchParams.get('redirect_uri')).toBe('urn:ietf:wg:oauth:2.0:oob');
  const state = /name="state" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
  const body = new URLSearchParams(address.searchParams);
  body.set('do', 'allow');
  await fetch(address);
  const shown = await (await fetch(`${second.url}/oauth/authorize`, { method: 'POST', body })).text();
  const code = /<code>(.+)<\/code>/.exec(shown)?.[1] ?? '';
  const crossSite = await person.send('/sign-in', { state, code }, { 'sec-fetch-site': 'cross-site' });
  expect(crossSite.status).toBe(403);
  const slip = await person.send('/sign-in', { state, code: code.slice(0, -2) });
  expect([slip.status, slip.text]).toEqual([422, expect.stringContaining('does not take the code')]);
  expect((await person.send('/sign-in', { state, code })).text).toContain('Connected:');
});

it('a limited account is told, and the page waits to be read', async () => {
  second.limited = true;
  await using place = await makeWorkplace();
  const home = await serve(place);
  const person = browser(home, { origin: home });
  const back = await person.send(pathOf(await allow(leadsTo(await person.send('/accounts', wish())))));
  expect(back.text).toContain('The server has limited the account');
  expect(back.headers.get('refresh')).toBeNull();
});

it('who signs in once more renews the token of the account that is there, and makes no second one', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const person = browser(home, { origin: home });
  const connect = async () => person.send(pathOf(await allow(leadsTo(await person.send('/accounts', wish())))));
  const handle = `@news@127.0.0.1:${second.port}`;
  await connect();
  const before = configOf(place);
  await expect
    .poll(() => person.send('/accounts').then(({ text }) => text, String), { timeout: 20_000 })
    .toContain(`<span>${handle}</span>`);
  second.validToken = 'token-that-came-later';
  expect((await connect()).text).toContain('Connected:');
  expect(configOf(place)).toBe(before);
  expect(envOf(place)).toBe('MASTODON_2_TOKEN=token-that-came-later\n');
});

it('a token that is really set in the environment is not renewed where it would not count', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const person = browser(home, { origin: home });
  await person.send('/accounts', { do: 'verify', id: 'mastodon' });
  const { url, token } = place.mastodon;
  const answer = await person.send('/accounts', { do: 'add', 'mastodon-server': url, 'mastodon-token': token });
  expect([answer.status, answer.text]).toEqual([
    422,
    expect.stringContaining('MASTODON_TOKEN is set in the environment'),
  ]);
  expect(configOf(place)).toBe(place.config);
});

it.each([
  ['a server that is none', 'half', 'is no name of a server'],
  ['a public server without https', 'http://lake.example', 'without https'],
])('%s is said beside the form, what was typed kept', async (_name, server, sentence) => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const answer = await browser(home).send('/accounts', { do: 'add', 'mastodon-server': server });
  expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(sentence)]);
  expect(answer.text).toContain(`value="${server}"`);
});

it('below a path behind a proxy the server leads back to where the browser is, signed in or not', async () => {
  await using place = await makeWorkplace();
  place.configure(`${place.config}web:\n  publicUrl: https://example.com/tools/share/\n  userHeader: X-User\n`);
  const home = await serve(place);
  const proxied = { host: 'example.com', origin: 'https://example.com', 'x-user': 'ada' };
  const person = browser(home, proxied);
  const leaving = await person.send('/accounts', wish());
  expect(leaving.headers.get('set-cookie')).toMatch(/^__Secure-share_sign_in=.*Path=\/tools\/share\/.*Secure/);
  const back = await allow(leadsTo(leaving));
  expect(back.href).toContain('https://example.com/tools/share/sign-in?code=');
  const stranger = await fetch(`${home}${pathOf(back)}`, { headers: { accept: 'text/html' } });
  expect(stranger.status).toBe(403);
  expect((await person.send(pathOf(back))).text).toContain('Connected:');
});
