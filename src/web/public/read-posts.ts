import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import { canonicalUrl } from '../../entries/canonical-url.ts';
import { shortHash } from '../../entries/fingerprint.ts';

/** Where an article stands: a post that is published. */
export interface PublicPost {
  network: string;
  url: string;
  uri: string;
  /** RFC 3339. */
  publishedAt: string;
}

const longestAddress = 2000;
const mostPosts = 20;

/** One name for all spellings of an address; null when it is none. */
export const addressKey = (address: string): string | null => {
  const canonical = address.length > longestAddress ? null : canonicalUrl(address);
  return canonical === null ? null : shortHash(canonical);
};

/** The posts of the article with this key, newest first. Knows nothing of what is not published. */
export async function readPosts(db: Kysely<Schema>, key: string): Promise<PublicPost[]> {
  const rows = await db
    .selectFrom('entry_keys as k')
    .innerJoin('deliveries as d', 'd.entry_id', 'k.entry_id')
    .select(['d.network', 'd.url', 'd.uri', 'd.published_at'])
    .where('k.kind', '=', 'url')
    .where('k.value', '=', key)
    .where('d.state', '=', 'published')
    .orderBy('d.published_at', 'desc')
    .limit(mostPosts)
    .execute();
  return rows.flatMap(({ network, url, uri, published_at }) =>
    url === null || uri === null || published_at === null || !/^https?:/i.test(url)
      ? []
      : [{ network, url, uri, publishedAt: new Date(published_at).toISOString() }],
  );
}
