import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawing } from './drawing.ts';
import { type Ground, openGround } from './http-world.ts';
import { deaths, familiesOf, playFamily, scenarios } from './matrix.ts';
import { tell } from './tell.ts';

vi.mock('../../src/accounts/seal.ts', () => import('./plain-seal.ts'));

/** Of all cases so many, drawn by the seed; `all`. */
const wanted = process.env.FAULT_CASES ?? '300';
const seed = Number(process.env.FAULT_SEED ?? 4);
/** Part of them, as "2/4", for several runs beside each other. */
const [part = 1, parts = 1] = (process.env.FAULT_PART ?? '1/1').split('/').map(Number);

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
}, 60_000);
afterAll(() => ground[Symbol.asyncDispose]());

/** Plays the cases of one scenario; the share of each family is drawn, so that a longer run holds a shorter one's cases. */
describe('Each request × each fault × each death leaves each entry once', () => {
  it.for(scenarios)('$name', { timeout: 3_600_000 }, async (scenario) => {
    const random = drawing(seed + scenarios.indexOf(scenario));
    const families = await familiesOf(ground, scenario);
    const all = families.length * (deaths + 1);
    const share = wanted === 'all' ? 1 : Number(wanted) / scenarios.length / all;
    const wrong: string[] = [];
    let played = 0;
    for (const [index, family] of families.entries()) {
      const draws = Array.from({ length: deaths + 1 }, () => random() < share);
      if (index % parts !== part - 1) continue;
      const result = await playFamily(ground, family, (death) => draws[death === null ? deaths : death] === true);
      played += result.played;
      wrong.push(...result.wrong);
    }
    tell(`${scenario.name}, of at most ${all} cases`, played, wrong);
    expect(wrong.slice(0, 20), `${wrong.length} of ${played} cases, seed ${seed}`).toEqual([]);
  });
});
