import { backOff, postpone, recordSuccess, recordTrouble, recordWarning } from '../accounts/account-store.ts';
import { forgetUploads } from '../accounts/media-store.ts';
import { untilStored } from '../db/until-stored.ts';
import type { Address, Budget, Mend, Outcome, Sighting } from '../networks/network.ts';
import type { Delivery, DeliveryChange } from './delivery.ts';
import { changeDelivery, findDelivery, recordPosted, recordPublished } from './delivery-store.ts';
import { mendOnce } from './mend.ts';
import { pauseFor } from './pace.ts';
import type { Workshop } from './prepare.ts';
import { outageWait, retryWait, tryAtMost } from './retry.ts';
import { type PostedPost, postedOf, postsOf } from './thread.ts';

/** What ends a try: the network's outcome, or preparing that says to wait without a fault (the page is not there yet) or to ask a person. */
export type Ending = Outcome | { is: 'wait'; why: string; until: number } | { is: 'hold'; why: string };

const unsent = { payload: null, key: null, frozen_at: null, sent_at: null } satisfies DeliveryChange;
const released = { lease_owner: null, lease_until: null } satisfies DeliveryChange;

/** The draft is made anew for the next try, unless a part of it stands. */
const unfrozen = (delivery: Delivery): DeliveryChange =>
  postedOf(delivery).length === 0 ? { ...unsent, draft: null } : unsent;

/** A draft that has surely not been sent is thrown away, so that the next try sees the newest text; one that may stand stays. */
const thaw = (delivery: Delivery): DeliveryChange => (delivery.unknown_since === null ? unfrozen(delivery) : {});

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

/** The post as part of its thread; null when the network did not say what a reply is to name. */
function partOf({ key, payload, frozen_at }: Delivery, { uri, url, ref }: Address, now: number): PostedPost | null {
  if (ref === undefined || key === null || payload === null) return null;
  return { uri, url, ref, key, payload, frozenAt: frozen_at ?? now, publishedAt: now };
}

/** A post of a thread stands, and the next follows at once. */
async function posted(workshop: Workshop, delivery: Delivery, post: Address & { budget?: Budget | null }) {
  const { db, clock } = workshop;
  const now = clock.now();
  const part = partOf(delivery, post, now);
  if (part === null) {
    const why = 'The server did not say how to reply to the post, and others are to follow it.';
    return settleSighting(workshop, delivery, { is: 'unsettled', why, notBefore: null });
  }
  const parts = [...postedOf(delivery), part];
  const detail = `${parts.length} of ${postsOf(delivery)}: ${post.url}`;
  await untilStored(clock, () => recordPosted(db, delivery, { posted: JSON.stringify(parts), detail }, now));
  const pause = pauseFor(post.budget ?? null, now);
  await recordSuccess(db, delivery.account_id, pause === 0 ? 0 : now + pause);
  return (await findDelivery(db, delivery.id)) ?? delivery;
}

/** Where a delivery stands once its last post does: of a thread its first. */
function standing(delivery: Delivery, post: Address, now: number) {
  const parts = postedOf(delivery);
  const [first] = parts;
  const { uri, url, ref } = post;
  if (first === undefined) return { uri, url };
  const all = [...parts, partOf(delivery, { uri, url, ref: ref ?? '' }, now)].filter((part) => part !== null);
  const { key, payload, frozenAt } = first;
  return { uri: first.uri, url: first.url, posted: JSON.stringify(all), key, payload, frozen_at: frozenAt };
}

type Stands = Omit<Extract<Outcome, { is: 'published' }>, 'is'>;

async function published(workshop: Workshop, delivery: Delivery, post: Stands): Promise<Delivery> {
  if (postedOf(delivery).length + 1 < postsOf(delivery)) return posted(workshop, delivery, post);
  const { db, clock } = workshop;
  const now = clock.now();
  const { warnings: seen = [], accountWarning } = post;
  const warnings = accountWarning ? [...seen, accountWarning] : seen;
  const where = { ...standing(delivery, post, now), detail: warnings.join(' ') || null };
  const recorded = await untilStored(clock, () => recordPublished(db, delivery, where, now));
  if (!recorded) {
    const why = 'The post that was found belongs to another delivery.';
    return settleSighting(workshop, delivery, { is: 'unsettled', why, notBefore: null });
  }
  const account = delivery.account_id;
  workshop.report({ is: 'published', delivery, url: where.url, warnings });
  if (accountWarning !== undefined) await recordWarning(db, account, accountWarning);
  const pause = Math.max(workshop.spacing(account), pauseFor(post.budget ?? null, now));
  await recordSuccess(db, account, pause === 0 ? 0 : now + pause);
  await forgetUploads(db, account);
  return (await findDelivery(db, delivery.id)) ?? delivery;
}

/** The draft is changed as the network's refusal asks for; null when no rule can. What may stand is never changed. */
async function mended(workshop: Workshop, delivery: Delivery, why: string, mend: Mend): Promise<Delivery | null> {
  // What follows in a thread has its text from the first post on, and no images.
  const mendable = delivery.unknown_since === null && (mend === 'language' || postedOf(delivery).length === 0);
  const mends = mendable ? mendOnce(delivery, mend) : null;
  if (mends === null) return null;
  if (mend === 'upload' || mend === 'image') await forgetUploads(workshop.db, delivery.account_id);
  await workshop.forgetLimits(delivery.account_id);
  const change = {
    ...unfrozen(delivery),
    state: 'waiting' as const,
    due_at: workshop.clock.now(),
    mends: JSON.stringify(mends),
    error: why,
  };
  return write(workshop, delivery, change, 'mended', why);
}

async function rejected(workshop: Workshop, delivery: Delivery, outcome: Extract<Outcome, { is: 'rejected' }>) {
  const { why, nextStep, mend } = outcome;
  const again = mend === undefined ? null : await mended(workshop, delivery, why, mend);
  if (again !== null) return again;
  // A draft that may stand is kept: should a person try again, the network is asked first.
  const change = { ...thaw(delivery), state: 'failed' as const, error: why, next_step: nextStep };
  workshop.report({ is: 'failed', delivery, why, nextStep });
  return write(workshop, delivery, change, 'rejected', why);
}

/** An account whose server is out is left alone for a while, whatever deliveries wait. */
export const leaveAlone = (
  { db, clock, random }: Workshop,
  accountId: string,
  notBefore: number | null,
): Promise<void> =>
  notBefore === null
    ? backOff(db, accountId, clock.now(), (failures) => outageWait(failures, random))
    : postpone(db, accountId, notBefore);

async function temporary(workshop: Workshop, delivery: Delivery, outcome: Extract<Outcome, { is: 'temporary' }>) {
  const now = workshop.clock.now();
  // Freezing counts the try; one that ended before is counted here.
  const attempts = delivery.payload === null ? delivery.attempts + 1 : delivery.attempts;
  if (attempts >= tryAtMost && delivery.unknown_since === null) {
    const nextStep = `Try it again: share-this-post retry ${delivery.id}`;
    workshop.report({ is: 'failed', delivery, why: outcome.why, nextStep });
    return write(
      workshop,
      delivery,
      { ...unfrozen(delivery), state: 'failed', error: outcome.why, next_step: nextStep },
      'gave up',
      outcome.why,
    );
  }
  const due = Math.max(outcome.notBefore ?? 0, now + retryWait(attempts, workshop.random));
  await leaveAlone(workshop, delivery.account_id, outcome.notBefore);
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

async function unknown(
  workshop: Workshop,
  delivery: Delivery,
  { why, notBefore }: Extract<Outcome, { is: 'unknown' }>,
) {
  const now = workshop.clock.now();
  const lookAt = now + workshop.claim.settleAfter(delivery.network);
  await leaveAlone(workshop, delivery.account_id, notBefore ?? null);
  const change = {
    state: 'publishing' as const,
    // What a network asks its server before it sends takes its time: the post may have left only just now.
    sent_at: now,
    lease_until: Math.max(lookAt, notBefore ?? 0, now + retryWait(delivery.attempts, workshop.random)),
    unknown_since: delivery.unknown_since ?? now,
    error: why,
    next_step: 'Nothing to do: the network is asked before anything is sent again.',
  };
  workshop.report({ is: 'unknown', delivery, why, until: change.lease_until });
  return write(workshop, delivery, change, 'unknown', why);
}

/** Sent often, always lost, and each time the network has surely not taken it: a person decides. */
export function giveUp(workshop: Workshop, delivery: Delivery): Promise<Delivery> {
  const why = `The network was sent the post ${delivery.attempts} times and never took it; the last answer: ${delivery.error ?? 'none'}`;
  const nextStep = `Look at the account; then: share-this-post retry ${delivery.id}`;
  workshop.report({ is: 'failed', delivery, why, nextStep });
  return write(workshop, delivery, { state: 'failed', error: why, next_step: nextStep }, 'gave up', why);
}

/**
 * Puts off a look-up that would come too early to prove anything: what was sent may still be on its way. Null: it is
 * time. A send that lies in the future was written before the clock was set back, and counts from now.
 */
export function waitToLook(workshop: Workshop, delivery: Delivery): Promise<Delivery> | null {
  const now = workshop.clock.now();
  const settleAfter = workshop.claim.settleAfter(delivery.network);
  const sentAt = delivery.sent_at ?? delivery.frozen_at ?? now;
  const ago = now - sentAt;
  if (ago >= settleAfter) return null;
  const change = {
    state: 'publishing' as const,
    sent_at: ago < 0 ? now : sentAt,
    lease_until: (ago < 0 ? now : sentAt) + settleAfter,
    unknown_since: delivery.unknown_since ?? now,
  };
  return write(workshop, delivery, change, 'waits', 'What was sent may still be on its way.');
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
      return unknown(workshop, delivery, ending);
    case 'wait':
      workshop.report({ is: 'waits', delivery, why: ending.why, until: ending.until });
      return write(
        workshop,
        delivery,
        { state: 'waiting', due_at: ending.until, reason: ending.why },
        'waits',
        ending.why,
      );
    case 'hold':
      // Approved, it does not wait for its page again.
      return write(workshop, delivery, { state: 'held', gate_until: null, reason: ending.why }, 'held', ending.why);
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
        {
          ...unfrozen(delivery),
          state: 'skipped',
          reason: sighting.why,
          unknown_since: null,
          error: null,
          next_step: null,
        },
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
      await leaveAlone(workshop, delivery.account_id, sighting.notBefore);
      const looks = delivery.looks + 1;
      const lookAt = Math.max(sighting.notBefore ?? 0, now + retryWait(looks, workshop.random));
      const change = {
        state: 'publishing' as const,
        looks,
        lease_until: lookAt,
        error: sighting.why,
        unknown_since: delivery.unknown_since ?? now,
      };
      workshop.report({ is: 'unknown', delivery, why: sighting.why, until: lookAt });
      return write(workshop, delivery, change, 'unsettled', sighting.why);
    }
  }
}
