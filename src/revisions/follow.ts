import { recordSuccess, recordTrouble } from '../accounts/account-store.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { changeDelivery, findDelivery, isNamedElsewhere } from '../deliveries/delivery-store.ts';
import type { Prepared, Workshop } from '../deliveries/prepare.ts';
import { retryWait, tryAtMost } from '../deliveries/retry.ts';
import { type Ending, leaveAlone } from '../deliveries/settle.ts';
import { storedDraft } from '../deliveries/stored-draft.ts';
import { standingPosts } from '../deliveries/thread.ts';
import { findEntry } from '../entries/entry-store.ts';
import type { Draft } from '../networks/draft.ts';
import type { Connection, Frozen, Left, Permit, Retracted, Revised, StandingPost } from '../networks/network.ts';
import type { PageLooked } from './look-for-page.ts';
import { changeRevision, endRevision, type Revision } from './revision-store.ts';
import { showsTheSame } from './shows-the-same.ts';

/** The parts that following an entry works with. */
export interface FollowTools {
  workshop: Workshop;
  /** Composes the post anew, from the entry as it is now; `isKnown` says of a draft that the post says just that already. */
  prepareRevision(
    delivery: Delivery,
    connection: Connection,
    signal: AbortSignal,
    isKnown: (draft: Draft) => boolean,
  ): Promise<Prepared | Ending | { is: 'known' }>;
  lookForPage(url: string | null, signal: AbortSignal): Promise<PageLooked>;
}

/** A worker has a revision this long; what it does is sure to end before. Milliseconds. */
export const revisionLease = 5 * 60_000;
/** What is being sent as a delivery is looked at again after this, milliseconds. */
const lookAgain = 30_000;
/** A page that is gone is looked at once more after this, milliseconds: sites are built anew. */
export const confirmAfter = 30_000;

interface Work extends FollowTools {
  revision: Revision;
  delivery: Delivery;
  connection: Connection;
  signal: AbortSignal;
  permit: Permit;
}

const frozenOf = ({ key, payload, frozen_at }: Revision): Frozen | null =>
  key === null || payload === null || frozen_at === null ? null : { key, payload, frozenAt: frozen_at };

async function end({ workshop, revision }: Pick<Work, 'workshop' | 'revision'>): Promise<void> {
  await endRevision(workshop.db, revision, workshop.clock.now());
}

/** Writes into the delivery's history what became of the revision, and ends it: both or neither. */
async function endWith(work: Work, change: Parameters<typeof changeDelivery>[2], event: string, detail: string | null) {
  const { workshop, revision, delivery } = work;
  const now = workshop.clock.now();
  await workshop.db.transaction().execute(async (trx) => {
    const current = (await findDelivery(trx, delivery.id)) ?? delivery;
    await changeDelivery(trx, current, change, { event, detail }, now);
    await endRevision(trx, revision, now);
  });
}

const leave = (work: Work, { why }: Left) => endWith(work, {}, 'left', why);

/** Nothing was lost: it is tried again, and at last given up. */
async function later(work: Work, ending: { is: 'temporary' | 'unknown'; why: string; notBefore?: number | null }) {
  const { workshop, revision, delivery } = work;
  const { db, clock, random } = workshop;
  const attempts = revision.attempts + 1;
  await leaveAlone(workshop, delivery.account_id, ending.notBefore ?? null);
  if (attempts >= tryAtMost) return endWith(work, {}, 'left', `It was tried ${attempts} times: ${ending.why}`);
  const settle = ending.is === 'unknown' ? workshop.claim.settleAfter(delivery.network) : 0;
  const due = Math.max(ending.notBefore ?? 0, clock.now() + Math.max(retryWait(attempts, random), settle));
  workshop.report({ is: 'later', delivery, why: ending.why, until: due });
  const change = { attempts, due_at: due, error: ending.why };
  return changeRevision(db, revision, change);
}

async function unauthorized(work: Work, { why, nextStep }: { why: string; nextStep: string }) {
  const { workshop, revision, delivery } = work;
  const trouble = { error: why, nextStep, pause: true };
  if (await recordTrouble(workshop.db, delivery.account_id, trouble, workshop.clock.now()))
    workshop.report({ is: 'paused', delivery, why, nextStep });
  await changeRevision(workshop.db, revision, { error: why });
}

async function settleFailure(work: Work, outcome: Exclude<Revised | Retracted, { is: 'published' | 'retracted' }>) {
  switch (outcome.is) {
    case 'left':
      return leave(work, outcome);
    case 'rejected':
      return endWith(work, {}, 'left', outcome.why);
    case 'temporary':
    case 'unknown':
      return later(work, outcome);
    case 'unauthorized':
      return unauthorized(work, outcome);
  }
}

/** What the post shall say, stored before it is sent; null: there is nothing to send. */
async function freeze(work: Work): Promise<Revision | null> {
  const { workshop, revision, delivery } = work;
  const isKnown = (draft: Draft) => showsTheSame(delivery.draft, draft);
  const prepared = await work.prepareRevision(delivery, work.connection, work.signal, isKnown);
  if (work.signal.aborted) return null;
  if (prepared.is !== 'prepared') {
    await (prepared.is === 'known' ? end(work) : settleEnding(work, prepared));
    return null;
  }
  const { draft, payload, key } = prepared;
  const change = { draft: JSON.stringify(draft satisfies Draft), payload, key, frozen_at: workshop.clock.now() };
  return changeRevision(workshop.db, revision, change);
}

async function settleEnding(work: Work, ending: Ending): Promise<unknown> {
  if (ending.is === 'wait') {
    const change = { due_at: ending.until };
    return changeRevision(work.workshop.db, work.revision, change);
  }
  if (ending.is === 'hold') return leave(work, { is: 'left', why: ending.why });
  return ending.is === 'published' ? end(work) : settleFailure(work, ending);
}

/** The document that the post names as edited; null when it names none. */
const documentOf = ({ draft }: Revision): string | null =>
  draft === null ? null : (storedDraft(draft).document?.uri ?? null);

async function followEdit(work: Work, post: StandingPost): Promise<unknown> {
  const revision = work.revision.payload === null ? await freeze(work) : work.revision;
  const frozen = revision === null ? null : frozenOf(revision);
  if (revision === null || frozen === null) return undefined;
  const current = { ...work, revision };
  const outcome = await work.connection.revise(post, frozen, work.signal, work.permit);
  if (outcome.is !== 'published') return settleFailure(current, outcome);
  const { uri, url } = outcome;
  const replaced = uri !== post.uri;
  const document = documentOf(revision) ?? work.delivery.document;
  const kept = { draft: revision.draft, document, payload: frozen.payload, uri, url };
  await endWith(current, { ...kept, ...(replaced ? { key: frozen.key } : {}) }, replaced ? 'replaced' : 'edited', url);
  work.workshop.report({ is: 'revised', delivery: work.delivery, url });
  return recordSuccess(work.workshop.db, work.delivery.account_id, 0);
}

/** Nothing that might stand is left behind, so that the page may be shared anew. */
const retracted = {
  draft: null,
  document: null,
  posted: '[]',
  payload: null,
  key: null,
  frozen_at: null,
  sent_at: null,
  unknown_since: null,
};

/** Takes the document of a post along, unless another post of the entry names it. */
async function takeDocument({ workshop, delivery, connection, signal, permit }: Work): Promise<Retracted> {
  const { document } = delivery;
  if (document === null || (await isNamedElsewhere(workshop.db, { ...delivery, document }))) return { is: 'retracted' };
  const outcome = await connection.removeDocument(document, signal, permit);
  // The posts are gone: a record that the server will not let go of changes nothing about that.
  return outcome.is === 'rejected' ? { is: 'retracted' } : outcome;
}

/** Takes down what stands, the last of a thread first: what is left, should this be interrupted, still reads. */
async function takeDown(work: Work, posts: readonly StandingPost[], why: string): Promise<unknown> {
  const { workshop, delivery } = work;
  for (const post of posts.toReversed()) {
    const outcome = await work.connection.retract(post, work.signal, work.permit);
    if (outcome.is !== 'retracted') return settleFailure(work, outcome);
  }
  const without = await takeDocument(work);
  if (without.is !== 'retracted') return settleFailure(work, without);
  const reason = `Retracted: ${why}`;
  await endWith(work, { ...retracted, state: 'skipped', reason }, 'retracted', reason);
  workshop.report({ is: 'retracted', delivery, why });
  return recordSuccess(workshop.db, delivery.account_id, 0);
}

async function followRemoval(work: Work, posts: readonly StandingPost[]): Promise<unknown> {
  const { workshop, delivery, revision } = work;
  const entry = await findEntry(workshop.db, delivery.entry_id);
  const { page, forGood, why } = await work.lookForPage(entry?.url ?? null, work.signal);
  if (work.signal.aborted) return undefined;
  if (page !== 'gone') return end(work);
  if (revision.looks === 0 && !forGood) {
    const due = workshop.clock.now() + confirmAfter;
    return changeRevision(workshop.db, revision, { looks: 1, due_at: due });
  }
  if (posts.length > 0) return takeDown(work, posts, `its page is gone: ${why}`);
  const reason = `Its page is gone: ${why}`;
  return endWith(work, { state: 'skipped', reason }, 'skipped', reason);
}

/**
 * Lets a post follow what became of its entry. Everything that is sent is stored first and may be repeated: an edit to the
 * same is none, and a removal of what is gone neither.
 */
export async function follow(tools: FollowTools, revision: Revision, signal: AbortSignal): Promise<unknown> {
  const { workshop } = tools;
  const { db, clock } = workshop;
  const delivery = await findDelivery(db, revision.delivery_id);
  if (delivery === undefined) return end({ workshop, revision });
  // What may stand already is settled first.
  if (delivery.state === 'publishing') return changeRevision(db, revision, { due_at: clock.now() + lookAgain });
  const posts = standingPosts(delivery);
  const [post] = posts;
  const begun = clock.elapsed();
  const permit = () => !signal.aborted && clock.elapsed() - begun < revisionLease / 2;
  const connection = await workshop.connect(delivery);
  const work: Work = { ...tools, revision, delivery, connection, signal, permit };
  if (revision.kind === 'edit') {
    if (posts.length > 1) return leave(work, { is: 'left', why: 'A thread stays as it was posted.' });
    return post === undefined || delivery.state !== 'published' ? end(work) : followEdit(work, post);
  }
  if (revision.kind === 'retraction')
    return posts.length === 0 ? end(work) : takeDown(work, posts, 'a person has taken it back.');
  const isOpen = (delivery.state === 'waiting' || delivery.state === 'held') && delivery.payload === null;
  return post === undefined && !isOpen ? end(work) : followRemoval(work, posts);
}
