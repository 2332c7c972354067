import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { findEntry } from '../entries/entry-store.ts';
import type { Delivery } from './delivery.ts';

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
}

export async function deliveryLine(db: Kysely<Schema>, delivery: Delivery): Promise<DeliveryLine> {
  const entry = await findEntry(db, delivery.entry_id);
  return {
    delivery: delivery.id,
    entry: { id: delivery.entry_id, url: entry?.url ?? null, title: entry?.title ?? '' },
    account: delivery.account_id,
    network: delivery.network,
    state: delivery.state,
    url: delivery.url,
    uri: delivery.uri,
    error: delivery.error ?? (delivery.state === 'published' ? null : delivery.reason),
    nextStep: delivery.next_step,
  };
}
