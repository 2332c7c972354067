import { type Kysely, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { toIso } from '../clock.ts';
import { inParts } from '../db/in-parts.ts';
import type { EntryTable, Schema } from '../db/schema.ts';
import type { Page } from '../pages/page.ts';
import type { Entry } from './entry.ts';
import type { IdentityKey } from './identity.ts';
import type { KnownEntry } from './recognise.ts';
import { indexEntry } from './search-store.ts';

type Db = Kysely<Schema>;
export type StoredEntry = Selectable<EntryTable>;

const keySchema = z.object({ kind: z.enum(['id', 'url', 'title', 'text']), value: z.string() });

const parseKey = (row: { kind: string; value: string }): IdentityKey | null => keySchema.safeParse(row).data ?? null;

const image = z.object({ url: z.string(), alt: z.string().nullable() });

const entrySchema: z.ZodType<Entry> = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  html: z.string(),
  excerpt: z.string().nullable(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  language: z.string().nullable(),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  image: image.nullable(),
  attachments: z.array(z.object({ url: z.string(), type: z.string().nullable(), length: z.number().nullable() })),
});

const pageSchema: z.ZodType<Page> = z.object({
  url: z.string(),
  canonical: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  // Pages kept by earlier versions have one description only.
  otherDescriptions: z.array(z.string()).default([]),
  image: image.nullable(),
  siteName: z.string().nullable(),
  language: z.string().nullable(),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  html: z.string(),
  fediverseCreator: z.string().nullable(),
  feeds: z.array(z.string()),
});

/** The entry as it was read; null once retention has dropped it. */
export const contentOf = ({ content }: StoredEntry): Entry | null =>
  content === null ? null : entrySchema.parse(JSON.parse(content));

export const pageOf = ({ page }: StoredEntry): Page | null =>
  page === null ? null : pageSchema.parse(JSON.parse(page));

export const findEntry = (db: Db, id: string): Promise<StoredEntry | undefined> =>
  db.selectFrom('entries').selectAll().where('id', '=', id).executeTakeFirst();

async function entriesWithKeys(db: Db, keys: readonly IdentityKey[]): Promise<Set<string>> {
  const found = new Set<string>();
  const kinds = new Map<string, string[]>();
  for (const { kind, value } of keys) kinds.set(kind, [...(kinds.get(kind) ?? []), value]);
  for (const [kind, values] of kinds) {
    for (const part of inParts(values)) {
      const rows = await db
        .selectFrom('entry_keys')
        .select('entry_id')
        .where('kind', '=', kind)
        .where('value', 'in', part)
        .limit(5000)
        .execute();
      for (const { entry_id } of rows) found.add(entry_id);
    }
  }
  return found;
}

async function keysOf(db: Db, entryIds: readonly string[]): Promise<Map<string, IdentityKey[]>> {
  const keys = new Map<string, IdentityKey[]>(entryIds.map((id) => [id, []]));
  for (const part of inParts(entryIds)) {
    const rows = await db.selectFrom('entry_keys').selectAll().where('entry_id', 'in', part).execute();
    for (const row of rows) {
      const key = parseKey(row);
      if (key !== null) keys.get(row.entry_id)?.push(key);
    }
  }
  return keys;
}

/** The known entries that share any of these keys: all that recognising a batch has to look at. */
export async function findKnown(db: Db, keys: readonly IdentityKey[]): Promise<KnownEntry[]> {
  const ids = [...(await entriesWithKeys(db, keys))];
  const keysById = await keysOf(db, ids);
  const known: KnownEntry[] = [];
  for (const part of inParts(ids)) {
    const columns = [
      'id',
      'feed_id',
      'fingerprint',
      'first_seen_at',
      'last_seen_at',
      'published_at',
      'title',
      'url',
    ] as const;
    const rows = await db.selectFrom('entries').select(columns).where('id', 'in', part).execute();
    for (const row of rows) {
      known.push({
        entryId: row.id,
        feedId: row.feed_id,
        keys: keysById.get(row.id) ?? [],
        fingerprint: row.fingerprint,
        firstSeenAt: row.first_seen_at,
        lastSeenAt: row.last_seen_at,
        published: row.published_at === null ? null : toIso(row.published_at),
        title: row.title,
        url: row.url,
      });
    }
  }
  return known;
}

export interface NewEntry {
  id: string;
  feedId: string | null;
  entry: Entry;
  keys: readonly IdentityKey[];
  fingerprint: string;
  publishedAt: number | null;
  seenAt: number;
  page: Page | null;
}

export async function addEntry(
  db: Db,
  { id, feedId, entry, keys, fingerprint, publishedAt, seenAt, page }: NewEntry,
): Promise<void> {
  await db
    .insertInto('entries')
    .values({
      id,
      feed_id: feedId,
      url: entry.url,
      title: entry.title,
      content: JSON.stringify(entry),
      page: page === null ? null : JSON.stringify(page),
      fingerprint,
      published_at: publishedAt,
      first_seen_at: seenAt,
      last_seen_at: seenAt,
    })
    .execute();
  await addKeys(db, id, keys);
  await indexEntry(db, id, entry);
}

export async function addKeys(db: Db, entryId: string, keys: readonly IdentityKey[]): Promise<void> {
  if (keys.length === 0) return;
  await db
    .insertInto('entry_keys')
    .values(keys.map(({ kind, value }) => ({ kind, value, entry_id: entryId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * The entry was edited: drafts that are not frozen yet are made from the newer text. Of an entry whose content was dropped
 * only what recognises it is brought up to date.
 */
export async function updateEntry(
  db: Db,
  id: string,
  entry: Entry,
  fingerprint: string,
  publishedAt: number | null,
): Promise<void> {
  const { title, url } = entry;
  // A date that the feed leaves out all at once is still the entry's date.
  const dated = publishedAt === null ? {} : { published_at: publishedAt };
  await db
    .updateTable('entries')
    .set({
      content: sql<string | null>`case when content is null then null else cast(${JSON.stringify(entry)} as text) end`,
      title,
      url,
      fingerprint,
      ...dated,
      page: null,
      written: null,
    })
    .where('id', '=', id)
    .execute();
  await indexEntry(db, id, entry);
}

/** How old `last_seen_at` may grow before it is written again: one write a day, not one a poll. */
const touchAfter = 86_400_000;

export async function touchEntries(db: Db, ids: readonly string[], now: number): Promise<void> {
  for (const part of inParts(ids)) {
    await db
      .updateTable('entries')
      .set({ last_seen_at: now })
      .where('id', 'in', part)
      .where('last_seen_at', '<', now - touchAfter)
      .execute();
  }
}

export async function storePage(db: Db, id: string, page: Page): Promise<void> {
  await db
    .updateTable('entries')
    .set({ page: JSON.stringify(page) })
    .where('id', '=', id)
    .execute();
}

/** Gives an entry whose content retention has dropped its content back. */
export async function restoreEntry(db: Db, id: string, entry: Entry): Promise<void> {
  await db
    .updateTable('entries')
    .set({ content: JSON.stringify(entry) })
    .where('id', '=', id)
    .where('content', 'is', null)
    .execute();
}

/** Those of these entries whose content is gone although a delivery still waits for it: imported ones, mostly. */
export async function missedEntries(db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const missed = new Set<string>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('entries as e')
      .select('e.id')
      .where('e.id', 'in', part)
      .where('e.content', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('deliveries as d')
            .select('d.id')
            .whereRef('d.entry_id', '=', 'e.id')
            .where('d.state', 'in', ['waiting', 'publishing', 'held', 'failed']),
        ),
      )
      .execute();
    for (const { id } of rows) missed.add(id);
  }
  return missed;
}
