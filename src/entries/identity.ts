import { decodeHTML } from 'entities';
import { canonicalUrl, fragmentOf, pathOf } from './canonical-url.ts';
import type { Entry } from './entry.ts';
import { normalise, shortHash, simhash, writeFingerprint } from './fingerprint.ts';

export type KeyKind = 'id' | 'url' | 'title' | 'text';

/** A short name by which an entry may be known again. */
export interface IdentityKey {
  kind: KeyKind;
  value: string;
}

/** What recognises an entry when its feed changes around it. */
export interface Identity {
  keys: IdentityKey[];
  /** See `Fingerprint`: what is near, and what is an edit. */
  fingerprint: string;
  /** How many letters of text there are: short texts prove little. */
  textLength: number;
}

/** Texts shorter than this are often the same by chance. */
export const leastText = 60;
const mostHtml = 200_000;
const mostText = 5000;

/** Ids that are unique in the world, so that one article in two feeds is known. Others are only unique in their feed. */
const uuid = /^(urn:uuid:|\{)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const named = /^(https?:\/\/|urn:|tag:|yt:video:)/i;

export const isWorldwide = (id: string): boolean => uuid.test(id) || named.test(id);

/** An id that is an address means that address, whatever its scheme. */
function idValue(id: string, scope: string): string {
  if (uuid.test(id)) return id.toLowerCase().replaceAll(/^urn:uuid:|[{}]/g, '');
  return named.test(id) ? (canonicalUrl(id) ?? id) : `${scope}\n${id}`;
}

/** HTML without its tags, in one pass however it is broken. */
export function bareText(html: string): string {
  const parts: string[] = [];
  let from = 0;
  while (from < html.length) {
    const open = html.indexOf('<', from);
    const isTag = open !== -1 && /[a-z/!?]/i.test(html[open + 1] ?? '');
    const end = open === -1 ? html.length : isTag ? open : open + 1;
    parts.push(html.slice(from, end));
    if (open === -1) break;
    const close = isTag ? html.indexOf('>', open) : open;
    if (close === -1) break;
    from = close + 1;
  }
  return decodeHTML(parts.join(' ')).replaceAll(/\s+/g, ' ').trim();
}

/** Words alone; what has no words (emoji) stands for itself. */
export const titleOf = (title: string): string => normalise(title) || title.trim();

/** Marks the key of a path, which is no address: it only means something within its feed. */
export const pathMark = 'p:';

/** Image and attachments without their queries, where signatures change at every poll. */
const mediaOf = ({ image, attachments }: Entry): string[] =>
  [image?.url ?? '', ...attachments.map(({ url }) => url)].map((url) => url.replace(/[?#].*$/s, ''));

function textKey(title: string, text: string): IdentityKey[] {
  if (text === '') return [];
  const value = text.length >= leastText ? text.slice(0, mostText) : `${title}\n${text}`;
  return [{ kind: 'text', value: shortHash(value) }];
}

function urlKeys(url: string, scope: string): IdentityKey[] {
  const address: IdentityKey = { kind: 'url', value: shortHash(url) };
  const path = pathOf(url);
  if (path === '') return [address];
  return [address, { kind: 'url', value: `${pathMark}${shortHash(`${scope}\n${path}`).slice(0, 20)}` }];
}

/**
 * The keys of an entry, five at most. `scope` is the id of its feed, for ids and paths that only mean something there.
 * Nothing in it depends on the entry's place in the feed, on the poll or on the format. Pure.
 */
export function identify(entry: Entry, scope: string): Identity {
  const title = titleOf(entry.title);
  const plain = bareText((entry.html.trim() || (entry.excerpt ?? '')).slice(0, mostHtml));
  const text = normalise(plain) || plain;
  const url = entry.url === null ? null : (canonicalUrl(entry.url) ?? entry.url);
  const id = entry.id.trim();
  const keys: IdentityKey[] = [];
  if (id !== '') keys.push({ kind: 'id', value: shortHash(idValue(id, scope)) });
  if (url !== null) keys.push(...urlKeys(url, scope));
  if (title !== '') keys.push({ kind: 'title', value: shortHash(title) });
  keys.push(...textKey(title, text));
  const content = shortHash(
    [entry.title.trim(), url ?? '', fragmentOf(entry.url ?? ''), plain, ...mediaOf(entry)].join('\n'),
  );
  if (keys.length === 0) keys.push({ kind: 'text', value: content });
  const fingerprint = writeFingerprint({ simhash: simhash(`${title} ${text}`.trim()), length: text.length, content });
  return { keys, fingerprint, textLength: text.length };
}
