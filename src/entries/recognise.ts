import { type Common, type Comparison, compare, keyName, ofIncoming, ofKnown, type Subject } from './compare.ts';
import { type EditSize, editSizeOf, isRewritten } from './edit-size.ts';
import type { Entry } from './entry.ts';
import type { Identity, IdentityKey } from './identity.ts';
import { isAlike, isRepeat, type Judgement, judge, strengthOf } from './judge.ts';
import { keyKeeper } from './keep-keys.ts';
import { findMoved } from './moved.ts';

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
  /** `keys`: those worth keeping. One that very many entries carry tells nothing and would only cost time. */
  | { is: 'new'; keys: IdentityKey[] }
  /** `edited`: what a post would show is another; `editSize`: whether to speak of it (see edit-size.ts). */
  | { is: 'known'; entryId: string; edited: boolean; editSize: EditSize; newKeys: IdentityKey[] }
  /** Listed before in the same document. */
  | { is: 'repeat' }
  /** `why`: a sentence or two for the person; `resembles`: the id of a known entry. */
  | { is: 'doubtful'; why: string; resembles: string | null; keys: IdentityKey[] };

export interface Incoming {
  entry: Entry;
  identity: Identity;
}

export interface RecognisedFeed {
  feedId: string | null;
  /** Why the feed looks like another one altogether (`strangeness`); it counts when nothing in it is known. */
  strange?: string | null;
}

/** One entry of the document that is not a repeat of another. */
interface Head {
  /** Its place in the document. */
  place: number;
  incoming: Incoming;
  subject: Subject;
  /** Heads that are too much alike to be two entries. */
  alike: number[];
}

/** A known entry that an incoming one may be. */
export interface Candidate {
  entry: KnownEntry;
  subject: Subject;
}

export interface Pair {
  head: number;
  candidate: Candidate;
  comparison: Comparison;
  judgement: Judgement;
  strength: number;
}

const mostCandidatesAKey = 12;

function indexByKey<T>(items: Iterable<T>, keysOf: (item: T) => readonly IdentityKey[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = index.get(keyName(key));
      if (list === undefined) index.set(keyName(key), [item]);
      else list.push(item);
    }
  }
  return index;
}

const withKeys = <T>(index: ReadonlyMap<string, T[]>, keys: readonly IdentityKey[]): T[] => [
  ...new Set(keys.flatMap((key) => (index.get(keyName(key)) ?? []).slice(-mostCandidatesAKey))),
];

const nothingCommon: Common = { keys: new Set(), dates: new Set() };

/** The newest version first; without dates by what they hold, so that the order of the feed changes nothing. */
function inFixedOrder(subjects: readonly Subject[]): number[] {
  const names = subjects.map(({ keys, content }) => `${content} ${keys.map(keyName).join(' ')}`);
  const compareNames = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...subjects.keys()].sort(
    (a, b) => (subjects[b]?.date ?? 0) - (subjects[a]?.date ?? 0) || compareNames(names[a] ?? '', names[b] ?? ''),
  );
}

/** The document's distinct entries. */
function headsOf(batch: readonly Incoming[], feedId: string | null, recurring: Common): Head[] {
  const heads: Head[] = [];
  const index = new Map<string, Head[]>();
  const subjects = batch.map((incoming) => ofIncoming(incoming, feedId));
  for (const place of inFixedOrder(subjects)) {
    const [subject, incoming] = [subjects[place], batch[place]];
    if (subject === undefined || incoming === undefined) continue;
    const similar = withKeys(index, subject.keys);
    if (similar.some((head) => isRepeat(compare(subject, head.subject, nothingCommon)))) continue;
    const head: Head = { place, incoming, subject, alike: [] };
    for (const one of similar) {
      if (!isAlike(compare(subject, one.subject, recurring))) continue;
      head.alike.push(one.place);
      one.alike.push(place);
    }
    heads.push(head);
    for (const key of subject.keys)
      index.set(keyName(key), [...(index.get(keyName(key)) ?? []).slice(-mostCandidatesAKey), head]);
  }
  return heads.sort((a, b) => a.place - b.place);
}

const carriedByMany = (index: ReadonlyMap<string, unknown[]>): string[] =>
  [...index].filter(([, carriers]) => carriers.length > 1).map(([key]) => key);

/** Keys and dates of several different entries: a constant GUID, the home page as address, "Weekly links", the time of the build. */
function commonOf(heads: readonly Head[], known: ReadonlyMap<string, Candidate[]>): Common {
  const listed = indexByKey(heads, ({ subject }) => subject.keys);
  const times = new Map<number, number>();
  for (const { subject } of heads)
    if (subject.date !== null) times.set(subject.date, (times.get(subject.date) ?? 0) + 1);
  return {
    keys: new Set([...carriedByMany(listed), ...carriedByMany(known)]),
    dates: new Set([...times].filter(([, count]) => count > 1).map(([date]) => date)),
  };
}

/** Each known entry is at most one entry of the document, and the best pairs find each other first. */
function match(pairs: readonly Pair[]): { matched: Map<number, Pair>; taken: Set<string> } {
  const matched = new Map<number, Pair>();
  const taken = new Set<string>();
  for (const pair of pairs.filter(({ judgement }) => judgement.is === 'same').sort((a, b) => b.strength - a.strength)) {
    if (matched.has(pair.head) || taken.has(pair.candidate.entry.entryId)) continue;
    matched.set(pair.head, pair);
    taken.add(pair.candidate.entry.entryId);
  }
  return { matched, taken };
}

const oldClothes = 'It may be an old entry in new clothes.';

/** The doubt that speaks most for an entry to be old; null when there is none. */
function doubtOf(
  pairs: readonly Pair[],
  taken: ReadonlySet<string>,
  reused: boolean,
): { why: string; resembles: string } | null {
  const open = pairs
    .filter(({ candidate }) => !taken.has(candidate.entry.entryId))
    .sort((a, b) => b.strength - a.strength);
  for (const { judgement, candidate } of open) {
    if (judgement.is !== 'doubt' || (judgement.reused && reused)) continue;
    return { why: `It ${judgement.why}. ${oldClothes}`, resembles: candidate.entry.entryId };
  }
  return null;
}

/**
 * Ids that several entries of one document took over from others are places in a list, not names: then an id alone is
 * no reason to doubt.
 */
function idsAreReused(
  heads: readonly Head[],
  pairs: readonly Pair[],
  matched: ReadonlyMap<number, Pair>,
  byKey: ReadonlyMap<string, Candidate[]>,
): boolean {
  const doubted = new Set(
    pairs.filter(({ judgement }) => judgement.is === 'doubt' && judgement.reused).map(({ head }) => head),
  );
  const reusing = heads.filter(({ subject, place }) => {
    if (subject.worldwide) return false;
    const carriers = subject.keys.filter(({ kind }) => kind === 'id').flatMap((key) => byKey.get(keyName(key)) ?? []);
    const own = matched.get(place)?.candidate;
    if (own !== undefined) return carriers.length > 0 && !carriers.includes(own);
    return carriers.length > 1 || doubted.has(place);
  });
  return reusing.length > 1;
}

/**
 * Tells for each entry of one document whether it was seen before. `known` must hold all known entries that share a
 * key with the batch (of a key that more than eight carry, any eight). Works on the whole batch, since a document tells
 * more than its entries: what stands side by side differs, what changed together moved together. Pure.
 */
export function recognise(
  batch: readonly Incoming[],
  known: readonly KnownEntry[],
  { feedId, strange }: RecognisedFeed,
): Verdict[] {
  const byKey = indexByKey(
    known.map((entry) => ({ entry, subject: ofKnown(entry) })),
    ({ subject }) => subject.keys,
  );
  const heads = headsOf(batch, feedId, { keys: new Set(carriedByMany(byKey)), dates: new Set() });
  const byPlace = new Map(heads.map((head) => [head.place, head]));
  const common = commonOf(heads, byKey);
  const pairs = heads.flatMap((head) =>
    withKeys(byKey, head.subject.keys).map((candidate): Pair => {
      const comparison = compare(head.subject, candidate.subject, common);
      const judgement = judge(comparison, candidate.entry.title || candidate.entry.url || 'an untitled entry');
      return { head: head.place, candidate, comparison, judgement, strength: strengthOf(comparison) };
    }),
  );
  const { matched, taken } = match(pairs);
  for (const pair of findMoved(pairs, {
    matched,
    taken,
    heads: heads.length,
    dateOf: (place) => byPlace.get(place)?.subject.date ?? null,
  })) {
    matched.set(pair.head, pair);
    taken.add(pair.candidate.entry.entryId);
  }
  const context = { matched, taken, common, strange: matched.size === 0 ? (strange ?? null) : null };
  return verdictsOf(batch, byPlace, pairs, byKey, {
    ...context,
    reused: idsAreReused(heads, pairs, matched, byKey),
    feedId,
  });
}

interface Context {
  matched: ReadonlyMap<number, Pair>;
  taken: ReadonlySet<string>;
  common: Common;
  strange: string | null;
  reused: boolean;
  feedId: string | null;
}

function verdictsOf(
  batch: readonly Incoming[],
  heads: ReadonlyMap<number, Head>,
  pairs: readonly Pair[],
  byKey: ReadonlyMap<string, Candidate[]>,
  { matched, taken, common, strange, reused, feedId }: Context,
): Verdict[] {
  const keeper = keyKeeper(byKey);
  const rewritten = isRewritten(
    [...matched].map(([place, pair]) => ({ incoming: heads.get(place)?.incoming, known: pair.candidate.entry })),
  );
  const pairsOf = Map.groupBy(pairs, ({ head }) => head);
  return batch.map(({ identity, entry }, place): Verdict => {
    const head = heads.get(place);
    if (head === undefined) return { is: 'repeat' };
    const pair = matched.get(place);
    if (pair !== undefined) {
      const size =
        pair.candidate.entry.feedId === feedId ? editSizeOf({ entry, identity }, pair.candidate.entry) : null;
      const newKeys = keeper.forKnown(identity.keys, pair.candidate, common);
      return {
        is: 'known',
        entryId: pair.candidate.entry.entryId,
        edited: size !== null,
        editSize: rewritten ? 'none' : (size ?? 'none'),
        newKeys,
      };
    }
    const keys = keeper.forNew(identity.keys);
    if (strange !== null) return { is: 'doubtful', why: strange, resembles: null, keys };
    const doubt = doubtOf(pairsOf.get(place) ?? [], taken, reused);
    if (doubt !== null) return { is: 'doubtful', ...doubt, keys };
    const twin = head.alike.find((other) => matched.has(other) || other < place);
    if (twin === undefined) return { is: 'new', keys };
    const resembles = matched.get(twin)?.candidate.entry.entryId ?? null;
    return {
      is: 'doubtful',
      why: `It has the title and text of another entry beside it in the feed. ${oldClothes}`,
      resembles,
      keys,
    };
  });
}
