import { endOfDocumentType } from './document-type.ts';

/** What a tokenizer tells of a document, in order. Names and values are as written: entities are not decoded. */
export interface Tokens {
  open(name: string, attributes: Record<string, string>, closed: boolean): void;
  close(name: string): void;
  text(raw: string): void;
  cdata(text: string): void;
  fault(fault: Fault): void;
  /** Whether enough was read; asked at every tag. */
  done(): boolean;
}

export type Fault =
  | 'stray-less-than'
  | 'broken-tag'
  | 'unclosed-cdata'
  | 'stray-cdata-end'
  | 'unclosed-comment'
  | 'truncated';

/** No element of a feed has more; what comes after them is left out. */
const mostAttributes = 100;

/** Only the first ones may hold declarations of their own. */
const mostDeclarations = 3;

const space = 32;
const bang = 33;
const quote = 34;
const apostrophe = 39;
const slash = 47;
const less = 60;
const equals = 61;
const greater = 62;
const question = 63;

const isSpace = (code: number): boolean => code === space || (code >= 9 && code <= 13);
/** XML's name start characters, roughly: a letter, "_", ":" or anything beyond ASCII. */
const startsName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 127;
const endsTag = (code: number): boolean => code === greater || code === less;

/** Finds the next of a string, the text's length where there is none more. No stretch is searched twice, so all searches together are linear. */
function finder(text: string, what: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from && next !== text.length) {
      next = text.indexOf(what, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
}

type Find = ReturnType<typeof finder>;

interface Finders {
  greater: Find;
  quote: Find;
  apostrophe: Find;
}

interface Tag {
  attributes: Record<string, string>;
  closed: boolean;
  end: number;
}

/** Where a quoted value ends. A quote that was never closed ends with its tag: the next one then stands in another tag. */
function endOfQuoted(text: string, from: number, code: number, find: Finders): { end: number; whole: boolean } {
  const end = (code === quote ? find.quote : find.apostrophe)(from);
  const tagEnd = find.greater(from);
  if (tagEnd > end) return { end, whole: end < text.length };
  const after = text.charCodeAt(end + 1);
  const proper = end < text.length && (isSpace(after) || after === greater || after === slash || after === question);
  return proper ? { end, whole: true } : { end: tagEnd, whole: false };
}

/** Reads the attributes of a tag from behind its name; its end is the text's length when the text ends within it. */
function readTag(text: string, from: number, find: Finders, fault: () => void): Tag {
  const attributes: Record<string, string> = {};
  let count = 0;
  let closed = false;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === greater) return { attributes, closed, end: at + 1 };
    if (code === less) {
      fault();
      return { attributes, closed, end: at };
    }
    closed = code === slash || (closed && isSpace(code));
    if (isSpace(code) || code === slash || code === quote || code === apostrophe || code === equals) {
      at += 1;
      continue;
    }
    const nameStart = at;
    while (at < text.length) {
      const next = text.charCodeAt(at);
      if (isSpace(next) || next === equals || next === slash || endsTag(next)) break;
      at += 1;
    }
    const name = text.slice(nameStart, at).toLowerCase();
    while (isSpace(text.charCodeAt(at))) at += 1;
    let value = '';
    if (text.charCodeAt(at) === equals) {
      at += 1;
      while (isSpace(text.charCodeAt(at))) at += 1;
      const opening = text.charCodeAt(at);
      if (opening === quote || opening === apostrophe) {
        const { end, whole } = endOfQuoted(text, at + 1, opening, find);
        value = text.slice(at + 1, end);
        at = whole ? end + 1 : end;
        if (!whole) fault();
      } else {
        const valueStart = at;
        while (at < text.length && !isSpace(text.charCodeAt(at)) && !endsTag(text.charCodeAt(at))) at += 1;
        value = text.slice(valueStart, at);
        if (value.endsWith('/') && text.charCodeAt(at) === greater) {
          value = value.slice(0, -1);
          closed = true;
        }
        fault();
      }
    } else fault();
    if (count < mostAttributes && !(name in attributes)) {
      attributes[name] = value;
      count += 1;
    }
  }
  return { attributes, closed, end: text.length + 1 };
}

/** Where a declaration ("<!DOCTYPE …>", also with declarations within "[ ]") ends. */
function endOfDeclaration(text: string, from: number, find: Finders): number {
  const end = find.greater(from);
  const head = text.slice(from, Math.min(end, from + 1000));
  if (!/^<!doctype/i.test(head) || !head.includes('[')) return end + 1;
  return endOfDocumentType(text, from) ?? end + 1;
}

const cdataEnding = ']]>';

/**
 * Cuts markup into tags and text, as leniently as browsers do: what is malformed is a fault and is read on behind it.
 * Never throws; linear in the text's length.
 */
export function tokenize(text: string, tokens: Tokens): void {
  const find: Finders = { greater: finder(text, '>'), quote: finder(text, '"'), apostrophe: finder(text, "'") };
  const findCdataEnd = finder(text, cdataEnding);
  const findCdata = finder(text, '<![CDATA[');
  const findCommentEnd = finder(text, '-->');
  const findEntryEnd = [finder(text, '</item>'), finder(text, '</entry>')];
  const { length } = text;
  let declarations = 0;
  const broken = () => tokens.fault('broken-tag');

  /** A section whose end stands only behind the next section's beginning, in another entry, was never closed. */
  const cdataEnd = (from: number): number => {
    const end = findCdataEnd(from);
    const next = findCdata(from);
    return end < length && (next > end || !findEntryEnd.some((find) => find(from) < next)) ? end : length;
  };

  const special = (at: number, code: number): number => {
    if (code === question) {
      const end = find.greater(at);
      return end + 1;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const from = at + 9;
      const end = cdataEnd(from);
      if (end < length) {
        tokens.cdata(text.slice(from, end));
        if (!text.startsWith(cdataEnding, end + cdataEnding.length)) return end + cdataEnding.length;
        tokens.fault('stray-cdata-end');
        return end + 2 * cdataEnding.length;
      }
      tokens.fault('unclosed-cdata');
      return from;
    }
    if (text.startsWith('<!--', at)) {
      const end = findCommentEnd(at + 4);
      if (end < length) return end + 3;
      tokens.fault('unclosed-comment');
      return at + 4;
    }
    declarations += 1;
    return declarations > mostDeclarations ? find.greater(at) + 1 : endOfDeclaration(text, at, find);
  };

  const closing = (at: number): number => {
    let end = at + 2;
    while (end < length && !endsTag(text.charCodeAt(end))) end += 1;
    if (end === length) {
      tokens.fault('truncated');
      return length;
    }
    const name = text.slice(at + 2, end).trim();
    if (name !== '') tokens.close(name);
    return text.charCodeAt(end) === greater ? end + 1 : end;
  };

  const opening = (at: number): number => {
    let end = at + 1;
    while (end < length) {
      const code = text.charCodeAt(end);
      if (isSpace(code) || code === slash || endsTag(code)) break;
      end += 1;
    }
    const name = text.slice(at + 1, end);
    const tag = readTag(text, end, find, broken);
    if (tag.end > length) tokens.fault('truncated');
    else tokens.open(name, tag.attributes, tag.closed);
    return tag.end;
  };

  for (let at = 0; at < length && !tokens.done(); ) {
    const start = text.indexOf('<', at);
    if (start < 0) {
      tokens.text(text.slice(at));
      return;
    }
    if (start > at) tokens.text(text.slice(at, start));
    const code = text.charCodeAt(start + 1);
    if (startsName(code)) at = opening(start);
    else if (code === slash) at = closing(start);
    else if (code === bang || code === question) at = special(start, code);
    else if (start + 1 === length) {
      tokens.fault('truncated');
      return;
    } else {
      tokens.fault('stray-less-than');
      tokens.text('<');
      at = start + 1;
    }
  }
}
