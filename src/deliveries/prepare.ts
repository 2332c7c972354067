import type { Kysely } from 'kysely';
import { findUpload, storeUpload } from '../accounts/media-store.ts';
import type { Clock, Random } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import { type Draft, type DraftImage, type Limits, shownCard } from '../networks/draft.ts';
import type { Connection, MediaReference, PreparedImage } from '../networks/network.ts';
import type { Claim } from './claim-store.ts';
import type { Delivery } from './delivery.ts';
import type { Ending } from './settle.ts';

/** What happened to a delivery, for the log and for telling the owner. */
export type Report =
  | { is: 'published'; delivery: Delivery; url: string /** What the owner should know. */; warnings: string[] }
  | { is: 'revised'; delivery: Delivery; url: string }
  | { is: 'retracted'; delivery: Delivery; why: string }
  | { is: 'failed' | 'paused'; delivery: Delivery; why: string; nextStep: string }
  /** A language model wrote no summary, and the offline one goes out. `nextStep`: what the owner is to do, told once. */
  | { is: 'offline'; delivery: Delivery; why: string; nextStep: string | null }
  /** `waits`: without a fault, for its page or its account's turn. `unknown`: the network is asked at that time. */
  | { is: 'later' | 'waits' | 'unknown'; delivery: Delivery; why: string; until: number };

export interface Prepared {
  is: 'prepared';
  draft: Draft;
  payload: string;
  key: string;
}

/** The parts that publishing works with, built once in `app.ts`. */
export interface Workshop {
  db: Kysely<Schema>;
  clock: Clock;
  random: Random;
  claim: Omit<Claim, 'now'>;
  /** Least time between two posts of the account, milliseconds. */
  spacing(accountId: string): number;
  forgetLimits(accountId: string): Promise<void>;
  connect(delivery: Delivery): Promise<Connection>;
  prepare(delivery: Delivery, connection: Connection, signal: AbortSignal): Promise<Prepared | Ending>;
  report(report: Report): void;
}

export interface UploadTools {
  db: Kysely<Schema>;
  clock: Clock;
  fetchImage(image: DraftImage, limits: Limits, signal: AbortSignal): Promise<PreparedImage | { why: string }>;
}

/** How many tries an image gets before the post goes out without it. */
const imageTries = 3;

interface WantedImage extends DraftImage {
  /** Bytes. */
  most: number;
}

const ownImages = (draft: Draft, limits: Limits): WantedImage[] =>
  draft.images.map((image) => ({ ...image, most: limits.imageBytes }));

/** The card's picture is wanted where the card is shown. */
function cardImages(draft: Draft, limits: Limits): WantedImage[] {
  const url = shownCard(draft)?.image ?? null;
  return url === null ? [] : [{ url, alt: '', most: limits.cardImageBytes }];
}

/** The draft without an image that cannot be had: a missing image never costs the post. */
function without(draft: Draft, source: string, why: string): Draft {
  return {
    ...draft,
    card: draft.card?.image === source ? { ...draft.card, image: null } : draft.card,
    images: draft.images.filter(({ url }) => url !== source),
    warnings: [...draft.warnings, `Without the image ${source}: ${why}`],
  };
}

async function uploadOne(
  tools: UploadTools,
  delivery: Delivery,
  connection: Connection,
  image: PreparedImage,
  signal: AbortSignal,
) {
  const known = await findUpload(tools.db, delivery.account_id, image.hash, tools.clock.now());
  if (known !== null) return { is: 'uploaded' as const, reference: known };
  const upload = await connection.upload(image, signal);
  if (upload.is === 'uploaded') {
    const row = {
      account_id: delivery.account_id,
      hash: image.hash,
      reference: upload.reference,
      uploaded_at: tools.clock.now(),
    };
    await storeUpload(tools.db, row);
  }
  return upload;
}

/** Fetches, fits and uploads one image; once more at half the size when the server finds it too large. */
async function bringImage(
  tools: UploadTools,
  delivery: Delivery,
  { most, ...image }: WantedImage,
  limits: Limits,
  connection: Connection,
  signal: AbortSignal,
) {
  for (const imageBytes of [most, Math.floor(most / 2)]) {
    const prepared = await tools.fetchImage(image, { ...limits, imageBytes }, signal);
    if ('why' in prepared) return { is: 'missing' as const, why: prepared.why };
    const upload = await uploadOne(tools, delivery, connection, prepared, signal);
    if (upload.is === 'uploaded') return { ...upload, prepared };
    if (upload.is !== 'rejected' || upload.mend !== 'image') return upload;
  }
  return { is: 'missing' as const, why: 'The server does not take it, nor a smaller one.' };
}

/** Fetches, fits and uploads the draft's images, and the card's where no other is to be had. Ends early only for what would end the sending too. */
export async function uploadImages(
  tools: UploadTools,
  delivery: Delivery,
  wanted: Draft,
  limits: Limits,
  connection: Connection,
  signal: AbortSignal,
): Promise<{ is: 'uploaded'; draft: Draft; media: MediaReference[] } | Ending> {
  const media: MediaReference[] = [];
  let draft = wanted;
  for (const imagesOf of [ownImages, cardImages]) {
    for (const image of imagesOf(draft, limits)) {
      const brought = await bringImage(tools, delivery, image, limits, connection, signal);
      if (brought.is === 'uploaded') {
        const { width, height, alt } = brought.prepared;
        media.push({ source: image.url, reference: brought.reference, width, height, alt });
      } else if (brought.is === 'unauthorized') {
        return brought;
      } else if ((brought.is === 'temporary' || brought.is === 'unknown') && delivery.attempts < imageTries) {
        return { is: 'temporary', why: brought.why, notBefore: brought.notBefore ?? null };
      } else {
        draft = without(draft, image.url, brought.why);
      }
    }
  }
  return { is: 'uploaded', draft, media };
}
