import type { Clock, Random } from '../clock.ts';
import type { Config, FeedConfig } from '../config/config.ts';
import type { Storage } from '../db/connect.ts';
import type { FeedAlarm } from '../feeds/feed-health.ts';
import { claimFeed, type StoredFeed, updateFeed } from '../feeds/feed-store.ts';
import type { Ingested } from '../feeds/ingest.ts';
import { type PollResult, pollFeed, readPollState } from '../feeds/poll-feed.ts';
import { nextPollAt } from '../feeds/schedule.ts';
import type { Http } from '../http/http.ts';
import { lookAfterPing } from '../push/look-after-ping.ts';
import { ClaimLost, takeEntries, withAlarm } from './take-entries.ts';

export interface PollTools {
  db: Storage['db'];
  clock: Clock;
  random: Random;
  http: Http;
  config: Config;
  /** The name of this process among those that share the database. */
  owner: string;
}

/** What one poll came to, for the log and for `run --once`. */
export type PollReport =
  | { is: 'not-due'; feed: FeedConfig }
  | { is: 'unchanged'; feed: FeedConfig; alarm: FeedAlarm | null }
  | { is: 'changed'; feed: FeedConfig; title: string; firstPoll: boolean; ingested: Ingested; alarm: FeedAlarm | null }
  | { is: 'failed'; feed: FeedConfig; why: string; nextStep: string; alarm: FeedAlarm | null };

/** A poll takes at most half a minute; a worker that died with a feed keeps it no longer than this. Milliseconds. */
export const pollLease = 60_000;

async function settle(tools: PollTools, feed: FeedConfig, row: StoredFeed, result: PollResult): Promise<PollReport> {
  const { db, clock, random, owner } = tools;
  const now = clock.now();
  const { failures, rhythm: before, quiet } = result.state;
  const lastNewAt = before?.lastNewAt ?? null;
  const next = await nextPollAt(feed, { failures, wish: result.wish, now, random, lastNewAt, quiet });
  const whenPinged = result.is === 'failed' && result.wish !== null ? null : lookAfterPing(row.pinged_at, now);
  const common = {
    last_polled_at: now,
    next_poll_at: Math.min(next, whenPinged ?? next),
    pinged_at: whenPinged === null ? 0 : row.pinged_at,
  };
  if (result.is === 'failed') {
    const trouble = { error: result.why, next_step: result.nextStep, error_since: row.error_since ?? now };
    const { state, alarm } = withAlarm(feed.id, result.state, now);
    await updateFeed(db, feed.id, owner, { ...common, ...trouble, state: JSON.stringify(state) }, row.pinged_at);
    return { is: 'failed', feed, why: result.why, nextStep: result.nextStep, alarm };
  }
  const well = { ...common, error: null, next_step: null, error_since: null };
  if (result.is === 'unchanged') {
    const { state, alarm } = withAlarm(feed.id, result.state, now);
    await updateFeed(db, feed.id, owner, { ...well, state: JSON.stringify(state) }, row.pinged_at);
    return { is: 'unchanged', feed, alarm };
  }
  const { entries, title } = result.feed;
  const { learnFurniture } = await import('../summaries/furniture.ts');
  const furniture = JSON.stringify([...learnFurniture(entries)].slice(0, 500));
  const taken = await takeEntries(tools, feed, row, {
    entries,
    whole: true,
    strange: result.strange,
    away: result.away,
    state: { ...result.state, backupAt: null, newsSince: null, listed: entries.length },
    left: (found) => ({ ...well, ...(found > 0 ? { next_poll_at: next, pinged_at: 0 } : {}), furniture, title }),
  });
  return { is: 'changed', feed, title, ...taken };
}

/**
 * Polls one feed, if it is due (`force`: in any case) and nobody else does. Its entries, their deliveries and the
 * validators are stored in one transaction: a crash loses none and repeats none.
 */
export async function poll(
  tools: PollTools,
  feed: FeedConfig,
  force: boolean,
  signal: AbortSignal,
): Promise<PollReport> {
  const row = await claimFeed(tools.db, feed.id, {
    owner: tools.owner,
    now: tools.clock.now(),
    lease: pollLease,
    force,
  });
  if (row === null) return { is: 'not-due', feed };
  const state = readPollState(row.state);
  if (state.gone && !force) {
    await updateFeed(
      tools.db,
      feed.id,
      tools.owner,
      { next_poll_at: tools.clock.now() + 86_400_000, pinged_at: 0 },
      row.pinged_at,
    );
    return { is: 'not-due', feed };
  }
  const result = await pollFeed(tools.http, feed.url, state, tools.clock.now(), signal, row.pinged_at > 0);
  if (signal.aborted) {
    await updateFeed(tools.db, feed.id, tools.owner, {}, row.pinged_at);
    return { is: 'not-due', feed };
  }
  try {
    return await settle(tools, feed, row, result);
  } catch (error) {
    if (error instanceof ClaimLost) return { is: 'not-due', feed };
    throw error;
  }
}
