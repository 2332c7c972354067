import { expect, it } from 'vitest';
import { createTurns } from '../../src/http/take-turns.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const { signal } = new AbortController();
const tick = () => new Promise((resolve) => setImmediate(resolve));

it('turns of a host come one after the other, in order; other hosts do not wait', async () => {
  const turns = createTurns(createFakeClock());
  const order: string[] = [];
  const enter = (host: string, name: string) =>
    turns.take(host, signal).then((leave) => {
      order.push(name);
      return leave;
    });
  const first = await enter('a', 'first');
  const second = enter('a', 'second');
  void enter('a', 'third');
  await enter('b', 'other');
  expect(order).toEqual(['first', 'other']);
  first?.();
  (await second)?.();
  await tick();
  expect(order).toEqual(['first', 'other', 'second', 'third']);
});

it('a slow one lets the next go along, up to six at once', async () => {
  const clock = createFakeClock();
  const turns = createTurns(clock);
  const entered: (() => void)[] = [];
  for (let n = 0; n < 10; n += 1) void turns.take('a', signal).then((leave) => leave && entered.push(leave));
  await tick();
  expect(entered).toHaveLength(1);
  await clock.advance(2000);
  await tick();
  expect(entered).toHaveLength(2);
  await clock.advance(60_000);
  await tick();
  expect(entered).toHaveLength(6);
  entered[0]?.();
  await tick();
  expect(entered).toHaveLength(7);
});

it('who gives up waiting takes no turn, and nothing is left behind', async () => {
  const clock = createFakeClock();
  const turns = createTurns(clock);
  const stop = new AbortController();
  const leave = await turns.take('a', signal);
  const waiting = turns.take('a', stop.signal);
  const after = turns.take('a', signal);
  stop.abort();
  expect(await waiting).toBeNull();
  leave?.();
  (await after)?.();
  expect(clock.sleepers).toBe(0);
});
