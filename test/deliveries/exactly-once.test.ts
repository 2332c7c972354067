import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Kysely, KyselyPlugin } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAccount } from '../../src/accounts/account-store.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import type { Schema } from '../../src/db/schema.ts';
import { addDelivery, claimNext, nextDue, releaseLeases } from '../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import type { Workshop } from '../../src/deliveries/prepare.ts';
import { publish } from '../../src/deliveries/publish.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { createModelNetwork, Death, type Fault, type ModelNetwork } from '../support/model-network.ts';

const settleAfter = 11_000;
const never = new AbortController().signal;
const random = () => 0.5;

/** One life of the process: dies at its n-th question to the database, or when the network's fault says so. */
interface Life {
  deathAtQuery: number;
  faults: Fault[];
}

function dyingDatabase(db: Kysely<Schema>, deathAtQuery: number): Kysely<Schema> {
  let queries = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1;
      if (queries >= deathAtQuery) throw new Death();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return db.withPlugin(plugin);
}

let folder: string;
let storage: Storage;
let clock: FakeClock;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  clock = createFakeClock();
  storage = await openStorage({ dataDir: folder, url: null, clock });
});

afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

async function plan(count: number): Promise<void> {
  await registerAccount(storage.db, { id: 'model', network: 'model', settingsHash: 'x' });
  for (let n = 0; n < count; n += 1) {
    const entryId = `entry-${n}`;
    const seen = { first_seen_at: clock.now(), last_seen_at: clock.now() };
    const entry = { id: entryId, feed_id: null, url: null, title: entryId, content: null, page: null, fingerprint: '' };
    await storage.db
      .insertInto('entries')
      .values({ ...entry, ...seen, published_at: null })
      .execute();
    const wanted = {
      entryId,
      accountId: 'model',
      network: 'model',
      state: 'waiting' as const,
      reason: null,
      dueAt: clock.now(),
      pageReady: 0,
    };
    await addDelivery(storage.db, planDelivery(wanted, clock.now(), Math.random), { event: 'planned' });
  }
}

function workshopOf(db: Kysely<Schema>, owner: string, network: ModelNetwork, faults: Fault[]): Workshop {
  const connection = network.connect(() => faults.shift() ?? 'none');
  return {
    db,
    clock,
    random,
    claim: { owner, lease: 60_000, settleAfter: () => settleAfter },
    spacing: () => 0,
    forgetLimits: async () => {},
    connect: async () => connection,
    prepare: async (delivery) => {
      const draft = {
        network: 'model',
        text: delivery.entry_id,
        length: 1,
        limit: 300,
        language: null,
        facets: [],
        card: null,
      } as const;
      const rest = { images: [], tags: [], visibility: null, contentWarning: null, sensitive: false, warnings: [] };
      return {
        is: 'prepared',
        draft: { ...draft, ...rest, facets: [] },
        payload: delivery.entry_id,
        key: `key-${delivery.id}`,
      };
    },
    report: () => {},
  };
}

/** Runs one life to its death or until nothing is left to do; an account that was paused is released as a person would. */
async function live(owner: string, network: ModelNetwork, { deathAtQuery, faults }: Life): Promise<void> {
  const db = dyingDatabase(storage.db, deathAtQuery);
  const workshop = workshopOf(db, owner, network, faults);
  try {
    await releaseLeases(
      db,
      (other) => other === owner,
      () => settleAfter,
      clock.now(),
    );
    for (;;) {
      await storage.db.updateTable('accounts').set({ paused: 0 }).execute();
      const claimed = await claimNext(db, 'model', { ...workshop.claim, now: clock.now() });
      if (claimed !== null) await publish(workshop, claimed, never);
      else {
        const next = await nextDue(db, 'model');
        if (next === null) return;
        await clock.advance(Math.max(next - clock.now(), 1));
      }
    }
  } catch (error) {
    if (!(error instanceof Death)) throw error;
  }
}

const fault = fc.constantFrom<Fault>(
  'none',
  'lost before',
  'lost after',
  'temporary',
  'unauthorized',
  'dead before',
  'dead after',
);
const life = fc.record({ deathAtQuery: fc.integer({ min: 1, max: 60 }), faults: fc.array(fault, { maxLength: 6 }) });

async function reset(): Promise<void> {
  for (const table of ['delivery_events', 'deliveries', 'entries', 'accounts', 'locks', 'media'] as const) {
    await storage.db.deleteFrom(table).execute();
  }
}

describe.each([
  ['a network that knows keys', true],
  ['a network that ignores keys', false],
])('%s', (_name, keyed) => {
  it('has each entry exactly once, whatever is lost and wherever the process dies', async () => {
    const lives = fc.array(life, { maxLength: 6 });
    const property = fc.asyncProperty(lives, fc.integer({ min: 1, max: 3 }), async (deaths, count) => {
      await reset();
      const network = createModelNetwork(keyed);
      await plan(count);
      for (const [n, death] of deaths.entries()) {
        await live(`worker-${n}`, network, death);
        await clock.advance(1000);
      }
      await live('the last worker', network, { deathAtQuery: Number.POSITIVE_INFINITY, faults: [] });
      const payloads = network.posts.map(({ payload }) => payload).sort();
      expect(payloads).toEqual(Array.from({ length: count }, (_, n) => `entry-${n}`));
      const deliveries = await storage.db.selectFrom('deliveries').select(['state', 'uri']).execute();
      expect(deliveries.map(({ state }) => state)).toEqual(Array(count).fill('published'));
      expect(deliveries.map(({ uri }) => uri).sort()).toEqual(network.posts.map(({ uri }) => uri).sort());
    });
    await fc.assert(property, { numRuns: Number(process.env.FAULT_RUNS ?? 150) });
  });
});
