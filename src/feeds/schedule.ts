import type { Random } from '../clock.ts';

const minute = 60_000;
const hour = 60 * minute;
const longest = 24 * hour;

export interface PollPlan {
  /** Milliseconds; null when `cron` says when. */
  every: number | null;
  cron: string | null;
  timezone: string | null;
}

/** Waits after so many failures in a row, before jitter; the feed's own interval at least. */
const failureWaits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour];

const jitter = (ms: number, random: Random): number => Math.round(ms * (0.9 + 0.2 * random()));

/** The next run of a cron expression, milliseconds since 1970. Loads node-cron when first needed. */
async function nextCron(expression: string, timezone: string | null, now: number): Promise<number> {
  const { createTask } = await import('node-cron');
  const task = createTask(expression, () => undefined, timezone === null ? {} : { timezone });
  const [next] = task.getNextRuns(1);
  await task.destroy();
  return Math.max(next?.getTime() ?? now + hour, now + 1000);
}

/**
 * When a feed is polled next, milliseconds since 1970. The server's wish (Retry-After, Cache-Control, ttl) makes it
 * later, by a day at most; failures in a row make it later, too. Counted from now, so that a jumping clock neither
 * storms nor starves.
 */
export async function nextPollAt(
  plan: PollPlan,
  { failures, wish, now, random }: { failures: number; wish: number | null; now: number; random: Random },
): Promise<number> {
  const asked = now + Math.min(Math.max(wish ?? 0, 0), longest);
  if (plan.cron !== null) return Math.max(await nextCron(plan.cron, plan.timezone, now), failures > 0 ? asked : 0);
  const every = plan.every ?? 5 * minute;
  const backoff = failures === 0 ? 0 : (failureWaits[Math.min(failures, failureWaits.length) - 1] ?? longest);
  return Math.max(now + jitter(Math.max(every, backoff), random), failures > 0 ? asked : 0);
}
