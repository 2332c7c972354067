import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import { postedOf } from '../../deliveries/thread.ts';
import { canonicalUrl } from '../../entries/canonical-url.ts';
import { shortHash } from '../../entries/fingerprint.ts';
import { storedReplies } from '../../reactions/reactions-store.ts';
import { inThreads, type PublicReply } from './threads.ts';

/** Where an article stands: a post that is published. */
export interface PublicPost {
  network: string;
  url: string;
  uri: string;
  /** The article's record at standard.site, for the page to link to; absent where the post names none. */
  document?: string;
  /** RFC 3339. */
  publishedAt: string;
  /** As the network last said it; absent before it was asked. */
  likes?: number;
  boosts?: number;
  replies?: number;
}

const longestAddress = 2000;
const mostPosts = 20;

/** One name for all spellings of an address; null when it is none. */
export const addressKey = (address: string): string | null => {
  const canonical = address.length > longestAddress ? null : canonicalUrl(address);
  return canonical === null ? null : shortHash(canonical);
};

/** What is published of the article with this key. */
const published = (db: Kysely<Schema>, key: string) =>
  db
    .selectFrom('entry_keys as k')
    .innerJoin('deliveries as d', 'd.entry_id', 'k.entry_id')
    .leftJoin('reactions as r', 'r.delivery_id', 'd.id')
    .where('k.kind', '=', 'url')
    .where('k.value', '=', key)
    .where('d.state', '=', 'published')
    .orderBy('d.published_at', 'desc')
    .limit(mostPosts);

/** The posts of the article with this key, newest first. Knows nothing of what is not published. */
export async function readPosts(db: Kysely<Schema>, key: string): Promise<PublicPost[]> {
  const columns = ['d.network', 'd.url', 'd.uri', 'd.document', 'd.published_at'] as const;
  const rows = await published(db, key).select(columns).select(['r.likes', 'r.boosts', 'r.replies']).execute();
  return rows.flatMap(({ network, url, uri, document, published_at, likes, boosts, replies }) => {
    if (url === null || uri === null || published_at === null || !/^https?:/i.test(url)) return [];
    const publishedAt = new Date(published_at).toISOString();
    const post = { network, url, uri, ...(document === null ? {} : { document }), publishedAt };
    return [likes === null || boosts === null || replies === null ? post : { ...post, likes, boosts, replies }];
  });
}

/** The answers to the article's posts in reading order; none of its own threads. */
export async function readReplies(db: Kysely<Schema>, key: string): Promise<PublicReply[]> {
  const rows = await published(db, key).select(['d.network', 'd.posted', 'r.conversation']).execute();
  const own = new Set(rows.flatMap((row) => postedOf(row).map(({ uri }) => uri)));
  const told = rows.flatMap(({ network, conversation }) =>
    conversation === null ? [] : storedReplies(conversation).map((reply) => ({ network, ...reply })),
  );
  return inThreads(told.filter(({ uri }) => !own.has(uri)));
}
