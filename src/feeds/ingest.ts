import type { Kysely } from 'kysely';
import type { Random } from '../clock.ts';
import type { AccountConfig, FeedConfig } from '../config/config.ts';
import type { Schema } from '../db/schema.ts';
import { type Decision, decide } from '../deliveries/decide.ts';
import { addDelivery } from '../deliveries/delivery-store.ts';
import { planDelivery } from '../deliveries/plan.ts';
import type { Entry } from '../entries/entry.ts';
import { dateAheadOf } from '../entries/entry-date.ts';
import {
  addEntry,
  addKeys,
  findKnown,
  missedEntries,
  restoreEntry,
  touchEntries,
  updateEntry,
} from '../entries/entry-store.ts';
import { filterEntry } from '../entries/filter.ts';
import { type Identity, type IdentityKey, identify } from '../entries/identity.ts';
import { recognise, type Verdict } from '../entries/recognise.ts';
import { agedReasons } from '../entries/rolled-in.ts';
import { newId } from '../new-id.ts';
import { planEdits, planRemovals } from '../revisions/revision-store.ts';
import { crossListed } from './cross-listed.ts';

/** What one poll brought to light. */
export interface Ingested {
  new: number;
  /** Left at the first poll (`backlog`). */
  left: number;
  held: number;
  planned: number;
  /** Entries whose posts follow an edit. */
  edited: number;
  /** Posts whose entries seem to be taken away. */
  removed: number;
}

/** What is known of the feed before this document. */
export interface FeedHistory {
  /** Nothing of this feed was ever read before. */
  firstPoll: boolean;
  /** It was never read at this address: of what is new, only what is dated since then is news. Milliseconds since 1970. */
  newsSince: number | null;
  /** When it was first read; null: never. */
  readSince: number | null;
  /** Entries in the document before; null when that is not known. */
  listed: number | null;
  /** Why the document looks like another feed; it counts when nothing in it is known. */
  strange: string | null;
}

export interface IngestInput {
  feed: FeedConfig;
  /** The accounts that the feed goes to. */
  accounts: readonly AccountConfig[];
  entries: readonly Entry[];
  history: FeedHistory;
  /** The accounts whose posts follow edits, and removals. */
  followers: { edits: readonly string[]; removals: readonly string[] };
  /** The document is all that the feed lists, not a part of it that a hub sent. */
  whole: boolean;
  /** Why so many new entries at once are held; null when they are not. Asked with the number of new ones. */
  flood(newEntries: number): string | null;
  now: number;
  random: Random;
}

interface Incoming {
  entry: Entry;
  identity: Identity;
}

const dateOf = ({ published, updated }: Entry): number | null => {
  const date = published ?? updated;
  return date === null ? null : Date.parse(date);
};

/** Oldest first, so that they stand in their order on the networks; feeds list the newest first. */
function inOrder<T extends { entry: Entry }>(incoming: readonly T[]): T[] {
  return [...incoming].reverse().sort((a, b) => (dateOf(a.entry) ?? 0) - (dateOf(b.entry) ?? 0));
}

/** Which of the new entries are news: at a first poll by default none, they were published long ago. */
function newsOf<T extends { entry: Entry }>(oldestFirst: readonly T[], { feed, history }: IngestInput): Set<T> {
  const { firstPoll, newsSince } = history;
  if (!firstPoll)
    return new Set(oldestFirst.filter(({ entry }) => newsSince === null || (dateOf(entry) ?? 0) > newsSince));
  if (feed.backlog === 'all') return new Set(oldestFirst);
  return new Set(feed.backlog === 'latest' ? oldestFirst.slice(-1) : []);
}

async function planEntry(
  db: Kysely<Schema>,
  input: IngestInput,
  { entryId, accounts, decision }: { entryId: string; accounts: readonly AccountConfig[]; decision: Decision },
): Promise<void> {
  for (const account of accounts) {
    const { state, reason, dueAt } = decision;
    const plan = {
      entryId,
      accountId: account.id,
      network: account.network,
      state,
      reason,
      dueAt,
      pageReady: input.feed.pageReady,
    };
    await addDelivery(db, planDelivery(plan, input.now, input.random), { event: state, detail: reason });
  }
}

async function storeNew(
  db: Kysely<Schema>,
  input: IngestInput,
  { entry, identity: { fingerprint } }: Incoming,
  keys: readonly IdentityKey[],
): Promise<string> {
  const id = newId(input.random);
  const publishedAt = dateOf(entry);
  await addEntry(db, {
    id,
    feedId: input.feed.id,
    entry,
    keys,
    fingerprint,
    publishedAt,
    seenAt: input.now,
    page: null,
  });
  return id;
}

async function storeKnown(
  db: Kysely<Schema>,
  input: IngestInput,
  pairs: { incoming: Incoming; verdict: Verdict }[],
): Promise<void> {
  const seen = pairs.flatMap(({ verdict }) => (verdict.is === 'known' ? [verdict.entryId] : []));
  const missed = await missedEntries(db, seen);
  for (const { incoming, verdict } of pairs) {
    if (verdict.is !== 'known') continue;
    if (missed.has(verdict.entryId)) await restoreEntry(db, verdict.entryId, incoming.entry);
    await addKeys(db, verdict.entryId, verdict.newKeys);
    if (!verdict.edited) continue;
    const { entry, identity } = incoming;
    await updateEntry(db, verdict.entryId, entry, identity.fingerprint, dateOf(entry));
  }
  await touchEntries(db, seen, input.now);
}

/** An entry that this poll makes deliveries of. */
interface News {
  incoming: Incoming;
  entry: Entry;
  entryId: string;
  accounts: readonly AccountConfig[];
  doubtful: string | null;
}

/** Stores a feed's entries and plans their deliveries. Call it in one transaction with the feed's new state: both or neither. */
export async function ingest(db: Kysely<Schema>, input: IngestInput): Promise<Ingested> {
  const { feed, history, accounts, now } = input;
  const incoming = input.entries.map((entry) => ({ entry, identity: identify(entry, feed.id) }));
  const known = await findKnown(
    db,
    incoming.flatMap(({ identity }) => identity.keys),
  );
  const verdicts = recognise(incoming, known, { feedId: feed.id, strange: history.strange });
  const aged = agedReasons(
    incoming.map(({ entry }, n) => ({ date: dateOf(entry), known: verdicts[n]?.is === 'known' })),
    { readSince: history.readSince, before: history.listed },
  );
  const pairs = incoming.flatMap((one, n) => {
    const verdict = verdicts[n];
    return verdict === undefined ? [] : [{ incoming: one, entry: one.entry, verdict, aged: aged[n] ?? null }];
  });
  await storeKnown(db, input, pairs);
  const unseen = inOrder(
    pairs.flatMap(({ verdict, ...pair }) =>
      verdict.is === 'new' || verdict.is === 'doubtful' ? [{ ...pair, verdict }] : [],
    ),
  );
  const chosen = newsOf(unseen, input);
  const news: News[] = [];
  for (const pair of unseen) {
    const entryId = await storeNew(db, input, pair.incoming, pair.verdict.keys);
    const doubtful = pair.verdict.is === 'doubtful' ? pair.verdict.why : pair.aged;
    if (chosen.has(pair)) news.push({ ...pair, entryId, accounts, doubtful });
  }
  const elsewhere = await crossListed(db, known, { id: feed.id, accounts, readSince: history.readSince, now });
  for (const { verdict, ...pair } of pairs) {
    const missing = verdict.is === 'known' ? elsewhere.get(verdict.entryId) : undefined;
    if (verdict.is !== 'known' || missing === undefined) continue;
    news.push({ ...pair, entryId: verdict.entryId, accounts: missing, doubtful: null });
  }
  const counts = await planNews(db, input, inOrder(news));
  const edited = await followEdits(db, input, verdicts);
  const removed = await followRemovals(db, input, verdicts, news);
  return { new: unseen.length, left: unseen.length - chosen.size, edited, removed, ...counts };
}

/** Posts of entries that were edited, and not merely rewritten with all others, follow after the feed's delay. */
async function followEdits(
  db: Kysely<Schema>,
  { feed, followers, now }: IngestInput,
  verdicts: readonly Verdict[],
): Promise<number> {
  const edited = verdicts.flatMap((verdict) =>
    verdict.is === 'known' && verdict.edited && verdict.editSize !== 'none' ? [verdict.entryId] : [],
  );
  if (edited.length > 0) await planEdits(db, edited, followers.edits, now + feed.delay, now);
  return edited.length;
}

/** Recent entries that the feed lists no more, though it lists older ones. */
async function followRemovals(
  db: Kysely<Schema>,
  { feed, followers, whole, entries, now }: IngestInput,
  verdicts: readonly Verdict[],
  news: readonly News[],
): Promise<number> {
  const known = verdicts.flatMap((verdict) => (verdict.is === 'known' ? [verdict.entryId] : []));
  const dates = entries.map(dateOf).filter((date) => date !== null);
  if (!whole || known.length === 0 || dates.length === 0) return 0;
  const listed = new Set([...known, ...news.map(({ entryId }) => entryId)]);
  return planRemovals(db, { id: feed.id, listed, since: Math.min(...dates) }, followers.removals, now);
}

/** Decides of each entry, the oldest first, whether it goes out. */
async function planNews(
  db: Kysely<Schema>,
  input: IngestInput,
  news: readonly News[],
): Promise<Pick<Ingested, 'held' | 'planned'>> {
  const { feed, now } = input;
  const flood = input.history.firstPoll ? null : input.flood(news.length);
  const counts = { held: 0, planned: 0 };
  for (const [place, { entry, doubtful, ...one }] of news.entries()) {
    const decision = decide({
      now,
      publish: feed.publish,
      delay: feed.delay,
      ahead: dateAheadOf(entry, now),
      dateAhead: feed.dateAhead,
      filtered: filterEntry(entry, feed),
      doubtful,
      flood,
    });
    counts.planned += decision.state === 'waiting' ? 1 : 0;
    counts.held += decision.state === 'held' ? 1 : 0;
    // A millisecond apart, so that they go out in their order.
    await planEntry(db, input, { ...one, decision: { ...decision, dueAt: decision.dueAt + place } });
  }
  return counts;
}
