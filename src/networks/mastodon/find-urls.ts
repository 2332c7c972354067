import { isKnownTld } from './tlds-2020.ts';

/** A stretch of a text in UTF-16 positions. */
export interface Span {
  start: number;
  end: number;
}

/*
 * What Mastodon takes for a link: twitter-text 3.1 as changed by its config/initializers/twitter_regex.rb. Written as a
 * scanner, since those expressions go back and forth and feed text is not trusted.
 */
const protocol = /(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\/\//giu;
const mayPrecede = /^[^A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]$/u;
const domainRun = /[^\s!'#%&()*+,\\/:;<=>?@[\]^{|}~$\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069]+/uy;
const tldEnd = /^[^0-9a-zA-Z@+-]/u;
/** An ellipsis and quotation marks end no address: counted beside it, a post is never taken for shorter than it is. */
const pathEnd = /[^\s()?!*"'「」<>;:=,.$%[\]~&|@…„‚\p{Pi}\p{Pf}]/u;
const queryRun =
  /\?[a-z0-9!?*'();:&=+$/%#[\]\-_.,~|@^\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\ue000-\uf8ff\u{10000}-\u{10fffd}]*/iuy;
const queryEnd =
  /(?![…„‚\p{Pi}\p{Pf}])[a-z0-9_&=#/\-\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\ue000-\uf8ff\u{10000}-\u{10fffd}]/iu;

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const isLabel = (label: string): boolean => label !== '' && !/^[-_]|[-_]$/.test(label);

/** The end of the longest domain at `at` whose last label is a known top-level domain; null when there is none. */
function domainEnd(text: string, at: number): number | null {
  const labels = runAt(domainRun, text, at).split('.');
  let end = at;
  let best: number | null = null;
  for (const [index, label] of labels.entries()) {
    const start = end;
    end += label.length;
    const punycode = /^xn--[-0-9a-z]+/i.exec(label)?.[0];
    const next = text.slice(end, end + 1);
    const name = labels[index - 1] ?? '';
    if (index > 0 && isLabel(name) && !name.includes('_')) {
      if (isKnownTld(label) && (next === '' || tldEnd.test(next))) best = end;
      else if (punycode !== undefined) best = start + punycode.length;
    }
    if (!isLabel(label)) break;
    end += 1;
  }
  return best;
}

/** The end of a balanced parenthesis at `at`, with at most one more inside; null when it is not closed. */
function parenthesisEnd(text: string, at: number): number | null {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (/[\s<>?]/u.test(character)) return null;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 2) return null;
    if (depth === 0) return index === at + 1 ? null : index + 1;
  }
  return null;
}

/** The end of the path that starts with the slash at `at`. */
function pathEndAt(text: string, at: number): number {
  let end = at + 1;
  let index = at + 1;
  while (index < text.length) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    if (character === '(') {
      const closed = parenthesisEnd(text, index);
      if (closed === null) break;
      index = closed;
      end = closed;
    } else if (/[\s<>()?]/u.test(character)) {
      break;
    } else {
      index += character.length;
      if (pathEnd.test(character)) end = index;
    }
  }
  return end;
}

function queryEndAt(text: string, at: number): number {
  const run = runAt(queryRun, text, at);
  const characters = [...run];
  while (characters.length > 1 && !queryEnd.test(characters.at(-1) ?? '')) characters.pop();
  return characters.length > 1 ? at + characters.join('').length : at;
}

function urlEnd(text: string, at: number): number | null {
  const domain = domainEnd(text, at);
  if (domain === null) return null;
  const port = /^:\d+/.exec(text.slice(domain, domain + 12))?.[0] ?? '';
  const path = domain + port.length;
  const query = text[path] === '/' ? pathEndAt(text, path) : path;
  return text[query] === '?' ? queryEndAt(text, query) : query;
}

/** The links that Mastodon will find in a text. */
export function findUrls(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(protocol)) {
    const start = match.index;
    const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
    if (start < (spans.at(-1)?.end ?? 0) || (before !== '' && !mayPrecede.test(before))) continue;
    const end = urlEnd(text, start + match[0].length);
    if (end !== null && end - start <= 4096) spans.push({ start, end });
  }
  return spans;
}
