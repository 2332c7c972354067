import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { Client } from 'pg';
import { systemClock } from '../src/clock.ts';
import { publishOnce } from '../src/daemon/publisher.ts';
import { openStorage } from '../src/db/connect.ts';
import { installServers } from '../test/support/install-servers.ts';
import { findPostgres, startPostgres } from '../test/support/start-postgres.ts';
import { fill, workshopOf } from './workshop.ts';

const latency = 50;
const workerCounts = [1, 2, 4];
const network = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
const s = createServer((q, r) => { q.resume(); q.on('end', () => setTimeout(() => r.end('{}'), ${latency})); });
s.listen(0, '127.0.0.1', () => parentPort.postMessage(s.address().port));`;

interface Task {
  url: string;
  port: number;
  accountIds: string[];
}

/** A worker process: one lane an account, as in the daemon, until nothing is left. */
async function work({ url, port, accountIds }: Task, go: Promise<unknown>, ready: () => void): Promise<void> {
  const storage = await openStorage({ dataDir: '', url, clock: systemClock });
  const post = async (body: string) => (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })).text();
  const workshop = workshopOf(storage, `worker-${process.pid}`, post);
  const bell = { ring() {}, nextRing: () => new AbortController().signal, waitUntil: async () => {} };
  const following = {
    workshop,
    prepareRevision: () => Promise.reject(new Error('not asked for')),
    lookForPage: () => Promise.reject(new Error('not asked for')),
  };
  const options = { workshop, following, accountIds, isAlive: () => true, bell, advanced() {}, failed() {} };
  const never = new AbortController().signal;
  ready();
  await go;
  await publishOnce(options, { claiming: never, working: never }, 10_000);
  await storage.close();
}

async function startWorker(task: Task): Promise<ChildProcess> {
  const child = fork(import.meta.filename, [JSON.stringify(task)]);
  await once(child, 'message');
  return child;
}

async function expectAllPublished(url: string, count: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from deliveries where state = 'published'",
  );
  await client.end();
  if (rows[0]?.count !== count) throw new Error(`${rows[0]?.count} of ${count} deliveries were published.`);
}

/** Deliveries a second of so many worker processes on a database of their own. */
async function measure(server: string, port: number, accounts: number, each: number, workers: number): Promise<number> {
  const name = `bench_${accounts}_${workers}`;
  const admin = new Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = `${server}/${name}`;
  const accountIds = Array.from({ length: accounts }, (_, n) => `account-${n}`);
  const storage = await openStorage({ dataDir: '', url, clock: systemClock });
  for (const accountId of accountIds) await fill(storage, accountId, each);
  await storage.close();
  const children = await Promise.all(Array.from({ length: workers }, () => startWorker({ url, port, accountIds })));
  const start = performance.now();
  const ended = children.map((child) => once(child, 'exit'));
  for (const child of children) child.send('go');
  await Promise.all(ended);
  const rate = (accounts * each) / ((performance.now() - start) / 1000);
  await expectAllPublished(url, accounts * each);
  return rate;
}

/** How the rate grows with workers on one PostgreSQL (durable commits) against a network with latency, as ratios in one run. */
async function benchWorkers(): Promise<void> {
  const thread = new Worker(network, { eval: true });
  const port = await new Promise<number>((done) => thread.once('message', done));
  const binaries = findPostgres(null) ?? findPostgres(await installServers());
  if (binaries === null) throw new Error('There is no PostgreSQL on this machine.');
  await using postgres = await startPostgres(binaries, { fsync: true });
  for (const [accounts, each] of [
    [1, 100],
    [8, 40],
  ] as const) {
    let one = 0;
    for (const workers of workerCounts) {
      const rate = await measure(postgres.url, port, accounts, each, workers);
      if (workers === 1) one = rate;
      console.log(
        `${accounts} ${accounts === 1 ? 'account' : 'accounts'}, ${workers} ${workers === 1 ? 'worker' : 'workers'}, ${latency} ms of latency: ${rate.toFixed(0)} deliveries a second, ${(rate / one).toFixed(2)} times one worker`,
      );
    }
  }
  await thread.terminate();
}

const [task] = process.argv.slice(2);
if (task === undefined || process.send === undefined) await benchWorkers();
else {
  await work(JSON.parse(task), once(process, 'message'), () => process.send?.('ready'));
  process.disconnect();
}
