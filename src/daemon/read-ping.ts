import type { FeedConfig } from '../config/config.ts';
import type { Entry } from '../entries/entry.ts';
import { strangeness } from '../feeds/feed-face.ts';
import { claimFeed, type StoredFeed, updateFeed } from '../feeds/feed-store.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import { type PollState, readPollState } from '../feeds/poll-state.ts';
import { addressOf } from '../feeds/redirects.ts';
import type { PingedDocument } from '../push/pings.ts';
import { type PollReport, type PollTools, pollLease } from './poll.ts';
import { ClaimLost, takeEntries } from './take-entries.ts';

/** Whether the feed is known well enough to judge a part of it: what is doubtful is left to the poll, which sees all of it. */
const isKnown = ({ rhythm, gone, backupAt, newsSince }: PollState): boolean =>
  rhythm !== null && !gone && backupAt === null && newsSince === null;

/**
 * What is plainly news in what a hub sent. Hubs send old entries, too, when they were edited: one that is dated before the
 * feed was first read is left to the poll.
 */
function readNews(feed: FeedConfig, state: PollState, { body, contentType }: PingedDocument, now: number): Entry[] {
  if (!isKnown(state)) return [];
  // The same base as a poll has, so that an entry has the same address by both ways.
  const parsed = parseFeed(body, { url: addressOf(feed.url, state), contentType });
  if ('error' in parsed || strangeness(state.face, parsed, now) !== null) return [];
  const since = state.rhythm?.since ?? now;
  return parsed.entries.filter(({ published }) => published === null || Date.parse(published) >= since);
}

async function take(tools: PollTools, feed: FeedConfig, row: StoredFeed, document: PingedDocument) {
  const state = readPollState(row.state);
  const entries = readNews(feed, state, document, tools.clock.now());
  if (entries.length === 0) return null;
  const away = state.goodAt === null ? 0 : Math.max(tools.clock.now() - state.goodAt, 0);
  // Validators, the time of the next poll and what the feed lists stay as they are: this may be one entry of many.
  const left = (found: number) => (found > 0 ? { pinged_at: 0 } : {});
  const taken = await takeEntries(tools, feed, row, { entries, whole: false, strange: null, away, state, left });
  return { is: 'changed' as const, feed, title: row.title, ...taken };
}

/**
 * Takes in the entries that a hub sent with its ping. They are recognised, judged and stored as a poll does it. Null: they
 * are left to the poll that follows every ping, because somebody else has the feed or they are not plainly of it.
 */
export async function readPing(
  tools: PollTools,
  feed: FeedConfig,
  document: PingedDocument,
): Promise<PollReport | null> {
  const claim = { owner: tools.owner, now: tools.clock.now(), lease: pollLease, force: true };
  const row = await claimFeed(tools.db, feed.id, claim);
  if (row === null) return null;
  try {
    const report = await take(tools, feed, row, document);
    if (report === null) await updateFeed(tools.db, feed.id, tools.owner, {}, row.pinged_at);
    return report;
  } catch (error) {
    if (error instanceof ClaimLost) return null;
    throw error;
  }
}
