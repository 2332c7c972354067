import { postpone, recordSuccess, recordTrouble } from '../accounts/account-store.ts';
import { forgetUploads } from '../accounts/media-store.ts';
import type { Outcome, Sighting } from '../networks/network.ts';
import type { Delivery, DeliveryChange } from './delivery.ts';
import { changeDelivery, findDelivery, recordPublished } from './delivery-store.ts';
import type { Workshop } from './prepare.ts';
import { retryWait, tryAtMost } from './retry.ts';

/** What ends a try: the network's outcome, or preparing that says to wait without a fault (the page is not there yet). */
export type Ending = Outcome | { is: 'wait'; why: string; until: number };

/** How often a draft that the network refuses is mended before a person is asked. */
const mendAtMost = 2;

const unfrozen = { draft: null, payload: null, key: null, frozen_at: null, sent_at: null } satisfies DeliveryChange;
const released = { lease_owner: null, lease_until: null } satisfies DeliveryChange;

/** A draft that has surely not been sent is thrown away, so that the next try sees the newest text; one that may stand stays. */
const thaw = (delivery: Delivery): DeliveryChange => (delivery.unknown_since === null ? unfrozen : {});

async function write(
  { db, clock }: Workshop,
  delivery: Delivery,
  change: DeliveryChange,
  event: string,
  detail: string | null,
): Promise<Delivery> {
  const changed = await changeDelivery(db, delivery, { ...released, ...change }, { event, detail }, clock.now());
  return changed ?? (await findDelivery(db, delivery.id)) ?? delivery;
}

async function published(
  workshop: Workshop,
  delivery: Delivery,
  post: { uri: string; url: string; warnings?: string[] },
) {
  const { db, clock } = workshop;
  const now = clock.now();
  await recordPublished(db, delivery, { ...post, detail: post.warnings?.join(' ') ?? null }, now);
  const account = delivery.account_id;
  await recordSuccess(db, account, now + workshop.spacing(account));
  await forgetUploads(db, account);
  workshop.report({ is: 'published', delivery, url: post.url });
  return (await findDelivery(db, delivery.id)) ?? delivery;
}

async function rejected(workshop: Workshop, delivery: Delivery, outcome: Extract<Outcome, { is: 'rejected' }>) {
  const canMend = outcome.mend !== undefined && delivery.attempts <= mendAtMost && delivery.unknown_since === null;
  if (canMend) {
    if (outcome.mend === 'media') await forgetUploads(workshop.db, delivery.account_id);
    await workshop.forgetLimits(delivery.account_id);
    const change = { ...unfrozen, state: 'waiting' as const, due_at: workshop.clock.now(), error: outcome.why };
    return write(workshop, delivery, change, 'mended', outcome.why);
  }
  const change = {
    ...unfrozen,
    state: 'failed' as const,
    error: outcome.why,
    next_step: outcome.nextStep,
    unknown_since: null,
  };
  workshop.report({ is: 'failed', delivery, why: outcome.why, nextStep: outcome.nextStep });
  return write(workshop, delivery, change, 'rejected', outcome.why);
}

async function temporary(workshop: Workshop, delivery: Delivery, outcome: Extract<Outcome, { is: 'temporary' }>) {
  const now = workshop.clock.now();
  // Freezing counts the try; one that ended before is counted here.
  const attempts = delivery.payload === null ? delivery.attempts + 1 : delivery.attempts;
  if (attempts >= tryAtMost && delivery.unknown_since === null) {
    const nextStep = `Try it again: share-this-post retry ${delivery.id}`;
    return write(
      workshop,
      delivery,
      { ...unfrozen, state: 'failed', error: outcome.why, next_step: nextStep },
      'gave up',
      outcome.why,
    );
  }
  const due = Math.max(outcome.notBefore ?? 0, now + retryWait(attempts, workshop.random));
  if (outcome.notBefore !== null) await postpone(workshop.db, delivery.account_id, outcome.notBefore);
  await recordTrouble(
    workshop.db,
    delivery.account_id,
    { error: outcome.why, nextStep: 'Nothing to do: it is tried again by itself.', pause: false },
    now,
  );
  workshop.report({ is: 'later', delivery, why: outcome.why, until: due });
  const change = {
    ...thaw(delivery),
    state: 'waiting' as const,
    due_at: due,
    attempts,
    error: outcome.why,
    next_step: null,
  };
  return write(workshop, delivery, change, 'temporary', outcome.why);
}

async function unauthorized(workshop: Workshop, delivery: Delivery, outcome: { why: string; nextStep: string }) {
  const now = workshop.clock.now();
  const trouble = { error: outcome.why, nextStep: outcome.nextStep, pause: true };
  const first = await recordTrouble(workshop.db, delivery.account_id, trouble, now);
  if (first) workshop.report({ is: 'paused', delivery, why: outcome.why, nextStep: outcome.nextStep });
  const change = { ...thaw(delivery), state: 'waiting' as const, error: outcome.why, next_step: outcome.nextStep };
  return write(workshop, delivery, change, 'unauthorized', outcome.why);
}

function unknown(workshop: Workshop, delivery: Delivery, why: string) {
  const now = workshop.clock.now();
  const lookAt = (delivery.sent_at ?? now) + workshop.settleAfter(delivery.network);
  const change = {
    state: 'publishing' as const,
    lease_until: Math.max(lookAt, now + retryWait(delivery.looks, workshop.random)),
    unknown_since: delivery.unknown_since ?? now,
    error: why,
    next_step: 'Nothing to do: the network is asked before anything is sent again.',
  };
  workshop.report({ is: 'unknown', delivery, why });
  return write(workshop, delivery, change, 'unknown', why);
}

/** Writes down how a try ended and when to go on. */
export function settleOutcome(workshop: Workshop, delivery: Delivery, ending: Ending): Promise<Delivery> {
  switch (ending.is) {
    case 'published':
      return published(workshop, delivery, ending);
    case 'rejected':
      return rejected(workshop, delivery, ending);
    case 'temporary':
      return temporary(workshop, delivery, ending);
    case 'unauthorized':
      return unauthorized(workshop, delivery, ending);
    case 'unknown':
      return unknown(workshop, delivery, ending.why);
    case 'wait':
      return write(
        workshop,
        delivery,
        { state: 'waiting', due_at: ending.until, reason: ending.why },
        'waits',
        ending.why,
      );
  }
}

/** Writes down what a look-up found. Nothing is sent here. */
export async function settleSighting(
  workshop: Workshop,
  delivery: Delivery,
  sighting: Exclude<Sighting, { is: 'absent' }>,
): Promise<Delivery> {
  switch (sighting.is) {
    case 'published':
      return published(workshop, delivery, sighting);
    case 'removed':
      return write(
        workshop,
        delivery,
        { ...unfrozen, state: 'skipped', reason: sighting.why, unknown_since: null, error: null, next_step: null },
        'removed',
        sighting.why,
      );
    case 'unsettled': {
      const now = workshop.clock.now();
      if (sighting.unauthorized !== undefined) {
        const trouble = { error: sighting.why, nextStep: sighting.unauthorized.nextStep, pause: true };
        if (await recordTrouble(workshop.db, delivery.account_id, trouble, now)) {
          workshop.report({ is: 'paused', delivery, why: trouble.error, nextStep: trouble.nextStep });
        }
      }
      const looks = delivery.looks + 1;
      const lookAt = Math.max(sighting.notBefore ?? 0, now + retryWait(looks, workshop.random));
      const change = {
        state: 'publishing' as const,
        looks,
        lease_until: lookAt,
        error: sighting.why,
        unknown_since: delivery.unknown_since ?? now,
      };
      return write(workshop, delivery, change, 'unsettled', sighting.why);
    }
  }
}
