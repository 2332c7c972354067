import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { toIso } from './clock.ts';
import type { DeliveryState } from './deliveries/delivery.ts';
import { isConfigured } from './deliveries/delivery-line.ts';
import { isUnpublished } from './deliveries/indexed.ts';
import { outlook } from './deliveries/outlook.ts';
import { readPollState } from './feeds/poll-state.ts';
import type { Installation } from './installation.ts';
import { describePush } from './push/describe-push.ts';
import { listSubscriptions } from './push/subscription-store.ts';

export interface OpenDelivery {
  delivery: string;
  state: DeliveryState;
  account: string;
  entry: { id: string; url: string | null; title: string };
  /** Why it is not published. */
  why: string;
  since: string;
  attempts: number;
  /** When something happens by itself. */
  nextAt: string | null;
  reason: string | null;
  error: string | null;
  nextStep: string;
}

export interface Status {
  version: string;
  feeds: {
    id: string;
    url: string;
    lastPolledAt: string | null;
    nextPollAt: string | null;
    error: string | null;
    nextStep: string | null;
    entries: number;
    /** How it stands with its hub; null when it names none. */
    push: string | null;
  }[];
  accounts: {
    id: string;
    network: string;
    handle: string | null;
    ok: boolean;
    /** Its deliveries wait for a person. */
    paused: boolean;
    /** Since when there is trouble, and until when it is left alone. */
    since: string | null;
    notBefore: string | null;
    error: string | null;
    nextStep: string | null;
    /** What its owner should know, though it works. */
    warning: string | null;
  }[];
  deliveries: Record<DeliveryState, number>;
  /** Those that are not published, with why and what comes next; the newest first. */
  open: OpenDelivery[];
  /** How many more there are. */
  more: number;
}

const shown = 50;
const usualListen = '127.0.0.1:8787';
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : toIso(ms));

async function readFeeds({ db, config, clock }: Installation): Promise<Status['feeds']> {
  const rows = new Map((await db.selectFrom('feeds').selectAll().execute()).map((row) => [row.id, row]));
  const subscriptions = await listSubscriptions(db);
  const { publicUrl, listen } = config.web;
  const place = { publicUrl, address: `http://${listen ?? usualListen}` };
  return config.feeds.map(({ id, url }) => {
    const row = rows.get(id);
    const subscription = subscriptions.find(({ feed_id, state }) => feed_id === id && state !== 'leaving');
    const { push } = readPollState(row?.state ?? '{}');
    return {
      id,
      url,
      lastPolledAt: isoOrNull(row?.last_polled_at ?? null),
      nextPollAt: isoOrNull(row?.next_poll_at || null),
      error: row?.error ?? null,
      nextStep: row?.next_step ?? null,
      entries: row?.entries ?? 0,
      push: describePush(push, subscription, place, clock.now()),
    };
  });
}

async function readAccounts({ db, config, clock }: Installation): Promise<Status['accounts']> {
  const rows = new Map((await db.selectFrom('accounts').selectAll().execute()).map((row) => [row.id, row]));
  return config.accounts.map(({ id, network }) => {
    const row = rows.get(id);
    const { handle = null, error = null, next_step: nextStep = null, warning = null } = row ?? {};
    const paused = row?.paused === 1;
    const notBefore = row !== undefined && row.not_before > clock.now() ? row.not_before : null;
    const trouble = { ok: !paused && error === null, paused, since: isoOrNull(row?.error_since ?? null) };
    return { id, network, handle, ...trouble, notBefore: isoOrNull(notBefore), error, nextStep, warning };
  });
}

const count = z.coerce.number();

async function countDeliveries({ db }: Installation): Promise<Status['deliveries']> {
  const ended = await db.selectFrom('delivery_counts').selectAll().execute();
  const open = await db
    .selectFrom('deliveries')
    .select((eb) => ['state', eb.fn.countAll().as('count')])
    .where(isUnpublished)
    .groupBy('state')
    .execute();
  const counts = { waiting: 0, held: 0, publishing: 0, published: 0, skipped: 0, failed: 0 };
  for (const row of [...ended, ...open]) counts[row.state] = count.parse(row.count);
  return counts;
}

async function readOpen(installation: Installation): Promise<OpenDelivery[]> {
  const { db, clock, config } = installation;
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .selectAll('d')
    .select(['e.url as entry_url', 'e.title as entry_title'])
    .where(isUnpublished)
    .orderBy('d.updated_at', 'desc')
    .limit(shown)
    .execute();
  const accounts = new Map((await db.selectFrom('accounts').selectAll().execute()).map((row) => [row.id, row]));
  const daemonRuns = await installation.daemonRuns();
  const now = clock.now();
  return rows.map((row) => {
    const account = accounts.get(row.account_id) ?? null;
    const configured = isConfigured(config, row.account_id);
    const { why, since, nextAt, nextStep } = outlook(row, { now, account, configured, daemonRuns });
    return {
      delivery: row.id,
      state: row.state,
      account: row.account_id,
      entry: { id: row.entry_id, url: row.entry_url, title: row.entry_title },
      why,
      since: toIso(since),
      attempts: row.attempts,
      nextAt: isoOrNull(nextAt),
      reason: row.reason,
      error: row.error,
      nextStep,
    };
  });
}

/** Is it well: feeds, accounts, deliveries, and for each that is not published why and what comes next. */
export async function readStatus(installation: Installation): Promise<Status> {
  const deliveries = await countDeliveries(installation);
  const open = await readOpen(installation);
  const unpublished = deliveries.waiting + deliveries.publishing + deliveries.held + deliveries.failed;
  return {
    version: packageJson.version,
    feeds: await readFeeds(installation),
    accounts: await readAccounts(installation),
    deliveries,
    open,
    more: Math.max(unpublished - open.length, 0),
  };
}
