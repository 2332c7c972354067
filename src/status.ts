import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { toIso } from './clock.ts';
import type { DeliveryState } from './deliveries/delivery.ts';
import { isUnpublished } from './deliveries/indexed.ts';
import type { Installation } from './installation.ts';

export interface OpenDelivery {
  delivery: string;
  state: DeliveryState;
  account: string;
  entry: { id: string; url: string | null; title: string };
  since: string;
  attempts: number;
  /** When something happens by itself. */
  nextAt: string | null;
  reason: string | null;
  error: string | null;
  nextStep: string | null;
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
  }[];
  accounts: {
    id: string;
    network: string;
    handle: string | null;
    ok: boolean;
    error: string | null;
    nextStep: string | null;
  }[];
  deliveries: Record<DeliveryState, number>;
  /** Those that are not published, with why and what comes next; the newest first. */
  open: OpenDelivery[];
  /** How many more there are. */
  more: number;
}

const shown = 50;
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : toIso(ms));

async function readFeeds({ db, config }: Installation): Promise<Status['feeds']> {
  const rows = new Map((await db.selectFrom('feeds').selectAll().execute()).map((row) => [row.id, row]));
  return config.feeds.map(({ id, url }) => {
    const row = rows.get(id);
    return {
      id,
      url,
      lastPolledAt: isoOrNull(row?.last_polled_at ?? null),
      nextPollAt: isoOrNull(row?.next_poll_at || null),
      error: row?.error ?? null,
      nextStep: row?.next_step ?? null,
      entries: row?.entries ?? 0,
    };
  });
}

async function readAccounts({ db, config }: Installation): Promise<Status['accounts']> {
  const rows = new Map((await db.selectFrom('accounts').selectAll().execute()).map((row) => [row.id, row]));
  return config.accounts.map(({ id, network }) => {
    const row = rows.get(id);
    const { handle = null, error = null, next_step: nextStep = null } = row ?? {};
    return { id, network, handle, ok: row === undefined || (row.paused === 0 && error === null), error, nextStep };
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

const nextSteps: Partial<Record<DeliveryState, (id: string) => string>> = {
  held: (id) => `share-this-post approve ${id}  (or skip ${id})`,
  failed: (id) => `share-this-post retry ${id}`,
};

async function readOpen({ db }: Installation): Promise<OpenDelivery[]> {
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .selectAll('d')
    .select(['e.url as entry_url', 'e.title as entry_title'])
    .where(isUnpublished)
    .orderBy('d.updated_at', 'desc')
    .limit(shown)
    .execute();
  return rows.map((row) => ({
    delivery: row.id,
    state: row.state,
    account: row.account_id,
    entry: { id: row.entry_id, url: row.entry_url, title: row.entry_title },
    since: toIso(row.created_at),
    attempts: row.attempts,
    nextAt: isoOrNull(row.state === 'waiting' ? row.due_at : row.state === 'publishing' ? row.lease_until : null),
    reason: row.reason,
    error: row.error,
    nextStep: row.next_step ?? nextSteps[row.state]?.(row.id) ?? null,
  }));
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
