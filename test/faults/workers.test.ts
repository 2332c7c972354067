import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAccount } from '../../src/accounts/account-store.ts';
import { runPublisher } from '../../src/daemon/publisher.ts';
import { createBell } from '../../src/daemon/wake.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { addDelivery } from '../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import type { Workshop } from '../../src/deliveries/prepare.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { createModelNetwork, type Fault, type Kind, type ModelNetwork } from '../support/model-network.ts';
import { createMortal, type Fate, type Mortal, openShared, type SharedDatabase } from '../support/mortal.ts';
import { noFollowing } from '../support/no-following.ts';
import { drawing } from './drawing.ts';
import { tell } from './tell.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Of a worker: when it starts after the one before, and what befalls it. */
interface Worker {
  after: number;
  fates: Fate[];
}

interface Story {
  entries: number;
  workers: Worker[];
  faults: Fault[];
  /** Whether workers on the same machine see at once that another is dead, as on SQLite, or wait for its lease. */
  sameMachine: boolean;
  seed: number;
}

let folder: string;
let storage: Storage;
let shared: SharedDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  storage = await openStorage({ dataDir: folder, url: null, clock: createFakeClock() });
  await sql`pragma synchronous = off`.execute(storage.db);
  shared = await openShared(folder);
});

afterAll(async () => {
  shared.close();
  await storage.close();
  rmSync(folder, { recursive: true });
});

async function plan(db: Storage['db'], count: number, clock: FakeClock, random: () => number): Promise<void> {
  for (const table of ['delivery_events', 'deliveries', 'entries', 'accounts', 'locks', 'media'] as const) {
    await db.deleteFrom(table).execute();
  }
  await registerAccount(db, { id: 'model', network: 'model', settingsHash: 'x' });
  const [now, accountId, network] = [clock.now(), 'model', 'model'];
  for (let n = 0; n < count; n += 1) {
    const id = `entry-${n}`;
    const times = { first_seen_at: now, last_seen_at: now, published_at: null };
    const entry = { id, feed_id: null, url: null, title: id, content: null, page: null, fingerprint: '', ...times };
    await db.insertInto('entries').values(entry).execute();
    const wanted = {
      entryId: id,
      accountId,
      network,
      state: 'waiting' as const,
      reason: null,
      dueAt: now,
      pageReady: 0,
    };
    await addDelivery(db, planDelivery(wanted, now, random), { event: 'planned' });
  }
}

let editions = 0;

function workshopOf(process: Mortal, owner: string, network: ModelNetwork, settleAfter: number): Workshop {
  const connection = network.connect(process);
  const rest = {
    facets: [],
    card: null,
    images: [],
    document: null,
    tags: [],
    visibility: null,
    contentWarning: null,
    thread: [],
    warnings: [],
  };
  return {
    db: process.db,
    clock: process.clock,
    random: () => 0.5,
    claim: { owner, lease: minute, settleAfter: () => settleAfter },
    spacing: () => 0,
    forgetLimits: async () => {},
    connect: async () => connection,
    async prepare({ entry_id: text }) {
      await process.step();
      editions += 1;
      const draft = { network: 'model', text, length: 1, limit: 300, language: null, sensitive: false, ...rest };
      const payload = JSON.stringify({ entry: text, edition: editions });
      return { is: 'prepared', draft, payload, key: `key-${editions}` };
    },
    report: () => {},
  };
}

const settled = ['published', 'failed'] as const;

/** Plays a story to its end, then as long as somebody who stood still may go on; answers what is not as it should be. */
async function play(kind: Kind, story: Story): Promise<string[]> {
  const random = drawing(story.seed);
  const clock = createFakeClock();
  await storage.db.transaction().execute((db) => plan(db, story.entries, clock, random));
  const faults = [...story.faults];
  const network = createModelNetwork(kind, clock, () => faults.shift() ?? 'none', random);
  const settleAfter = kind === 'keyed' ? 0 : 12_000;
  const stop = new AbortController();
  const errors: string[] = [];
  const running = new Map<string, Mortal>();
  const start = (fates: Fate[]) => {
    const owner = `worker-${running.size}`;
    const process = createMortal({ clock, shared, fates, delay: () => Math.max(0, Math.floor(random() * 30) - 10) });
    running.set(owner, process);
    const workshop = workshopOf(process, owner, network, settleAfter);
    const options = {
      workshop,
      following: noFollowing(workshop),
      accountIds: ['model'],
      isAlive: (other: string) => !story.sameMachine || running.get(other)?.isAlive === true,
      bell: createBell(process.clock, 30 * minute),
      advanced() {},
      failed: (error: unknown) => void (errors.length < 3 && errors.push(String(error))),
    };
    void runPublisher(options, { claiming: stop.signal, working: stop.signal });
  };
  const wait = async (ms: number) => {
    const end = clock.now() + ms;
    while (clock.now() < end && (await clock.step(end)));
    await clock.advance(Math.max(end - clock.now(), 0));
  };
  for (const { after, fates } of story.workers) {
    await wait(after);
    start(fates);
  }
  await wait(minute);
  start([]);
  // A person releases the account every hour; all faults and waits are over in a few days at most.
  const unsettled = () => storage.db.selectFrom('deliveries').select('id').where('state', 'not in', settled).execute();
  for (
    let hours = 0;
    hours < (kind === 'blind' ? 12 : 200) && errors.length === 0 && (await unsettled()).length > 0;
    hours += 1
  ) {
    await storage.db.updateTable('accounts').set({ paused: 0 }).execute();
    await wait(hour);
  }
  const last = Math.max(...[...running.values()].map(({ stoppedUntil }) => stoppedUntil));
  await wait(Math.max(last - clock.now(), 0) + 5 * minute);
  stop.abort();
  await wait(minute);
  const wrong = await violations(kind, network, story.entries);
  for (const process of running.values()) process.die();
  return [...errors, ...wrong];
}

/**
 * Each entry stands once and is known as published with that address; or it was refused for good, stands nowhere, and that
 * is said. On a network where nothing can be looked up it may wait, unless somebody was told of the success and lived on.
 */
async function violations(kind: Kind, { posts, refused, told }: ModelNetwork, entries: number): Promise<string[]> {
  const deliveries = await storage.db.selectFrom('deliveries').selectAll().execute();
  const wrong: string[] = [];
  for (let n = 0; n < entries; n += 1) {
    const id = `entry-${n}`;
    const standing = posts.filter(({ entry }) => entry === id).map(({ uri }) => uri);
    const delivery = deliveries.find(({ entry_id }) => entry_id === id);
    const says = delivery?.error !== null;
    const published = delivery?.state === 'published' && standing.length === 1 && standing[0] === delivery.uri;
    const failed = delivery?.state === 'failed' && standing.length === 0 && refused.has(id) && says;
    const blind = kind === 'blind' && standing.length <= 1 && told.get(id)?.isAlive !== true;
    const waits = blind && delivery?.state === 'publishing' && delivery.unknown_since !== null && says;
    if (!published && !failed && !waits) {
      const { state, uri, error } = delivery ?? {};
      wrong.push(`${id} is ${state} (${uri ?? error}), and there stand: ${standing.join(', ') || 'none'}`);
    }
  }
  return wrong;
}

const at = fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 70 }));
const ms = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1, max: minute }) },
  // A lease lasts a minute.
  { weight: 2, arbitrary: fc.integer({ min: minute - 500, max: minute + 200 }) },
  { weight: 2, arbitrary: fc.integer({ min: minute, max: 2 * minute }) },
  { weight: 1, arbitrary: fc.integer({ min: minute, max: 3 * hour }) },
);
const fate = fc.oneof(
  fc.record({ at, is: fc.constant('death' as const) }),
  fc.record({ at, is: fc.constantFrom('stop' as const, 'sleep' as const), ms }),
);
const worker = fc.record({
  after: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 * minute })),
  fates: fc.array(fate, { maxLength: 3 }),
});
const usual: Fault[] = ['none', 'lost before', 'lost after', 'late', 'temporary', 'unauthorized', 'refused'];
const stories: fc.Arbitrary<Story> = fc.record({
  entries: fc.integer({ min: 1, max: 3 }),
  workers: fc.array(worker, { minLength: 2, maxLength: 4 }),
  faults: fc.array(fc.constantFrom(...usual), { maxLength: 6 }),
  sameMachine: fc.boolean(),
  seed: fc.integer(),
});

const numRuns = Number(process.env.FAULT_STORIES ?? 40);
const seed = Number(process.env.FAULT_SEED ?? 4);

describe.each<Kind>(['keyed', 'unkeyed', 'for an hour', 'repeats are errors', 'blind'])(
  'Workers on a network: %s',
  (kind) => {
    it('have each entry exactly once, whatever is lost, and whoever dies or stands still', {
      timeout: 3_600_000,
    }, async () => {
      const property = fc.asyncProperty(stories, async (story) => {
        expect(await play(kind, story)).toEqual([]);
      });
      const result = await fc.check(property, { numRuns, seed, endOnFailure: process.env.FAULT_SHRINK === '0' });
      const failure = fc.defaultReportMessage(result);
      tell(`Workers on a network: ${kind}`, result.numRuns, failure === undefined ? [] : [failure]);
      if (failure !== undefined) throw new Error(failure);
    });
  },
);
