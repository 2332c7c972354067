import { type Random, toIso } from '../clock.ts';
import type { FeedConfig } from '../config/config.ts';
import { type StoredEntry, storePage } from '../entries/entry-store.ts';
import type { DocumentSource } from '../networks/document.ts';
import type { Draft, DraftImage, Limits } from '../networks/draft.ts';
import type { Connection, PreparedImage } from '../networks/network.ts';
import type { Page } from '../pages/page.ts';
import type { Written } from '../summaries/summary.ts';
import { type ComposingAccount, compose, documentSource, type Material, nothingIn, showsSummary } from './compose.ts';
import type { Delivery } from './delivery.ts';
import { loadMaterial } from './material.ts';
import { mendedDraft, mendedLimits, mendsOf, withoutDocument } from './mend.ts';
import { type Prepared, type UploadTools, uploadImages } from './prepare.ts';
import { lookAgainAfter } from './retry.ts';
import type { Ending } from './settle.ts';
import { storedDraft } from './stored-draft.ts';
import { postAt, postedOf, replyTo } from './thread.ts';

export type PageLook =
  | { is: 'ready'; page: Page }
  /** `page`: what there is of it, good enough when the waiting is over. */
  | { is: 'not-ready'; why: string; page?: Page }
  | { is: 'gone'; why: string }
  | { is: 'unseen'; why: string };

export interface PreparingTools extends UploadTools {
  random: Random;
  feeds: readonly FeedConfig[];
  account(delivery: Delivery, connection: Connection, signal: AbortSignal): Promise<ComposingAccount>;
  /** Looks at the entry's page once. `unseen`: it cannot be looked at from here, so waiting would not help. */
  lookAtPage(material: Material, signal: AbortSignal): Promise<PageLook>;
  /** What a language model writes of the entry; null: its summary is drawn from its text. */
  written(
    delivery: Delivery,
    loaded: { stored: StoredEntry; material: Material },
    signal: AbortSignal,
  ): Promise<Written | null>;
  fetchImage(image: DraftImage, limits: Limits, signal: AbortSignal): Promise<PreparedImage | { why: string }>;
}

/** Whether entries of the feed are held when their page is not ready in time. */
const holdsWithoutPage = (feeds: readonly FeedConfig[], feedId: string | null): boolean =>
  feeds.some(({ id, pageMissing }) => id === feedId && pageMissing === 'hold');

/** Waits for the entry's page until `gate_until`: a post whose card or link is broken cannot be mended later. */
async function passGate(
  tools: PreparingTools,
  delivery: Delivery,
  { material, stored }: { material: Material; stored: StoredEntry },
  signal: AbortSignal,
): Promise<Material | Ending> {
  if (material.page !== null || delivery.gate_until === null || material.entry.url === null) return material;
  const now = tools.clock.now();
  const look = await tools.lookAtPage(material, signal);
  if (look.is === 'gone' || look.is === 'not-ready') {
    const until = Math.min(now + lookAgainAfter(now - delivery.created_at), delivery.gate_until);
    if (now < delivery.gate_until) return { is: 'wait', why: `Waits for its page: ${look.why}`, until };
    if (holdsWithoutPage(tools.feeds, stored.feed_id))
      return { is: 'hold', why: `Its page was not ready in time: ${look.why}` };
  }
  const page = look.is === 'ready' || look.is === 'not-ready' ? look.page : undefined;
  if (page === undefined) return material;
  await storePage(tools.db, delivery.entry_id, page);
  return { ...material, page };
}

const tooLong = ({ length, limit }: Draft): Ending => ({
  is: 'rejected',
  why: `The text is ${length} long, and ${limit} are allowed there.`,
  nextStep: 'Share it again with a shorter --text.',
});

const dropped: Ending = {
  is: 'rejected',
  why: 'The entry is too old: its text is no longer kept.',
  nextStep: 'Share its page by hand: share-this-post share URL',
};

/** What is composed for a delivery, and by what rules it goes on. */
interface Composed {
  is: 'composed';
  draft: Draft;
  account: ComposingAccount;
  limits: Limits;
  source: DocumentSource;
}

/** The draft of a delivery, from the entry as it is now. Nothing is uploaded or sent. */
async function composeDelivery(
  tools: PreparingTools,
  delivery: Delivery,
  connection: Connection,
  signal: AbortSignal,
): Promise<Composed | Ending> {
  const loaded = await loadMaterial(tools.db, delivery.entry_id, tools.feeds);
  if (loaded === null) return dropped;
  const passed = await passGate(tools, delivery, loaded, signal);
  if ('is' in passed) return passed;
  const account = await tools.account(delivery, connection, signal);
  const isThread = account.network.threadMost(account.settings) > 1;
  const summarised = delivery.text === null && !isThread && showsSummary(passed, account);
  const written = summarised ? await tools.written(delivery, { ...loaded, material: passed }, signal) : null;
  const material = { ...passed, written };
  const mends = mendsOf(delivery);
  const limits = mendedLimits(account.limits, mends);
  const draft = mendedDraft(compose(material, { ...account, limits }, delivery.text), mends);
  const source = documentSource(material, loaded.stored);
  const nothing = nothingIn(material, draft);
  if (nothing !== null) return { is: 'rejected', ...nothing };
  return draft.length > draft.limit ? tooLong(draft) : { is: 'composed', draft, account, limits, source };
}

/** The images of a draft, its document, and the payload that says it. */
async function complete(
  tools: PreparingTools,
  delivery: Delivery,
  { draft: wanted, account, limits, source }: Composed,
  connection: Connection,
  signal: AbortSignal,
): Promise<Prepared | Ending> {
  const uploaded = await uploadImages(tools, delivery, wanted, limits, connection, signal);
  if (uploaded.is !== 'uploaded') return uploaded;
  const { media } = uploaded;
  const mentioned = await connection.findMentioned(uploaded.draft, signal);
  const refused = mendsOf(delivery).includes('document');
  const draft = refused ? withoutDocument(mentioned) : await connection.addDocument(mentioned, source, signal);
  const createdAt = toIso(tools.clock.now());
  const { network, settings } = account;
  const payload = network.freeze({ draft: postAt(draft, 0) ?? draft, media, settings, createdAt, reply: null });
  return { is: 'prepared', draft, payload, key: network.newKey(tools.clock, tools.random) };
}

/** The next post of a thread that is under way, as it was frozen with the first; null: it has not begun. */
async function prepareReply(
  tools: PreparingTools,
  delivery: Delivery,
  connection: Connection,
  signal: AbortSignal,
): Promise<Prepared | Ending | null> {
  const posted = postedOf(delivery);
  if (posted.length === 0) return null;
  const draft = delivery.draft === null ? null : storedDraft(delivery.draft);
  const post = draft === null ? null : postAt(draft, posted.length);
  if (draft === null || post === null) return dropped;
  const { network, settings } = await tools.account(delivery, connection, signal);
  const createdAt = toIso(tools.clock.now());
  const mended = mendedDraft(post, mendsOf(delivery));
  const payload = network.freeze({ draft: mended, media: [], settings, createdAt, reply: replyTo(posted) });
  return { is: 'prepared', draft, payload, key: network.newKey(tools.clock, tools.random) };
}

/** Everything up to the frozen payload: page, draft, images. Sends no post. */
export async function prepareDelivery(
  tools: PreparingTools,
  delivery: Delivery,
  connection: Connection,
  signal: AbortSignal,
): Promise<Prepared | Ending> {
  const reply = await prepareReply(tools, delivery, connection, signal);
  if (reply !== null) return reply;
  const composed = await composeDelivery(tools, delivery, connection, signal);
  return composed.is === 'composed' ? complete(tools, delivery, composed, connection, signal) : composed;
}

/** The same for a post that stands: `known`, and nothing is uploaded, when `isKnown` says that the post says just that. */
export async function prepareRevision(
  tools: PreparingTools,
  delivery: Delivery,
  connection: Connection,
  signal: AbortSignal,
  isKnown: (draft: Draft) => boolean,
): Promise<Prepared | Ending | { is: 'known' }> {
  const composed = await composeDelivery(tools, delivery, connection, signal);
  if (composed.is !== 'composed') return composed;
  if (composed.draft.thread.length > 0)
    return { is: 'hold', why: 'As edited, the entry would take a thread; its post stays as it is.' };
  return isKnown(composed.draft) ? { is: 'known' } : complete(tools, delivery, composed, connection, signal);
}
