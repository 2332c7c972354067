import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

/** A daemon with its dashboard; resolves to the dashboard's address. */
async function serve(place: Workplace): Promise<string> {
  const { child } = place.start('run', '--listen', '127.0.0.1:0');
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let n = 0; n < 1000; n += 1) {
    const address = /Dashboard: (\S+)\//.exec(said)?.[1];
    if (address !== undefined && said.includes('2 accounts')) return address;
    await sleep(20);
  }
  throw new Error(`No dashboard: ${said}`);
}

const form = (fields: Record<string, string>, headers: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers,
  redirect: 'manual' as const,
});

/** Fetch never sends another host's name; a rebinding browser does. */
const statusFor = (address: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

it('shows what went out, escaped, and shares a page by hand', async () => {
  const hostile = { ...harbourEntry, title: 'A &lt;script&gt;alert(1)&lt;/script&gt; pier' };
  await using place = await makeWorkplace({ entries: [hostile, millEntry] });
  const address = await serve(place);
  const page = `${place.site.url}/new-pier`;
  const preview = await (await fetch(`${address}/share?url=${encodeURIComponent(page)}`)).text();
  expect(preview).toContain('Send it');
  expect(preview).not.toContain('<script>alert');
  const wrong = await (await fetch(`${address}/share?url=nonsense`)).text();
  expect(wrong).toContain('This is no address of a page.');
  expect(wrong).not.toContain('Share now');
  const shared = await fetch(`${address}/share`, form({ url: page, to: 'mastodon', do: 'share' }, { origin: address }));
  expect(shared.status).toBe(303);
  for (let n = 0; n < 500 && place.mastodon.posts.length === 0; n += 1) await sleep(20);
  expect(place.mastodon.posts).toHaveLength(1);
  expect(place.bluesky.posts).toHaveLength(0);
  const overview = await fetch(address);
  expect(overview.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await overview.text()).not.toContain('<script>alert');
  const known = await (await fetch(`${address}/api/public/posts?url=${encodeURIComponent(page)}`)).json();
  expect(known).toMatchObject({ posts: [{ network: 'mastodon' }] });
});

it('keeps what was chosen, says what was done, and sends nothing twice', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const address = await serve(place);
  const headers = { origin: address };
  const share = (fields: Record<string, string>) => fetch(`${address}/share`, form(fields, headers));
  const url = `${place.site.url}/new-pier`;
  const nowhere = await share({ url, text: 'My own words', again: 'yes', do: 'share' });
  expect(nowhere.status).toBe(422);
  const kept = await nowhere.text();
  expect(kept).toContain('My own words</textarea>');
  expect(kept).toMatch(/value="mastodon"\s*>/);
  expect(kept).toContain('role="alert"');
  const previewed = await (await share({ url, to: 'mastodon', text: 'My own words', do: 'preview' })).text();
  expect(previewed).toMatch(/value="mastodon" checked>/);
  expect(previewed).toMatch(/value="bluesky"\s*>/);
  const shared = await share({ url, to: 'mastodon', do: 'share' });
  const entry = shared.headers.get('location') ?? '';
  const cookie = (shared.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const told = await fetch(address + entry, { headers: { cookie } });
  expect(await told.text()).toContain('Shared: it is on its way.');
  expect(told.headers.get('set-cookie')).toContain('Max-Age=0');
  const forged = await fetch(address + entry, { headers: { cookie: 'share_said=toString' } });
  expect(forged.status).toBe(200);
  for (let n = 0; n < 500 && place.mastodon.posts.length === 0; n += 1) await sleep(20);
  const again = await share({ url, to: 'mastodon', do: 'share' });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain('It was shared already on mastodon');
  expect(place.mastodon.posts).toHaveLength(1);
});

it('refuses forms from elsewhere, other names for this server, and the API without its token', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const address = await serve(place);
  const fields = { url: `${place.site.url}/new-pier`, to: 'mastodon', do: 'share' };
  expect((await fetch(`${address}/share`, form(fields, { origin: 'https://evil.example' }))).status).toBe(403);
  expect((await fetch(`${address}/share`, form(fields, {}))).status).toBe(403);
  expect(await statusFor(address, 'evil.example')).toBe(421);
  const refused = await fetch(`${address}/api/shares`, { method: 'POST', body: '{}' });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('content-type')).toContain('application/problem+json');
  expect(place.mastodon.posts).toEqual([]);
});

it('answers readers and watchers: unknown addresses, health, metrics, the button', async () => {
  await using place = await makeWorkplace();
  const address = await serve(place);
  const unknown = await fetch(`${address}/api/public/posts?url=nonsense`);
  expect(unknown.status).toBe(200);
  expect(unknown.headers.get('access-control-allow-origin')).toBe('*');
  expect(await unknown.json()).toMatchObject({ posts: [] });
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await (await fetch(`${address}/metrics`)).text()).toContain('share_this_post_up 1');
  const script = await fetch(`${address}/share.js`);
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(Number(script.headers.get('content-length'))).toBeLessThan(8_000);
  expect(await script.text()).toContain('share-this-post');
  const plain = await fetch(`${address}/share.js`, { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
  expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([null, 'accept-encoding']);
  const tag = script.headers.get('etag') ?? '';
  expect((await fetch(`${address}/share.js`, { headers: { 'if-none-match': tag } })).status).toBe(304);
});
