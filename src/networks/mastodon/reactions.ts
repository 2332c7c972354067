import { z } from 'zod';
import type { Address, Reactions, Reply } from '../network.ts';
import type { Call } from './client.ts';
import { readContent } from './recognise.ts';

const count = z.int().min(0).nullish();

/** Entity: Status, as masto names its keys. */
const statusSchema = z.object({
  uri: z.string(),
  url: z.string().nullish(),
  favouritesCount: count,
  reblogsCount: count,
  quotesCount: count,
  repliesCount: count,
});

const replySchema = z.object({
  id: z.string(),
  inReplyToId: z.string().nullish(),
  uri: z.string(),
  url: z.string().nullish(),
  content: z.string(),
  spoilerText: z.string().nullish(),
  visibility: z.string(),
  createdAt: z.string(),
  account: z.object({
    acct: z.string(),
    displayName: z.string().nullish(),
    username: z.string(),
    suspended: z.boolean().nullish(),
    limited: z.boolean().nullish(),
  }),
});

/** The status' own id is the end of its address on every family of servers that names one. */
const idOf = ({ ref, uri }: Address): string => ref ?? /([^/?#=]+)$/.exec(uri)?.[1] ?? '';

/** One request a post: the API of the oldest servers in use knows no other way. */
export async function readReactions(
  call: Call,
  posts: readonly Address[],
  signal: AbortSignal,
): Promise<Reactions[] | null> {
  const told: Reactions[] = [];
  for (const post of posts) {
    const answer = await call(signal, (client) => client.v1.statuses.$select(idOf(post)).fetch.$raw());
    if (answer.is === 'unsent' || answer.is === 'unclear') return told.length > 0 ? told : null;
    const status = answer.is === 'ok' ? statusSchema.safeParse(answer.data).data : undefined;
    if (status === undefined || status.uri !== post.uri) continue;
    const { favouritesCount, reblogsCount, quotesCount, repliesCount } = status;
    const boosts = (reblogsCount ?? 0) + (quotesCount ?? 0);
    told.push({ uri: post.uri, likes: favouritesCount ?? 0, boosts, replies: repliesCount ?? 0 });
  }
  return told;
}

const isForAll = (visibility: string): boolean => visibility === 'public' || visibility === 'unlisted';

/** Their words as text: markup goes, addresses and line breaks stay. */
function readReply(status: z.infer<typeof replySchema>, parent: string | null, host: string): Reply[] {
  const { uri, url, content, spoilerText, visibility, createdAt, account } = status;
  if (!isForAll(visibility)) return [];
  if (account.suspended === true || account.limited === true) return [];
  const handle = `@${account.acct.includes('@') ? account.acct : `${account.acct}@${host}`}`;
  return [
    {
      ...{ uri, url: url || uri, parent, handle, publishedAt: createdAt },
      author: account.displayName || account.username,
      // Plain text by the API's words, HTML on some servers.
      warning: readContent(spoilerText ?? '').text,
      text: readContent(content).text.trim(),
    },
  ];
}

export async function readReplies(call: Call, post: Address, signal: AbortSignal): Promise<Reply[] | null> {
  const answer = await call(signal, (client) => client.v1.statuses.$select(idOf(post)).context.fetch.$raw());
  if (answer.is === 'refused') return [];
  if (answer.is !== 'ok') return null;
  const context = z.object({ descendants: z.array(z.unknown()) }).safeParse(answer.data);
  if (!context.success) return null;
  const host = URL.parse(post.uri)?.host ?? '';
  const statuses = context.data.descendants.flatMap((status) => replySchema.safeParse(status).data ?? []);
  const uris = new Map(statuses.map(({ id, uri }) => [id, uri]));
  return statuses.flatMap((status) => readReply(status, uris.get(status.inReplyToId ?? '') ?? null, host));
}
