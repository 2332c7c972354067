import { decodeHTML } from 'entities';
import type { FeedWarning } from '../feeds/feed.ts';
import { withoutControls } from '../feeds/plain-text.ts';
import { markupOf, placeAt, type Repair } from './find-line.ts';
import { findUnbalanced } from './find-unbalanced.ts';

const longestLine = 300;

/** The line that an offset stands in, or as much of a long one as a person can look through. */
function lineAround(document: string, offset: number): [from: number, to: number] {
  const start = document.lastIndexOf('\n', offset - 1) + 1;
  const end = document.indexOf('\n', offset);
  const to = end === -1 ? document.length : end;
  return to - start <= longestLine
    ? [start, to]
    : [Math.max(start, offset - longestLine / 3), Math.min(to, offset + longestLine / 2)];
}

/** A line with a fault in its text, and the same without. */
function mendLine(document: string, offset: number, mend: (line: string) => string): Repair | null {
  if (offset === -1) return null;
  const [from, to] = lineAround(document, offset);
  const place = placeAt(document, from, to - from);
  const mended = mend(document.slice(from, to)).replace(/\s+/g, ' ').trim();
  return { place, change: mended === place.text || mended === '' ? null : mended };
}

const strayAmpersand = /&(?!#?\w{1,31};)/g;
const undeclared = /&(?!(?:amp|lt|gt|quot|apos|#\w+);)[A-Za-z]\w{0,30};/g;
const strayLess = /<(?![A-Za-z_:/!?\u0080-\uffff])/g;

/** An HTML entity as XML knows it. */
const numeric = (entity: string): string => {
  const text = decodeHTML(entity);
  return text === entity ? entity : Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join('');
};

const tag = /<[A-Za-z_][^<>]{0,2000}>/g;
const wellFormed = /^<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>$/;
const bareValue = /(\s[\w:.-]+\s*=\s*)([^\s"'>]+)/g;

function brokenTag(document: string, markup: string): Repair | null {
  for (const { 0: text, index } of markup.matchAll(tag)) {
    if (wellFormed.test(text)) continue;
    const mended = text.replace(bareValue, '$1"$2"');
    return { place: placeAt(document, index, text.length), change: wellFormed.test(mended) ? mended : null };
  }
  return null;
}

/** The last opening of a section that nothing closes. */
function unclosed(document: string, opening: string, closing: string): Repair | null {
  const at = document.lastIndexOf(opening);
  if (at === -1 || document.indexOf(closing, at) !== -1) return null;
  const place = placeAt(document, at, 60);
  return { place, change: `${opening}…${closing}` };
}

function afterRoot(document: string, markup: string): Repair | null {
  const end = /<\/(?:\w+:)?(?:rss|feed|RDF)\s*>/i.exec(markup);
  const from = end === null ? -1 : end.index + end[0].length;
  const rest = from === -1 ? -1 : markup.slice(from).search(/\S/);
  return rest === -1 ? null : mendLine(document, from + rest, (line) => line);
}

function withNamespace(document: string, markup: string): Repair | null {
  const found = /<(?:feed|entry)\b[^>]{0,1000}>/i.exec(markup);
  if (found === null) return null;
  const change = found[0].replace(/^<(\w+)/, '<$1 xmlns="http://www.w3.org/2005/Atom"');
  return { place: placeAt(document, found.index, found[0].length), change };
}

function encoding(document: string): Repair | null {
  const prolog = /^\s*<\?xml[^>]{0,300}>/.exec(document)?.[0] ?? '';
  const change = '<?xml version="1.0" encoding="utf-8"?>';
  return prolog === '' || /encoding\s*=\s*["']utf-?8["']/i.test(prolog)
    ? null
    : { place: placeAt(document, 0, prolog.length), change };
}

/** Where JSON is broken: a spare comma, which is the most common fault, or else a comment. */
function brokenJson(document: string): Repair | null {
  const marks = document.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (text) => '"'.repeat(text.length));
  const comma = marks.search(/,\s*[,\]}]/);
  const without = (line: string) => line.replace(/,(\s*[,\]}]|\s*$)/, '$1');
  return comma === -1 ? mendLine(document, marks.search(/\/[/*]/), (line) => line) : mendLine(document, comma, without);
}

function firstControl(document: string): number {
  const clean = withoutControls(document);
  let at = 0;
  while (at < clean.length && document[at] === clean[at]) at += 1;
  return at < document.length ? at : -1;
}

/** Where a repair was needed that reading a feed tells of by its code; null when it has no place of its own. Pure, linear. */
export function findRepair(
  document: string,
  { code }: Pick<FeedWarning, 'code'>,
  markup = markupOf(document),
): Repair | null {
  switch (code) {
    case 'stray-ampersand':
      return mendLine(document, markup.search(strayAmpersand), (line) => line.replaceAll(strayAmpersand, '&amp;'));
    case 'undeclared-entity':
      return mendLine(document, markup.search(undeclared), (line) => line.replaceAll(undeclared, numeric));
    case 'stray-less-than':
      return mendLine(document, markup.search(strayLess), (line) => line.replaceAll(strayLess, '&lt;'));
    case 'control-characters':
      return mendLine(document, firstControl(document), withoutControls);
    case 'broken-tag':
      return brokenTag(document, markup);
    case 'unclosed-cdata':
      return unclosed(document, '<![CDATA[', ']]>');
    case 'stray-cdata-end':
      return mendLine(document, document.indexOf(']]>]]>'), (line) => line.replaceAll(']]>]]>', ']]>'));
    case 'unclosed-comment':
      return unclosed(document, '<!--', '-->');
    case 'unclosed-element':
    case 'unclosed-entry':
    case 'misnested-element':
      return findUnbalanced(document, markup);
    case 'truncated':
      return mendLine(document, document.trimEnd().length - 1, (line) => line);
    case 'junk-before':
      return mendLine(document, document.search(/\S/), (line) => line.slice(Math.max(line.indexOf('<'), 0)));
    case 'junk-after':
    case 'two-roots':
      return afterRoot(document, markup);
    case 'no-namespace':
      return withNamespace(document, markup);
    case 'encoding':
      return encoding(document);
    case 'json':
      return brokenJson(document);
    default:
      return null;
  }
}

const prefixed = /<([A-Za-z_][\w.-]{0,50}):[A-Za-z_]/g;

/**
 * What is not well-formed though reading it needed no repair: lenient readers think nothing of it, strict ones refuse all
 * of it. Pure.
 */
export function findOversights(document: string): { message: string; repair: Repair }[] {
  const markup = markupOf(document);
  const found: { message: string; repair: Repair }[] = [];
  const unbalanced = findUnbalanced(document, markup);
  if (unbalanced !== null) found.push({ message: 'The tags of the feed do not match each other.', repair: unbalanced });
  if (/^\s+<\?xml\s/.test(document)) {
    const place = placeAt(document, 0, document.indexOf('>') + 1);
    found.push({
      message: 'Something stands before the XML declaration, if only a line break.',
      repair: { place, change: place.text },
    });
  }
  const prefixes = new Map<string, number>();
  for (const { 1: name = '', index } of markup.matchAll(prefixed)) if (!prefixes.has(name)) prefixes.set(name, index);
  for (const [name, index] of prefixes) {
    if (name === 'xml' || markup.includes(`xmlns:${name}`)) continue;
    const end = markup.indexOf('>', index);
    const place = placeAt(document, index, (end === -1 ? document.length : end + 1) - index);
    const namespace = namespaces[name] ?? 'the address of its namespace';
    found.push({
      message: `The prefix "${name}" is not declared.`,
      repair: { place, change: `xmlns:${name}="${namespace}"` },
    });
  }
  return found;
}

const namespaces: Record<string, string> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  thr: 'http://purl.org/syndication/thread/1.0',
};

/** The documents in which places are looked for; in a larger one nobody reads lines. Characters. */
const largest = 5_000_000;

/** What reading noticed, each with the line that it is about and how that line should stand. */
export function locatedMessages(document: string, warnings: readonly FeedWarning[]): string[] {
  const markup = document.length > largest ? null : markupOf(document);
  return warnings.map((warning) => {
    const repair = markup === null ? null : findRepair(document, warning, markup);
    if (repair === null) return warning.message;
    const { place, change } = repair;
    return `${warning.message} Line ${place.line}: ${place.text}${change === null ? '' : ` → ${change}`}`;
  });
}
