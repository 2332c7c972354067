import type { Updateable } from 'kysely';
import type { FeedConfig } from '../config/config.ts';
import { recogniseAlone } from '../db/alone.ts';
import type { FeedTable } from '../db/schema.ts';
import type { Entry } from '../entries/entry.ts';
import { addToRhythm, floodReason, startRhythm } from '../entries/flood.ts';
import { type FeedAlarm, feedAlarm } from '../feeds/feed-health.ts';
import { type StoredFeed, updateFeed } from '../feeds/feed-store.ts';
import { type Ingested, ingest } from '../feeds/ingest.ts';
import { type PollState, readPollState } from '../feeds/poll-state.ts';
import { sinceBackup } from '../restored-store.ts';
import type { PollTools } from './poll.ts';

/** The poll took so long that another worker has the feed. */
export class ClaimLost extends Error {}

/** The state to store, with what the owner is told now; told once, since it stands in the state. */
export function withAlarm(
  feedId: string,
  state: PollState,
  now: number,
): { state: PollState; alarm: FeedAlarm | null } {
  const alarm = feedAlarm(feedId, state, now);
  return { alarm, state: alarm === null ? state : { ...state, told: alarm.key } };
}

/** A document that was read, whole or in part. */
export interface ReadDocument {
  entries: readonly Entry[];
  /** All that the feed lists, and not a part of it. */
  whole: boolean;
  /** Why it looks like another feed; it counts when nothing in it is known. */
  strange: string | null;
  /** Milliseconds since the feed last was well. */
  away: number;
  /** What is to be stored for the next poll. */
  state: PollState;
  /** What else it leaves in the feed's row, by the number of new entries. */
  left(found: number): Updateable<FeedTable>;
}

/**
 * Stores entries, their deliveries and the feed's state in one transaction, and ends the claim: a crash loses none and
 * repeats none. Throws ClaimLost, with nothing stored.
 */
export async function takeEntries(
  { db, clock, random, config, owner }: PollTools,
  feed: FeedConfig,
  row: StoredFeed,
  { entries, whole, strange, away, state, left }: ReadDocument,
): Promise<{ firstPoll: boolean; ingested: Ingested; alarm: FeedAlarm | null }> {
  const now = clock.now();
  const rhythm = state.rhythm ?? startRhythm(now);
  const { rhythm: before, listed, backupAt, newsSince } = readPollState(row.state);
  const firstPoll = backupAt === null && row.entries === 0 && rhythm.brought === 0 && before === null;
  const accounts = config.accounts.filter(({ id }) => feed.to.includes(id));
  const followers = {
    edits: config.accounts.filter(({ edits }) => edits !== 'leave').map(({ id }) => id),
    removals: config.accounts.filter(({ removals }) => removals !== 'leave').map(({ id }) => id),
  };
  const flood = (count: number) =>
    backupAt !== null
      ? sinceBackup(backupAt)
      : floodReason(count, rhythm, { setting: feed.flood, lastPolledAt: now - away, now });
  return db.transaction().execute(async (trx) => {
    await recogniseAlone(trx);
    const history = { firstPoll, newsSince, readSince: before?.since ?? null, listed, strange };
    const ingested = await ingest(trx, { feed, accounts, entries, history, followers, whole, flood, now, random });
    const grown = firstPoll ? rhythm : addToRhythm(rhythm, ingested.new, flood(ingested.new) !== null, now);
    const told = withAlarm(feed.id, { ...state, rhythm: grown }, now);
    const change = {
      ...left(ingested.new),
      state: JSON.stringify(told.state),
      entries: row.entries + ingested.new,
    };
    if (!(await updateFeed(trx, feed.id, owner, change, row.pinged_at))) throw new ClaimLost();
    return { firstPoll, ingested, alarm: told.alarm };
  });
}
