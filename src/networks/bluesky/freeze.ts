import { z } from 'zod';
import type { Draft, Facet } from '../draft.ts';
import type { FreezeInput, MediaReference } from '../network.ts';
import type { BlueskySettings } from './settings.ts';

/** A blob as uploadBlob answers it, in JSON. Lexicon: blob. */
export const blobSchema = z.object({
  $type: z.literal('blob'),
  ref: z.object({ $link: z.string().min(1) }),
  mimeType: z.string(),
  size: z.int(),
});

/** Lexicon: com.atproto.repo.strongRef. */
export const strongRefSchema = z.object({ uri: z.string(), cid: z.string() });

/** What a reply names a post by, as JSON text; undefined when the answer lacks the content's id. */
export function refOf(answer: { uri: string; cid?: string | undefined }): string | undefined {
  const ref = strongRefSchema.safeParse(answer);
  return ref.success ? JSON.stringify(ref.data) : undefined;
}

const strongRef = (ref: string): Json => strongRefSchema.parse(JSON.parse(ref));
const strongRefs = (refs: string): Json[] => z.array(strongRefSchema).parse(JSON.parse(refs));

type Blob = z.infer<typeof blobSchema>;
type Json = Record<string, unknown>;

/** What is stored before the first send: the records as they will stand. The gates lack the post's address, which has the DID. */
export const payloadSchema = z.object({
  post: z.record(z.string(), z.unknown()),
  threadgate: z.record(z.string(), z.unknown()).nullable(),
  postgate: z.record(z.string(), z.unknown()).nullable(),
});

export type Payload = z.infer<typeof payloadSchema>;

function feature(facet: Facet): Json | null {
  switch (facet.kind) {
    case 'link':
      return { $type: 'app.bsky.richtext.facet#link', uri: facet.url };
    case 'tag':
      return { $type: 'app.bsky.richtext.facet#tag', tag: facet.tag };
    case 'mention':
      return facet.did === null ? null : { $type: 'app.bsky.richtext.facet#mention', did: facet.did };
  }
}

function facetRecords(facets: readonly Facet[]): Json[] {
  return facets.flatMap((facet) => {
    const marked = feature(facet);
    const index = { byteStart: facet.byteStart, byteEnd: facet.byteEnd };
    return marked === null ? [] : [{ index, features: [marked] }];
  });
}

function blobOf(media: MediaReference[], source: string | null): { blob: Blob; media: MediaReference } | null {
  const found = media.find((one) => one.source === source);
  return found === undefined ? null : { blob: blobSchema.parse(JSON.parse(found.reference)), media: found };
}

function embed(draft: Draft, media: MediaReference[]): Json | null {
  const images = draft.images.flatMap(({ url, alt }) => {
    const found = blobOf(media, url);
    if (found === null) return [];
    const { width, height } = found.media;
    return [{ image: found.blob, alt, ...(width > 0 && height > 0 ? { aspectRatio: { width, height } } : {}) }];
  });
  if (images.length > 0) return { $type: 'app.bsky.embed.images', images };
  if (draft.card === null) return null;
  const { url, title, description, image } = draft.card;
  const thumb = image === null ? null : blobOf(media, image);
  const external = {
    ...{ uri: url, title, description },
    ...(thumb === null ? {} : { thumb: thumb.blob }),
    ...(draft.document === null ? {} : { associatedRefs: strongRefs(draft.document.reference) }),
  };
  return { $type: 'app.bsky.embed.external', external };
}

/** Lexicon app.bsky.feed.threadgate: no list lets everybody reply, an empty one nobody. */
function threadgate({ replies }: BlueskySettings, createdAt: string): Json | null {
  const rules = { followers: 'followerRule', following: 'followingRule', mentioned: 'mentionRule' };
  if (replies === 'everyone') return null;
  const allow = replies === 'nobody' ? [] : [{ $type: `app.bsky.feed.threadgate#${rules[replies]}` }];
  return { $type: 'app.bsky.feed.threadgate', allow, createdAt };
}

function postgate({ quotes }: BlueskySettings, createdAt: string): Json | null {
  if (quotes === 'everyone') return null;
  return {
    $type: 'app.bsky.feed.postgate',
    embeddingRules: [{ $type: 'app.bsky.feed.postgate#disableRule' }],
    createdAt,
  };
}

const withRefs = z.object({
  embed: z.object({ external: z.object({ associatedRefs: z.array(strongRefSchema).min(1) }) }),
});

/** Whether the card of a post names a document. */
export const namesDocument = (post: Json): boolean => withRefs.safeParse(post).success;

/** The records to be written, complete but for the account's DID. Pure. */
export function freeze(input: FreezeInput<BlueskySettings>): string {
  const { draft, media, settings, createdAt, reply } = input;
  const attached = embed(draft, media);
  const facets = facetRecords(draft.facets);
  const post: Json = {
    $type: 'app.bsky.feed.post',
    text: draft.text,
    createdAt,
    ...(facets.length > 0 ? { facets } : {}),
    ...(draft.language === null ? {} : { langs: [draft.language] }),
    ...(reply === null ? {} : { reply: { root: strongRef(reply.root), parent: strongRef(reply.parent) } }),
    ...(attached === null ? {} : { embed: attached }),
    ...(settings.labels.length > 0
      ? { labels: { $type: 'com.atproto.label.defs#selfLabels', values: settings.labels.map((val) => ({ val })) } }
      : {}),
  };
  const payload: Payload = {
    post,
    // The gate of a thread belongs to its first post.
    threadgate: reply === null ? threadgate(settings, createdAt) : null,
    postgate: postgate(settings, createdAt),
  };
  return JSON.stringify(payload);
}
