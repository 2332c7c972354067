import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';
import { type App, openApp } from '../src/app.ts';
import { systemClock } from '../src/clock.ts';
import type { FeedConfig } from '../src/config/config.ts';
import { poll } from '../src/daemon/poll.ts';
import { publishOnce } from '../src/daemon/publisher.ts';
import { openStorage } from '../src/db/connect.ts';
import { sqliteFile } from '../src/db/sqlite.ts';
import { searchEntries } from '../src/entries/search-store.ts';
import { type Installation, openInstallation } from '../src/installation.ts';
import { readStatus } from '../src/status.ts';
import { readPosts } from '../src/web/public/read-posts.ts';
import { createWeb } from '../src/web/web.ts';
import { residentMemory } from './program.ts';

const million = 1_000_000;
const rounds = 25;

/** A feed of a hundred entries that has one more after each question for `/grow`, in a thread of its own. */
const server = `const { createServer } = require('node:http'); const { parentPort } = require('node:worker_threads');
let n = 100;
const item = (k) => '<item><title>Entry number ' + k + ' of the bench</title><link>https://example.com/bench/' + k + '</link><guid>bench-' + k + '</guid><description>Boat number ' + k + ' left the yard of Port Ellery this morning, and number ' + (k * 7919) + ' came back.</description></item>';
const feed = () => '<rss version="2.0"><channel><title>Bench</title><link>https://example.com/</link>' + Array.from({ length: 100 }, (_, k) => item(n - k)).join('') + '</channel></rss>';
const s = createServer((q, r) => { if (q.url === '/grow') { n += 1; return r.end(); }
  const tag = '"' + n + '"'; return q.headers['if-none-match'] === tag ? r.writeHead(304).end() : r.writeHead(200, { etag: tag, 'content-type': 'application/rss+xml' }).end(feed()); });
s.listen(0, '127.0.0.1', () => parentPort.postMessage(s.address().port));`;

/** A million entries that were seen, each posted on two accounts, as retention leaves them. */
async function fill(dataDir: string): Promise<void> {
  await (await openStorage({ dataDir, url: null, clock: systemClock })).close();
  const file = new BetterSqlite3(sqliteFile(dataDir));
  file.pragma('journal_mode = delete');
  file.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000; begin;
    create temp table n as with recursive n (n) as (select 1 union all select n + 1 from n where n < ${million}) select n from n;
    delete from migrations where number >= 14; drop table entry_numbers; drop table entry_words;
    insert into entries (id, feed_id, url, title, content, page, fingerprint, published_at, first_seen_at, last_seen_at) select printf('e%011d', n), 'bench', 'https://example.com/' || n, 'An entry of long ago, number ' || n, null, null,
      printf('%016x.2i.%012x', n * 2654435761, n), 1600000000000 + n * 100000, 1600000000000 + n * 100000, 1600000000000 + n * 100000 from n;
    ${['id', 'text', 'title', 'url'].map((kind) => `insert into entry_keys select '${kind}', printf('%022x', n), printf('e%011d', n) from n;`).join('\n')}
    insert into deliveries (id, entry_id, account_id, network, round, state, version, due_at, created_at, updated_at, attempts, looks, uri, url, published_at)
      select printf('d%010d', n) || a, printf('e%011d', n), a, a, 0, 'published', 3, 0, 1600000000000 + n * 100000, 1600000000000 + n * 100000, 1, 0,
        'at://' || a || '/' || n, 'https://' || a || '.example/' || n, 1600000000000 + n * 100000
      from n, (select 'bluesky' as a union all select 'mastodon');
    commit;`);
  file.pragma('journal_mode = wal');
  file.close();
}

async function median(work: () => Promise<unknown>, before: () => Promise<unknown> = async () => {}): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    await before();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Keys of twenty articles that nobody asked for yet, as `fill` makes them. */
function twenty(): string[] {
  return Array.from({ length: 20 }, () =>
    Math.ceil(Math.random() * million)
      .toString(16)
      .padStart(22, '0'),
  );
}

type Figures = Record<string, number>;

async function publishAll(app: App): Promise<void> {
  const signal = new AbortController().signal;
  const { workshop, following, isAlive } = app;
  const bell = { ring() {}, nextRing: () => new AbortController().signal, waitUntil: async () => {} };
  const lanes = {
    workshop,
    following,
    accountIds: [...app.accounts.keys()],
    isAlive,
    bell,
    advanced() {},
    failed() {},
  };
  await publishOnce(lanes, { claiming: signal, working: signal }, 0);
}

/** What is rare, what every entry holds, the beginning of a number of words, and a page in the middle. */
async function measureSearch({ db }: Installation): Promise<Figures> {
  const find = (text: string, before = Number.MAX_SAFE_INTEGER) =>
    median(() => searchEntries(db, text, { before, atMost: 51 }));
  return {
    'search for one entry, ms': await find('number 654321'),
    'search for what all have, ms': await find('an entry of'),
    'search for a beginning, ms': await find('entry 123'),
    'search for the beginning of what all have, ms': await find('numb'),
    'search from the middle on, ms': await find('an entry of', million / 2),
    'search for nothing, ms': await find('entry lighthouse'),
  };
}

async function measureApp(installation: Installation, feed: FeedConfig): Promise<Figures> {
  await using app = await openApp(installation, () => undefined);
  const signal = new AbortController().signal;
  const grow = () => fetch(new URL('/grow', feed.url));
  const ask = () => poll(app.polling, feed, true, signal);
  const now = systemClock.now();
  const pulse = { polledAt: now, publishedAt: now, failure: null };
  const listener = { address: 'http://127.0.0.1:1', loopback: true };
  const web = createWeb({ app, log: { write() {} }, changes: { listen() {} }, pulse, listener });
  const open = async (path: string) =>
    (await web.request(`http://127.0.0.1:1${path}`, { headers: { host: '127.0.0.1:1' } })).text();
  await ask();
  return {
    'poll with one new entry, ms': await median(ask, grow),
    'poll of an unchanged feed, ms': await median(ask),
    'poll and publish one entry on two accounts, ms': await median(
      async () => {
        await ask();
        await publishAll(app);
      },
      async () => {
        await publishAll(app);
        await grow();
      },
    ),
    'status, ms': await median(() => readStatus(installation)),
    'dashboard, ms': await median(() => open('/')),
    ...(await measureSearch(installation)),
    'page of entries, ms': await median(() => open('/entries')),
    'metrics, ms': await median(() => open('/metrics')),
    'where twenty articles stand, ms': await median(() => readPosts(installation.db, twenty())),
  };
}

async function measure(folder: string, config: string): Promise<Figures> {
  const place = { config, data: folder };
  const figures = await (async () => {
    await using installation = await openInstallation(place);
    const [feed] = installation.config.feeds;
    if (feed === undefined) throw new Error('The bench has no feed.');
    return await measureApp(installation, feed);
  })();
  const flags = ['--config', config, '--data', folder];
  const command = [resolve('src/main.ts'), 'status', ...flags];
  const started = async () => spawnSync(process.execPath, command);
  figures['command `status`, ms'] = await median(started);
  const daemon = [resolve('bin/share-this-post'), 'run', '--listen', '127.0.0.1:0', '--quiet', ...flags];
  figures['memory of a daemon, MB'] = await residentMemory(daemon, {});
  return figures;
}

/** A million entries seen against none: each figure as a ratio in one run. */
export async function benchMillion(): Promise<void> {
  const worker = new Worker(server, { eval: true });
  const port = await new Promise<number>((done) => worker.once('message', done));
  const folder = mkdtempSync(join(tmpdir(), 'share-million-'));
  const config = join(folder, 'share.yaml');
  writeFileSync(
    config,
    `feeds: [{ id: bench, url: "http://127.0.0.1:${port}/feed", pageReady: 0, flood: off, every: 1d }]\naccounts: [{ network: bluesky, practice: true }, { network: mastodon, practice: true }]\n`,
  );
  const [none, many] = [join(folder, 'none'), join(folder, 'many')];
  await fill(many);
  const start = performance.now();
  await (await openStorage({ dataDir: many, url: null, clock: systemClock })).close();
  console.log(`a database of a million entries learns to search: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  console.log(
    `a million entries with their keys and deliveries: ${(statSync(sqliteFile(many)).size / 1e6).toFixed(0)} MB`,
  );
  const [empty, full] = [await measure(none, config), await measure(many, config)];
  for (const [name, floor] of Object.entries(empty)) {
    const found = full[name] ?? Number.NaN;
    console.log(
      `${name}: ${found.toFixed(1)} with a million, ${floor.toFixed(1)} with none, ratio ${(found / floor).toFixed(2)}`,
    );
  }
  await worker.terminate();
  rmSync(folder, { recursive: true });
}

if (import.meta.main) await benchMillion();
