import { introduceAccounts } from '../accounts/introduce.ts';
import { announcePosts } from '../announcing/announce-posts.ts';
import type { App } from '../app.ts';
import type { PushPlace } from '../push/callback.ts';
import type { Pings } from '../push/pings.ts';
import { runSubscriber, type SubscriberOptions } from '../push/subscriber.ts';
import { followReactions } from '../reactions/follow-reactions.ts';
import { forgetOldClock, watchClock } from './clock-watch.ts';
import { describePoll } from './describe.ts';
import { failureTeller } from './failures.ts';
import type { Log } from './log.ts';
import { runPoller } from './poller.ts';
import { runPublisher, type Stop } from './publisher.ts';
import { runSweeper } from './sweeper.ts';
import { createBell } from './wake.ts';
import { warmUp } from './warm-up.ts';

/** How the daemon is, for `/healthz`. */
export interface Pulse {
  /** When polling and publishing last went a step on, milliseconds since 1970. */
  polledAt: number;
  publishedAt: number;
  /** The last failure of our own (storage), until the next step that went well. */
  failure: string | null;
}

/** How it comes that feeds have news at once. */
export interface Push {
  pings: Pings;
  /** Where hubs reach this daemon; null: nowhere. */
  place: PushPlace | null;
}

/** What is in flight gets this long to end when the daemon is stopped, milliseconds. */
const graceful = 20_000;

/**
 * Clocks jump and laptops sleep: nobody sleeps longer than this (milliseconds) without looking again. Among other workers
 * it is less than a lease, so that each knows of the others' leases before they end.
 */
const alone = 300_000;
const amongOthers = 30_000;

/** Ends claims at the first signal, and work when the set time is over or all has ended. */
function stopping(app: App, signal: AbortSignal): Stop & { ended(): void } {
  const working = new AbortController();
  const giveTime = () => void app.installation.clock.sleep(graceful, working.signal).then(() => working.abort());
  signal.addEventListener('abort', giveTime, { once: true });
  return { claiming: signal, working: working.signal, ended: () => working.abort() };
}

interface Telling extends Pick<SubscriberOptions, 'bell' | 'write' | 'failed'> {
  app: App;
  place: PushPlace | null;
}

/** Keeps the hubs telling of news, and what a post needs at hand for when they do. Without a listener nobody can tell. */
async function beTold({ app, place, ...telling }: Telling, signal: AbortSignal): Promise<void> {
  if (place === null) return;
  const { db, clock, random, config } = app.installation;
  await Promise.all([
    runSubscriber({ db, clock, random, http: app.http, config, place, ...telling }, signal),
    warmUp(app, signal).catch(telling.failed),
  ]);
}

/** Polls and publishes until `signal` aborts and what is in flight has ended. */
export async function runDaemon(app: App, log: Log, pulse: Pulse, push: Push, signal: AbortSignal): Promise<void> {
  const { clock, config, db, random, storage, wakeDaemon } = app.installation;
  const longestSleep = storage.dialect === 'sqlite' ? alone : amongOthers;
  const publishing = createBell(clock, longestSleep);
  const polling = createBell(clock, longestSleep);
  const announcing = createBell(clock, longestSleep);
  const stop = stopping(app, signal);
  storage.doorbell.listen(publishing.ring, signal);
  const subscribing = createBell(clock, longestSleep);
  push.pings.wakes({ poller: polling.ring, subscriber: subscribing.ring });
  const tell = failureTeller({ clock, where: storage.where, write: log.write });
  const failed = (error: unknown) => {
    pulse.failure = tell(error);
  };
  const advanced = (key: 'polledAt' | 'publishedAt') => () => {
    pulse[key] = clock.now();
    if (pulse.failure !== null) log.write({ level: 'info', message: 'Storage works again.', fields: {} });
    pulse.failure = null;
  };
  const watching = { db, clock, write: log.write, failed };
  await forgetOldClock(watching).catch(failed);
  const jumped = () => {
    publishing.ring();
    polling.ring();
  };
  await Promise.all([
    watchClock({ ...watching, jumped }, signal),
    introduceAccounts(app, log.write, signal).catch(failed),
    runPoller(
      {
        ...app.polling,
        bell: polling,
        documents: push.pings.documents,
        report: (report) => {
          describePoll(report).forEach(log.write);
          // The feed may name its hub now, or another one.
          if (report.is === 'changed') subscribing.ring();
        },
        found: () => {
          publishing.ring();
          wakeDaemon();
        },
        advanced: advanced('polledAt'),
        failed,
      },
      stop.claiming,
    ),
    runPublisher(
      {
        workshop: app.workshop,
        following: app.following,
        accountIds: [...app.accounts.keys()],
        isAlive: app.isAlive,
        bell: publishing,
        advanced: () => {
          advanced('publishedAt')();
          announcing.ring();
        },
        failed,
      },
      stop,
    ),
    beTold({ app, place: push.place, bell: subscribing, write: log.write, failed }, signal),
    announcePosts({ db, clock, random, web: config.web, bell: announcing, write: log.write, failed }, signal),
    config.web.reactions === 'off'
      ? undefined
      : followReactions(
          { db, clock, accounts: app.accounts, withReplies: config.web.reactions === 'replies', failed },
          signal,
        ),
    runSweeper({ db, clock, retention: config.retention, write: log.write }, signal),
  ]).finally(stop.ended);
}
