import { z } from 'zod';
import type { FreezeInput } from '../network.ts';
import { findMentions } from './mentions.ts';

/** A media id as JSON text. */
export const mediaSchema = z.object({ id: z.string().min(1) });

/** What is stored before the first send: the parameters of POST /api/v1/statuses. */
export const payloadSchema = z.object({
  status: z.string(),
  mediaIds: z.array(z.string()),
  visibility: z.enum(['public', 'unlisted', 'private']),
  language: z.string().nullable(),
  spoilerText: z.string().nullable(),
  sensitive: z.boolean(),
  /** Nobody is mentioned on purpose: a server that can shall refuse the post rather than notify anyone. */
  mentionsNobody: z.boolean(),
  /** The id of the status that it replies to. */
  inReplyToId: z.string().nullable().default(null),
  /** The address that the post is about, to recognise it by. */
  link: z.string().nullable(),
});

export type Payload = z.infer<typeof payloadSchema>;

/** The post to be sent, complete. Pure. */
export function freeze({ draft, media, reply }: Pick<FreezeInput<unknown>, 'draft' | 'media' | 'reply'>): string {
  const wanted = new Set(draft.images.map(({ url }) => url));
  const used = media.filter(({ source }) => wanted.has(source));
  const payload: Payload = {
    status: draft.text,
    mediaIds: used.map(({ reference }) => mediaSchema.parse(JSON.parse(reference)).id),
    visibility: draft.visibility ?? 'public',
    language: draft.language,
    spoilerText: draft.contentWarning,
    sensitive: draft.sensitive,
    mentionsNobody: findMentions(draft.text).length === 0,
    inReplyToId: reply?.parent ?? null,
    link: draft.card?.url ?? null,
  };
  return JSON.stringify(payload);
}
