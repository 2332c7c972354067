import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type CompiledQuery, Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { nextAnnouncementAt, nextAnnouncements } from '../../src/announcing/announcement-store.ts';
import { openApp } from '../../src/app.ts';
import { systemClock, systemRandom } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/config.ts';
import { poll } from '../../src/daemon/poll.ts';
import { publishOnce } from '../../src/daemon/publisher.ts';
import { migrate } from '../../src/db/migrate.ts';
import type { Schema } from '../../src/db/schema.ts';
import { openSqlite, sqliteFile } from '../../src/db/sqlite.ts';
import { wakeFile } from '../../src/db/wake-file.ts';
import type { Installation } from '../../src/installation.ts';
import { networks } from '../../src/networks/index.ts';
import { nextLook, takeDue } from '../../src/reactions/reactions-store.ts';
import { sweep } from '../../src/retention/sweep.ts';
import { createPublicSide } from '../../src/web/public/public-side.ts';
import { createWeb } from '../../src/web/web.ts';
import { startSite } from '../support/site.ts';
import { harbourEntry, millEntry } from '../support/workplace.ts';

const asked = new Map<string, readonly unknown[]>();
let folder: string;

/** Asks the database everything that a daemon, its dashboard and a monitor ask it. */
async function askAll(installation: Installation, feedUrl: string): Promise<void> {
  await using app = await openApp(installation, () => undefined);
  const never = new AbortController().signal;
  const [feed] = installation.config.feeds;
  if (feed === undefined) throw new Error(`No feed ${feedUrl}`);
  for (const force of [true, false]) await poll(app.polling, feed, force, never);
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
  const done = await publishOnce(lanes, { claiming: never, working: never }, 0);
  expect(done.map(({ state }) => state)).toEqual(['published', 'published', 'published', 'published']);
  const { db, clock } = installation;
  const log = { write() {} };
  const pulse = { polledAt: clock.now(), publishedAt: clock.now(), failure: null };
  const web = createWeb({
    app,
    log,
    pulse,
    changes: { listen() {} },
    listener: { address: 'http://127.0.0.1:1', loopback: true },
  });
  const delivery = done[0];
  const page = encodeURIComponent(`${new URL(feedUrl).origin}/${millEntry.slug}`);
  for (const path of [
    '/',
    '/healthz',
    '/metrics',
    '/entries',
    '/entries?q=mill',
    '/entries?q=mill+flour&before=9',
    `/entries?before=${clock.now()}`,
    `/deliveries/${delivery?.id}`,
    delivery?.url ?? '',
    `/entries/${delivery?.entry_id}`,
    '/deliveries',
    '/deliveries?state=failed',
    `/deliveries?state=published&account=bluesky&after=${clock.now()}~x`,
    '/log',
  ]) {
    const answer = await web.request(`http://127.0.0.1:1${path}`, { headers: { host: '127.0.0.1:1' } });
    expect([path, answer.status < 400]).toEqual([path, true]);
  }
  const readers = createPublicSide({ db, clock, log, changes: { listen() {} }, publicUrl: null }, never);
  for (const what of ['posts', 'replies']) {
    const target = `/api/public/${what}?url=${page}`;
    expect((await readers({ method: 'GET', target, headers: {} }))?.status).toBe(200);
  }
  for (const { config } of app.accounts.values()) {
    await takeDue(db, config.id, clock.now(), 25);
    await nextLook(db, config.id, clock.now());
  }
  await nextAnnouncements(db, clock.now(), 20);
  await nextAnnouncementAt(db, clock.now());
  await sweep({ db, clock, retention: 1 }, Number.POSITIVE_INFINITY, never);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  await using site = await startSite([harbourEntry, millEntry]);
  const text = `feeds: [{ url: "${site.feedUrl}", backlog: all, pageReady: 0 }]\naccounts: [{ network: bluesky, practice: true }, { network: mastodon, practice: true }]\n`;
  const config = parseConfig({ name: 'x', text, env: {}, networks });
  const note = ({ sql, parameters }: CompiledQuery) => {
    asked.set(sql, parameters);
  };
  const db = new Kysely<Schema>({ dialect: openSqlite(folder), log: ({ query }) => note(query) });
  await migrate(db, 'sqlite', systemClock.now());
  asked.clear();
  const close = () => db.destroy();
  const doorbell = wakeFile(folder, systemClock);
  await askAll(
    {
      config,
      dataDir: folder,
      storage: { db, dialect: 'sqlite', where: '', clock: systemClock, doorbell, close },
      db,
      clock: systemClock,
      random: systemRandom,
      redact: (words) => words,
      daemonRuns: async () => null,
      wakeDaemon() {},
      [Symbol.asyncDispose]: () => db.destroy(),
    },
    site.feedUrl,
  );
  await db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

const planRow = z.object({ detail: z.string() });

/** The tables that grow, also by the short names that questions give them. */
const growing = 'deliveries|entries|entry_keys|entry_numbers|entry_words|delivery_events|d|e|k|n';
/** Indexes over what is open alone. */
const small = ['deliveries_open', 'deliveries_unpublished'];

/** Nearly all deliveries are of one state: to read all of a state is to read all. */
const wholeState = RegExp(`^SEARCH (${growing}) USING (COVERING )?INDEX \\w+ \\(state=\\?\\)$`);

/** The steps of a plan that read a whole table that grows. A walk along an index that ends early is none. */
function scansOf(file: BetterSqlite3.Database, sql: string, parameters: readonly unknown[]): string[] {
  const steps = planRow.array().parse(file.prepare(`explain query plan ${sql}`).all(...parameters));
  const isSorted = steps.some(({ detail }) => detail.includes('TEMP B-TREE'));
  return steps.flatMap(({ detail }) => {
    if (wholeState.test(detail) && parameters.includes('published') && (isSorted || !/ limit /.test(sql)))
      return [`${detail}: ${sql}`];
    if (!RegExp(`^SCAN (${growing})\\b`).test(detail)) return [];
    const index = /INDEX (\w+)/.exec(detail)?.[1] ?? '';
    const endsEarly = index !== '' && / limit /.test(sql) && !/\blike\b/.test(sql);
    return small.includes(index) || endsEarly ? [] : [`${detail}: ${sql}`];
  });
}

it('nothing that is asked again and again reads a whole table that grows', () => {
  const file = new BetterSqlite3(sqliteFile(folder), { readonly: true });
  const questions = [...asked].filter(([sql]) => /^(select|update|delete|insert)/i.test(sql));
  expect(questions.length).toBeGreaterThan(40);
  expect(questions.flatMap(([sql, parameters]) => scansOf(file, sql, parameters))).toEqual([]);
  file.close();
});
