import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { httpFaults } from './http-faults.ts';
import { type Ground, type HttpWorld, makeWorld, type NetworkId, openGround } from './http-world.ts';
import { tell } from './tell.ts';

vi.mock('../../src/accounts/seal.ts', () => import('./plain-seal.ts'));

const numRuns = Number(process.env.FAULT_SEQUENCES ?? 40);
const seed = Number(process.env.FAULT_SEED ?? 4);

/** What goes wrong with the `nth` request to a network, whoever sends it. */
interface Mishap {
  network: NetworkId;
  nth: number;
  fault: string;
}

interface Sequence {
  entries: number;
  mishaps: Mishap[];
  /** Processes one after the other: after how long each starts, and the step at which it dies, if it does. */
  lives: { after: number; death: number | null }[];
  repeats: HttpWorld['mastodon']['repeats'];
  visibility: 'public' | 'private';
  images: boolean;
  hasSource: boolean;
  limited: boolean;
  /** Other posts of the same links are made by hand before each of these lives. */
  byHand: boolean;
  seed: number;
}

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
}, 60_000);
afterAll(() => ground[Symbol.asyncDispose]());

const networks = ['bluesky', 'mastodon'] as const;

/** What stands twice. */
const twice = (world: HttpWorld, entries: number): string[] =>
  networks.flatMap((network) =>
    Array.from({ length: entries }, (_, entry) => entry)
      .filter((entry) => world.posts(network, entry).length > 1)
      .map((entry) => `${network}: boat ${entry} stands twice`),
  );

async function play(sequence: Sequence): Promise<string[]> {
  const { entries, mishaps, lives, images, visibility } = sequence;
  await using world = await makeWorld(ground, { networks, entries, images, visibility, seed: sequence.seed });
  const { mastodon, bluesky, clock } = world;
  mastodon.repeats = sequence.repeats;
  mastodon.hasSource = sequence.hasSource;
  mastodon.limited = sequence.limited;
  const counts = { bluesky: 0, mastodon: 0 };
  for (const { after, death } of lives) {
    await clock.advance(after);
    if (sequence.byHand) for (const url of world.urls) mastodon.postByHand(`Edition p0.0: Do look! ${url}`);
    await world.live({
      fates: death === null ? [] : [{ at: death, is: 'death' }],
      onRequest({ server }) {
        const network = server === bluesky ? 'bluesky' : 'mastodon';
        counts[network] += 1;
        const mishap = mishaps.find((one) => one.network === network && one.nth === counts[network]);
        const found = httpFaults[network].find(({ name }) => name === mishap?.fault);
        return found?.fault(clock.now()) ?? null;
      },
    });
    const wrong = twice(world, entries);
    if (wrong.length > 0) return wrong;
  }
  await world.live();
  await world.help();
  return world.violations(false);
}

const mishap = fc.constantFrom(...networks).chain((network) => {
  const names = httpFaults[network].filter(({ lies }) => lies === undefined).map(({ name }) => name);
  return fc.record({
    network: fc.constant(network),
    nth: fc.integer({ min: 1, max: 16 }),
    fault: fc.constantFrom(...names),
  });
});
const life = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 7_200_000 })),
  death: fc.option(fc.integer({ min: 1, max: 160 }), { freq: 4 }),
});
const sequences: fc.Arbitrary<Sequence> = fc.record({
  entries: fc.integer({ min: 1, max: 3 }),
  mishaps: fc.array(mishap, { maxLength: 8 }),
  lives: fc.array(life, { minLength: 1, maxLength: 4 }),
  repeats: fc.constantFrom('replay' as const, 'error' as const, 'ignore' as const, 'refuse' as const),
  visibility: fc.constantFrom('public' as const, 'private' as const),
  images: fc.boolean(),
  hasSource: fc.boolean(),
  limited: fc.boolean(),
  byHand: fc.boolean(),
  seed: fc.nat(),
});

describe('Any sequence of faults and deaths', () => {
  it('leaves each of several entries once on each of two networks', { timeout: 3_600_000 }, async () => {
    const property = fc.asyncProperty(sequences, async (sequence) => {
      expect(await play(sequence)).toEqual([]);
    });
    const result = await fc.check(property, { numRuns, seed, endOnFailure: process.env.FAULT_SHRINK === '0' });
    const failure = fc.defaultReportMessage(result);
    tell(`Sequences`, result.numRuns, failure === undefined ? [] : [failure]);
    if (failure !== undefined) throw new Error(failure);
  });
});
