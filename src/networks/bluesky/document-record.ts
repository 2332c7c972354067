import { cleanLine } from '../../composing/clean-line.ts';
import { canonicalUrl } from '../../entries/canonical-url.ts';
import type { DocumentSource } from '../document.ts';
import type { Card } from '../draft.ts';

export const documentCollection = 'site.standard.document';
export const publicationCollection = 'site.standard.publication';

/** About 16,000 words: a record may weigh a megabyte in all. Characters. */
const longestText = 100_000;
/** Lexicon site.standard.document: at most 128 graphemes each, and 500 of a publication's name. */
const longestTag = 100;
const longestName = 300;
const mostTags = 20;

const atMost = (text: string, most: number): string => [...cleanLine(text)].slice(0, most).join('');

/** An address as Bluesky compares them: without query, fragment and the slash at its end. */
function compared(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname.replace(/\/$/, '')}`;
}

export const isSameAddress = (one: string, other: string): boolean => compared(one) === compared(other);

/** Where an address stands below that of a publication, with the query where it tells what is read; null when it does not. */
export function pathBelow(publication: string, address: string): string | null {
  const base = compared(publication);
  if (!`${compared(address)}/`.startsWith(`${base}/`)) return null;
  const { pathname, search, origin } = new URL(address);
  const rest = pathname.slice(base.length - origin.length) || '/';
  const query = canonicalUrl(address)?.includes('?') ? search : '';
  // The page of the publication itself is no document.
  return rest === '/' && query === '' ? null : `${rest}${query}`;
}

/** Whether it would stand below it, were it not for the scheme or a "www": most likely a mistake. */
export function isNearly(publication: string, address: string): boolean {
  const [base, own] = [publication, address].map((one) => canonicalUrl(one)?.replace(/[?#].*$/s, '') ?? null);
  return base !== null && `${own}/`.startsWith(`${base}/`);
}

/** Where the site says which publication it is. */
export function proofAddress(publication: string): string {
  const { origin, pathname } = new URL(publication);
  return `${origin}/.well-known/${publicationCollection}${pathname.replace(/\/$/, '')}`;
}

/** Lexicon: site.standard.publication. */
export function publicationRecord(address: string, siteName: string | null) {
  const name = atMost(siteName ?? '', longestName) || new URL(address).host;
  return { $type: publicationCollection, url: compared(address), name };
}

function textOf(source: DocumentSource): string {
  const text = source.text().toWellFormed();
  if (text.length <= longestText) return text;
  const blank = text.lastIndexOf(' ', longestText);
  // Not every script has blanks.
  return text.slice(0, blank > longestText / 2 ? blank : longestText).toWellFormed();
}

/** Lexicon: site.standard.document. It says what the card says, since apps show it in the card's place. */
export function documentRecord(
  { title, description }: Pick<Card, 'title' | 'description'>,
  source: DocumentSource,
  { site, path }: { site: string; path: string },
): Record<string, unknown> {
  const publishedAt = source.published ?? new Date(source.seenAt).toISOString();
  const { updated } = source;
  const tags = [...new Set(source.tags.map((tag) => atMost(tag.replace(/^\s*[#＃]/, ''), longestTag)))];
  const kept = tags.filter((tag) => tag !== '').slice(0, mostTags);
  const textContent = textOf(source);
  return {
    $type: documentCollection,
    ...{ site, path, title, publishedAt },
    ...(description === '' ? {} : { description }),
    ...(textContent === '' ? {} : { textContent }),
    ...(kept.length === 0 ? {} : { tags: kept }),
    ...(updated !== null && Date.parse(updated) > Date.parse(publishedAt) ? { updatedAt: updated } : {}),
  };
}
