import { entriesPerDay } from '../entries/flood.ts';
import type { PollState } from './poll-state.ts';

/** Something that a feed's owner is told of, once. `key` goes into `PollState.told`. */
export interface FeedAlarm {
  key: string;
  sentence: string;
  nextStep: string;
}

const hour = 3_600_000;
const day = 24 * hour;
/** A feed that failed for so long is reported. */
const failsFor = day;
/** Silence is told from chance by so many mean gaps: a Poisson process has such a one in a thousand. */
const meanGaps = 7;
/** A long weekend is no silence, and nobody waits a year to hear of one. */
const shortest = 4 * day;
const longest = 120 * day;
/** A rhythm needs as many entries before it can be broken. */
const leastBrought = 5;

const lasting = (ms: number): string =>
  ms < 2 * day ? `${Math.round(ms / hour)} hours` : `${Math.round(ms / day)} days`;

function failure(feedId: string, state: PollState, now: number): FeedAlarm | null {
  const { failingSince, failures, trouble, gone } = state;
  if (failingSince === null || (!gone && now - failingSince < failsFor)) return null;
  const tried = failures === 1 ? 'It was tried once' : `It was tried ${failures} times`;
  const since = gone ? 'is no longer polled' : `could not be read for ${lasting(now - failingSince)}`;
  return {
    key: `${gone ? 'gone' : 'failing'} since ${failingSince}`,
    sentence: `Feed "${feedId}" ${since}. ${tried}; the last answer: ${trouble?.why ?? 'none that can be read'}.`,
    nextStep: trouble?.nextStep ?? 'Check the address of the feed.',
  };
}

function silence(feedId: string, { rhythm, goodAt }: PollState, now: number): FeedAlarm | null {
  if (rhythm === null || goodAt === null) return null;
  const hasRhythm = rhythm.brought >= leastBrought || rhythm.datedPerDay !== null;
  const last = rhythm.lastNewAt ?? rhythm.since;
  // Time that passed after the feed was last read well is no silence of the feed.
  const quietFor = Math.min(now, goodAt) - last;
  const gap = day / entriesPerDay({ ...rhythm }, last);
  if (!hasRhythm || quietFor < Math.min(Math.max(gap * meanGaps, shortest), longest)) return null;
  const usual =
    gap < 1.5 * day
      ? `about ${Math.max(Math.round(day / gap), 1)} a day`
      : `one in about ${Math.round(gap / day)} days`;
  return {
    key: `silent since ${last}`,
    sentence: `Feed "${feedId}" has brought nothing new for ${lasting(quietFor)}, though it used to bring ${usual}. It answers well, and holds only what is known.`,
    nextStep:
      'Look whether the site still publishes, and whether its feed is made anew (a cache, a plugin, another address).',
  };
}

/**
 * What a feed's owner should be told now; null when all is well or it was told before. A feed that recovers and fails
 * again is told of again, since the time in the key is another. Pure.
 */
export function feedAlarm(feedId: string, state: PollState, now: number): FeedAlarm | null {
  const alarm = failure(feedId, state, now) ?? (state.failingSince === null ? silence(feedId, state, now) : null);
  return alarm === null || alarm.key === state.told ? null : alarm;
}
