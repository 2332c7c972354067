import { expect, it } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { createDatabaseClock } from '../../src/db/database-clock.ts';

const hour = 3_600_000;
const start = Date.parse('2026-03-01T12:00:00Z');

/** A machine whose shown time can be set apart from the time that passes, and a database that is asked for its own. */
function makeWorld({ off = 0, answerTakes = 0 } = {}) {
  const world = { passed: 0, off, asked: 0, fails: false };
  const machine: Clock = {
    now: () => start + world.passed + world.off,
    elapsed: () => world.passed,
    sleep: async () => {},
  };
  const ask = async () => {
    world.asked += 1;
    if (world.fails) throw new Error('It is down.');
    world.passed += answerTakes / 2;
    const time = start + world.passed;
    world.passed += answerTakes / 2;
    return time;
  };
  const clock = createDatabaseClock(machine, ask);
  return { world, clock, isAhead: () => clock.now() - (start + world.passed) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it.each([hour, -hour, 0])('a machine whose clock is %i ms off shows the database’s time', async (off) => {
  const { world, clock, isAhead } = makeWorld({ off });
  await clock.synchronise();
  expect(isAhead()).toBe(0);
  world.passed += 50_000;
  expect(isAhead()).toBe(0);
});

it('it is never behind the database, and ahead by no more than the answer took', async () => {
  const { clock, isAhead } = makeWorld({ answerTakes: 300 });
  await clock.synchronise();
  expect(isAhead()).toBeGreaterThanOrEqual(0);
  expect(isAhead()).toBeLessThanOrEqual(300);
});

it.each([
  ['forward', hour, hour],
  ['back', -hour, 0],
])('a clock that is set %s shows the later time until the database has answered', async (_way, jump, ahead) => {
  const { world, clock, isAhead } = makeWorld();
  await clock.synchronise();
  world.off += jump;
  expect(isAhead()).toBe(ahead);
  await settled();
  expect(isAhead()).toBe(0);
  expect(world.asked).toBe(2);
});

it('after a sleep, in which the even time stood still, nobody believes that a lease still holds', async () => {
  const { world, clock } = makeWorld();
  await clock.synchronise();
  const leaseEnds = clock.now() + 60_000;
  world.off += hour;
  world.fails = true;
  expect(clock.now()).toBeGreaterThan(leaseEnds);
  await settled();
  expect(clock.now()).toBeGreaterThan(leaseEnds);
});

it('the database is asked anew each minute, one question at a time', async () => {
  const { world, clock } = makeWorld();
  await clock.synchronise();
  world.passed += 61_000;
  clock.now();
  clock.now();
  await settled();
  clock.now();
  expect(world.asked).toBe(2);
});
