import type { Random } from '../clock.ts';
import { newId } from '../new-id.ts';
import type { Delivery, DeliveryState } from './delivery.ts';

export interface Plan {
  entryId: string;
  accountId: string;
  network: string;
  state: Extract<DeliveryState, 'waiting' | 'held' | 'skipped'>;
  /** Why it is held or skipped. */
  reason: string | null;
  /** Milliseconds since 1970. */
  dueAt: number;
  /** Milliseconds that the entry's page may keep it waiting; 0: the page is not looked at. */
  pageReady: number;
  text?: string | null;
  round?: number;
}

/** A delivery as it begins. Pure but for its id. */
export function planDelivery(plan: Plan, now: number, random: Random): Delivery {
  return {
    id: newId(random),
    entry_id: plan.entryId,
    account_id: plan.accountId,
    network: plan.network,
    round: plan.round ?? 0,
    state: plan.state,
    version: 1,
    reason: plan.reason,
    text: plan.text ?? null,
    due_at: plan.dueAt,
    gate_until: plan.pageReady === 0 ? null : plan.dueAt + plan.pageReady,
    created_at: now,
    updated_at: now,
    draft: null,
    document: null,
    key: null,
    payload: null,
    frozen_at: null,
    sent_at: null,
    unknown_since: null,
    attempts: 0,
    looks: 0,
    mends: '[]',
    posted: '[]',
    lease_owner: null,
    lease_until: null,
    error: null,
    next_step: null,
    uri: null,
    url: null,
    published_at: null,
  };
}
