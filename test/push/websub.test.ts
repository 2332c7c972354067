import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { type Hub, signed, startHub } from '../support/hub.ts';
import { feedOf } from '../support/site.ts';
import { untilSaid } from '../support/until-said.ts';
import { harbourEntry, makeWorkplace, millEntry, type Running, type Workplace } from '../support/workplace.ts';

const hourly = { entries: [millEntry], feedKeys: 'every: 1h' };

async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 1000 && !holds(); n += 1) await sleep(20);
  expect(holds()).toBe(true);
}

/** A daemon whose feed names the hub; resolves when the hub tells it of news. */
async function subscribe(place: Workplace, hub: Hub): Promise<Running & { said(): string }> {
  place.site.hub = hub.url;
  const running = place.start('run', '--listen', '127.0.0.1:0', '--verbose');
  let log = '';
  running.child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await untilSaid(running, /tells of news from now on/);
  await until(() => hub.subscribers.length === 1);
  return { ...running, said: () => log };
}

it('a hub is found, asked, verified, and a thin ping brings the entry to both networks', async () => {
  await using hub = await startHub();
  await using place = await makeWorkplace(hourly);
  await subscribe(place, hub);
  expect(hub.asked).toMatchObject([{ mode: 'subscribe', topic: place.site.feedUrl, lease: '864000' }]);
  expect(hub.subscribers[0]?.secret).toMatch(/^\S{20,200}$/);
  place.site.entries = [harbourEntry, millEntry];
  expect(await hub.publish('')).toEqual([202]);
  await until(() => place.mastodon.posts.length === 1 && place.bluesky.posts.length === 1);
});

it('a fat ping is enough though the feed itself cannot be read, and the poll that follows repeats nothing', async () => {
  await using hub = await startHub();
  await using place = await makeWorkplace(hourly);
  const { said } = await subscribe(place, hub);
  place.site.entries = [harbourEntry, millEntry];
  place.site.answers.set('/feed.xml', { status: 503 });
  await hub.publish(feedOf(place.site.url, [harbourEntry], hub.url));
  await until(() => place.mastodon.posts.length === 1 && place.bluesky.posts.length === 1);
  await until(() => /could not be read/.test(said()));
  place.site.answers.delete('/feed.xml');
  await hub.publish('');
  await until(() => /Feed quay: 0 new entries/.test(said()));
  expect(place.mastodon.posts).toHaveLength(1);
});

it('a ping with a wrong signature or none is answered and passed over', async () => {
  await using hub = await startHub();
  await using place = await makeWorkplace(hourly);
  const { said } = await subscribe(place, hub);
  const polled = place.site.asked.length;
  const body = feedOf(place.site.url, [harbourEntry], hub.url);
  expect(await hub.publish(body, { sign: () => null })).toEqual([202]);
  expect(await hub.publish(body, { sign: (secret) => signed(secret, 'another body') })).toEqual([202]);
  expect(await hub.publish(body, { sign: (_, text) => signed('another secret', text) })).toEqual([202]);
  await until(() => said().split('was passed over').length === 4);
  expect(place.site.asked).toHaveLength(polled);
  const { callback } = hub.subscribers[0] ?? { callback: '' };
  const unknown = callback.replace(/[^/]+$/, 'unknown');
  expect((await fetch(unknown, { method: 'POST', body })).status).toBe(410);
  expect((await fetch(`${unknown}?hub.mode=subscribe&hub.challenge=x`)).status).toBe(404);
  const other = `${callback}?hub.mode=subscribe&hub.challenge=x&hub.topic=https://example.com/`;
  expect((await fetch(other)).status).toBe(404);
  expect((await fetch(callback, { method: 'POST', body: Buffer.alloc(6_000_000) })).status).toBe(413);
  for (const { secret } of hub.subscribers) expect(said()).not.toContain(secret);
  expect(said()).not.toContain(callback.slice(-20));
});

it('a lease is renewed before its end under the same address and secret', async () => {
  await using hub = await startHub();
  hub.lease = 3;
  await using place = await makeWorkplace(hourly);
  await subscribe(place, hub);
  const [first] = hub.subscribers;
  await until(() => hub.asked.length >= 3);
  await until(() => hub.subscribers.length === 1);
  expect(new Set(hub.asked.map(({ callback }) => callback)).size).toBe(1);
  expect(hub.subscribers).toEqual([first]);
});

it('a subscription outlasts a restart, and is ended when the feed names another hub', async () => {
  await using hub = await startHub();
  await using other = await startHub();
  await using place = await makeWorkplace(hourly);
  place.configure(`${place.config}web: { listen: 127.0.0.1:${await freePort()} }\n`);
  place.site.hub = hub.url;
  const first = place.start('run');
  await untilSaid(first, /tells of news from now on/);
  first.child.kill('SIGTERM');
  await first.finished;
  const second = place.start('run', '--verbose');
  await untilSaid(second, /Dashboard/);
  await until(() => hub.subscribers.length === 1);
  place.site.entries = [harbourEntry, millEntry];
  expect(await hub.publish('')).toEqual([202]);
  await until(() => place.mastodon.posts.length === 1);
  expect(hub.asked).toHaveLength(1);
  place.site.hub = other.url;
  await hub.publish('');
  await until(() => other.subscribers.length === 1 && hub.subscribers.length === 0);
  expect(hub.asked.map(({ mode }) => mode)).toEqual(['subscribe', 'unsubscribe']);
});
