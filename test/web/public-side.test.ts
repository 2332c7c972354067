import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hearing } from '../../src/daemon/heard-log.ts';
import { migrate } from '../../src/db/migrate.ts';
import type { Schema } from '../../src/db/schema.ts';
import { openSqlite } from '../../src/db/sqlite.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import { addDelivery } from '../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import { createPublicSide, type PublicSide } from '../../src/web/public/public-side.ts';
import { addressKey } from '../../src/web/public/read-posts.ts';
import { storeEntry } from '../db/contract/place.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { letPass } from '../support/let-pass.ts';

let folder: string;
let db: Kysely<Schema>;
let clock: FakeClock;
let side: PublicSide;
let asked: string[];
const changes = hearing({ write() {} });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  asked = [];
  db = new Kysely<Schema>({ dialect: openSqlite(folder), log: ({ query }) => void asked.push(query.sql) });
  await migrate(db, 'sqlite', 0);
  clock = createFakeClock();
  const never = new AbortController().signal;
  side = createPublicSide({ db, clock, log: changes.log, changes, publicUrl: null }, never);
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

const addressOf = (id: string): string => `https://example.com/${id}`;

async function store(id: string, change: Partial<Delivery>): Promise<void> {
  await storeEntry({ db }, id, { keys: [{ kind: 'url', value: addressKey(addressOf(id)) ?? '' }] });
  const plan = { entryId: id, accountId: 'quay', network: 'mastodon', reason: null, pageReady: 0 };
  const planned = planDelivery({ ...plan, state: 'waiting', dueAt: 0 }, 0, Math.random);
  await addDelivery(db, { ...planned, id, ...change }, { event: 'planned' });
}

async function ask(address: string, what = 'api/public/posts', headers: Record<string, string> = {}) {
  const answer = side({ method: 'GET', target: `/${what}?url=${encodeURIComponent(address)}`, headers });
  if (answer === null) throw new Error(`Nobody answers ${what}.`);
  return letPass(clock, answer);
}

const published = {
  state: 'published',
  uri: 'https://quay.example/1',
  url: 'https://quay.example/@quay/1',
  published_at: 1_700_000_000_000,
} as const;

it('a thousand readers of an article cost one question, whatever its address is decorated with', async () => {
  await store('pier', published);
  asked.length = 0;
  for (let n = 0; n < 500; n += 1) {
    const answers = [await ask(addressOf('pier')), await ask(`${addressOf('pier')}?fbclid=${n}`)];
    for (const { status, body } of answers) expect([status, body.includes(published.url)]).toEqual([200, true]);
  }
  expect(asked).toHaveLength(1);
  const { headers } = await ask(addressOf('pier'));
  const again = await ask(addressOf('pier'), 'api/public/posts', { 'if-none-match': `"x", W/${headers.etag}` });
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
  expect(asked).toHaveLength(1);
});

it('strangers who make up addresses are all turned away or answered, for a bounded number of questions', async () => {
  asked.length = 0;
  const answers = Array.from({ length: 5_000 }, (_, n) =>
    side({ method: 'GET', target: `/api/public/posts?url=https://example.com/${n}`, headers: {} }),
  );
  const statuses = (await letPass(clock, Promise.all(answers))).map((answer) => answer?.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1_000);
  expect(statuses.filter((status) => status === 503)).toHaveLength(4_000);
  expect(asked.length).toBeLessThanOrEqual(11);
  expect(asked.every((sql) => /^select/i.test(sql))).toBe(true);
});

it('what no address is, or too long a one, is asked of nobody', async () => {
  for (const address of ['', 'nonsense', 'ftp://example.com/', `https://example.com/${'x'.repeat(9_000)}`])
    expect((await ask(address)).status).toBe(200);
  expect(asked.filter((sql) => sql.includes('row_number'))).toEqual([]);
});

it.each(['waiting', 'held', 'publishing', 'skipped', 'failed'] as const)(
  'of what is %s it says what it says of what was never heard of, to the letter',
  async (state) => {
    await store('secret', { state });
    await store('unsure', { ...published, state, uri: 'https://quay.example/2' });
    for (const what of ['api/public/posts', 'api/public/replies', 's'])
      for (const known of ['secret', 'unsure']) {
        const [one, other] = [await ask(addressOf(known), what), await ask(addressOf('nobody'), what)];
        expect({ ...one, body: String(one.body).replaceAll(known, 'nobody') }).toEqual(other);
      }
  },
);

it('a post is told of within a second of going out, by who was asked before', async () => {
  await store('pier', { state: 'publishing' });
  expect((await ask(addressOf('pier'))).body).not.toContain(published.url);
  await db.updateTable('deliveries').set(published).execute();
  changes.log.write({ level: 'info', message: 'published', fields: {} });
  await clock.advance(1_000);
  const { headers, body } = await ask(addressOf('pier'));
  expect(body).toContain(published.url);
  expect(headers['cache-control']).toBe('public, max-age=60');
});

it('answers readers alone: what changes something, and what it does not know, is left to others', () => {
  const others = [
    ['PUT', '/s'],
    ['GET', '/api/shares'],
    ['GET', '/share'],
  ] as const;
  for (const [method, target] of others)
    expect([target, side({ method, target, headers: {} })]).toEqual([target, null]);
});

it('one published article gives its newest twenty posts, however often it was shared', async () => {
  await store('pier', published);
  for (let round = 1; round < 30; round += 1) {
    const plan = { entryId: 'pier', accountId: 'quay', network: 'mastodon', reason: null, pageReady: 0 };
    const planned = planDelivery({ ...plan, state: 'waiting', dueAt: 0 }, 0, Math.random);
    const post = { uri: `https://quay.example/r${round}`, published_at: published.published_at + round };
    await addDelivery(db, { ...planned, id: `r${round}`, round, ...published, ...post }, { event: 'planned' });
  }
  const posts = JSON.parse(String((await ask(addressOf('pier'))).body)).posts;
  expect(posts).toHaveLength(20);
  expect(posts[0].uri).toBe('https://quay.example/r29');
});
