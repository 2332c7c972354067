import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { FeedConfig } from '../config/config.ts';
import type { Schema } from '../db/schema.ts';
import { contentOf, findEntry, pageOf, type StoredEntry } from '../entries/entry-store.ts';
import { type Material, noFeed, ownLinesOf } from './compose.ts';
import { knownAs, type ShareRequest } from './share.ts';

const lines = z.array(z.string());

/** What a stored entry's drafts are made from; null once retention has dropped its content. */
export async function loadMaterial(
  db: Kysely<Schema>,
  entryId: string,
  feeds: readonly FeedConfig[],
): Promise<{ stored: StoredEntry; material: Material } | null> {
  const stored = await findEntry(db, entryId);
  const entry = stored === undefined ? null : contentOf(stored);
  if (stored === undefined || entry === null) return null;
  const feed =
    stored.feed_id === null
      ? undefined
      : await db.selectFrom('feeds').select(['title', 'furniture']).where('id', '=', stored.feed_id).executeTakeFirst();
  return {
    stored,
    material: {
      entry,
      page: pageOf(stored),
      feedId: stored.feed_id,
      feedTitle: feed?.title || null,
      ownLines: ownLinesOf(feeds, stored.feed_id),
      written: null,
      furniture: new Set(feed === undefined ? [] : lines.parse(JSON.parse(feed.furniture))),
    },
  };
}

/** What a share of a page will be made from: the entry as its feed brought it, where it is known, and the page as it is now. */
export async function shareMaterial(
  db: Kysely<Schema>,
  { entry, page }: Pick<ShareRequest, 'entry' | 'page'>,
  feeds: readonly FeedConfig[],
): Promise<Material> {
  const known = await knownAs(db, entry);
  const loaded = known === null ? null : await loadMaterial(db, known, feeds);
  return loaded === null ? { ...noFeed, entry, page } : { ...loaded.material, page };
}
