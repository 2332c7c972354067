import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock, Random } from '../clock.ts';
import type { FeedConfig } from '../config/config.ts';
import type { LogLine } from '../daemon/describe.ts';
import { type HeardBell, pauseAfter } from '../daemon/wake.ts';
import type { Schema } from '../db/schema.ts';
import { listStates } from '../feeds/feed-store.ts';
import { isLocal, readPollState } from '../feeds/poll-feed.ts';
import type { HttpClient } from '../http/http.ts';
import { askHub } from './ask-hub.ts';
import { callbackBase, isLoopbackHost, type PushPlace } from './callback.ts';
import { askedFor, fits, isActive, isDone, leastPatience, otherHub, type Wanted, waitAfter } from './subscription.ts';
import {
  addSubscription,
  changeSubscription,
  forgetSubscription,
  listSubscriptions,
  type Subscription,
} from './subscription-store.ts';

export interface SubscriberTools {
  db: Kysely<Schema>;
  clock: Clock;
  random: Random;
  http: Pick<HttpClient, 'post'>;
  config: { feeds: readonly Pick<FeedConfig, 'id' | 'url'>[] };
  place: PushPlace;
  write(line: LogLine): void;
}

/** What each feed wants; a feed that was not read yet wants things as they are. */
async function wantedByFeed({ db, config, place }: SubscriberTools): Promise<Map<string, Wanted | 'as it is'>> {
  const wanted = new Map<string, Wanted | 'as it is'>();
  const states = new Map((await listStates(db)).map(({ id, state }) => [id, state]));
  for (const { id } of config.feeds) {
    const { push, gone } = readPollState(states.get(id) ?? '{}');
    if (push === null) wanted.set(id, 'as it is');
    else if (push.self !== null && !gone) {
      const hubs = push.hubs.flatMap((url) => {
        const base = callbackBase(url, place);
        return base === null ? [] : [{ url, callbackBase: base }];
      });
      if (hubs.length > 0) wanted.set(id, { feedId: id, hubs, topic: push.self });
    }
  }
  return wanted;
}

/** Over a connection that others can read a secret would be none: without it a hub's word only leads to a poll. */
function secretFor(hub: string): string {
  const { protocol, hostname } = new URL(hub);
  return protocol === 'https:' || isLoopbackHost(hostname) ? randomBytes(24).toString('base64url') : '';
}

function newSubscription(
  { feedId, topic }: Wanted,
  hub: Wanted['hubs'][number],
  now: number,
  { failures, error }: Pick<Subscription, 'failures' | 'error'> = { failures: 0, error: null },
): Subscription {
  const token = randomBytes(24).toString('base64url');
  return {
    token,
    feed_id: feedId,
    hub: hub.url,
    topic,
    callback: `${hub.callbackBase}/push/${token}`,
    secret: secretFor(hub.url),
    state: 'pending',
    expires_at: null,
    asked_until: 0,
    next_attempt_at: now,
    failures,
    error,
    ignored: 0,
  };
}

async function leave({ db, clock }: SubscriberTools, row: Subscription): Promise<void> {
  if (isDone(row, clock.now())) await forgetSubscription(db, row);
  else await changeSubscription(db, row, { state: 'leaving', failures: 0, error: null, next_attempt_at: clock.now() });
}

/** Makes the subscriptions those that the feeds want: others are ended, missing ones begun, failing ones moved to another hub. */
async function arrange(tools: SubscriberTools, wanted: Map<string, Wanted | 'as it is'>): Promise<void> {
  const { db, clock } = tools;
  const now = clock.now();
  for (const row of await listSubscriptions(db)) {
    const want = row.state === 'leaving' ? undefined : wanted.get(row.feed_id);
    if (row.state === 'leaving') {
      if (isDone(row, now)) await forgetSubscription(db, row);
    } else if (want === undefined || (want !== 'as it is' && !fits(row, want))) {
      await leave(tools, row);
    } else if (want !== 'as it is') {
      const other = otherHub(row, want, now);
      if (other === null) continue;
      await forgetSubscription(db, row);
      await addSubscription(db, newSubscription(want, other, now, row));
    }
  }
  const current = (await listSubscriptions(db)).filter(({ state }) => state !== 'leaving');
  for (const want of wanted.values()) {
    if (want === 'as it is' || current.some(({ feed_id }) => feed_id === want.feedId)) continue;
    const [first] = want.hubs;
    if (first !== undefined) await addSubscription(db, newSubscription(want, first, now));
  }
}

const unverified =
  'The hub took the request and did not come back to verify it: it may not reach this server (web.publicUrl).';

function tell({ write }: SubscriberTools, { feed_id, hub, error: known }: Subscription, error: string): void {
  write({
    level: known === error ? 'debug' : 'warn',
    message: `Feed ${feed_id}: its hub ${new URL(hub).host} takes no subscription, and the feed is polled as before. ${error}`,
    fields: { feed: feed_id, hub: new URL(hub).host },
  });
}

async function ask(tools: SubscriberTools, row: Subscription, hubs: number, signal: AbortSignal): Promise<void> {
  const { db, clock, random, http, config } = tools;
  const now = clock.now();
  const leaving = row.state === 'leaving';
  // The hub took the last request, and that was all.
  const silent = !leaving && row.failures > 0 && (row.error ?? unverified) === unverified;
  const failures = row.failures + 1;
  const wait = waitAfter(failures, hubs, random);
  const claimed = await changeSubscription(db, row, {
    state: leaving ? 'leaving' : isActive(row, now) ? 'active' : 'pending',
    failures,
    asked_until: now + askedFor,
    next_attempt_at: now + Math.max(wait, leastPatience),
    error: silent ? unverified : row.error,
  });
  if (claimed === null) return;
  if (silent) tell(tools, row, unverified);
  const feed = config.feeds.find(({ id }) => id === row.feed_id);
  const trust = feed !== undefined && isLocal(feed.url) ? 'operator' : 'public';
  const mode = leaving ? 'unsubscribe' : 'subscribe';
  const refusal = await askHub(claimed, { http, mode, trust, signal });
  if (signal.aborted) return;
  if (refusal === null) {
    await changeSubscription(db, claimed, { error: silent ? unverified : null });
    return;
  }
  const stays = await changeSubscription(db, claimed, { error: refusal, next_attempt_at: now + wait });
  if (stays !== null && !leaving) tell(tools, row, refusal);
}

/** Looks through all subscriptions once, and asks the hubs that are due. Returns when to come back, milliseconds since 1970. */
export async function tendSubscriptions(tools: SubscriberTools, signal: AbortSignal): Promise<number> {
  const wanted = await wantedByFeed(tools);
  await arrange(tools, wanted);
  const now = tools.clock.now();
  const due = (await listSubscriptions(tools.db)).filter(({ next_attempt_at }) => next_attempt_at <= now);
  await Promise.all(
    due.map((row) => {
      const want = wanted.get(row.feed_id);
      const hubs = want === undefined || want === 'as it is' || row.state === 'leaving' ? 1 : want.hubs.length;
      return ask(tools, row, hubs, signal);
    }),
  );
  const rows = await listSubscriptions(tools.db);
  return Math.min(Number.POSITIVE_INFINITY, ...rows.map(({ next_attempt_at }) => next_attempt_at));
}

/** Many feeds that change at once are looked through at once. Milliseconds. */
const settling = 250;

export interface SubscriberOptions extends SubscriberTools {
  bell: HeardBell;
  failed(error: unknown): void;
}

/** Keeps the subscriptions at hubs until `stop` aborts. They outlast a restart; a hub is not asked to end them then. */
export async function runSubscriber(options: SubscriberOptions, stop: AbortSignal): Promise<void> {
  for (let failures = 0; !stop.aborted; ) {
    try {
      const rung = options.bell.nextRing();
      const next = await tendSubscriptions(options, stop);
      failures = 0;
      await options.bell.waitUntil(next, AbortSignal.any([stop, rung]));
      await options.clock.sleep(settling, stop);
    } catch (error) {
      options.failed(error);
      await options.clock.sleep(pauseAfter(failures++), stop);
    }
  }
}
