import type { Random } from '../clock.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits between tries after an answer that says "later": soon at first, at the end a few times a day. */
const waits = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 6 * hour];

/** How many tries a delivery gets before a person is asked: about a week. */
export const tryAtMost = 36;

/** Milliseconds until the next try after `attempts` tries, spread by a fifth so that deliveries do not come back together. */
export function retryWait(attempts: number, random: Random): number {
  const wait = waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? 6 * hour;
  return Math.round(wait * (0.9 + 0.2 * random()));
}

/** So many tries in a row, of whatever deliveries, may fail before the account itself is left alone. */
const failuresAllowed = 2;
const outageWaits = [5 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute];

/**
 * Milliseconds that an account is left alone after `failures` tries in a row that did not go well: during an outage a
 * thousand waiting deliveries ask its server once in some minutes, not a thousand times.
 */
export function outageWait(failures: number, random: Random): number {
  if (failures <= failuresAllowed) return 0;
  const wait = outageWaits[Math.min(failures - failuresAllowed, outageWaits.length) - 1] ?? 5 * minute;
  return Math.round(wait * (0.9 + 0.2 * random()));
}

/**
 * Whole milliseconds until a page that is not ready is looked at again, `waited` after its entry came: soon at first, when
 * most pages follow, and then rarely.
 */
export const lookAgainAfter = (waited: number): number => Math.min(Math.max(Math.round(waited / 2), 1000), 15_000);
