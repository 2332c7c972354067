import type { FeedConfig } from '../config/config.ts';
import { findFeed } from '../feeds/feed-store.ts';
import { type PollReport, type PollTools, poll } from './poll.ts';
import type { Bell } from './wake.ts';

export interface PollerOptions extends PollTools {
  bell: Bell;
  report(report: PollReport): void;
  /** There may be new deliveries. */
  found(): void;
  advanced(): void;
  failed(error: unknown): void;
}

/** Waits after a failure of our own, milliseconds. */
const pauseAfterFailure = 10_000;
/** Another worker has the feed: looked at again after so long, milliseconds. */
const lookAgainAfter = 30_000;

async function step(options: PollerOptions, feed: FeedConfig, stop: AbortSignal): Promise<number> {
  const report = await poll(options, feed, false, stop);
  options.report(report);
  options.advanced();
  if (report.is === 'changed') options.found();
  const next = (await findFeed(options.db, feed.id))?.next_poll_at ?? 0;
  return Math.max(next, options.clock.now() + (report.is === 'not-due' ? Math.min(lookAgainAfter, 1000) : 0));
}

/** Polls one feed whenever it is due, until `stop` aborts. */
async function follow(options: PollerOptions, feed: FeedConfig, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      const next = await step(options, feed, stop);
      await options.bell.waitUntil(next, stop);
    } catch (error) {
      options.failed(error);
      await options.clock.sleep(pauseAfterFailure, stop);
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
