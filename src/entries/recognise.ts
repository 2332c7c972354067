import { canonicalUrl, pathOf } from './canonical-url.ts';
import type { Entry } from './entry.ts';
import { distance } from './fingerprint.ts';
import type { Identity, IdentityKey, KeyKind } from './identity.ts';

/** An entry that was seen before, as far as it helps to know it again. */
export interface KnownEntry {
  entryId: string;
  feedId: string | null;
  keys: IdentityKey[];
  fingerprint: string;
  firstSeenAt: number;
  lastSeenAt: number;
  published: string | null;
  title: string;
  url: string | null;
}

export type Verdict =
  | { is: 'new' }
  | { is: 'known'; entryId: string; edited: boolean; newKeys: IdentityKey[] }
  /** Listed before in the same document. */
  | { is: 'repeat' }
  | { is: 'doubtful'; why: string; resembles: string };

export interface Incoming {
  entry: Entry;
  identity: Identity;
}

/** Texts at most this many bits apart are one text with a few words changed; unrelated ones are 32 apart, give or take 4. */
const nearlySame = 14;
/** From this length (letters) the same text under another title and address is hardly chance. */
const tellingText = 400;
/** So many entries that moved together are a move of the site. */
const leastMoved = 3;

const keyName = ({ kind, value }: IdentityKey): string => `${kind} ${value}`;

interface Matches {
  known: KnownEntry;
  id: boolean;
  url: boolean;
  title: boolean;
  text: boolean;
}

/** Keys that several different entries carry: a constant GUID, the home page as address, "Weekly links" as title. */
function sharedKeys(batch: readonly Incoming[], known: readonly KnownEntry[]): Set<string> {
  const seen = new Map<string, Set<string>>();
  const note = (key: string, who: string) => seen.set(key, (seen.get(key) ?? new Set()).add(who));
  for (const { identity } of batch) {
    const who = identity.keys.map(keyName).join(' ');
    for (const key of identity.keys) note(keyName(key), who);
  }
  const inBatch = new Set([...seen].filter(([, who]) => who.size > 1).map(([key]) => key));
  seen.clear();
  for (const { keys, entryId } of known) for (const key of keys) note(keyName(key), entryId);
  return new Set([...inBatch, ...[...seen].filter(([, who]) => who.size > 1).map(([key]) => key)]);
}

function matchesOf({ identity }: Incoming, known: KnownEntry): Matches {
  const theirs = new Set(known.keys.map(keyName));
  const has = (kind: KeyKind) => identity.keys.some((key) => key.kind === kind && theirs.has(keyName(key)));
  return { known, id: has('id'), url: has('url'), title: has('title'), text: has('text') };
}

const lacks = ({ keys }: { keys: readonly IdentityKey[] }, kind: KeyKind): boolean =>
  !keys.some((key) => key.kind === kind);

const isHome = (url: string | null): boolean => url === null || pathOf(canonicalUrl(url) ?? '') === '';

const samePath = ({ entry }: Incoming, { url }: KnownEntry): boolean => {
  const [mine, theirs] = [entry.url, url].map((address) =>
    address === null ? '' : pathOf(canonicalUrl(address) ?? ''),
  );
  return mine !== '' && mine === theirs;
};

type Judgement = 'same' | 'other' | { doubt: string };

/** Whether an incoming entry is that known one, by all that they share. Pure. */
function judge(incoming: Incoming, { known, id, url, title, text }: Matches, shared: ReadonlySet<string>): Judgement {
  const { identity } = incoming;
  const isShared = (kind: KeyKind) => identity.keys.some((key) => key.kind === kind && shared.has(keyName(key)));
  const similar = distance(identity.fingerprint, known.fingerprint) <= nearlySame;
  if (url && !isShared('url') && !(isHome(incoming.entry.url) && !title && !text)) {
    const nothingElse = !id && !title && !text && !similar && !lacks(identity, 'id');
    return nothingElse && !isHome(incoming.entry.url) && known.title !== ''
      ? { doubt: `It stands at the address of "${known.title}", but its id, title and text are others.` }
      : 'same';
  }
  if (id && (url || title || text || similar)) return isShared('id') && !title && !text && !similar ? 'other' : 'same';
  if (id && !isShared('id') && lacks(identity, 'url') && lacks(identity, 'text') && lacks(identity, 'title'))
    return 'same';
  if (url && title && (text || lacks(identity, 'text'))) return 'same';
  if (title && text) return 'same';
  if (title && lacks(identity, 'text') && samePath(incoming, known)) return 'same';
  if (title && lacks(identity, 'url') && lacks(identity, 'text') && lacks(known, 'text')) return 'same';
  if (title && samePath(incoming, known)) return 'same';
  if (title && similar) return { doubt: `It reads like "${known.title}" with another address.` };
  if (text && identity.textLength >= tellingText && !isShared('text'))
    return { doubt: `Its text is that of "${known.title}".` };
  return 'other';
}

function known(incoming: Incoming, entry: KnownEntry): Verdict {
  const theirs = new Set(entry.keys.map(keyName));
  const newKeys = incoming.identity.keys.filter((key) => !theirs.has(keyName(key)));
  return {
    is: 'known',
    entryId: entry.entryId,
    edited: newKeys.some(({ kind }) => kind === 'title' || kind === 'text'),
    newKeys,
  };
}

function verdictFor(incoming: Incoming, candidates: readonly KnownEntry[], shared: ReadonlySet<string>): Verdict {
  let doubtful: Verdict | null = null;
  for (const candidate of candidates) {
    const judgement = judge(incoming, matchesOf(incoming, candidate), shared);
    if (judgement === 'same') return known(incoming, candidate);
    if (judgement !== 'other')
      doubtful ??= {
        is: 'doubtful',
        why: `${judgement.doubt} It may be an old entry in new clothes.`,
        resembles: candidate.entryId,
      };
  }
  return doubtful ?? { is: 'new' };
}

/** The most telling candidates first: id and address, then text, then title. */
function byStrength(incoming: Incoming, candidates: readonly KnownEntry[]): KnownEntry[] {
  const strength = (entry: KnownEntry) => {
    const { id, url, title, text } = matchesOf(incoming, entry);
    return (id ? 4 : 0) + (url ? 4 : 0) + (text ? 3 : 0) + (title ? 2 : 0);
  };
  return [...candidates].sort((a, b) => strength(b) - strength(a));
}

/** A key that very many entries carry points to nobody: looking through more of them would only cost time. */
const mostCandidates = 20;

function gather<T>(index: ReadonlyMap<string, T[]>, incoming: Incoming): T[] {
  return [
    ...new Set(incoming.identity.keys.flatMap((key) => (index.get(keyName(key)) ?? []).slice(0, mostCandidates))),
  ];
}

function add<T>(index: Map<string, T[]>, keys: readonly IdentityKey[], value: T): void {
  for (const key of keys) {
    const list = index.get(keyName(key));
    if (list === undefined) index.set(keyName(key), [value]);
    else list.push(value);
  }
}

function isRepeat(incoming: Incoming, earlier: ReadonlyMap<string, Incoming[]>): boolean {
  const mine = new Set(incoming.identity.keys.map(keyName));
  return gather(earlier, incoming).some(({ identity }) => {
    const common = identity.keys.filter((key) => mine.has(keyName(key))).map(({ kind }) => kind);
    const all = (...kinds: KeyKind[]) => kinds.every((kind) => common.includes(kind));
    return (
      all('id', 'url', 'title') ||
      all('url', 'title', 'text') ||
      (all('id', 'title', 'text') && lacks(incoming.identity, 'url')) ||
      common.length === mine.size
    );
  });
}

/**
 * A site that moved: most of a feed is unknown by id and address, but each title is that of one known entry of the same
 * feed that is not listed any more. Then the titles are proof enough.
 */
function movedTogether(
  batch: readonly Incoming[],
  verdicts: Verdict[],
  known: readonly KnownEntry[],
  feedId: string | null,
): Map<number, KnownEntry> {
  const listed = new Set(verdicts.flatMap((verdict) => (verdict.is === 'known' ? [verdict.entryId] : [])));
  const moved = new Map<number, KnownEntry>();
  for (const [n, incoming] of batch.entries()) {
    if (verdicts[n]?.is !== 'new' && verdicts[n]?.is !== 'doubtful') continue;
    const titled = known.filter(
      (entry) => entry.feedId === feedId && !listed.has(entry.entryId) && matchesOf(incoming, entry).title,
    );
    const [only] = titled;
    if (titled.length === 1 && only !== undefined) moved.set(n, only);
  }
  const unknown = verdicts.filter(({ is }) => is === 'new' || is === 'doubtful').length;
  const distinct = new Set([...moved.values()].map(({ entryId }) => entryId)).size === moved.size;
  return distinct && moved.size >= leastMoved && moved.size >= unknown * 0.6 ? moved : new Map();
}

/**
 * Tells for each entry of one document whether it was seen before. `known` must hold all known entries that share a
 * key with the batch. Pure.
 */
export function recognise(
  batch: readonly Incoming[],
  knownEntries: readonly KnownEntry[],
  { feedId }: { feedId: string | null },
): Verdict[] {
  const shared = sharedKeys(batch, knownEntries);
  const byKey = new Map<string, KnownEntry[]>();
  for (const entry of knownEntries) add(byKey, entry.keys, entry);
  const earlier = new Map<string, Incoming[]>();
  const verdicts = batch.map((incoming): Verdict => {
    const verdict = verdictFor(incoming, byStrength(incoming, gather(byKey, incoming)), shared);
    const repeat = verdict.is !== 'known' && isRepeat(incoming, earlier);
    add(earlier, incoming.identity.keys, incoming);
    return repeat ? { is: 'repeat' } : verdict;
  });
  for (const [n, entry] of movedTogether(batch, verdicts, knownEntries, feedId)) {
    const incoming = batch[n];
    if (incoming !== undefined) verdicts[n] = known(incoming, entry);
  }
  return verdicts;
}
