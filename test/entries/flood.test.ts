import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToRhythm, floodReason, type Rhythm, startRhythm } from '../../src/entries/flood.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const minutes = 5 * 60_000;

/** A feed that brought `at` entries every `days` days for `times` times. */
function history(at: number, days: number, times: number): { rhythm: Rhythm; now: number } {
  let rhythm = startRhythm(start);
  for (let n = 1; n <= times; n += 1) rhythm = addToRhythm(rhythm, at, false, start + n * days * day);
  return { rhythm, now: start + times * days * day };
}

const flood = (
  count: number,
  { rhythm, now }: { rhythm: Rhythm; now: number },
  away = minutes,
  setting: 'auto' | 'off' | number = 'auto',
) => floodReason(count, rhythm, { setting, lastPolledAt: now - away, now }) !== null;

describe('it is a flood when', () => {
  it('a weekly blog brings fifty at once', () => expect(flood(50, history(1, 7, 20))).toBe(true));
  it('a weekly blog brings twelve at once', () => expect(flood(12, history(1, 7, 20))).toBe(true));
  it('a feed of three a day brings eighty after ten days', () =>
    expect(flood(80, history(3, 1, 60), 10 * day)).toBe(true));
  it('a new feed brings a hundred at its second poll', () =>
    expect(flood(100, { rhythm: startRhythm(start), now: start + minutes })).toBe(true));
  it('a feed without a history brings twelve at its second poll', () =>
    expect(flood(12, { rhythm: startRhythm(start), now: start + minutes })).toBe(true));
  it('more come than the number that is set', () => expect(flood(4, history(3, 1, 60), minutes, 3)).toBe(true));
  it('the same flood comes again', () => {
    const { rhythm, now } = history(1, 7, 20);
    expect(flood(50, { rhythm: addToRhythm(rhythm, 50, true, now), now })).toBe(true);
  });
});

describe('it is no flood when', () => {
  it('a weekly blog brings three at once', () => expect(flood(3, history(1, 7, 20))).toBe(false));
  it('a feed of three a day brings thirty after ten days', () =>
    expect(flood(30, history(3, 1, 60), 10 * day)).toBe(false));
  it('a feed that brings twenty at once each week does so again', () =>
    expect(flood(25, history(20, 7, 10))).toBe(false));
  it('a new feed brings a first few', () =>
    expect(flood(8, { rhythm: startRhythm(start), now: start + minutes })).toBe(false));
  it('a news site that shows its pace by its dates brings sixty in a morning', () => {
    const dates = Array.from({ length: 100 }, (_, n) => start - n * 30 * 60_000);
    expect(flood(60, { rhythm: startRhythm(start, dates), now: start + minutes })).toBe(false);
  });
  it('it is switched off', () => expect(flood(5000, history(1, 7, 20), minutes, 'off')).toBe(false));
  it('as many come as the number that is set', () => expect(flood(3, history(3, 1, 60), minutes, 3)).toBe(false));
});

it('an import that dates all alike tells no rhythm', () =>
  expect(startRhythm(start, Array(50).fill(start - 40 * day)).datedPerDay).toBeNull());

it('the reason says what is usual', () => {
  const { rhythm, now } = history(1, 7, 20);
  expect(floodReason(50, rhythm, { setting: 'auto', lastPolledAt: now, now })).toMatch(
    /^50 new entries at once; it usually brings about one in \d days, which makes at most \d+ likely\. Approve or skip/,
  );
});

it('a longer absence and a busier feed never make a flood of what was none', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, away, more, at) => {
      const known = history(at, 1, 30);
      if (!flood(count, known, away * day)) expect(flood(count, known, (away + more) * day)).toBe(false);
    }),
  );
});
