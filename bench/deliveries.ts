import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { registerAccount } from '../src/accounts/account-store.ts';
import { systemClock, systemRandom } from '../src/clock.ts';
import { openStorage, type Storage } from '../src/db/connect.ts';
import { addDelivery, claimNext } from '../src/deliveries/delivery-store.ts';
import { planDelivery } from '../src/deliveries/plan.ts';
import type { Workshop } from '../src/deliveries/prepare.ts';
import { publish } from '../src/deliveries/publish.ts';
import type { Connection, Draft } from '../src/networks/network.ts';

const count = 300;
const server = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
const s = createServer((q, r) => { q.resume(); q.on('end', () => r.end('{}')); }); s.listen(0, '127.0.0.1', () => parentPort.postMessage(s.address().port));`;

const draft: Draft = {
  network: 'bench',
  text: 'x',
  length: 1,
  limit: 300,
  language: null,
  facets: [],
  card: null,
  images: [],
  tags: [],
  visibility: null,
  contentWarning: null,
  sensitive: false,
  warnings: [],
};

async function fill({ db }: Storage): Promise<void> {
  await registerAccount(db, { id: 'bench', network: 'bench', settingsHash: '' });
  const now = systemClock.now();
  for (let n = 0; n < count; n += 1) {
    const entry = {
      id: `e${n}`,
      feed_id: null,
      url: null,
      title: '',
      content: null,
      page: null,
      fingerprint: '',
      published_at: null,
    };
    await db
      .insertInto('entries')
      .values({ ...entry, first_seen_at: now, last_seen_at: now })
      .execute();
    const plan = {
      entryId: entry.id,
      accountId: 'bench',
      network: 'bench',
      state: 'waiting' as const,
      reason: null,
      dueAt: now,
      pageReady: 0,
    };
    await addDelivery(db, planDelivery(plan, now, systemRandom), { event: 'planned' });
  }
}

function workshopOf({ db }: Storage, post: (body: string) => Promise<unknown>): Workshop {
  const connection: Connection = {
    verify: async () => ({ is: 'ok', handle: '', id: '', url: '', warnings: [] }),
    limits: () => Promise.reject(new Error('not asked for')),
    upload: () => Promise.reject(new Error('not asked for')),
    send: async ({ key, payload }) => {
      await post(payload);
      return { is: 'published', uri: key, url: 'https://bench.example/' };
    },
    lookUp: async () => ({ is: 'absent' }),
    close: async () => {},
  };
  return {
    db,
    clock: systemClock,
    random: systemRandom,
    claim: { owner: 'bench', lease: 60_000, settleAfter: () => 0 },
    spacing: () => 0,
    forgetLimits: async () => {},
    connect: async () => connection,
    prepare: async ({ id }) => ({ is: 'prepared', draft, payload: '{"text":"x"}', key: id }),
    report: () => {},
  };
}

/** Durable deliveries a second against the bare loop of as many commits and POSTs, as a ratio in one run. */
export async function benchDeliveries(): Promise<void> {
  const worker = new Worker(server, { eval: true });
  const port = await new Promise<number>((done) => worker.once('message', done));
  const folder = mkdtempSync(join(tmpdir(), 'share-bench-'));
  const storage = await openStorage({ dataDir: folder, url: null, clock: systemClock });
  const post = async (body: string) => (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })).text();
  await fill(storage);
  const start = performance.now();
  const workshop = workshopOf(storage, post);
  for (;;) {
    const next = await claimNext(storage.db, 'bench', { ...workshop.claim, now: systemClock.now() });
    if (next === null) break;
    await publish(workshop, next, new AbortController().signal);
  }
  const ours = count / ((performance.now() - start) / 1000);
  const bare = performance.now();
  for (let n = 0; n < count; n += 1) {
    for (const step of ['claim', 'freeze'])
      await storage.db
        .insertInto('locks')
        .values({ name: `${step}${n}`, owner: '', until: 0 })
        .execute();
    await post('{"text":"x"}');
    await storage.db
      .insertInto('locks')
      .values({ name: `result${n}`, owner: '', until: 0 })
      .execute();
  }
  const floor = count / ((performance.now() - bare) / 1000);
  console.log(
    `durable deliveries: ${ours.toFixed(0)} a second, ${(ours / floor).toFixed(2)} of the bare loop of three commits and a POST (${floor.toFixed(0)} a second)`,
  );
  await storage.close();
  await worker.terminate();
  rmSync(folder, { recursive: true });
}
