import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Draft } from '../networks/draft.ts';

const cardSchema = z.object({
  url: z.string(),
  title: z.string(),
  description: z.string(),
  image: z.string().nullable(),
});

const shown = z.object({
  network: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  contentWarning: z.string().nullable(),
  card: cardSchema.nullable(),
  images: z.array(z.object({ url: z.string(), alt: z.string() })),
});

/** A card that the server makes of the page is none of the post's. */
const ownParts = ({ network, text, language, contentWarning, card, images }: z.infer<typeof shown>) => ({
  text,
  language,
  contentWarning,
  images,
  card: network === 'mastodon' ? null : card,
});

/** Whether a post would show just what it shows: then its entry's edit is none of the post. `before`: a draft as JSON. Pure. */
export function showsTheSame(before: string | null, after: Draft): boolean {
  const known = before === null ? undefined : shown.safeParse(JSON.parse(before)).data;
  return known !== undefined && isDeepStrictEqual(ownParts(known), ownParts(shown.parse(after)));
}
