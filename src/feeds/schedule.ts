import type { Random } from '../clock.ts';
import { nextCronRun } from './cron.ts';
import type { QuietTimes } from './feed.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface PollPlan {
  /** Milliseconds; null: when `cron` says, or by the feed's own rhythm. */
  every: number | null;
  cron: string | null;
  timezone: string | null;
}

export interface PollCircumstances {
  /** In a row. */
  failures: number;
  /** Milliseconds that the server (Retry-After) or the publisher (ttl, sy, Cache-Control) asks to wait. */
  wish: number | null;
  now: number;
  random: Random;
  /** When the feed last brought a new entry, milliseconds since 1970. */
  lastNewAt?: number | null;
  quiet?: QuietTimes | null;
}

/** Waits after so many failures in a row, before jitter; the feed's own interval at least. */
const failureWaits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour];
/** A server that asks for more than this is asked again all the same. */
const longestWish = day;

/** By the feed's own rhythm: the longer it was quiet the rarer, within these. */
const most = 5 * minute;
const least = 15 * minute;
/**
 * Half of all sites ask for an hour because their software does, not because they thought of it: a wish for more than
 * this is shortened to it. The requests are conditional and cost them next to nothing.
 */
const longestPublisherWish = 30 * minute;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** ±10 %, so that many feeds and many readers do not come at the same moment. */
const jitter = (ms: number, random: Random): number => Math.round(ms * (0.9 + 0.2 * random()));

const backoff = (failures: number): number =>
  failures === 0 ? 0 : (failureWaits[Math.min(failures, failureWaits.length) - 1] ?? day);

function ownInterval({ wish, now, lastNewAt }: PollCircumstances): number {
  const quietFor = lastNewAt === null || lastNewAt === undefined ? 0 : Math.max(now - lastNewAt, 0);
  // A feed that was quiet for a week is asked every quarter of an hour.
  const own = clamp(quietFor / 672, most, least);
  return Math.max(own, clamp(wish ?? 0, 0, longestPublisherWish));
}

/** The end of the quiet hours that `at` lies in; `at` itself when it lies in none. A day at most: nothing is quiet for ever. */
function afterQuiet(at: number, { hours, days }: QuietTimes): number {
  const isQuiet = (time: number) => {
    const date = new Date(time);
    return hours.includes(date.getUTCHours()) || days.includes(date.getUTCDay());
  };
  let time = at;
  for (let n = 0; n < 24 && isQuiet(time); n += 1) time += hour - (time % hour);
  return time;
}

/**
 * When a feed is polled next, milliseconds since 1970: never at once, and but for cron and failures within a day.
 * - `every` and `cron` are the operator's word: the publisher's wishes (ttl, sy, Cache-Control, skipHours) count only
 *   where neither is given. Retry-After after a failure always counts, by a day at most.
 * - Failures in a row make it later, six hours at most.
 * - Counted from now and never from the last time, so that a jumping clock or a sleep neither storms nor starves.
 */
export async function nextPollAt(plan: PollPlan, circumstances: PollCircumstances): Promise<number> {
  const { failures, wish, now, random, quiet } = circumstances;
  const asked = failures > 0 ? now + clamp(wish ?? 0, 0, longestWish) : now;
  if (plan.cron !== null) return (await nextCronRun(plan.cron, plan.timezone, asked)) ?? now + day;
  const every = plan.every ?? ownInterval(circumstances);
  const next = Math.max(now + Math.max(jitter(Math.max(every, backoff(failures)), random), 1000), asked);
  return plan.every === null && quiet != null ? afterQuiet(next, quiet) : next;
}

/** Whether the stored time of the next poll is worth nothing, because the clock was set back since the last one. Pure. */
export const isClockSetBack = (lastPolledAt: number | null, now: number): boolean =>
  lastPolledAt !== null && lastPolledAt > now + minute;
