import { findAccount } from '../accounts/account-store.ts';
import { toIso } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { findEntry } from '../entries/entry-store.ts';
import type { Installation } from '../installation.ts';
import type { Delivery } from './delivery.ts';
import { type Outlook, outlook } from './outlook.ts';

/** A delivery as `--json` shows it. */
export interface DeliveryLine {
  delivery: string;
  entry: { id: string; url: string | null; title: string };
  account: string;
  network: string;
  state: Delivery['state'];
  url: string | null;
  uri: string | null;
  error: string | null;
  nextStep: string | null;
  /** When something happens by itself. */
  nextAt: string | null;
}

type Tools = Pick<Installation, 'db' | 'clock' | 'config' | 'daemonRuns'>;

export const isConfigured = ({ accounts }: Pick<Config, 'accounts'>, accountId: string): boolean =>
  accounts.some(({ id }) => id === accountId);

/** Why a delivery is not published and what comes next; null when nothing more is to come. */
async function outlookOf({ db, clock, config, daemonRuns }: Tools, delivery: Delivery): Promise<Outlook | null> {
  if (delivery.state === 'published' || delivery.state === 'skipped') return null;
  return outlook(delivery, {
    now: clock.now(),
    account: (await findAccount(db, delivery.account_id)) ?? null,
    configured: isConfigured(config, delivery.account_id),
    daemonRuns: await daemonRuns(),
  });
}

export async function deliveryLine(tools: Tools, delivery: Delivery): Promise<DeliveryLine> {
  const entry = await findEntry(tools.db, delivery.entry_id);
  const open = await outlookOf(tools, delivery);
  return {
    delivery: delivery.id,
    entry: { id: delivery.entry_id, url: entry?.url ?? null, title: entry?.title ?? '' },
    account: delivery.account_id,
    network: delivery.network,
    state: delivery.state,
    url: delivery.url,
    uri: delivery.uri,
    error: open?.why ?? delivery.error ?? (delivery.state === 'published' ? null : delivery.reason),
    nextStep: open?.nextStep ?? delivery.next_step,
    nextAt: open === null || open.nextAt === null ? null : toIso(open.nextAt),
  };
}
