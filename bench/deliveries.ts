import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { systemClock } from '../src/clock.ts';
import { openStorage } from '../src/db/connect.ts';
import { claimNext } from '../src/deliveries/claim-store.ts';
import { publish } from '../src/deliveries/publish.ts';
import { fill, workshopOf } from './workshop.ts';

const count = 300;
const server = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
const s = createServer((q, r) => { q.resume(); q.on('end', () => r.end('{}')); }); s.listen(0, '127.0.0.1', () => parentPort.postMessage(s.address().port));`;

/** Durable deliveries a second against the bare loop of as many commits and POSTs, as a ratio in one run. */
export async function benchDeliveries(): Promise<void> {
  const worker = new Worker(server, { eval: true });
  const port = await new Promise<number>((done) => worker.once('message', done));
  const folder = mkdtempSync(join(tmpdir(), 'share-bench-'));
  const storage = await openStorage({ dataDir: folder, url: null, clock: systemClock });
  const post = async (body: string) => (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })).text();
  await fill(storage, 'bench', count);
  const start = performance.now();
  const workshop = workshopOf(storage, 'bench', post);
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
