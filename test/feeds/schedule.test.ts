import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCronRun } from '../../src/feeds/cron.ts';
import { isClockSetBack, nextPollAt, type PollCircumstances, type PollPlan } from '../../src/feeds/schedule.ts';

const now = Date.UTC(2026, 2, 2, 12, 3, 4);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const every = (ms: number): PollPlan => ({ every: ms, cron: null, timezone: null });
const cron = (expression: string, timezone: string | null = 'UTC'): PollPlan => ({
  every: null,
  cron: expression,
  timezone,
});
const own: PollPlan = { every: null, cron: null, timezone: null };
const wait = async (plan: PollPlan, more: Partial<PollCircumstances> = {}) =>
  (await nextPollAt(plan, { failures: 0, wish: null, now, random: () => 0.5, ...more })) - now;

describe('a feed is polled next', () => {
  it('after its interval, give or take a tenth', async () => {
    expect(await wait(every(5 * minute))).toBe(5 * minute);
    expect(await wait(every(5 * minute), { random: () => 0 })).toBe(4.5 * minute);
    expect(await wait(every(5 * minute), { random: () => 0.999999 })).toBeCloseTo(5.5 * minute, -2);
  });

  it('as the operator says, whatever the publisher wishes', async () => {
    expect(await wait(every(minute), { wish: hour, quiet: { hours: [12], days: [1] } })).toBe(minute);
  });

  it('later after each failure, six hours at most', async () => {
    const waits = await Promise.all([1, 2, 3, 4, 5, 6, 7, 1000].map((failures) => wait(every(minute), { failures })));
    expect(waits).toEqual([minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 6 * hour, 6 * hour]);
  });

  it('not before Retry-After, which counts for a day at most', async () => {
    expect(await wait(every(minute), { failures: 1, wish: 2 * hour })).toBe(2 * hour);
    expect(await wait(every(minute), { failures: 1, wish: 400 * day })).toBe(day);
    expect(await wait(cron('* * * * *'), { failures: 1, wish: 2 * hour })).toBe(2 * hour + 56_000);
  });

  it('by its own rhythm when nothing is set: rarer when it is quiet', async () => {
    expect(await wait(own, { lastNewAt: now - hour })).toBe(5 * minute);
    expect(await wait(own, { lastNewAt: now - 5 * day })).toBeCloseTo(10.7 * minute, -4);
    expect(await wait(own, { lastNewAt: now - 500 * day })).toBe(15 * minute);
    expect(await wait(own, { wish: 20 * minute })).toBe(20 * minute);
    expect(await wait(own, { wish: 9 * day })).toBe(30 * minute);
  });

  it('after the hours and days that the publisher asks to leave out', async () => {
    expect(new Date(now + (await wait(own, { quiet: { hours: [12, 13], days: [] } }))).toISOString()).toBe(
      '2026-03-02T14:00:00.000Z',
    );
    expect(new Date(now + (await wait(own, { quiet: { hours: [], days: [1] } }))).toISOString()).toBe(
      '2026-03-03T00:00:00.000Z',
    );
    expect(await wait(own, { quiet: { hours: [], days: [0, 1, 2, 3, 4, 5, 6] } })).toBeLessThanOrEqual(25 * hour);
  });

  it('never at once and always within a day and its interval', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          interval: fc.option(fc.integer({ min: 10_000, max: 7 * day })),
          failures: fc.nat(50),
          wish: fc.option(fc.double({ noNaN: true })),
          random: fc.double({ min: 0, max: 0.9999, noNaN: true }),
          lastNewAt: fc.option(fc.integer()),
        }),
        async ({ interval, failures, wish, random, lastNewAt }) => {
          const waited = await wait({ ...own, every: interval }, { failures, wish, random: () => random, lastNewAt });
          expect(waited).toBeGreaterThanOrEqual(1000);
          expect(waited).toBeLessThanOrEqual(Math.max(day, (interval ?? 0) * 1.1) + 1);
        },
      ),
    );
  });
});

describe('a cron expression names', () => {
  const run = async (expression: string, zone: string | null, after: string) => {
    const at = await nextCronRun(expression, zone, Date.parse(after));
    return at === null ? null : new Date(at).toISOString();
  };

  it.each([
    ['*/5 7-22 * * *', 'UTC', '2026-03-02T12:03:04Z', '2026-03-02T12:05:00.000Z'],
    ['*/5 7-22 * * *', 'Europe/Berlin', '2026-03-02T21:58:00Z', '2026-03-03T06:00:00.000Z'],
    ['*/5 * * * *', 'UTC', '2026-03-02T12:05:00Z', '2026-03-02T12:10:00.000Z'],
    ['*/10 * * * * *', 'UTC', '2026-03-02T12:05:01Z', '2026-03-02T12:05:10.000Z'],
    ['0 9 * * 1', 'Asia/Kolkata', '2026-03-02T12:00:00Z', '2026-03-09T03:30:00.000Z'],
    ['30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-30T00:30:00.000Z'],
    ['0 0 1 1 *', 'America/New_York', '2026-03-02T12:00:00Z', '2027-01-01T05:00:00.000Z'],
    ['0 12 L * *', 'UTC', '2026-02-02T12:00:00Z', '2026-02-28T12:00:00.000Z'],
  ])('%s in %s after %s: %s', async (expression, zone, after, next) =>
    expect(await run(expression, zone, after)).toBe(next),
  );

  it('times that lie ahead and are found within a tenth of a second', async () => {
    const before = performance.now();
    expect(await run('0 0 29 2 *', 'UTC', '2026-03-02T12:00:00Z')).toBeNull();
    expect(performance.now() - before).toBeLessThan(500);
  });
});

it('a clock that was set back is noticed', () => {
  expect(isClockSetBack(now + day, now)).toBe(true);
  expect(isClockSetBack(now - day, now)).toBe(false);
  expect(isClockSetBack(null, now)).toBe(false);
});
