import type { FeedConfig } from '../config/config.ts';
import { findFeed } from '../feeds/feed-store.ts';
import type { Ingested } from '../feeds/ingest.ts';
import type { PingedDocument } from '../push/pings.ts';
import { type PollReport, type PollTools, poll } from './poll.ts';
import { readPing } from './read-ping.ts';
import { type HeardBell, pauseAfter } from './wake.ts';

export interface PollerOptions extends PollTools {
  bell: HeardBell;
  /** What hubs sent for the feed, unread. */
  documents?(feedId: string): PingedDocument[];
  report(report: PollReport): void;
  /** There are new deliveries. */
  found(): void;
  advanced(): void;
  failed(error: unknown): void;
}

const hasWork = ({ planned, edited, removed }: Ingested): boolean => planned + edited + removed > 0;

/** Polls the feed if it is due. Returns when to come back: when it is due next, or when another worker's claim ends. */
async function step(options: PollerOptions, feed: FeedConfig, stop: AbortSignal): Promise<number> {
  const tell = (report: PollReport) => {
    options.report(report);
    if (report.is === 'changed' && hasWork(report.ingested)) options.found();
  };
  for (const document of options.documents?.(feed.id) ?? []) {
    const report = await readPing(options, feed, document);
    if (report !== null) tell(report);
  }
  tell(await poll(options, feed, false, stop));
  options.advanced();
  const row = await findFeed(options.db, feed.id);
  // Another worker's newer configuration may know the feed under another id.
  if (row === undefined) return options.clock.now() + 60_000;
  return Math.max(row.next_poll_at, row.claimed_until);
}

/** Polls one feed whenever it is due, until `stop` aborts. */
async function follow(options: PollerOptions, feed: FeedConfig, stop: AbortSignal): Promise<void> {
  for (let failures = 0; !stop.aborted; ) {
    try {
      const rung = options.bell.nextRing();
      const next = await step(options, feed, stop);
      failures = 0;
      await options.bell.waitUntil(next, AbortSignal.any([stop, rung]));
    } catch (error) {
      options.failed(error);
      await options.clock.sleep(pauseAfter(failures++), stop);
    }
  }
}

/** One loop a feed: a slow or broken one never delays another. Hosts are asked by two connections at most. */
export async function runPoller(options: PollerOptions, stop: AbortSignal): Promise<void> {
  await Promise.all(options.config.feeds.map((feed) => follow(options, feed, stop)));
}

/** Polls every feed once, whatever its schedule says, but keeps a server's wish to be left alone. */
export async function pollOnce(
  tools: PollTools,
  report: (report: PollReport) => void,
  stop: AbortSignal,
): Promise<PollReport[]> {
  return Promise.all(
    tools.config.feeds.map(async (feed) => {
      const row = await findFeed(tools.db, feed.id);
      const leftAlone =
        row?.error !== null &&
        row?.error !== undefined &&
        row.next_poll_at > tools.clock.now() &&
        /come back later/.test(row.error);
      const polled = leftAlone ? { is: 'not-due' as const, feed } : await poll(tools, feed, true, stop);
      report(polled);
      return polled;
    }),
  );
}
