/** A place in a document as people find it. */
export interface Place {
  /** From 1. */
  line: number;
  /** What stands there, on one line. */
  text: string;
}

/** A place that is to be mended, and what should stand there; null where no line mends it. */
export interface Repair {
  place: Place;
  change: string | null;
}

const longestShown = 200;

const lineOf = (document: string, at: number): number => {
  let line = 1;
  for (let end = document.indexOf('\n'); end !== -1 && end < at; end = document.indexOf('\n', end + 1)) line += 1;
  return line;
};

/** The place of a stretch of a document. Pure. */
export function placeAt(document: string, from: number, length: number): Place {
  const text = document
    .slice(from, from + length)
    .replace(/\s+/g, ' ')
    .trim();
  return { line: lineOf(document, from), text: text.length > longestShown ? `${text.slice(0, longestShown)}…` : text };
}

/** The first place that a pattern finds from an offset on, up to another; null when there is none. */
export function findPlace(document: string, pattern: RegExp, from = 0, to = document.length): Place | null {
  const found = pattern.exec(document.slice(from, to));
  return found === null ? null : placeAt(document, from + found.index, found[0].length);
}

const sections: [opening: string, closing: string][] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
];

/** The document with CDATA sections and comments blanked, each line and offset where it was: what is left is its markup. Pure. */
export function markupOf(document: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = document.indexOf('<!'); at !== -1; at = document.indexOf('<!', from)) {
    const closing = sections.find(([opening]) => document.startsWith(opening, at))?.[1];
    const end = closing === undefined ? -1 : document.indexOf(closing, at);
    const to = closing === undefined ? at + 2 : end === -1 ? document.length : end + closing.length;
    const within = document.slice(at, to);
    parts.push(
      document.slice(from, at),
      closing === undefined ? within : within.replace(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    );
    from = to;
  }
  parts.push(document.slice(from));
  return parts.join('');
}

const opening = /<(?:[\w-]+:)?(?:item|entry)[\s>/]/gi;

/** Where each entry of an XML feed begins and ends, in the document's order. */
export function entryRanges(document: string): { from: number; to: number }[] {
  const starts = Array.from(markupOf(document).matchAll(opening), ({ index }) => index);
  return starts.map((from, n) => ({ from, to: starts[n + 1] ?? document.length }));
}

/** Where each item of a JSON Feed begins and ends: the objects in the list of its "items". One pass over the text. */
export function itemRanges(document: string): { from: number; to: number }[] {
  const start = /"items"\s*:\s*\[/.exec(document);
  const ranges: { from: number; to: number }[] = [];
  if (start === null) return ranges;
  const signs = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\]]/g;
  signs.lastIndex = start.index + start[0].length;
  let depth = 0;
  let from = 0;
  for (let found = signs.exec(document); found !== null && depth >= 0; found = signs.exec(document)) {
    const [sign] = found;
    if (sign === '{' && depth === 0) from = found.index;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (sign === '}' && depth === 0) ranges.push({ from, to: signs.lastIndex });
  }
  return ranges;
}

/** A member of an item by its names, with its value when that is a text; null when it has none. */
export function memberOf(
  document: string,
  range: { from: number; to: number },
  names: readonly string[],
): Place | null {
  for (const name of names) {
    const place = findPlace(
      document,
      new RegExp(`"${name}"\\s*:\\s*(?:"(?:[^"\\\\]|\\\\.){0,2000}"|[^,}\\s]*),?`),
      range.from,
      range.to,
    );
    if (place !== null) return place;
  }
  return null;
}

/** An element of an entry by its names (with or without prefix), whole or empty; null when it has none. */
export function elementOf(
  document: string,
  range: { from: number; to: number },
  names: readonly string[],
): Place | null {
  for (const name of names) {
    const pattern = new RegExp(`<${name}(?:\\s[^>]{0,500})?(?:/>|>[\\s\\S]{0,2000}?</${name}\\s*>)`, 'i');
    const place = findPlace(document, pattern, range.from, range.to);
    if (place !== null) return place;
  }
  return null;
}

/** What an element or a member of JSON says, as it is written; '' for nothing. */
export const valueIn = (place: Place | null): string =>
  (/^"\w+"\s*:\s*"([^"]*)"/.exec(place?.text ?? '')?.[1] ?? />([^<]*)</.exec(place?.text ?? '')?.[1] ?? '').trim();

/** `https://example.com/feed.xml:14` */
export const at = (address: string, place: Place | null): string =>
  place === null ? address : `${address}:${place.line}`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or attribute. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
