import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { registerFeeds } from '../../src/feeds/feed-store.ts';
import { readPollState } from '../../src/feeds/poll-state.ts';
import type { HttpAnswer, HttpFailure, PostOptions } from '../../src/http/http.ts';
import { callbackBase, whyNoPush } from '../../src/push/callback.ts';
import { describePush } from '../../src/push/describe-push.ts';
import { tendSubscriptions } from '../../src/push/subscriber.ts';
import { listSubscriptions } from '../../src/push/subscription-store.ts';
import { verifyIntent } from '../../src/push/verify-intent.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const signal = new AbortController().signal;
const topic = 'https://example.com/feed';
const one = 'https://one.example/';
const two = 'https://two.example/';
const down: HttpFailure = { is: 'failure', kind: 'refused', why: 'nothing answers there', nextStep: 'Wait.' };
const answers = (status: number, body = ''): HttpAnswer => ({
  is: 'answer',
  status,
  headers: {},
  body: Buffer.from(body),
  url: one,
  redirects: [],
});

let folder: string;
let storage: Storage;
let clock: FakeClock;
let asked: { at: number; hub: string; form: URLSearchParams; trust: string }[];
let log: string[];
let reply: (hub: string) => HttpAnswer | HttpFailure | Promise<HttpAnswer>;
let feeds: { id: string; url: string }[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  clock = createFakeClock();
  storage = await openStorage({ dataDir: folder, url: null, clock });
  [asked, log, feeds] = [[], [], [{ id: 'quay', url: topic }]];
  reply = () => answers(202);
  await registerFeeds(storage.db, feeds);
});

afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

/** What a poll leaves of a feed that names these hubs. */
async function name(hubs: string[], self = topic): Promise<void> {
  const state = JSON.stringify({ ...readPollState('{}'), push: { hubs, self } });
  await storage.db.updateTable('feeds').set({ state }).execute();
}

const place = { publicUrl: 'https://share.example.com/', address: 'http://127.0.0.1:8787' };
const write = ({ level, message }: { level: string; message: string }) => void log.push(`${level}: ${message}`);

async function tend(): Promise<number> {
  const http = {
    async post(hub: string, { body, trust }: PostOptions) {
      asked.push({ at: clock.now(), hub, form: new URLSearchParams(body), trust });
      return reply(hub);
    },
  };
  return tendSubscriptions({ db: storage.db, clock, random: () => 0.5, http, config: { feeds }, place, write }, signal);
}

/** Lets the subscriber work for so long, waking it when it wants to be. */
async function live(ms: number): Promise<void> {
  const end = clock.now() + ms;
  while (clock.now() < end) {
    const next = await tend();
    await clock.advance(Math.max(Math.min(next, end) - clock.now(), 1));
  }
}

/** The hub comes back for the last request. */
async function verify(parameters: Record<string, string> = {}): Promise<string | null> {
  const form = asked.at(-1)?.form;
  const token = form?.get('hub.callback')?.split('/').at(-1) ?? '';
  const given = { mode: form?.get('hub.mode') ?? '', topic, challenge: 'abc', lease_seconds: '864000', ...parameters };
  const tools = { db: storage.db, clock, random: () => 0.5, write };
  return verifyIntent(tools, token, (name) => new Map(Object.entries(given)).get(name));
}

const states = async () => (await listSubscriptions(storage.db)).map(({ state, hub }) => `${state} ${hub}`);

it('asks the hub by its form, at an address that cannot be guessed, with a secret', async () => {
  await name([one]);
  await tend();
  const [{ form, trust } = { form: new URLSearchParams(), trust: '' }] = asked;
  expect(Object.fromEntries(form)).toMatchObject({
    'hub.mode': 'subscribe',
    'hub.topic': topic,
    'hub.callback': expect.stringMatching(/^https:\/\/share\.example\.com\/push\/[\w-]{32}$/),
    'hub.lease_seconds': '864000',
    'hub.secret': expect.stringMatching(/^[\w-]{32}$/),
  });
  expect(trust).toBe('public');
  expect(await verify()).toBe('abc');
  expect(await states()).toEqual([`active ${one}`]);
});

it('sends no secret where others can read it', async () => {
  await name(['http://one.example/']);
  await tend();
  expect(asked[0]?.form.has('hub.secret')).toBe(false);
});

it('confirms only what it has asked for', async () => {
  await name([one]);
  await tend();
  expect(await verify({ topic: 'https://example.com/other' })).toBeNull();
  expect(await verify({ mode: 'unsubscribe' })).toBeNull();
  expect(await verify({ challenge: '' })).toBeNull();
  expect(await verify({ challenge: 'x'.repeat(5000) })).toBeNull();
  expect(await states()).toEqual([`pending ${one}`]);
  expect(await verify()).toBe('abc');
  await clock.advance(2 * 60 * minute);
  expect(await verify()).toBeNull();
});

it('a hub that verifies before it answers is understood', async () => {
  await name([one]);
  reply = async () => {
    expect(await verify()).toBe('abc');
    return answers(204);
  };
  await tend();
  expect(await states()).toEqual([`active ${one}`]);
  reply = async () => {
    await verify({ mode: 'denied' });
    return answers(403);
  };
  await live(8 * day);
  expect(await states()).toEqual([`denied ${one}`]);
});

it('renews at two thirds of the lease, and again when that failed', async () => {
  await name([one]);
  await tend();
  await verify({ lease_seconds: '86400' });
  reply = () => (asked.length === 2 ? down : answers(202));
  const start = clock.now();
  await live(day);
  const hours = asked.slice(1, 3).map(({ at }) => (at - start) / (60 * minute));
  expect(hours[0]).toBeGreaterThan(14);
  expect(hours[0]).toBeLessThan(17);
  expect(hours[1]).toBeLessThan(17.1);
  expect(new Set(asked.map(({ form }) => form.get('hub.callback'))).size).toBe(1);
});

it('a hub that is down is asked ever less often, and told of once', async () => {
  await name([one]);
  reply = () => down;
  await live(7 * day);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.length).toBeLessThan(40);
  expect(log.filter((line) => line.startsWith('warn'))).toHaveLength(1);
  const [row] = await listSubscriptions(storage.db);
  expect(row?.error).toBe('nothing answers there.');
});

it('a hub that answers with an error is quoted, without the address and secret between us', async () => {
  await name([one]);
  reply = () => answers(400, `Bad callback ${asked[0]?.form.get('hub.callback')} ${asked[0]?.form.get('hub.secret')}`);
  await tend();
  expect(log[0]).toContain('The hub answers 400: Bad callback https://share.example.com/push/… ….');
});

it('a hub that never comes back is found out', async () => {
  await name([one]);
  await live(10 * minute);
  const [row] = await listSubscriptions(storage.db);
  expect(asked.length).toBeGreaterThan(1);
  expect(row).toMatchObject({ state: 'pending', error: expect.stringContaining('web.publicUrl') });
  expect(log.filter((line) => line.startsWith('warn'))).toHaveLength(1);
});

it('a hub that denies is told of, and not asked again for a day', async () => {
  await name([one]);
  await tend();
  expect(await verify({ mode: 'denied', reason: 'No\u0000 room' })).toBe('');
  expect(await verify()).toBeNull();
  expect(log.at(-1)).toContain('The hub refuses the subscription: No room.');
  await live(day - minute);
  expect(asked).toHaveLength(1);
  expect(await states()).toEqual([`denied ${one}`]);
  await live(2 * minute);
  expect(asked).toHaveLength(2);
  expect(await verify()).toBe('abc');
});

it('of several hubs the next is tried when one fails or denies, and one subscription is enough', async () => {
  await name([one, two]);
  reply = (hub) => (hub === one ? down : answers(202));
  await live(minute / 2);
  expect(asked.map(({ hub }) => hub)).toEqual([one, two]);
  await verify();
  await live(day);
  expect(asked).toHaveLength(2);
  expect(await states()).toEqual([`active ${two}`]);
  await verify({ mode: 'denied' });
  reply = () => answers(202);
  await live(minute / 2);
  expect(asked.at(-1)?.hub).toBe(one);
});

it.each([
  ['names another hub', () => name([two]), 2],
  ['names no hub', () => name([]), 1],
  ['has another address', () => name([one], 'https://example.org/feed'), 2],
  [
    'leaves the configuration',
    async () => {
      feeds = [];
    },
    1,
  ],
])('a feed that %s has its subscription ended at the hub', async (_name, change, requests) => {
  await name([one]);
  await tend();
  await verify();
  const first = asked[0]?.form.get('hub.callback');
  await change();
  await tend();
  const farewell = asked.slice(1).filter(({ form }) => form.get('hub.mode') === 'unsubscribe');
  expect(farewell).toHaveLength(1);
  expect(asked).toHaveLength(1 + requests);
  expect(farewell[0]?.form.get('hub.callback')).toBe(first);
  expect(farewell[0]?.form.has('hub.secret')).toBe(false);
  expect(farewell[0]?.hub).toBe(one);
});

it('an end that the hub verifies is the end, and one that it never does is given up', async () => {
  await name([one]);
  await tend();
  await verify();
  feeds = [];
  await tend();
  expect(await verify({ mode: 'subscribe' })).toBeNull();
  expect(await verify()).toBe('abc');
  expect(await states()).toEqual([]);
  feeds = [{ id: 'quay', url: topic }];
  await tend();
  await verify();
  feeds = [];
  await live(day);
  expect(await states()).toEqual([]);
});

it('a feed that was not read since the daemon knows of hubs keeps its subscription', async () => {
  await name([one]);
  await tend();
  await verify();
  await storage.db.updateTable('feeds').set({ state: '{}' }).execute();
  await tend();
  expect(await states()).toEqual([`active ${one}`]);
});

it('where no hub can reach us none is asked, and the reason names the next step', () => {
  const own = { publicUrl: null, address: 'http://127.0.0.1:8787' };
  expect(callbackBase(one, own)).toBeNull();
  expect(callbackBase('http://localhost:1234/hub', own)).toBe('http://127.0.0.1:8787');
  expect(callbackBase('http://127.0.0.1/', { ...own, address: 'http://0.0.0.0:8787' })).toBe('http://127.0.0.1:8787');
  expect(callbackBase('http://127.0.0.1/', { ...own, address: 'http://203.0.114.9:8787' })).toBeNull();
  expect(whyNoPush([one], own)).toContain('set web.publicUrl');
  expect(whyNoPush([one], null)).toContain('--no-web');
  expect(whyNoPush([], own)).toContain('/hooks/');
  expect(whyNoPush([one], place)).toBeNull();
});

it('status says how a feed stands with its hub', async () => {
  const say = async (hubs = [one]) =>
    describePush({ hubs, self: topic }, (await listSubscriptions(storage.db))[0], place, clock.now());
  expect(await say([])).toBeNull();
  expect(await say()).toBe('Its hub is asked to tell of news.');
  await name([one]);
  await tend();
  expect(await say()).toBe('Its hub one.example was asked to tell of news and has not verified it yet.');
  await verify();
  expect(await say()).toBe('Its hub one.example tells of news, as agreed until 2026-03-11 12:00 UTC.');
  await verify({ mode: 'denied', reason: 'No room' });
  expect(await say()).toBe('Its hub one.example does not tell of news. The hub refuses the subscription: No room.');
  const far = { publicUrl: null, address: 'http://127.0.0.1:8787' };
  expect(describePush({ hubs: [one], self: topic }, undefined, far, 0)).toContain('set web.publicUrl');
});
