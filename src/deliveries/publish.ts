import type { Connection, Draft, Frozen } from '../networks/network.ts';
import type { Delivery } from './delivery.ts';
import { changeDelivery, renewLease, takenUris } from './delivery-store.ts';
import type { Prepared, Workshop } from './prepare.ts';
import { settleOutcome, settleSighting } from './settle.ts';

/** The frozen part of a delivery that may have been sent; null when it surely has not. */
function frozenOf({ key, payload, frozen_at }: Delivery): Frozen | null {
  return key === null || payload === null || frozen_at === null ? null : { key, payload, frozenAt: frozen_at };
}

/** Stores draft, payload and key durably before the first byte is sent: what is sent later is this, to the letter. */
function freeze(workshop: Workshop, delivery: Delivery, { draft, payload, key }: Prepared): Promise<Delivery | null> {
  const now = workshop.clock.now();
  const change = {
    draft: JSON.stringify(draft satisfies Draft),
    payload,
    key,
    frozen_at: now,
    sent_at: now,
    attempts: delivery.attempts + 1,
  };
  return changeDelivery(workshop.db, delivery, change, { event: 'frozen' }, now);
}

async function send(
  workshop: Workshop,
  connection: Connection,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<Delivery> {
  const frozen = frozenOf(delivery);
  if (frozen === null) throw new Error(`Delivery ${delivery.id} was to be sent before it was frozen.`);
  const outcome = await connection.send(frozen, signal);
  return settleOutcome(workshop, delivery, outcome);
}

/** Asks the network whether the post stands, and sends the same again only when it surely does not. */
async function lookThenSend(
  workshop: Workshop,
  connection: Connection,
  delivery: Delivery,
  frozen: Frozen,
  signal: AbortSignal,
): Promise<Delivery> {
  const sighting = await connection.lookUp(frozen, await takenUris(workshop.db, delivery), signal);
  if (sighting.is !== 'absent') return settleSighting(workshop, delivery, sighting);
  const now = workshop.clock.now();
  const change = { sent_at: now, attempts: delivery.attempts + 1, unknown_since: delivery.unknown_since ?? now };
  const event = { event: 'looked', detail: 'The network has no such post; the same is sent again.' };
  const again = await changeDelivery(workshop.db, delivery, change, event, now);
  return again === null ? delivery : send(workshop, connection, again, signal);
}

async function work(workshop: Workshop, delivery: Delivery, signal: AbortSignal): Promise<Delivery> {
  const connection = await workshop.connect(delivery);
  const frozen = frozenOf(delivery);
  if (frozen !== null) return lookThenSend(workshop, connection, delivery, frozen, signal);
  const prepared = await workshop.prepare(delivery, connection, signal);
  // Stopped while preparing: images may be missing only because of that.
  if (signal.aborted)
    return settleOutcome(workshop, delivery, { is: 'wait', why: 'stopped', until: workshop.clock.now() });
  if (prepared.is !== 'prepared') return settleOutcome(workshop, delivery, prepared);
  const ready = await freeze(workshop, delivery, prepared);
  return ready === null ? delivery : send(workshop, connection, ready, signal);
}

/** Keeps the lease while work goes on; aborts the work when the lease is lost. */
async function keepLease(
  workshop: Workshop,
  delivery: Delivery,
  done: AbortSignal,
  lost: AbortController,
): Promise<void> {
  const { owner, lease } = workshop.claim;
  for (;;) {
    await workshop.clock.sleep(lease / 3, done);
    if (done.aborted) return;
    const renewed = await renewLease(workshop.db, delivery, { owner, lease, now: workshop.clock.now() }).catch(
      () => false,
    );
    if (!renewed) return lost.abort();
  }
}

/**
 * Brings a claimed delivery one step further: published, or back with what was learnt and when to go on.
 * Never throws for what a network does. Stopping (`signal`) lets a request in flight end as an unknown outcome.
 */
export async function publish(workshop: Workshop, delivery: Delivery, signal: AbortSignal): Promise<Delivery> {
  const done = new AbortController();
  const lost = new AbortController();
  const lease = keepLease(workshop, delivery, done.signal, lost);
  try {
    return await work(workshop, delivery, AbortSignal.any([signal, lost.signal]));
  } finally {
    done.abort();
    await lease;
  }
}
