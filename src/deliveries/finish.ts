import { claimDelivery } from './claim-store.ts';
import { type Delivery, settledStates } from './delivery.ts';
import { findDelivery } from './delivery-store.ts';
import type { Workshop } from './prepare.ts';
import { publish } from './publish.ts';

/** How often another process's work on a delivery is looked at, milliseconds. */
const lookEvery = 200;

const workableAt = ({ state, due_at, lease_until }: Delivery): number =>
  state === 'waiting' ? due_at : (lease_until ?? 0);

/** Another process has it now: its result comes long before its lease ends. */
const isWorkedOn = ({ state, lease_owner }: Delivery): boolean => state === 'publishing' && lease_owner !== null;

async function finish(workshop: Workshop, id: string, end: number, signal: AbortSignal): Promise<Delivery> {
  for (;;) {
    const delivery = await findDelivery(workshop.db, id);
    if (delivery === undefined) throw new Error(`Delivery ${id} is gone.`);
    const now = workshop.clock.now();
    if (settledStates.includes(delivery.state) || signal.aborted || now >= end) return delivery;
    const account = await workshop.db
      .selectFrom('accounts')
      .select(['paused', 'not_before'])
      .where('id', '=', delivery.account_id)
      .executeTakeFirst();
    if (account?.paused === 1) return delivery;
    const at = Math.max(workableAt(delivery), account?.not_before ?? 0);
    if (at <= now) {
      const claimed = await claimDelivery(workshop.db, delivery, { ...workshop.claim, now });
      if (claimed !== null) await publish(workshop, claimed, signal);
      else await workshop.clock.sleep(lookEvery, signal);
    } else if (at > end && !isWorkedOn(delivery)) {
      return delivery;
    } else {
      await workshop.clock.sleep(Math.min(at - now, lookEvery), signal);
    }
  }
}

/**
 * Works on these deliveries until each is settled or cannot be within `patience` milliseconds. A daemon on the same
 * data may take them first; then its result is awaited.
 */
export function finishDeliveries(
  workshop: Workshop,
  ids: readonly string[],
  patience: number,
  signal: AbortSignal,
): Promise<Delivery[]> {
  const end = workshop.clock.now() + patience;
  return Promise.all(ids.map((id) => finish(workshop, id, end, signal)));
}
