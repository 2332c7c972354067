import { takeTurn } from '../accounts/account-store.ts';
import type { Draft } from '../networks/draft.ts';
import type { Connection, Frozen } from '../networks/network.ts';
import type { Delivery } from './delivery.ts';
import { changeDelivery, takenUris } from './delivery-store.ts';
import { type Lease, withLease } from './lease.ts';
import type { Prepared, Workshop } from './prepare.ts';
import { tryAtMost } from './retry.ts';
import { giveUp, settleOutcome, settleSighting, waitToLook } from './settle.ts';
import { postedOf } from './thread.ts';

/** The frozen part of a delivery that may have been sent; null when it surely has not. */
function frozenOf({ key, payload, frozen_at }: Delivery): Frozen | null {
  return key === null || payload === null || frozen_at === null ? null : { key, payload, frozenAt: frozen_at };
}

/** Stores draft, payload and key durably before the first byte is sent: what is sent later is this, to the letter. */
function freeze(workshop: Workshop, delivery: Delivery, { draft, payload, key }: Prepared): Promise<Delivery | null> {
  const now = workshop.clock.now();
  const change = {
    draft: JSON.stringify(draft satisfies Draft),
    document: draft.document?.uri ?? null,
    payload,
    key,
    frozen_at: now,
    sent_at: now,
    attempts: delivery.attempts + 1,
  };
  return changeDelivery(workshop.db, delivery, change, { event: 'frozen' }, now);
}

/** What one try works with. */
interface Try {
  workshop: Workshop;
  connection: Connection;
  signal: AbortSignal;
  lease: Lease;
}

async function send({ workshop, connection, signal, lease }: Try, delivery: Delivery): Promise<Delivery> {
  const frozen = frozenOf(delivery);
  if (frozen === null) throw new Error(`Delivery ${delivery.id} was to be sent before it was frozen.`);
  const outcome = await connection.send(frozen, signal, lease.isHeld);
  return settleOutcome(workshop, delivery, outcome);
}

/** Asks the network whether the post stands, and sends the same again only when it surely does not. */
async function lookThenSend(attempt: Try, delivery: Delivery, frozen: Frozen): Promise<Delivery> {
  const { workshop, connection, signal } = attempt;
  const sighting = await connection.lookUp(frozen, await takenUris(workshop.db, delivery), signal);
  if (sighting.is !== 'absent') return settleSighting(workshop, delivery, sighting);
  if (delivery.attempts >= tryAtMost) return giveUp(workshop, delivery);
  const now = workshop.clock.now();
  const change = { sent_at: now, attempts: delivery.attempts + 1, unknown_since: delivery.unknown_since ?? now };
  const event = { event: 'looked', detail: 'The network has no such post; the same is sent again.' };
  const again = await changeDelivery(workshop.db, delivery, change, event, now);
  return again === null ? delivery : send(attempt, again);
}

async function prepareThenSend(attempt: Try, delivery: Delivery): Promise<Delivery> {
  const { workshop, connection, signal } = attempt;
  const prepared = await workshop.prepare(delivery, connection, signal);
  const now = workshop.clock.now();
  // Stopped while preparing: images may be missing only because of that.
  if (signal.aborted) return settleOutcome(workshop, delivery, { is: 'wait', why: 'stopped', until: now });
  if (prepared.is !== 'prepared') return settleOutcome(workshop, delivery, prepared);
  // A thread takes one turn.
  const follows = postedOf(delivery).length > 0;
  const spacing = workshop.spacing(delivery.account_id);
  const until = follows ? null : await takeTurn(workshop.db, delivery.account_id, now, spacing);
  if (until !== null)
    return settleOutcome(workshop, delivery, { is: 'wait', why: 'The account keeps its spacing.', until });
  const ready = await freeze(workshop, delivery, prepared);
  return ready === null ? delivery : send(attempt, ready);
}

async function work(workshop: Workshop, delivery: Delivery, signal: AbortSignal, lease: Lease): Promise<Delivery> {
  const frozen = frozenOf(delivery);
  const lookAt = frozen === null ? null : waitToLook(workshop, delivery);
  if (lookAt !== null) return lookAt;
  const connection = await workshop.connect(delivery);
  const attempt = { workshop, connection, signal, lease };
  return frozen === null ? prepareThenSend(attempt, delivery) : lookThenSend(attempt, delivery, frozen);
}

/**
 * Brings a claimed delivery one step further: published, or back with what was learnt and when to go on.
 * Never throws for what a network does. Stopping (`signal`) lets a request in flight end as an unknown outcome.
 */
export function publish(workshop: Workshop, delivery: Delivery, signal: AbortSignal): Promise<Delivery> {
  return withLease(workshop, delivery, (lease) =>
    work(workshop, delivery, AbortSignal.any([signal, lease.lost]), lease),
  );
}
