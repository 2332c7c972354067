import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Account, openAccount } from '../../src/accounts/account.ts';
import { verifyAccount } from '../../src/accounts/verify.ts';
import type { AccountConfig } from '../../src/config/config.ts';
import { publishOnce } from '../../src/daemon/publisher.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { releaseLeases } from '../../src/deliveries/claim-store.ts';
import { decisions } from '../../src/deliveries/decisions.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import { addDelivery } from '../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import type { Workshop } from '../../src/deliveries/prepare.ts';
import { type PreparingTools, prepareDelivery } from '../../src/deliveries/prepare-delivery.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { findNetwork } from '../../src/networks/index.ts';
import { type FakeBluesky, startFakeBluesky } from '../support/fake-bluesky.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { type FakeMastodon, startFakeMastodon } from '../support/fake-mastodon.ts';
import { createMortal, type Fate, type Mortal, openShared, type SharedDatabase } from '../support/mortal.ts';
import { noFollowing } from '../support/no-following.ts';
import { drawing } from './drawing.ts';
import { type Breakable, createTraffic, type Traffic } from './traffic.ts';

/** A database for many worlds, one after the other. */
export interface Ground extends AsyncDisposable {
  storage: Storage;
  shared: SharedDatabase;
}

export async function openGround(): Promise<Ground> {
  // Loaded before time is made to pass: loading takes real time.
  await Promise.all([import('@atproto/api'), import('masto'), import('masto/adapters/action/index.js')]);
  const folder = mkdtempSync(join(tmpdir(), 'share-'));
  const storage = await openStorage({ dataDir: folder, url: null, clock: createFakeClock() });
  await sql`pragma synchronous = off`.execute(storage.db);
  const shared = await openShared(folder);
  return {
    storage,
    shared,
    async [Symbol.asyncDispose]() {
      shared.close();
      await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type NetworkId = 'bluesky' | 'mastodon';

export interface Life {
  fates?: Fate[];
  /** Told of each request before it is sent; what it answers goes wrong with it. */
  onRequest?: Traffic['onRequest'];
  onHang?: Traffic['onHang'];
}

/** An installation with an account on each network, and entries that are due. */
export interface HttpWorld extends Lives, AsyncDisposable {
  readonly clock: FakeClock;
  readonly bluesky: FakeBluesky;
  readonly mastodon: FakeMastodon;
  readonly urls: readonly string[];
  /** Texts of the posts of that entry on that network, and their addresses. */
  posts(network: NetworkId, entry: number): { text: string; uri: string }[];
  /** What is not as it must be when all is over; a refusal lets a delivery end as failed, if it says why and nothing stands. */
  violations(refused: boolean): Promise<string[]>;
}

const tables = [
  'delivery_events',
  'deliveries',
  'entries',
  'accounts',
  'account_memory',
  'locks',
  'media',
  'feeds',
] as const;

const titleOf = (entry: number): string => `Boat number ${entry} is launched & named “Bee”`;
const urlOf = (entry: number): string => `https://example.com/boats/${entry}?from=feed&to=all`;

function entryOf(entry: number, image: boolean): Entry {
  const text = `It left the yard of Port Ellery under sail this morning, and <b>thirty</b> people waved from the pier.`;
  return {
    id: `boat-${entry}`,
    url: urlOf(entry),
    title: titleOf(entry),
    html: `<p>${text}</p>`,
    excerpt: null,
    published: null,
    updated: null,
    language: 'en',
    authors: [],
    categories: ['Boats', 'Port Ellery'],
    image: image ? { url: `https://example.com/boats/${entry}.png`, alt: 'A boat' } : null,
    attachments: [],
  };
}

async function plan(db: Storage['db'], options: WorldOptions, clock: FakeClock, random: () => number) {
  for (const table of tables) await db.deleteFrom(table).execute();
  const now = clock.now();
  for (let entry = 0; entry < options.entries; entry += 1) {
    const content = entryOf(entry, options.images);
    const { id, title, url } = content;
    const times = { first_seen_at: now, last_seen_at: now, published_at: null };
    const row = {
      id,
      feed_id: null,
      url,
      title,
      content: JSON.stringify(content),
      page: null,
      fingerprint: '',
      ...times,
    };
    await db.insertInto('entries').values(row).execute();
    for (const network of options.networks) {
      const wanted = { entryId: id, accountId: network, network, state: 'waiting' as const, reason: null };
      for (let round = 0; round < (options.rounds ?? 1); round += 1) {
        const delivery = planDelivery({ ...wanted, round, dueAt: now, pageReady: 0 }, now, random);
        await addDelivery(db, delivery, { event: 'planned' });
      }
    }
  }
}

export interface WorldOptions {
  networks: readonly NetworkId[];
  entries: number;
  images: boolean;
  visibility?: 'public' | 'unlisted' | 'private';
  /** How often each entry is shared, with the same words each time when it is more than once. */
  rounds?: number;
  /** Each entry has a document of standard.site, too. */
  documents?: boolean;
  /** Stands in each post. */
  words?: string;
  seed: number;
}

const week = 7 * 86_400_000;

/** The parts as `src/app.ts` builds them, for one process. */
async function openParts(
  configs: AccountConfig[],
  process: Mortal,
  name: string,
  traffic: Traffic,
  options: WorldOptions,
) {
  const { db, clock } = process;
  const random = drawing(options.seed);
  let ids = 0;
  const accounts = new Map<string, Account>();
  const tools = { db, clock, random, fetch: traffic.fetch, userAgent: 'share-this-post test' };
  const locks = { process: name, isAlive: (other: string) => other === name, newId: () => `${ids++}` };
  for (const config of configs) {
    const network = findNetwork(config.network, { practice: false });
    if (network !== null) accounts.set(config.id, await openAccount(config, network, { ...tools, ...locks }));
  }
  const accountOf = ({ account_id }: Delivery): Account => {
    const account = accounts.get(account_id);
    if (account === undefined) throw new Error(`There is no account ${account_id}.`);
    return account;
  };
  // An edited entry or template: whatever is composed again says something else.
  let editions = 0;
  const preparing: PreparingTools = {
    db,
    clock,
    random,
    async account(delivery, _connection, signal) {
      const composing = await accountOf(delivery).composing(signal);
      if (options.rounds === undefined) editions += 1;
      const template = `${options.words ?? ''}Edition ${options.rounds === undefined ? name : ''}.${editions}: ${composing.template ?? composing.network.defaultTemplate}`;
      return { ...composing, template };
    },
    lookAtPage: async () => ({ is: 'unseen', why: 'There is none.' }),
    written: async () => null,
    feeds: [],
    fetchImage: async ({ url, alt }) => {
      const bytes = new Uint8Array(Buffer.from(`Picture ${url}`));
      const hash = createHash('sha256').update(url).digest('hex');
      return { source: url, bytes, mime: 'image/png', width: 40, height: 30, alt, hash, focus: async () => null };
    },
  };
  const settleAfter = (id: string) => findNetwork(id, { practice: false })?.settleAfter ?? 0;
  const workshop: Workshop = {
    db,
    clock,
    random,
    claim: { owner: name, lease: 60_000, settleAfter },
    spacing: () => 0,
    forgetLimits: async () => undefined,
    connect: async (delivery) => accountOf(delivery).connection(),
    prepare: (delivery, connection, signal) => prepareDelivery(preparing, delivery, connection, signal),
    report: () => undefined,
  };
  await releaseLeases(db, locks.isAlive, settleAfter, clock.now());
  return { accounts, workshop, isAlive: locks.isAlive };
}

/** Processes of one installation, one after the other, and the person who looks after it. */
export interface Lives {
  /** A process publishes all that is due, until nothing is left to do or it dies. */
  live(life?: Life): Promise<Mortal>;
  /** As a person does: checks the paused accounts and tries again what failed, until all is settled. */
  help(): Promise<void>;
  deliveries(): Promise<Delivery[]>;
  pausedAccounts(): Promise<number>;
}

interface LivesOptions {
  clock: FakeClock;
  configs: AccountConfig[];
  servers: readonly Breakable[];
  options: WorldOptions;
}

/** Plans the deliveries and answers what can happen to them. */
export async function beginLives({ storage, shared }: Ground, begin: LivesOptions): Promise<Lives> {
  const { clock, configs, servers, options } = begin;
  const { db } = storage;
  const random = drawing(options.seed);
  await db.transaction().execute((trx) => plan(trx, options, clock, random));
  let lives = 0;
  const never = new AbortController().signal;

  /** Does `work` as a process of its own; time passes whenever it waits for nothing but time. */
  async function asProcess(
    { fates = [], onRequest, onHang }: Life,
    work: (parts: Awaited<ReturnType<typeof openParts>>) => Promise<unknown>,
  ): Promise<Mortal> {
    lives += 1;
    const process = createMortal({ clock, shared, fates });
    const traffic = createTraffic({ process, clock, servers });
    if (onRequest !== undefined) traffic.onRequest = onRequest;
    if (onHang !== undefined) traffic.onHang = onHang;
    const open = () => openParts(configs, process, `p${lives}`, traffic, { ...options, seed: options.seed + lives });
    await traffic.passTime(open().then(work));
    return process;
  }

  const live = (life: Life = {}) =>
    asProcess(life, ({ workshop, isAlive }) => {
      const bell = { ring() {}, nextRing: () => new AbortController().signal, waitUntil: async () => undefined };
      const told = { advanced() {}, failed() {} };
      const publishing = {
        workshop,
        following: noFollowing(workshop),
        accountIds: options.networks,
        isAlive,
        bell,
        ...told,
      };
      return publishOnce(publishing, { claiming: never, working: never }, week);
    });

  const paused = () => db.selectFrom('accounts').select('id').where('paused', '=', 1).execute();
  const deliveries = () => db.selectFrom('deliveries').selectAll().orderBy('id').execute();

  async function help(): Promise<void> {
    for (let times = 0; times < 12; times += 1) {
      const stopped = await paused();
      const open = (await deliveries()).filter(({ state }) => state !== 'published');
      if (open.length === 0) return;
      await asProcess({}, async ({ accounts }) => {
        for (const { id } of stopped) {
          const account = accounts.get(id);
          if (account !== undefined) await verifyAccount(db, clock, account);
        }
        for (const delivery of open)
          if (delivery.state === 'failed') await decisions.retry.decide(db, delivery, clock.now());
      });
      await live();
    }
  }

  return { live, help, deliveries, pausedAccounts: async () => (await paused()).length };
}

export async function makeWorld(ground: Ground, options: WorldOptions): Promise<HttpWorld> {
  const clock = createFakeClock();
  const bluesky = await startFakeBluesky();
  const mastodon = await startFakeMastodon();
  for (const server of [bluesky, mastodon]) {
    server.now = clock.now;
    server.later = (take) => void clock.sleep(9000).then(take);
  }
  const own = {
    template: null,
    templates: [],
    edits: 'leave' as const,
    removals: 'leave' as const,
    spacing: 0,
    practice: false,
  };
  const attach = options.documents ? 'card' : 'images';
  const publication = options.documents ? 'https://example.com' : null;
  const { handle: identifier, password, url: service } = bluesky;
  const settings = {
    bluesky: findNetwork('bluesky', { practice: false })?.settings.parse({
      ...{ service, identifier, password, attach, publication },
    }),
    mastodon: findNetwork('mastodon', { practice: false })?.settings.parse({
      server: mastodon.url,
      token: mastodon.token,
      visibility: options.visibility ?? 'public',
      attach,
    }),
  };
  const configs = options.networks.map((id) => ({ id, network: id, settings: settings[id], ...own }));
  const lives = await beginLives(ground, { clock, configs, servers: [bluesky, mastodon], options });

  const posts: HttpWorld['posts'] = (network, entry) => {
    const isIts = (text: string) => text.includes(`Boat number ${entry} `);
    return network === 'bluesky'
      ? bluesky.posts.map(({ record, uri }) => ({ text: String(record.text), uri })).filter(({ text }) => isIts(text))
      : mastodon.posts.filter(({ text, application }) => isIts(text) && application === 'share');
  };

  async function violations(refused: boolean): Promise<string[]> {
    const all = await lives.deliveries();
    const uris = all.map(({ uri }) => uri).filter((uri) => uri !== null);
    if (new Set(uris).size < uris.length) return ['Two deliveries have the same post.'];
    const records = [...bluesky.records.keys()].map((path) => path.split('/')[0]);
    const count = (collection: string) => records.filter((one) => one === collection).length;
    if (count('site.standard.document') > options.entries || count('site.standard.publication') > 1)
      return [`There stand too many documents or publications: ${records.join(', ')}`];
    return all.flatMap((delivery) => {
      const entry = Number(delivery.entry_id.replace('boat-', ''));
      const network = delivery.network === 'bluesky' ? 'bluesky' : 'mastodon';
      const standing = posts(network, entry).map(({ uri }) => uri);
      const { state, uri, error, document } = delivery;
      if (document !== null && !bluesky.records.has(document.replace(/^at:\/\/[^/]+\//, '')))
        return [`The document ${document} does not stand.`];
      const once = standing.length === (options.rounds ?? 1) && uri !== null && standing.includes(uri);
      if (state === 'published' && once) return [];
      if (state === 'failed' && standing.length === 0 && refused && error !== null) return [];
      return [`${network}, boat ${entry}: ${state} (${uri ?? error}); there stand: ${standing.join(', ') || 'none'}`];
    });
  }

  return {
    clock,
    bluesky,
    mastodon,
    urls: Array.from({ length: options.entries }, (_, entry) => urlOf(entry)),
    ...lives,
    posts,
    violations,
    async [Symbol.asyncDispose]() {
      await bluesky.stop();
      await mastodon.stop();
    },
  };
}
