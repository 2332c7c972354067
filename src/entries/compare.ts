import { canonicalUrl, fragmentOf, pathOf, slugOf } from './canonical-url.ts';
import { distance, likeness, readFingerprint } from './fingerprint.ts';
import { type IdentityKey, isWorldwide, leastText, pathMark, titleOf } from './identity.ts';
import type { Incoming, KnownEntry } from './recognise.ts';

/** An entry as far as recognising looks at it: one that comes in, or one that was seen before. */
export interface Subject {
  feedId: string | null;
  keys: readonly IdentityKey[];
  names: ReadonlySet<string>;
  title: string;
  simhash: string;
  /** A hash of all that a post shows. */
  content: string;
  textLength: number;
  /** Canonical. */
  url: string | null;
  fragment: string;
  /** Milliseconds since 1970. */
  date: number | null;
  /** Its id says that it is unique in the world. */
  worldwide: boolean;
  /** Its id is the address of a home page, which names a site and no entry. */
  homeId: boolean;
}

export const keyName = ({ kind, value }: IdentityKey): string => `${kind} ${value}`;

const parts = (url: string | null) => ({
  url: url === null ? null : (canonicalUrl(url) ?? url),
  fragment: url === null ? '' : fragmentOf(url),
});

const time = (date: string | null): number | null => {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : at;
};

const hashes = (fingerprint: string) => {
  const { simhash, content } = readFingerprint(fingerprint);
  return { simhash, content };
};

export const ofIncoming = ({ entry, identity }: Incoming, feedId: string | null): Subject => ({
  feedId,
  keys: identity.keys,
  names: new Set(identity.keys.map(keyName)),
  title: titleOf(entry.title),
  ...hashes(identity.fingerprint),
  textLength: identity.textLength,
  ...parts(entry.url),
  date: time(entry.published ?? entry.updated),
  worldwide: isWorldwide(entry.id.trim()),
  homeId: pathOf(canonicalUrl(entry.id) ?? '/') === '',
});

export function ofKnown({ keys, feedId, title, fingerprint, url, published }: KnownEntry): Subject {
  const { length, ...rest } = readFingerprint(fingerprint);
  const textLength = length ?? (keys.some(({ kind }) => kind === 'text') ? leastText : 0);
  const names = new Set(keys.map(keyName));
  return {
    feedId,
    keys,
    names,
    title: titleOf(title),
    ...rest,
    textLength,
    ...parts(url),
    date: time(published),
    worldwide: false,
    homeId: false,
  };
}

/** What several different entries have in common, and what therefore tells none of them apart. */
export interface Common {
  keys: ReadonlySet<string>;
  dates: ReadonlySet<number>;
}

/** `unknown`: one of both has none, or so many have the same that it says nothing. */
export type Agreement = 'same' | 'other' | 'unknown';

/**
 * `same` title and text · `near` with small differences · `text`: under another title · `title`: over another text ·
 * `bare`: the same title and no two texts to compare · `other`
 */
export type ContentAgreement = 'same' | 'near' | 'text' | 'title' | 'bare' | 'other';

export interface Comparison {
  id: Agreement;
  url: Agreement;
  date: Agreement;
  content: ContentAgreement;
  /** Different entries carry the title, or title and text, that this content agrees in. */
  recurring: boolean;
  /** `path`: the same path on another host; `slug`: the same name of the article at the end of another path. */
  place: 'path' | 'slug' | 'other';
  sameFeed: boolean;
  /** Long enough not to be the same by chance. */
  longText: boolean;
  /** A post would show the same to the letter. */
  identical: boolean;
  /** The same in all but perhaps the date. */
  twin: boolean;
  /** To the letter, or both have none; beyond `url` it tells one home page from no address. */
  sameAddress: boolean;
  /** The dates are the same, or both have none, whatever it says. */
  sameInstant: boolean;
  /** One of both was shared by hand: a page and not a feed's item. */
  byHand: boolean;
}

/** Texts at most this many bits apart are one text with a few words changed. */
const nearlySame = 8;
const similarTitle = 0.75;
/** Dates nearer than this (milliseconds) may be the same with another zone or after a correction. */
const sameDay = 20 * 3_600_000;
const day = 86_400_000;

const isPath = ({ value }: IdentityKey): boolean => value.startsWith(pathMark);
const valuesOf = ({ keys }: Subject, kind: IdentityKey['kind']): string[] =>
  keys.filter((key) => key.kind === kind && !isPath(key)).map(({ value }) => value);

/** The feed gave no id of its own, so that the address stands for it. */
function isDerived(subject: Subject): boolean {
  const urls = valuesOf(subject, 'url');
  return valuesOf(subject, 'id').every((id) => urls.includes(id));
}

function compareIds(a: Subject, b: Subject, common: Common): Agreement {
  const [mine, theirs] = [valuesOf(a, 'id'), valuesOf(b, 'id')];
  if (mine.length === 0 || theirs.length === 0 || a.homeId) return 'unknown';
  const isCommon = (id: string) => common.keys.has(`id ${id}`);
  if (mine.every(isCommon)) return 'unknown';
  if (mine.some((id) => theirs.includes(id) && !isCommon(id))) return isDerived(a) && isDerived(b) ? 'unknown' : 'same';
  return isDerived(a) || isDerived(b) || theirs.every(isCommon) ? 'unknown' : 'other';
}

const isHome = (url: string | null): boolean => url === null || pathOf(url) === '';

function compareUrls(a: Subject, b: Subject, common: Common): Agreement {
  const [mine, theirs] = [valuesOf(a, 'url'), valuesOf(b, 'url')];
  if (isHome(a.url) || isHome(b.url)) return 'unknown';
  const isCommon = (url: string) => common.keys.has(`url ${url}`);
  if (!mine.some((url) => theirs.includes(url)))
    return mine.some(isCommon) || theirs.every(isCommon) ? 'unknown' : 'other';
  if (a.fragment !== b.fragment) return a.fragment !== '' && b.fragment !== '' ? 'other' : 'unknown';
  return mine.every(isCommon) ? 'unknown' : 'same';
}

function compareDates(a: Subject, b: Subject, common: Common): Agreement {
  if (a.date === null || b.date === null || common.dates.has(a.date)) return 'unknown';
  if (a.date === b.date) return a.date % day === 0 ? 'unknown' : 'same';
  return Math.abs(a.date - b.date) < sameDay ? 'unknown' : 'other';
}

const shares = (a: Subject, b: Subject, kind: IdentityKey['kind'], common: Common | null): boolean =>
  a.keys.some((key) => key.kind === kind && b.names.has(keyName(key)) && common?.keys.has(keyName(key)) !== true);

function compareContents(a: Subject, b: Subject): ContentAgreement {
  const title = a.title === b.title ? 1 : likeness(a.title, b.title);
  if (a.textLength === 0 || b.textLength === 0) return title === 1 && a.title !== '' ? 'bare' : 'other';
  if (shares(a, b, 'text', null)) return title >= similarTitle ? 'same' : 'text';
  if (distance(a.simhash, b.simhash) <= nearlySame && title >= similarTitle) return 'near';
  return title === 1 && a.title !== '' ? 'title' : 'other';
}

function isRecurring(a: Subject, b: Subject, content: ContentAgreement, common: Common): boolean {
  const title = a.title !== '' && a.title === b.title && !shares(a, b, 'title', common);
  const text = content !== 'same' && content !== 'text' ? true : !shares(a, b, 'text', common);
  return content === 'text' ? text : text && (title || a.title === '');
}

function comparePlaces(a: Subject, b: Subject): Comparison['place'] {
  if (a.url === null || b.url === null || isHome(a.url) || isHome(b.url)) return 'other';
  if (pathOf(a.url) === pathOf(b.url)) return 'path';
  return slugOf(a.url) !== '' && slugOf(a.url) === slugOf(b.url) ? 'slug' : 'other';
}

/** All that two entries have in common and in difference. Pure. */
export function compare(a: Subject, b: Subject, common: Common): Comparison {
  const content = compareContents(a, b);
  const accounted = (key: IdentityKey) => b.names.has(keyName(key)) || common.keys.has(keyName(key));
  const id = compareIds(a, b, common);
  const identical = a.content !== '' && a.content === b.content;
  return {
    id,
    url: compareUrls(a, b, common),
    date: compareDates(a, b, common),
    content,
    recurring: isRecurring(a, b, content, common),
    place: comparePlaces(a, b),
    sameFeed: a.feedId === b.feedId,
    longText: Math.min(a.textLength, b.textLength) >= leastText,
    identical,
    twin: identical && (id !== 'other' || a.keys.every(accounted)),
    sameInstant: a.date === b.date,
    sameAddress: a.url === b.url && a.fragment === b.fragment,
    byHand: a.feedId === null || b.feedId === null,
  };
}
