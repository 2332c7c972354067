import { readable, toIso } from '../clock.ts';

/** What is known of a new entry when its deliveries are planned. */
export interface Circumstances {
  now: number;
  publish: 'auto' | 'approve' | 'off';
  /** Milliseconds. */
  delay: number;
  /** The entry's date when it lies ahead of now, milliseconds since 1970. */
  ahead: number | null;
  dateAhead: 'wait' | 'hold' | 'publish';
  /** Why a filter keeps it out. */
  filtered: string | null;
  /** Why it may be an old entry in new clothes. */
  doubtful: string | null;
  /** Why so many new entries at once are suspicious. */
  flood: string | null;
}

export interface Decision {
  state: 'waiting' | 'held' | 'skipped';
  reason: string | null;
  dueAt: number;
}

/** Why a delivery waits for the date of its entry. */
export const dateLiesAhead = 'Its date lies ahead.';

/** An entry dated further ahead than this (milliseconds) is more likely a mistake than an embargo. */
const farAhead = 30 * 86_400_000;

/** Whether a new entry goes out, is held for a person, or is left, and when. Pure. The first reason that applies wins. */
export function decide(circumstances: Circumstances): Decision {
  const { now, publish, delay, dateAhead, filtered, doubtful, flood } = circumstances;
  const ahead = dateAhead === 'publish' ? null : circumstances.ahead;
  const dueAt = Math.max(now + delay, ahead ?? 0);
  if (publish === 'off') return { state: 'skipped', reason: 'Its feed has publish: off.', dueAt };
  if (filtered !== null) return { state: 'skipped', reason: filtered, dueAt };
  if (flood !== null) return { state: 'held', reason: flood, dueAt: now };
  if (doubtful !== null) return { state: 'held', reason: doubtful, dueAt: now };
  if (publish === 'approve') return { state: 'held', reason: 'Waits for approval (publish: approve).', dueAt: now };
  if (ahead !== null && (dateAhead === 'hold' || ahead - now > farAhead))
    return { state: 'held', reason: `Its date lies ahead (${readable(toIso(ahead))}).`, dueAt: now };
  return { state: 'waiting', reason: ahead === null || ahead <= now ? null : dateLiesAhead, dueAt };
}
