import { canonicalUrl } from './canonical-url.ts';
import type { Entry } from './entry.ts';
import { fingerprint, normalise, shortHash } from './fingerprint.ts';

export type KeyKind = 'id' | 'url' | 'title' | 'text';

/** A short name by which an entry may be known again. */
export interface IdentityKey {
  kind: KeyKind;
  value: string;
}

/** What recognises an entry when its feed changes around it. */
export interface Identity {
  keys: IdentityKey[];
  /** Simhash of title and text. */
  fingerprint: string;
  /** How many letters of text there are: short texts prove little. */
  textLength: number;
}

/** Ids that are unique in the world, so that one article in two feeds is known. Others are only unique in their feed. */
const worldwide = /^(https?:\/\/|urn:|tag:|yt:video:|[0-9a-f]{8}-[0-9a-f]{4}-)/i;

const tags = /<[^>]{0,5000}>/g;
const entities = /&[#\w]{1,32};/g;
/** Texts shorter than this are often the same by chance. */
const leastText = 60;

const plain = (html: string): string => normalise(html.replaceAll(tags, ' ').replaceAll(entities, ' '));

/** An id that is an address means that address, whatever its scheme. */
const idValue = (id: string, scope: string): string =>
  worldwide.test(id) ? (canonicalUrl(id) ?? id) : `${scope}\n${id}`;

/** The keys of an entry. `scope` is the id of its feed, for ids that only mean something there. Pure. */
export function identify(entry: Entry, scope: string): Identity {
  const title = normalise(entry.title);
  const text = plain(entry.html || (entry.excerpt ?? ''));
  const url = entry.url === null ? null : canonicalUrl(entry.url);
  const id = entry.id.trim();
  const keys: IdentityKey[] = [];
  if (id !== '') keys.push({ kind: 'id', value: shortHash(idValue(id, scope)) });
  if (url !== null) keys.push({ kind: 'url', value: shortHash(url) });
  if (title !== '') keys.push({ kind: 'title', value: shortHash(title) });
  if (text.length >= leastText) keys.push({ kind: 'text', value: shortHash(text.slice(0, 5000)) });
  return { keys, fingerprint: fingerprint(`${title} ${text}`.trim()), textLength: text.length };
}
