import { type Kysely, sql } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import { isStanding } from '../../deliveries/indexed.ts';
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

type Db = Kysely<Schema>;

const longestAddress = 2000;
const mostPosts = 20;

/** One name for all spellings of an address; null when it is none. */
export const addressKey = (address: string): string | null => {
  const canonical = address.length > longestAddress ? null : canonicalUrl(address);
  return canonical === null ? null : shortHash(canonical);
};

/** What is published of the articles with these keys, the newest of each first. */
const published = (db: Db, keys: readonly string[]) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('entry_keys as k')
        .innerJoin('deliveries as d', 'd.entry_id', 'k.entry_id')
        .leftJoin('reactions as r', 'r.delivery_id', 'd.id')
        .where('k.kind', '=', 'url')
        .where('k.value', 'in', keys)
        .where(isStanding)
        .select(['k.value as key', 'd.network', 'd.url', 'd.uri', 'd.document', 'd.published_at', 'd.posted'])
        .select(['r.likes', 'r.boosts', 'r.replies', 'r.conversation'])
        .select(sql<number>`row_number() over (partition by k.value order by d.published_at desc)`.as('place'))
        .as('standing'),
    )
    .where('place', '<=', mostPosts)
    .orderBy('place');

const byKey = <Row extends { key: string }, T>(rows: readonly Row[], of: (rows: Row[]) => T[]): Map<string, T[]> =>
  new Map([...Map.groupBy(rows, ({ key }) => key)].map(([key, group]) => [key, of(group)]));

/** The posts of the articles with these keys, newest first. Knows nothing of what is not published. */
export async function readPosts(db: Db, keys: readonly string[]): Promise<Map<string, PublicPost[]>> {
  const columns = ['key', 'network', 'url', 'uri', 'document', 'published_at', 'likes', 'boosts', 'replies'] as const;
  return byKey(await published(db, keys).select(columns).execute(), (rows) =>
    rows.flatMap(({ network, url, uri, document, published_at, likes, boosts, replies }) => {
      if (url === null || uri === null || published_at === null || !/^https?:/i.test(url)) return [];
      const publishedAt = new Date(published_at).toISOString();
      const post = { network, url, uri, ...(document === null ? {} : { document }), publishedAt };
      return [likes === null || boosts === null || replies === null ? post : { ...post, likes, boosts, replies }];
    }),
  );
}

/** The answers to these articles' posts in reading order; none of their own threads. */
export async function readReplies(db: Db, keys: readonly string[]): Promise<Map<string, PublicReply[]>> {
  const columns = ['key', 'network', 'posted', 'conversation'] as const;
  return byKey(await published(db, keys).select(columns).execute(), (rows) => {
    const own = new Set(rows.flatMap((row) => postedOf(row).map(({ uri }) => uri)));
    const told = rows.flatMap(({ network, conversation }) =>
      conversation === null ? [] : storedReplies(conversation).map((reply) => ({ network, ...reply })),
    );
    return inThreads(told.filter(({ uri }) => !own.has(uri)));
  });
}
