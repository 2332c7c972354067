import { placeOf } from '../../find-text.ts';
import { knownNames } from '../boilerplate/byline.ts';
import { boilerplateReason } from '../boilerplate/line-reason.ts';
import { likeness, repeatsTitle, tellsNoMore, turnsTitle } from '../boilerplate/repeated-title.ts';
import { isFurniture } from '../furniture.ts';
import { isStopWord } from '../language/stop-words.ts';
import { endsWell } from '../sentences/units.ts';
import { isOfCutLength, setsNoStop } from '../source-cuts/cut-length.ts';
import type { Furniture } from '../summary.ts';
import { isDense, keyOf } from '../text/clean-text.ts';
import { sharesTitle } from './stranger.ts';

/** What an excerpt turned out to be; a `copy` says no more than the body's beginning. */
export type ExcerptKind = 'real' | 'copy' | 'cut' | 'none';

const shortest = 50;
const shortestDense = 20;
/** Of a sentence that speaks of what the title names, where the beginning of the text does not. */
const shortestOfIt = 40;
const beginning = 300;
/** What stands so many letters down is no second sentence of the lead. */
const farDown = 400;
/** It begins in the middle of a sentence. */
const startsCut = /^(?:\[?(?:…|\.{3})\]?\s*|[,;)])\p{Ll}/u;
const cutMark = /(?:\[(?:…|\.{3})\]|…|\.{3})$/;

/** Words, or letters of a dense script. */
const leastClause = 6;
/** A longer piece of a dense script is a clause. Letters. */
const longestKeyword = 10;

/** Many short pieces between commas, or the same words again and again: written for search engines, not for people. */
function isStuffed(text: string): boolean {
  const pieces = text.split(/[,،、，;|•·]/).map((piece) => piece.trim());
  const dense = isDense(text);
  const isShort = (piece: string): boolean =>
    dense ? piece.length <= longestKeyword : piece.split(/\s+/).length <= 3 && piece.length < 40;
  const short = pieces.filter(isShort);
  // "Beans, lamb, two cheeses, and a dressing that makes them shine.": one of its pieces tells something.
  const told =
    endsWell(text) && pieces.some((piece) => (dense ? piece.length : piece.split(/\s+/).length) > leastClause);
  if (pieces.length >= 5 && short.length / pieces.length > 0.75 && !told && !/[.!?。！？]\s+\S/u.test(text))
    return true;
  if ((text.match(/(?<=\p{Ll}) ?,(?=\p{Lu})/gu) ?? []).length > 1) return true;
  const words = keyOf(text)
    .split(' ')
    .filter((word) => word.length > 3);
  return words.length >= 8 && new Set(words).size / words.length < 0.5;
}

/** Stars, ticks and arrows between what is offered. */
const offers = /[★☆⭐✓✔☑✅➤➔➜➡►▶☎]/gu;
/** So often a keyword comes again in a list of them. */
const fewestAgain = 3;

/** Whether a text was written for search engines: offers parted by marks, or a question before a list that names one thing again and again. */
export function isForSearch(text: string): boolean {
  if ((text.match(offers) ?? []).length > 1) return true;
  const [, list = ''] = /[?？؟]\s+([^?？؟]+)$/u.exec(text) ?? [];
  const pieces = list.split(/[,،、，]\s?/);
  if (pieces.length < 5 || pieces.some((piece) => piece.split(/\s+/).length > leastClause)) return false;
  const words = keyOf(list)
    .split(' ')
    .filter((word) => word.length > 3);
  return words.some((word) => words.filter((other) => other === word).length >= fewestAgain);
}

/** "The website of Ada Ruiz.", "This site includes …": no sentence of an article begins so and goes without a verb. */
const presentsSite =
  /^(?:this is )?(?:the |an? )?(?:official |personal |new )*(?:\p{L}+ ){0,3}?(?:web ?site|web ?page|home ?page|(?:web|b)log) (?:of|for|from|about|by|on|featuring|dedicated to) (?!.*\b(?:is|are|was|were|has|have|had|will|can|went|goes|got|shows?|says?)\b)|\bthis (?:web ?)?site (?:includes|contains|offers|provides|features|hosts)\b/iu;

/** "Quay Kitchen is your home for lamps", "Quay Kitchen has over 800 recipes": behind the site's name. */
const speaksOfSite =
  /^ (?:is|has) (?:your|the|an?|my|our|been|over|more than)\b.{0,40}\b(?:home|place|source|guide|destination|go-to|blog|web ?site|magazine|community|one-stop|hub|recipes|articles)\b/iu;

/** "Quay Works is an award-winning yard in Ellery.", under a title that names no such yard. */
const presentsItself = /^ (?:is|are) (?:an?|the|your|our) /iu;

/** "News and information from Quay Works.", "Try Quay Works for two weeks.": English. */
const offersItself =
  /^(?:(?:the )?(?:latest|official|breaking) |all )?(?:news|information|updates|stories|articles|posts|notes|everything|try|get|join|discover|explore|visit|shop|book|welcome|find|sign up|subscribe|learn|start)(?!\p{L})/iu;

/** The words of its name that a site begins with: "Quay Works" of "Quay Works Boat Builders"; as long as names are, or ''. */
const leastName = 8;
function nameBefore(text: string, siteName: string): string {
  const words = siteName.split(' ');
  const heads = words.map((_, at) => words.slice(0, words.length - at).join(' '));
  return heads.find((head) => head.length >= leastName && head.includes(' ') && text.startsWith(`${head} `)) ?? '';
}

/** "Example Courier – news and weather", "From the Example Courier", "Try Example for two weeks.": what a site says of itself. */
function introducesSite(text: string, siteName: string | null, title: string): boolean {
  if (siteName === null || siteName.length < 4) return false;
  const name = nameBefore(text, siteName);
  if (name !== '' && presentsItself.test(text.slice(name.length)) && !sharesTitle(text, title)) return true;
  const at = placeOf(text, siteName);
  if (at < 0) return false;
  const opens = at === 0 || /[.!?] $/.test(text.slice(0, at));
  const behind = text.slice(at + siteName.length);
  const presents = opens && presentsItself.test(behind);
  const offers = offersItself.test(text) && text.length - siteName.length < shortest;
  if ((presents || offers) && !sharesTitle(text, title)) return true;
  if (opens && speaksOfSite.test(behind)) return true;
  return text.length < shortest || (at === 0 && /^\s*(?:[|:·•]|[–—-]\s)/u.test(text.slice(siteName.length)));
}

/** A line that names the address of its own site speaks of the site. */
function namesHost(text: string, url: string | null): boolean {
  if (url === null || text.length > 120 || !URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host.length > 4 && text.toLowerCase().includes(host);
}

/** So short an excerpt is a line of its own, whether or not it ends with a stop. Characters. */
const surelyLine = 120;
const longestLine = 240;

/** Whether an excerpt without a stop is a whole line, as newspapers set under their titles, and not cut off. */
function isLine(text: string, bodyKey: string, furniture: Furniture | undefined): boolean {
  if (text.length < surelyLine) return true;
  const last = keyOf(text).split(' ').slice(-3);
  return (
    text.length < longestLine &&
    (!isOfCutLength(text) || setsNoStop('excerpt', furniture)) &&
    /[\p{L}\p{N}][\p{Pe}\p{Pf}"'’]*$/u.test(text) &&
    !isStopWord(last.at(-1) ?? '', null) &&
    !bodyKey.includes(last.join(' '))
  );
}

/** Of a page that was flattened so much stands in its text, piece by piece between its headings. */
const mostlyFound = 0.8;
const fewestPieces = 4;
/** The first pieces tell how a text was made; more would only cost time. */
const mostPieces = 60;
/** They are looked for in the beginning of the other text alone: characters. */
const longestSearched = 20_000;

/** In scripts that set no blanks within a sentence, what stands between them are the page's own pieces. */
function isFlattened(text: string, bodyKey: string): boolean {
  const pieces = text.split(/\s+/, mostPieces).map((piece) => keyOf(piece).replaceAll(' ', ''));
  if (!isDense(text) || pieces.length < fewestPieces) return false;
  const body = bodyKey.slice(0, longestSearched).replaceAll(' ', '');
  const found = pieces.filter((piece) => body.includes(piece)).join('').length;
  return found >= pieces.join('').length * mostlyFound;
}

/** Fewer letters of a text may begin as another does. */
const leastCopied = 60;
/** As much of the beginning is compared. Characters. */
const longestCopied = 1_500;

/** Whether weblog software made an excerpt of a text by itself, as one paragraph of all its lines: the first, which may tell who wrote, and more. */
export function copiesLines(excerpt: string, lines: readonly string[]): boolean {
  const [copied = ''] = excerpt.split('\n', 1);
  const key = keyOf(copied.replace(cutMark, '')).replace(/ ?\S*$/, '');
  const first = keyOf(lines[0] ?? '');
  if (first === '' || key.length < leastCopied || !key.startsWith(`${first} `)) return false;
  return keyOf(lines.join(' ').slice(0, longestCopied)).startsWith(key.slice(0, longestCopied / 2));
}

/** "Lamps and bells – a tour" under "Ada's lamps: a tour with bells": a heading, which blogs take for an excerpt by themselves. */
const namesTitle = (text: string, title: string): boolean => !endsWell(text) && tellsNoMore(text, title);

/** How long an excerpt has to be: less, where it speaks of what the title names and the text does not at once. */
function leastLength(bare: string, text: string, body: string, title: string): number {
  if (isDense(bare)) return shortestDense;
  const tellsOfIt =
    bare.length < shortest &&
    endsWell(text) &&
    sharesTitle(bare, title) &&
    !sharesTitle(body.slice(0, beginning), title);
  return tellsOfIt ? shortestOfIt : shortest;
}

interface Setting {
  url: string | null;
  title: string;
  siteName: string | null;
  authors: readonly string[];
  furniture: Furniture | undefined;
}

/** Whether the author's excerpt says something of its own, copies the body, was cut off, or is none at all. */
export function judgeExcerpt(excerpt: string, body: string, setting: Setting): ExcerptKind {
  const text = excerpt.trim();
  const bare = text.replace(cutMark, '').trim();
  const key = keyOf(bare);
  if (key === '' || repeatsTitle(bare, setting.title) || (body !== '' && startsCut.test(text))) return 'none';
  const names = setting.siteName === null ? setting.authors : [...setting.authors, setting.siteName];
  if (setting.furniture !== undefined && isFurniture(text, setting.furniture)) return 'none';
  if (boilerplateReason(text, knownNames(names)) !== null) return 'none';
  if (setting.siteName !== null && (keyOf(setting.siteName) === key || likeness(setting.siteName, bare) > 0.8))
    return 'none';
  if (isStuffed(bare) || introducesSite(bare, setting.siteName, setting.title) || namesHost(bare, setting.url))
    return 'none';
  const bodyKey = keyOf(body);
  if (presentsSite.test(bare.split(/(?<=[.!?])\s/u)[0] ?? '')) return 'none';
  if (bodyKey === '') return cutMark.test(text) || !endsWell(text) ? 'cut' : 'real';
  // The last word may be cut in two.
  const at = bodyKey.indexOf(key.replace(/ ?\S*$/, '') || key);
  // What its author took from further down is chosen, not copied.
  const chosen = at > farDown && endsWell(text) && !cutMark.test(text) && bare.length >= shortest;
  if (at >= 0) return chosen ? 'real' : 'copy';
  if (isFlattened(bare, bodyKey)) return 'copy';
  if (turnsTitle(bare, setting.title) || namesTitle(bare, setting.title)) return 'none';
  // A slightly different beginning: compared with as much of the body's own.
  if (likeness(key, bodyKey.slice(0, key.length)) > 0.9) return 'copy';
  if (bare.length < leastLength(bare, text, body, setting.title)) return body.length > 200 ? 'none' : 'real';
  if (cutMark.test(text)) return 'cut';
  return endsWell(text) || isLine(text, bodyKey, setting.furniture) ? 'real' : 'cut';
}
