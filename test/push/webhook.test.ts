import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { untilSaid } from '../support/until-said.ts';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

const secret = 'an-invented-secret-of-a-hook';

/** A daemon that polls once an hour, after its first poll; resolves to its address and its log. */
async function serve(place: Workplace, web: string): Promise<{ address: string; said(): string }> {
  place.configure(`${place.config}${web}`);
  const { child } = place.start('run', '--listen', '127.0.0.1:0', '--verbose');
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const said = await untilSaid({ child }, /1 left from before/);
  return { address: /Dashboard: (\S+)\//.exec(said)?.[1] ?? '', said: () => log };
}

async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 1000 && !holds(); n += 1) await sleep(20);
  expect(holds()).toBe(true);
}

const hourly = { entries: [millEntry], feedKeys: 'every: 1h' };

it('an entry stands on both networks after the site has called, long before the next poll', async () => {
  await using place = await makeWorkplace(hourly);
  const { address } = await serve(place, `web: { hookSecret: ${secret} }\n`);
  place.site.entries = [harbourEntry, millEntry];
  const body = '{"ref":"refs/heads/main"}';
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = { 'x-github-event': 'push', 'x-hub-signature-256': `sha256=${signature}` };
  const answer = await fetch(`${address}/hooks/quay`, { method: 'POST', body, headers });
  expect(answer.status).toBe(202);
  await until(() => place.mastodon.posts.length === 1 && place.bluesky.posts.length === 1);
});

it('WordPress is thanked in its own words, and an entry that comes after the call is found', async () => {
  await using place = await makeWorkplace(hourly);
  const { address, said } = await serve(place, `web: { hookSecret: ${secret} }\n`);
  const body = `<?xml version="1.0"?><methodCall><methodName>weblogUpdates.extendedPing</methodName><params><param><value><string>Quay Notes</string></value></param></params></methodCall>`;
  const call = () => fetch(`${address}/hooks/quay/${secret}`, { method: 'POST', body });
  const answer = await call();
  expect(answer.headers.get('content-type')).toContain('text/xml');
  expect(await answer.text()).toContain('<boolean>0</boolean>');
  await until(() => /brings nothing new/.test(said()));
  place.site.entries = [harbourEntry, millEntry];
  await until(() => place.mastodon.posts.length === 1);
  expect(said()).not.toContain(secret);
});

it('calls without the secret, for other feeds, or by other methods are refused, and no poll comes of them', async () => {
  await using place = await makeWorkplace(hourly);
  const { address, said } = await serve(place, `web: { hookSecret: ${secret} }\n`);
  const polled = place.site.asked.length;
  const post = (path: string, init: RequestInit = {}) => fetch(`${address}${path}`, { method: 'POST', ...init });
  const bare = await post('/hooks/quay');
  expect(bare.status).toBe(401);
  expect(bare.headers.get('content-type')).toBe('application/problem+json');
  expect((await post('/hooks/nowhere')).status).toBe(401);
  expect((await post('/hooks/quay/wrong-secret')).status).toBe(401);
  const unknown = await post(`/hooks/nowhere/${secret}`);
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).not.toContain('quay');
  const read = await fetch(`${address}/hooks/quay/${secret}`);
  expect(read.status).toBe(405);
  expect(read.headers.get('allow')).toBe('POST');
  const large = await post(`/hooks/quay/${secret}`, { body: Buffer.alloc(6_000_000) });
  expect(large.status).toBe(413);
  expect(place.site.asked).toHaveLength(polled);
  expect(said()).not.toContain(secret);
});

it('without any secret a program on this machine is heard, and a web page is not', async () => {
  await using place = await makeWorkplace(hourly);
  const { address } = await serve(place, '');
  const call = (headers: Record<string, string>) => fetch(`${address}/hooks/quay`, { method: 'POST', headers });
  expect((await call({ origin: 'https://evil.example' })).status).toBe(401);
  place.site.entries = [harbourEntry, millEntry];
  expect((await call({})).status).toBe(202);
  await until(() => place.mastodon.posts.length === 1);
});
