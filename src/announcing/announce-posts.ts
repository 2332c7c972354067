import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Clock, type Random, toIso } from '../clock.ts';
import type { Config } from '../config/config.ts';
import type { LogLine } from '../daemon/describe.ts';
import type { HeardBell } from '../daemon/wake.ts';
import type { Schema } from '../db/schema.ts';
import { retryWait } from '../deliveries/retry.ts';
import { userAgent } from '../user-agent.ts';
import { type Announcement, nextAnnouncementAt, nextAnnouncements, storeAttempt } from './announcement-store.ts';

export interface AnnouncingTools {
  db: Kysely<Schema>;
  clock: Clock;
  random: Random;
  web: Pick<Config['web'], 'webhook' | 'webhookSecret'>;
  /** Rings when something was published. */
  bell: HeardBell;
  write(line: LogLine): void;
  /** Of our own storage. */
  failed(error: unknown): void;
}

const timeout = 10_000;
const atOnce = 20;
/** After so many tries, over about two days, the site is told no more of a post. */
const tryAtMost = 12;

/** What the site is told, signed so that it can believe it. */
export function webhookRequest(
  { publishedAt, attempts: _, ...told }: Announcement,
  secret: string | null,
): { body: string; headers: Record<string, string> } {
  const body = JSON.stringify({ type: 'published', ...told, publishedAt: toIso(publishedAt) });
  const signature =
    secret === null ? {} : { 'x-share-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` };
  return { body, headers: { 'content-type': 'application/json', 'user-agent': userAgent, ...signature } };
}

/** Why the site did not take it; null when it did. */
async function tell(url: string, request: { body: string; headers: Record<string, string> }, stop: AbortSignal) {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(timeout)]);
    const answer = await fetch(url, { method: 'POST', redirect: 'error', signal, ...request });
    await answer.body?.cancel();
    return answer.ok ? null : `it answered ${answer.status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? 'it did not answer in time'
      : 'it cannot be reached';
  }
}

/** Tells of all that is due. */
async function announce(tools: AnnouncingTools, webhook: string, stop: AbortSignal): Promise<void> {
  const { db, clock, random, web, write } = tools;
  for (const one of await nextAnnouncements(db, clock.now(), atOnce)) {
    if (stop.aborted) return;
    const why = await tell(webhook, webhookRequest(one, web.webhookSecret), stop);
    if (stop.aborted) return;
    const attempts = one.attempts + 1;
    const isOver = why === null || attempts >= tryAtMost;
    await storeAttempt(db, one.delivery, attempts, isOver ? null : clock.now() + retryWait(attempts, random));
    if (why === null) continue;
    const next = isOver ? 'It is told of this post no more.' : 'It is told again later.';
    const message = `The webhook was not told of ${one.url}: ${why}. ${next}`;
    write({ level: 'warn', message, fields: { delivery: one.delivery } });
  }
}

/** Tells the site's webhook of each post, at least once, until `stop` aborts. Holds up nothing else. */
export async function announcePosts(tools: AnnouncingTools, stop: AbortSignal): Promise<void> {
  const { db, clock, web, bell } = tools;
  if (web.webhook === null) return;
  while (!stop.aborted) {
    const rung = bell.nextRing();
    let next = Number.POSITIVE_INFINITY;
    try {
      await announce(tools, web.webhook, stop);
      next = (await nextAnnouncementAt(db, clock.now())) ?? next;
    } catch (error) {
      if (stop.aborted) return;
      tools.failed(error);
      next = clock.now() + timeout;
    }
    await bell.waitUntil(Math.max(next, clock.now() + 1000), AbortSignal.any([rung, stop]));
  }
}
