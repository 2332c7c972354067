import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import type { Element } from './element.ts';
import type { FeedWarning } from './feed.ts';
import { canonicalName, type Prefixes, prefixOf } from './namespaces.ts';

/** Deeper markup is kept as text of its ancestor: no feed means it. */
const deepest = 200;
const containers = new Set(['item', 'atom:entry', 'entry']);

interface Open {
  element: Element;
  prefixes: Prefixes;
  cdata: boolean;
}

/** Entities that a feed's own DOCTYPE defines, simple ones only: nothing that expands further. */
function ownEntities(text: string): Map<string, string> {
  const own = new Map<string, string>();
  const doctype = /<!DOCTYPE[^[>]{0,500}\[([\s\S]{0,20000}?)\]\s*>/i.exec(text.slice(0, 40_000))?.[1] ?? '';
  for (const [, name = '', , value = ''] of doctype.matchAll(
    /<!ENTITY\s+([A-Za-z_][\w.-]{0,50})\s+(["'])([^"'<&%]{0,200}|&#\w{1,8};)\2\s*>/g,
  ))
    own.set(name, value);
  return own;
}

/** Control characters that XML forbids and that break terminals and networks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

interface Mended {
  text: string;
  warnings: FeedWarning[];
}

/** Mends what would mislead the tokenizer: junk before and after, control characters, a "<" that opens nothing. */
function mend(source: string): Mended {
  const warnings: FeedWarning[] = [];
  let text = source;
  const clean = text.replace(controls, '');
  if (clean !== text) {
    text = clean;
    warnings.push({ code: 'control-characters', message: 'Control characters were removed.' });
  }
  const start = text.search(/<(\?xml|!DOCTYPE|!--|[A-Za-z_])/);
  if (start > 0 && text.slice(0, start).trim() !== '')
    warnings.push({ code: 'junk-before', message: 'Text before the feed was left out.' });
  if (start > 0) text = text.slice(start);
  text = text.replace(/<!DOCTYPE[^[>]{0,500}(\[[\s\S]{0,20000}?\]\s*)?>/i, '');
  const stray = /<(?![A-Za-z_:/!?])/g;
  if (stray.test(text)) {
    text = text.replace(stray, '&lt;');
    warnings.push({ code: 'stray-less-than', message: 'A "<" that opens nothing was taken as text.' });
  }
  return { text, warnings };
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
  const { text, warnings } = mend(source);
  const codes = new Set(warnings.map(({ code }) => code));
  const warn = (code: string, message: string) => {
    if (!codes.has(code)) warnings.push({ code, message });
    codes.add(code);
  };
  const own = ownEntities(source);
  const decode = (raw: string): string => {
    if (!raw.includes('&')) return raw;
    const extended =
      own.size === 0
        ? raw
        : raw.replaceAll(/&([A-Za-z_][\w.-]{0,50});/g, (whole, name: string) => own.get(name) ?? whole);
    const decoded = decodeHTMLStrict(extended);
    if (/&(?!#?\w{1,31};)/.test(raw)) warn('stray-ampersand', 'An "&" that begins no entity was taken as text.');
    if (/&(?!(?:amp|lt|gt|quot|apos|#\w+);)[A-Za-z]\w{1,30};/.test(raw))
      warn('undeclared-entity', 'HTML entities that XML does not know were read.');
    return decoded;
  };
  const root: Element = { name: '', attributes: {}, children: [], base: url, language: null };
  const stack: Open[] = [{ element: root, prefixes: new Map(), cdata: false }];
  const top = (): Open => stack.at(-1) ?? { element: root, prefixes: new Map(), cdata: false };
  let inCdata = false;
  let skipped = 0;

  const closeUnclosedEntry = (name: string) => {
    if (!containers.has(name)) return;
    const at = stack.findIndex(({ element }) => element.name === name);
    if (at < 0) return;
    stack.length = at;
    warn('unclosed-element', 'An entry that was not closed was closed before the next.');
  };

  const parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        if (stack.length > deepest) {
          skipped += 1;
          return;
        }
        const attributes = Object.fromEntries(
          Object.entries(rawAttributes).map(([key, value]) => [key, decode(value)]),
        );
        const prefixes = withDeclared(top().prefixes, attributes);
        const name = canonicalName(rawName, prefixes);
        closeUnclosedEntry(name);
        const parent = top().element;
        const base = attributes['xml:base'];
        const element: Element = {
          name,
          attributes,
          children: [],
          base: base === undefined ? parent.base : (URL.parse(base.trim(), parent.base)?.href ?? parent.base),
          language: attributes['xml:lang'] ?? parent.language,
        };
        parent.children.push(element);
        stack.push({ element, prefixes, cdata: false });
      },
      ontext(raw) {
        top().element.children.push(inCdata ? raw : decode(raw));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
      onclosetag(rawName, implied) {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        const name = canonicalName(rawName, top().prefixes);
        const at = stack.findLastIndex(({ element }) => element.name === name);
        if (implied && top().element.children.length > 0)
          warn('unclosed-element', 'Elements that were not closed were closed.');
        if (at > 0) stack.length = at;
      },
    },
    {
      xmlMode: true,
      decodeEntities: false,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeSelfClosing: true,
    },
  );
  parser.write(text);
  parser.end();
  return { root, warnings };
}

function withDeclared(outer: Prefixes, attributes: Record<string, string>): Prefixes {
  const declared = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const prefixes = new Map(outer);
  for (const [key, uri] of declared) {
    const written = key.slice(6);
    prefixes.set(written, prefixOf(uri) ?? written);
  }
  return prefixes;
}
