import { expect, it } from 'vitest';
import { createLookUp, type LookUpLimits } from '../../src/web/public/look-up.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { letPass } from '../support/let-pass.ts';

const usual: LookUpLimits = {
  keep: 10_000,
  keepChanged: 1_000,
  letters: 100_000,
  together: 10,
  waiting: 30,
  pause: 20,
  pauseFailed: 500,
};

/** A look-up whose questions are answered when `answer` is called. */
function place(limits: Partial<LookUpLimits> = {}) {
  const clock = createFakeClock();
  const asked: (readonly string[])[] = [];
  const failures: unknown[] = [];
  let isWell = true;
  const ask = async (keys: readonly string[]) => {
    asked.push(keys);
    if (!isWell) throw new Error('the database is gone');
    return new Map(keys.filter((key) => !key.startsWith('x')).map((key) => [key, [key.toUpperCase()]]));
  };
  const { find, changed } = createLookUp(clock, { ...usual, ...limits }, ask, (error) => failures.push(error));
  const well = (is: boolean) => {
    isWell = is;
  };
  const lists = (...keys: string[]) =>
    letPass(clock, Promise.all(keys.map(async (key) => (await find(key))?.list ?? null)));
  return { clock, asked, failures, changed, lists, well };
}

it('asks once for all that come meanwhile, and not again while the answer is young', async () => {
  const { asked, lists, clock } = place();
  expect(await lists('a', 'a', 'b', 'c', 'x')).toEqual([['A'], ['A'], ['B'], ['C'], []]);
  expect(asked).toEqual([['a'], ['b', 'c', 'x']]);
  await lists('a', 'b', 'x');
  expect(asked).toHaveLength(2);
  await clock.advance(10_000);
  await lists('a');
  expect(asked).toHaveLength(3);
});

it('after a change answers are kept a moment only, and those given since for their whole time', async () => {
  const { asked, lists, changed, clock } = place();
  await lists('a');
  changed();
  await lists('a');
  expect(asked).toHaveLength(1);
  await clock.advance(1_000);
  await lists('a');
  expect(asked).toHaveLength(2);
  await clock.advance(5_000);
  await lists('a');
  expect(asked).toHaveLength(2);
});

it('of any number of unknown keys at once, a bounded number wait for a bounded number of questions', async () => {
  const { asked, lists } = place();
  const answers = await lists(...Array.from({ length: 5_000 }, (_, n) => `x${n}`));
  expect(answers.filter((list) => list !== null)).toHaveLength(usual.waiting);
  expect(asked.every((keys) => keys.length <= usual.together)).toBe(true);
  expect(asked).toHaveLength(4);
});

it('keeps no more than it may, and drops what was used longest ago', async () => {
  const { asked, lists } = place({ letters: 650 });
  await lists('a', 'b', 'c');
  await lists('a');
  await lists('d');
  const before = asked.length;
  await lists('a', 'c', 'd');
  expect(asked).toHaveLength(before);
  await lists('b');
  expect(asked).toHaveLength(before + 1);
});

it('a question that failed is told once, answered to nobody, and tried again after a rest', async () => {
  const { asked, failures, lists, well, clock } = place();
  well(false);
  expect(await lists('a', 'b')).toEqual([null, null]);
  expect(failures).toHaveLength(2);
  well(true);
  const before = clock.elapsed();
  expect(await lists('a')).toEqual([['A']]);
  expect(clock.elapsed() - before).toBeGreaterThanOrEqual(usual.pauseFailed - 10);
  expect(asked).toHaveLength(3);
});
