import { countGraphemes } from '../../composing/graphemes.ts';
import type { Limits } from '../draft.ts';
import { findUrls, type Span } from './find-urls.ts';
import { findMentions } from './mentions.ts';

type Entity = Span & { counted: string };

/** The earlier of two that overlap stands, as in twitter-text's remove_overlapping_entities. */
function apart(entities: Entity[]): Entity[] {
  const kept: Entity[] = [];
  for (const entity of entities.toSorted((a, b) => a.start - b.start)) {
    if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  }
  return kept;
}

/** A content warning, in which nothing is shortened: see there. */
export const countWarning = (text: string, { urlLength }: Limits): number =>
  urlLength === null ? [...text].length : countGraphemes(text);

/** So long a content warning is at most: half of what the server takes stays for the post. */
export const warningMost = ({ text }: Limits): number => Math.floor(text / 2);

/**
 * Characters as Mastodon's StatusLengthValidator counts them: graphemes, each recognised address as `limits.urlLength`,
 * a mention without its host. Servers that are not Mastodon have no `urlLength` and count all in full, GoToSocial and Pixelfed
 * by code points, which are never fewer than the graphemes that Pleroma counts.
 */
export function countCharacters(text: string, limits: Limits): number {
  if (limits.urlLength === null) return [...text].length;
  const placeholder = 'x'.repeat(limits.urlLength);
  const urls = findUrls(text).map((span) => ({ ...span, counted: placeholder }));
  let counted = '';
  let at = 0;
  for (const entity of apart([...urls, ...findMentions(text)])) {
    counted += text.slice(at, entity.start) + entity.counted;
    at = entity.end;
  }
  return countGraphemes(counted + text.slice(at));
}
