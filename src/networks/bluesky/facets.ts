import type { Piece } from '../../composing/fill-template.ts';
import { findLinks } from '../../composing/find-links.ts';
import { countGraphemes, utf8Length } from '../../composing/graphemes.ts';
import type { Facet } from '../draft.ts';

/** Ours are letters, marks, digits and underscores. */
const writtenTag = /(?<=^|[\s(])[#＃]([\p{L}\p{M}\p{Nd}_]+)/gu;

/** Lexicon app.bsky.richtext.facet#tag. The beginning of a longer one would be another tag. */
const fitsTag = (tag: string): boolean => utf8Length(tag) <= 640 && countGraphemes(tag) <= 64;

const linkFacets = (text: string, offset: number): Facet[] =>
  findLinks(text).map(({ start, end, url }) => {
    const byteStart = offset + utf8Length(text.slice(0, start));
    return { kind: 'link', byteStart, byteEnd: byteStart + utf8Length(text.slice(start, end)), url };
  });

/** Handles are names of hosts (spec: atproto.com/specs/handle); what ends with .invalid and its like names nobody. */
const namedPerson =
  /(?<=^|[\s(])@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?![\w@-])/gi;

const mentionFacets = (text: string, offset: number): Facet[] =>
  Array.from(text.matchAll(namedPerson), (match): Facet => {
    const byteStart = offset + utf8Length(text.slice(0, match.index));
    const byteEnd = byteStart + utf8Length(match[0]);
    return { kind: 'mention', byteStart, byteEnd, handle: (match[1] ?? '').toLowerCase(), did: null };
  });

/** Hashtags as they are written; figures alone are none. */
const tagFacets = (text: string): Facet[] =>
  Array.from(text.matchAll(writtenTag)).flatMap((match): Facet[] => {
    const tag = match[1] ?? '';
    if (/^[\p{Nd}_]+$/u.test(tag) || !fitsTag(tag)) return [];
    const byteStart = utf8Length(text.slice(0, match.index));
    return [{ kind: 'tag', byteStart, byteEnd: byteStart + utf8Length(match[0]), tag }];
  });

const apartFrom =
  (others: readonly Facet[]) =>
  (one: Facet): boolean =>
    others.every(({ byteStart, byteEnd }) => one.byteEnd <= byteStart || one.byteStart >= byteEnd);

const inOrder = (facets: readonly Facet[]): Facet[] => [...facets].sort((a, b) => a.byteStart - b.byteStart);

/** Facets of a composed text: the links and tags that were put there on purpose, and addresses in the summary. */
export function facetsOfPieces(pieces: Piece[]): Facet[] {
  const facets: Facet[] = [];
  const ownWords: { byteStart: number; byteEnd: number }[] = [];
  let at = 0;
  for (const { text, from, mark } of pieces) {
    const end = at + utf8Length(text);
    if (mark !== null) facets.push({ ...mark, byteStart: at, byteEnd: end });
    else if (from === 'summary' || from === 'template') facets.push(...linkFacets(text, at));
    // Only the owner's own words name people and tags on purpose: nobody is called by what stands in a feed.
    if (mark === null && from === 'template') {
      facets.push(...mentionFacets(text, at));
      ownWords.push({ byteStart: at, byteEnd: end });
    }
    at = end;
  }
  // Whose the number sign is decides: in "#{category}" it is the owner's.
  const tags = tagFacets(pieces.map(({ text }) => text).join('')).filter(({ byteStart }) =>
    ownWords.some((own) => byteStart >= own.byteStart && byteStart < own.byteEnd),
  );
  return inOrder([...facets, ...tags.filter(apartFrom(facets))]);
}

/** Facets of a person's own words: addresses, hashtags and people as they are written. */
export function facetsOfText(text: string): Facet[] {
  const links = linkFacets(text, 0);
  const others = [...mentionFacets(text, 0), ...tagFacets(text)];
  return inOrder([...links, ...others.filter(apartFrom(links))]);
}
