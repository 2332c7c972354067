import type { Kysely } from 'kysely';
import type { Clock, Random } from '../clock.ts';
import type { LogLine } from '../daemon/describe.ts';
import type { Schema } from '../db/schema.ts';
import { day, isActive, leaseOf, renewAfter } from './subscription.ts';
import { changeSubscription, findSubscription, forgetSubscription, type Subscription } from './subscription-store.ts';

export interface VerifyTools {
  db: Kysely<Schema>;
  clock: Clock;
  random: Random;
  write(line: LogLine): void;
}

/** What a hub asks: `hub.…` by their names. */
export type HubQuestion = (name: 'mode' | 'topic' | 'challenge' | 'lease_seconds' | 'reason') => string | undefined;

const longestChallenge = 4096;

/** `again`: something else has changed it in the same moment. */
type Answer = { is: 'yes'; body: string } | { is: 'no' } | { is: 'again' };

async function deny(tools: VerifyTools, row: Subscription, reason: string): Promise<Answer> {
  const { db, clock, write } = tools;
  const words = reason
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
  const error = `The hub refuses the subscription${words === '' ? '' : `: ${words}`}.`;
  if (row.state === 'leaving') {
    await forgetSubscription(db, row);
    return { is: 'yes', body: '' };
  }
  const failures = Math.max(row.failures, 1);
  const change = { state: 'denied' as const, failures, error, asked_until: 0, next_attempt_at: clock.now() + day };
  if ((await changeSubscription(db, row, change)) === null) return { is: 'again' };
  const message = `Feed ${row.feed_id}: its hub ${new URL(row.hub).host} refuses the subscription, and the feed is polled as before. ${error}`;
  write({ level: 'warn', message, fields: { feed: row.feed_id, hub: new URL(row.hub).host } });
  return { is: 'yes', body: '' };
}

async function confirm(tools: VerifyTools, row: Subscription, challenge: string, seconds?: string): Promise<Answer> {
  const { db, clock, random, write } = tools;
  const now = clock.now();
  const lease = leaseOf(seconds);
  const change = {
    state: 'active' as const,
    expires_at: now + lease,
    next_attempt_at: now + renewAfter(lease, random),
    failures: 0,
    error: null,
  };
  if ((await changeSubscription(db, row, change)) === null) return { is: 'again' };
  const message = `Feed ${row.feed_id}: its hub ${new URL(row.hub).host} tells of news from now on.`;
  write({
    level: isActive(row, now) ? 'debug' : 'info',
    message,
    fields: { feed: row.feed_id, hub: new URL(row.hub).host },
  });
  return { is: 'yes', body: challenge };
}

async function answer(tools: VerifyTools, token: string, asked: HubQuestion): Promise<Answer> {
  const row = await findSubscription(tools.db, token);
  if (row === undefined || asked('topic') !== row.topic) return { is: 'no' };
  const mode = asked('mode');
  if (mode === 'denied') return deny(tools, row, asked('reason') ?? '');
  const challenge = asked('challenge') ?? '';
  const pending = row.state === 'leaving' ? 'unsubscribe' : row.state === 'denied' ? null : 'subscribe';
  if (mode !== pending || row.asked_until <= tools.clock.now()) return { is: 'no' };
  if (challenge === '' || challenge.length > longestChallenge) return { is: 'no' };
  if (mode === 'subscribe') return confirm(tools, row, challenge, asked('lease_seconds'));
  await forgetSubscription(tools.db, row);
  return { is: 'yes', body: challenge };
}

/**
 * Answers a hub that asks whether a request was ours, or says that it denies it (WebSub, 5.2 and 5.3). Returns what to
 * send back; null when it was not ours.
 */
export async function verifyIntent(tools: VerifyTools, token: string, asked: HubQuestion): Promise<string | null> {
  for (let n = 0; n < 5; n += 1) {
    const given = await answer(tools, token, asked);
    if (given.is !== 'again') return given.is === 'yes' ? given.body : null;
  }
  throw new Error('A subscription kept changing while its hub verified it.');
}
