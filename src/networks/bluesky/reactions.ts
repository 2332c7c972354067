import { z } from 'zod';
import type { Address, Reactions, Reply } from '../network.ts';
import { type Authorise, throughAppView } from './standing.ts';

/** app.bsky.feed.getPosts takes so many at a time. */
const postsAtOnce = 25;
/** Answers to answers that are asked for. */
const deepest = 6;

const count = z.int().min(0).default(0);

/** Lexicon: app.bsky.feed.defs#postView. */
const postsSchema = z.object({
  posts: z.array(
    z.object({ uri: z.string(), likeCount: count, repostCount: count, replyCount: count, quoteCount: count }),
  ),
});

export async function readReactions(
  authorise: Authorise,
  posts: readonly Address[],
  signal: AbortSignal,
): Promise<Reactions[] | null> {
  const uris = posts.slice(0, postsAtOnce).map(({ uri }) => uri);
  const asked = await authorise<object>(
    (client, _, headers) =>
      client.app.bsky.feed.getPosts({ uris }, { headers: { ...headers, ...throughAppView }, signal }),
    signal,
    { enough: z.looseObject({}) },
  );
  const told = 'is' in asked || asked.answer.is !== 'ok' ? null : postsSchema.safeParse(asked.answer.data).data;
  return (
    told?.posts.map(({ uri, likeCount, repostCount, quoteCount, replyCount }) => ({
      ...{ uri, likes: likeCount, boosts: repostCount + quoteCount, replies: replyCount },
    })) ?? null
  );
}

/** Lexicon: com.atproto.label.defs#label. */
const labelsSchema = z.array(z.object({ val: z.string() })).default([]);

/** Lexicon: app.bsky.feed.defs#threadViewPost; what is blocked or gone has another shape and is left out. */
const nodeSchema = z.object({
  post: z.object({
    uri: z.string(),
    author: z.object({ handle: z.string(), displayName: z.string().optional(), labels: labelsSchema }),
    record: z.object({ text: z.string(), createdAt: z.string() }),
    labels: labelsSchema,
    indexedAt: z.string(),
  }),
  replies: z.array(z.unknown()).default([]),
});

function flatten(nodes: readonly unknown[], parent: string | null = null): Reply[] {
  return nodes.flatMap((node) => {
    const read = nodeSchema.safeParse(node).data;
    if (read === undefined) return [];
    const { uri, author, record, labels, indexedAt } = read.post;
    const [, , did, , key] = uri.split('/');
    const reply = {
      uri,
      url: `https://bsky.app/profile/${did}/post/${key}`,
      parent,
      author: author.displayName || author.handle,
      handle: author.handle,
      warning: '',
      text: record.text,
      publishedAt: indexedAt,
    };
    // What its author or a moderator has labelled is for their networks to show, and so are people who want no strangers: "!no-unauthenticated".
    const isForMembers = labels.length > 0 || author.labels.some(({ val }) => val.startsWith('!'));
    return isForMembers ? [] : [reply, ...flatten(read.replies, uri)];
  });
}

export async function readReplies(
  authorise: Authorise,
  { uri }: Address,
  signal: AbortSignal,
): Promise<Reply[] | null> {
  const asked = await authorise<object>(
    (client, _, headers) =>
      client.app.bsky.feed.getPostThread(
        { uri, depth: deepest, parentHeight: 0 },
        { headers: { ...headers, ...throughAppView }, signal },
      ),
    signal,
    { enough: z.looseObject({}) },
  );
  if ('is' in asked || asked.answer.is !== 'ok') return null;
  const thread = z
    .object({ thread: z.object({ replies: z.array(z.unknown()).default([]) }) })
    .safeParse(asked.answer.data);
  return thread.success ? flatten(thread.data.thread.replies) : null;
}
