import type { Kysely } from 'kysely';
import type { AccountConfig } from '../config/config.ts';
import type { Schema } from '../db/schema.ts';
import { withoutDelivery } from '../deliveries/delivery-store.ts';
import type { KnownEntry } from '../entries/recognise.ts';

/** Two feeds of one site are not made in the same minute: so long (milliseconds) an entry of one is news in the other. */
const newsFor = 2 * 86_400_000;

/**
 * The accounts of a feed that an entry still has to go to, though another feed (or a person's share) brought it first: a site
 * may send its whole feed to one account and the feed of a topic to another. By entry id; entries that this feed has
 * listed since it was first read (`readSince`), or that are no news, are left out.
 */
export async function crossListed(
  db: Kysely<Schema>,
  known: readonly KnownEntry[],
  feed: { id: string; accounts: readonly AccountConfig[]; readSince: number | null; now: number },
): Promise<ReadonlyMap<string, readonly AccountConfig[]>> {
  const { readSince } = feed;
  if (readSince === null) return new Map();
  const recent = known.filter(
    ({ feedId, firstSeenAt }) =>
      feedId !== feed.id && firstSeenAt > readSince && Math.abs(feed.now - firstSeenAt) < newsFor,
  );
  const ids = recent.map(({ entryId }) => entryId);
  const missing = await withoutDelivery(
    db,
    ids,
    feed.accounts.map(({ id }) => id),
  );
  return new Map(
    [...missing].map(([entryId, accounts]) => [entryId, feed.accounts.filter(({ id }) => accounts.has(id))]),
  );
}
