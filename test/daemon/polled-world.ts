import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRandom } from '../../src/clock.ts';
import { parseConfig } from '../../src/config/config.ts';
import { poll } from '../../src/daemon/poll.ts';
import { readPing } from '../../src/daemon/read-ping.ts';
import { openStorage } from '../../src/db/connect.ts';
import { findFeed, registerFeeds, type StoredFeed } from '../../src/feeds/feed-store.ts';
import type { Http } from '../../src/http/http.ts';
import { networks } from '../../src/networks/index.ts';
import type { Item } from '../entries/feed-life.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

/** What became of an entry: `title → account: state`, of all deliveries, in the order of their making. */
export type Planned = { title: string; account: string; state: string; reason: string | null; dueAt: number };

export interface PolledWorld extends AsyncDisposable {
  clock: FakeClock;
  /** The configuration takes the place of the one before, as after a restart. */
  configure(yaml: string): Promise<void>;
  /** What stands at an address from now on; null: nothing. */
  show(url: string, items: readonly Item[] | null, title?: string): void;
  /** Polls the feed after so many hours; the deliveries that came of it. */
  poll(feed: string, hours?: number): Promise<Planned[]>;
  /** A hub sends these items of the feed; the deliveries that came of them alone. */
  ping(feed: string, items: readonly Item[], title?: string): Promise<Planned[]>;
  /** What stands in the feed's row. */
  row(feed: string): Promise<StoredFeed | undefined>;
}

const document = (title: string, items: readonly Item[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: items.map(({ id, url, title, html, excerpt, published }) => ({
      id,
      url,
      title,
      content_html: html,
      summary: excerpt,
      date_published: published,
    })),
  });

export const accounts = `accounts:
  - { network: bluesky, practice: true }
  - { network: mastodon, practice: true }
`;

/** Feeds that live through snapshots, in a real database, at a time that the test tells. */
export async function polledWorld(start: number): Promise<PolledWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'share-'));
  const clock = createFakeClock(start);
  const storage = await openStorage({ dataDir: folder, url: null, clock });
  const shown = new Map<string, string>();
  const http: Http = {
    async get(url) {
      const body = shown.get(url);
      const status = body === undefined ? 404 : 200;
      return { is: 'answer', status, headers: {}, body: Buffer.from(body ?? ''), url, redirects: [] };
    },
    async close() {},
  };
  const read = (text: string) => parseConfig({ name: 'x', text: text + accounts, env: {}, networks });
  let config = read('feeds: [{ id: none, url: "https://example.com/none" }]\n');
  const planned = () =>
    storage.db
      .selectFrom('deliveries as d')
      .innerJoin('entries as e', 'e.id', 'd.entry_id')
      .select(['d.id', 'e.title', 'd.account_id as account', 'd.state', 'd.reason', 'd.due_at as dueAt'])
      .orderBy('d.due_at')
      .execute();
  const tools = () => ({ db: storage.db, clock, random: systemRandom, http, config, owner: 'test' });
  const named = (id: string) => {
    const feed = config.feeds.find((one) => one.id === id);
    if (feed === undefined) throw new Error(`There is no feed ${id}.`);
    return feed;
  };
  /** The deliveries that come of something. */
  async function plannedBy(work: () => Promise<unknown>): Promise<Planned[]> {
    const before = new Set((await planned()).map((one) => one.id));
    await work();
    return (await planned()).filter((one) => !before.has(one.id)).map(({ id: _id, ...one }) => one);
  }
  return {
    clock,
    async configure(yaml) {
      config = read(yaml);
      await registerFeeds(storage.db, config.feeds);
    },
    show(url, items, title = 'Valley News') {
      if (items === null) shown.delete(url);
      else shown.set(url, document(title, items));
    },
    async poll(id, hours = 1) {
      await clock.advance(hours * 3_600_000);
      return plannedBy(() => poll(tools(), named(id), true, new AbortController().signal));
    },
    ping: (id, items, title = 'Valley News') =>
      plannedBy(() => readPing(tools(), named(id), { body: Buffer.from(document(title, items)), contentType: null })),
    row: (id) => findFeed(storage.db, id),
    async [Symbol.asyncDispose]() {
      await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** `title → account` of what goes out. */
export const going = (planned: readonly Planned[]): string[] =>
  planned.flatMap(({ title, account, state }) => (state === 'waiting' ? [`${title} → ${account}`] : []));

/** Titles of what is held, once each. */
export const held = (planned: readonly Planned[]): string[] => [
  ...new Set(planned.flatMap(({ title, state }) => (state === 'held' ? [title] : []))),
];
