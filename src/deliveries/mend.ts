import { z } from 'zod';
import type { Draft, Limits } from '../networks/draft.ts';
import type { Mend } from '../networks/network.ts';
import type { Delivery } from './delivery.ts';

const mendsSchema = z.array(z.enum(['upload', 'image', 'text', 'language', 'document']));

/** How often a draft is mended in each way before a person is asked. */
const atMost: Record<Mend, number> = { upload: 3, image: 3, text: 4, language: 1, document: 1 };

/** How this delivery's draft was mended so far. */
export const mendsOf = ({ mends }: Pick<Delivery, 'mends'>): Mend[] => mendsSchema.parse(JSON.parse(mends));

const timesOf = (mends: readonly Mend[], mend: Mend): number => mends.filter((one) => one === mend).length;

/** The mends with one more; null when that way has been tried often enough. */
export function mendOnce(delivery: Pick<Delivery, 'mends'>, mend: Mend): Mend[] | null {
  const mends = mendsOf(delivery);
  return timesOf(mends, mend) < atMost[mend] ? [...mends, mend] : null;
}

/** After two sizes that were refused the post goes out without its images. */
const sizesTried = 2;

/** The server's limits as its refusals taught them. Pure. */
export function mendedLimits(limits: Limits, mends: readonly Mend[]): Limits {
  const shorter = 0.8 ** timesOf(mends, 'text');
  const smaller = 0.5 ** timesOf(mends, 'image');
  return {
    ...limits,
    text: Math.floor(limits.text * shorter),
    textBytes: limits.textBytes === null ? null : Math.floor(limits.textBytes * shorter),
    imageBytes: Math.floor(limits.imageBytes * smaller),
    cardImageBytes: Math.floor(limits.cardImageBytes * smaller),
  };
}

/** The draft of a post that was refused with a document. Pure. */
export const withoutDocument = (draft: Draft): Draft => ({
  ...draft,
  warnings: [...draft.warnings, 'Without a document: the server does not take a post that names one.'],
});

/** The draft without what was refused. Pure. */
export function mendedDraft(draft: Draft, mends: readonly Mend[]): Draft {
  const language = timesOf(mends, 'language') > 0 ? null : draft.language;
  const refused = timesOf(mends, 'image') > sizesTried || timesOf(mends, 'upload') >= atMost.upload;
  if (!refused) return { ...draft, language };
  const card = draft.card === null ? null : { ...draft.card, image: null };
  const warnings = [...draft.warnings, 'Without its images: the server does not take them.'];
  return { ...draft, language, card, images: [], warnings };
}
