import { z } from 'zod';
import type { Draft } from '../networks/draft.ts';

const range = { byteStart: z.number(), byteEnd: z.number() };
const facet = z.discriminatedUnion('kind', [
  z.object({ ...range, kind: z.literal('link'), url: z.string() }),
  z.object({ ...range, kind: z.literal('tag'), tag: z.string() }),
  z.object({ ...range, kind: z.literal('mention'), handle: z.string().default(''), did: z.string().nullable() }),
]);

const post = { text: z.string(), length: z.number(), facets: z.array(facet), tags: z.array(z.string()) };

const draftSchema = z.object({
  ...post,
  network: z.string(),
  limit: z.number(),
  language: z.string().nullable(),
  card: z
    .object({ url: z.string(), title: z.string(), description: z.string(), image: z.string().nullable() })
    .nullable(),
  images: z.array(z.object({ url: z.string(), alt: z.string() })),
  document: z.object({ uri: z.string(), reference: z.string() }).nullable().default(null),
  visibility: z.enum(['public', 'unlisted', 'private']).nullable(),
  contentWarning: z.string().nullable(),
  sensitive: z.boolean(),
  thread: z.array(z.object(post)).default([]),
  warnings: z.array(z.string()),
});

/** A draft as it is stored with its delivery. Throws for text that is none. */
export const storedDraft = (json: string): Draft => draftSchema.parse(JSON.parse(json));
