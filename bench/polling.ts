import { Worker } from 'node:worker_threads';
import { request } from 'undici';
import { systemClock } from '../src/clock.ts';
import { pollFeed } from '../src/feeds/poll-feed.ts';
import { readPollState } from '../src/feeds/poll-state.ts';
import { createHttp } from '../src/http/create-http.ts';

const rounds = 2000;
const server = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
const s = createServer((q, r) => r.writeHead(304).end()); s.listen(0, '127.0.0.1', () => parentPort.postMessage(s.address().port));`;

/** Microseconds of CPU that one call takes in this process, its server's thread included in both. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < 200; n += 1) await work();
  const before = process.cpuUsage();
  for (let n = 0; n < rounds; n += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rounds;
}

/** The CPU of polling an unchanged feed against a bare request that is answered 304, as a ratio in one run. */
export async function benchPolling(): Promise<void> {
  const worker = new Worker(server, { eval: true });
  const port = await new Promise<number>((done) => worker.once('message', done));
  const url = `http://127.0.0.1:${port}/feed`;
  const http = createHttp({ clock: systemClock, userAgent: 'bench', allowPrivateNetworks: false });
  const state = { ...readPollState('{}'), etag: '"1"' };
  const signal = new AbortController().signal;
  const floor = await cpu(async () => (await request(url, { headers: { 'if-none-match': '"1"' } })).body.dump());
  const ours = await cpu(() => pollFeed(http, url, state, systemClock.now(), signal));
  console.log(
    `poll of an unchanged feed: ${ours.toFixed(0)} µs of CPU, ${(ours / floor).toFixed(2)} times a bare 304 (${floor.toFixed(0)} µs)`,
  );
  await http.close();
  await worker.terminate();
}
