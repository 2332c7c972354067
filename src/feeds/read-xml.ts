import { decodeHTMLStrict } from 'entities';
import { mostEntries, TreeBuilder } from './build-tree.ts';
import type { Element } from './element.ts';
import type { FeedWarning } from './feed.ts';
import { withoutControls } from './plain-text.ts';
import { type Fault, tokenize } from './tokenize.ts';

/** What a person is told of a feed that was not read to its end. */
export const tooManyEntries: FeedWarning = {
  code: 'too-many-entries',
  message: `Only the first ${mostEntries} entries were read.`,
};

const messages: Record<string, string> = {
  'stray-less-than': 'A "<" that opens nothing was taken as text.',
  'broken-tag': 'Tags with attributes that are not well-formed were read.',
  'unclosed-cdata': 'A CDATA section that was not closed was read as markup.',
  'stray-cdata-end': 'A CDATA section that was closed twice was read as closed once.',
  'unclosed-comment': 'A comment that was not closed was read as content.',
  truncated: 'The feed ends in the middle; what was cut off was left out.',
  'unclosed-element': 'Elements that were not closed were closed.',
  'unclosed-entry': 'An entry that was not closed was closed before the next.',
  'misnested-element': 'End tags that close nothing were left out.',
  'stray-ampersand': 'An "&" that begins no entity was taken as text.',
  'undeclared-entity': 'HTML entities that XML does not know were read.',
  'no-namespace': 'The Atom feed does not declare its namespace.',
  'control-characters': 'Control characters were removed.',
  'junk-before': 'Text before the feed was left out.',
  'junk-after': 'Content after the end of the feed was found.',
  'two-roots': 'Several feeds stand in one document; all were read.',
  [tooManyEntries.code]: tooManyEntries.message,
  'too-large': 'The feed is larger than any should be; only its beginning was read.',
  'too-deep': 'Markup that is nested too deeply was flattened.',
};

/** Entities that a feed's own DOCTYPE defines, simple ones only: nothing that expands further. */
function ownEntities(text: string): Map<string, string> {
  const own = new Map<string, string>();
  const from = text.slice(0, 5000).search(/<!DOCTYPE/i);
  if (from < 0) return own;
  const doctype = /^<!DOCTYPE[^[>]{0,500}\[([\s\S]{0,20000}?)\]\s*>/i.exec(text.slice(from, from + 40_000))?.[1] ?? '';
  for (const [, name = '', , value = ''] of doctype.matchAll(
    /<!ENTITY\s+([A-Za-z_][\w.-]{0,50})\s+(["'])([^"'<&%]{0,200}|&#\w{1,8};)\2\s*>/g,
  ))
    own.set(name, value);
  return own;
}

/** Characters that a feed's own entities may add to it. */
const mostExpanded = 100_000;

const notXml = /&(?!(?:lt|gt|amp|quot|apos|#\w+);)/;
const stray = /&(?!#?\w{1,31};)/;
const undeclared = /&(?!(?:amp|lt|gt|quot|apos|#\w+);)[A-Za-z]\w{0,30};/;

/** Decodes entities: XML's, HTML's, and those of the feed itself. */
function decoder(source: string, warn: (code: string) => void): (raw: string) => string {
  const own = ownEntities(source);
  let left = mostExpanded;
  const expand = (whole: string, name: string): string => {
    const value = own.get(name);
    if (value === undefined || left < value.length) return whole;
    left -= value.length;
    return value;
  };
  let strayKnown = false;
  let undeclaredKnown = false;
  return (raw) => {
    if (!raw.includes('&')) return raw;
    const extended = own.size === 0 ? raw : raw.replaceAll(/&([A-Za-z_][\w.-]{0,50});/g, expand);
    if (!(strayKnown && undeclaredKnown) && notXml.test(extended)) {
      strayKnown ||= stray.test(extended);
      undeclaredKnown ||= undeclared.test(extended);
      if (strayKnown) warn('stray-ampersand');
      if (undeclaredKnown) warn('undeclared-entity');
    }
    const decoded = decodeHTMLStrict(extended);
    return extended.includes('&#') ? withoutControls(decoded) : decoded;
  };
}

export interface XmlDocument {
  /** A nameless element around all roots. */
  root: Element;
  warnings: FeedWarning[];
}

/**
 * Reads XML as leniently as browsers read HTML: undeclared entities, stray ampersands, unclosed and misnested elements,
 * several roots, a cut end. Each repair is a warning. Linear in the text's length.
 */
export function readXml(source: string, url: string): XmlDocument {
  const warnings = new Map<string, FeedWarning>();
  const warn = (code: string) => {
    if (!warnings.has(code)) warnings.set(code, { code, message: messages[code] ?? code });
  };
  let text = withoutControls(source);
  if (text.length < source.length) warn('control-characters');
  const start = text.search(/<(\?xml|!DOCTYPE|!--|[A-Za-z_])/);
  if (start > 0 && text.slice(0, start).trim() !== '') warn('junk-before');
  if (start > 0) text = text.slice(start);
  const decode = decoder(text, warn);
  const tree = new TreeBuilder(url, warn);
  tokenize(text, {
    open(name, attributes, closed) {
      for (const key in attributes) {
        const value = attributes[key] ?? '';
        if (value.includes('&')) attributes[key] = decode(value);
      }
      tree.open(name, attributes, closed);
    },
    close: (name) => tree.close(name),
    text: (raw) => tree.text(decode(raw)),
    cdata: (part) => tree.text(part),
    fault: (fault: Fault) => warn(fault),
    done: () => tree.full,
  });
  tree.end();
  return { root: tree.root, warnings: [...warnings.values()] };
}
