import { parseDate } from './dates.ts';
import { childNamed, childrenNamed, type Element, findAll, innerHtml, isElement, textOf } from './element.ts';
import { mostHubs } from './link-header.ts';
import { collapse, inlineText, looksLikeHtml } from './plain-text.ts';

/** What most addresses are, and what needs no parser to tell that it is one. */
const plainAddress = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w./~%+=&?#,;:@!-]*)?$/;

/** An address as written, made absolute; null when it is none that a browser opens. */
export function absoluteUrl(written: string | null | undefined, base: string): string | null {
  if (written === null || written === undefined) return null;
  // Escaped twice, an address still has "&amp;" where it means "&".
  const text = written
    .trim()
    .replaceAll(/[\t\n\r]/g, '')
    .replaceAll('&amp;', '&');
  if (text === '') return null;
  if (plainAddress.test(text)) return text;
  if (/^(javascript|data|vbscript|file):/i.test(text)) return null;
  const url = URL.parse(text, base) ?? null;
  if (url === null) return null;
  // In a file nobody knows what a relative address is relative to: it stays as it is written.
  if (url.protocol === 'file:') return text;
  // What is whole already is kept to the letter: a browser's spelling of it would be another address to a reader.
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text.replaceAll(' ', '%20') : url.href;
}

export const firstText = (element: Element, ...names: readonly string[]): string | null => {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  }
  return null;
};

/** The first of the elements of these names that holds anything, in the order of the names. */
export function firstFilled(element: Element, ...names: string[]): Element | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      if (child.children.length > 0 && (hasMarkup(child) || textOf(child).trim() !== '')) return child;
    }
  }
  return null;
}

export function firstDate(element: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const date = parseDate(textOf(child));
      if (date !== null) return date;
    }
  }
  return null;
}

const hasMarkup = (element: Element): boolean => element.children.some(isElement);
const addressInHtml = /(\s(?:href|src|poster)\s*=\s*)(["'])([^"']{1,2000})\2/gi;

/** Makes the relative addresses in HTML absolute. */
export const resolveLinks = (html: string, base: string): string =>
  base.startsWith('file:') || !html.includes('=')
    ? html
    : html.replaceAll(addressInHtml, (whole, before: string, quote: string, address: string) =>
        /^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address)
          ? whole
          : `${before}${quote}${URL.parse(address, base)?.href ?? address}${quote}`,
      );

/** Whether text beside markup is markup too, escaped as all of it should have been. */
const isMixed = (element: Element): boolean =>
  element.children.some((child) => typeof child === 'string' && looksLikeHtml(child));

/** The text of an element, without the marks of a CDATA section that its software wrote, escaped, within another. */
function writtenIn(element: Element): string {
  const text = textOf(element).trim();
  return text.startsWith('<![CDATA[') && text.endsWith(']]>') ? text.slice(9, -3).trim() : text;
}

/** An element that holds HTML, escaped, in CDATA, or as markup that should have been escaped. */
export function htmlOf(element: Element | null): string {
  if (element === null) return '';
  const html = hasMarkup(element) ? innerHtml(element, isMixed(element)) : writtenIn(element);
  return resolveLinks(html.trim(), element.base);
}

const kindOf = ({ attributes }: Element): string => (attributes.type ?? '').replace(/;.*/s, '').trim().toLowerCase();
const modeOf = ({ attributes }: Element): string => (attributes.mode ?? '').trim().toLowerCase();

/** Whether an Atom text is in base64: as Atom 0.3's `mode` says, or as the type of RFC 4287, 4.1.3.3 implies. */
function isBase64(element: Element): boolean {
  const [kind, mode] = [kindOf(element), modeOf(element)];
  if (mode !== '') return mode === 'base64';
  return /^[a-z]+\//.test(kind) && !/^(text|multipart|message)\/|xml$|html/.test(kind);
}

const base64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** Text that Atom calls plain and that is: null when it is HTML, whatever it is called. */
function plainText(element: Element): string | null {
  const [kind, mode] = [kindOf(element), modeOf(element)];
  if (mode === 'base64' || hasMarkup(element)) return null;
  if (kind !== 'text' && kind !== 'text/plain' && (kind !== '' || mode === 'escaped')) return null;
  const text = writtenIn(element);
  return looksLikeHtml(text) ? null : text;
}

/** An element of RSS that holds one line. */
export const lineOf = (element: Element | null): string =>
  element === null
    ? ''
    : hasMarkup(element)
      ? inlineText(innerHtml(element, true), true)
      : inlineText(writtenIn(element));

/** An Atom text construct (RFC 4287, 3.1; Atom 0.3's `mode`) as HTML. */
export function atomHtml(element: Element | null): string {
  if (element === null || element.children.length === 0) return '';
  const raw = writtenIn(element);
  if (isBase64(element) && base64.test(raw)) {
    const decoded = Buffer.from(raw.replaceAll(/\s/g, ''), 'base64').toString('utf8').trim();
    return resolveLinks(decoded, element.base);
  }
  const plain = plainText(element);
  if (plain !== null) return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (!hasMarkup(element)) return resolveLinks(raw, element.base);
  const only = element.children.filter((child) => isElement(child) || child.trim() !== '');
  const [div] = only;
  const wrapped = only.length === 1 && div !== undefined && isElement(div) && /(^|:)div$/.test(div.name);
  const inner = wrapped ? div : element;
  const kind = kindOf(element);
  const mixed = kind === 'html' || kind === 'text/html' || (!kind.includes('xhtml') && isMixed(inner));
  return resolveLinks(innerHtml(inner, mixed).trim(), inner.base);
}

/** An Atom text construct of one line as plain text. What is declared to be plain is taken at its word. */
export function atomLine(element: Element | null): string {
  if (element === null) return '';
  const kind = kindOf(element);
  const plain = kind === '' ? null : plainText(element);
  if (plain !== null) return collapse(plain);
  if (hasMarkup(element) && !kind.includes('xhtml')) return lineOf(element);
  return inlineText(atomHtml(element), hasMarkup(element) || /html/.test(kind));
}

export const relOf = ({ attributes }: Element): string =>
  (attributes.rel ?? '').trim().toLowerCase().replace('http://www.iana.org/assignments/relation/', '') || 'alternate';

/** The address of an Atom link's relation; of several, the one for people. */
export function linkOf(element: Element, rel: string): string | null {
  let best: { url: string; rank: number } | null = null;
  for (const link of childrenNamed(element, 'atom:link')) {
    if (!relOf(link).split(/\s+/).includes(rel)) continue;
    const url = absoluteUrl(link.attributes.href ?? textOf(link), link.base);
    const { type } = link.attributes;
    const rank = type === undefined ? 1 : /html/i.test(type) ? 2 : 0;
    if (url !== null && rank > (best?.rank ?? -1)) best = { url, rank };
  }
  return best?.url ?? null;
}

/** The addresses of all Atom links of a relation, in order, each once. */
export function linksOf(element: Element, rel: string): string[] {
  const found = new Set<string>();
  for (const link of childrenNamed(element, 'atom:link')) {
    if (!relOf(link).split(/\s+/).includes(rel)) continue;
    const url = absoluteUrl(link.attributes.href ?? textOf(link), link.base);
    if (url !== null && found.size < mostHubs) found.add(url);
  }
  return [...found];
}

/** What the media module says of the entry itself, not of one of its pictures. */
const mediaChild = (element: Element, name: string): Element | null =>
  childNamed(element, name) ??
  childrenNamed(element, 'media:group')
    .map((group) => childNamed(group, name))
    .find((found) => found !== null) ??
  null;
export const mediaDescription = (element: Element): Element | null => mediaChild(element, 'media:description');
export const mediaTitle = (element: Element): Element | null =>
  mediaChild(element, 'media:title') ?? findAll(element, 'media:title')[0] ?? null;

const split = (text: string): string[] => text.split(',');

function categoryNames(child: Element): string[] {
  const { name, attributes } = child;
  switch (name) {
    case 'category':
    case 'atom:category': {
      const text = textOf(child).trim();
      const term = attributes.term ?? (text === '' ? (attributes.label ?? attributes.text ?? '') : '');
      return [term, text];
    }
    case 'dc:subject': {
      const parts = findAll(child, 'rdf:li');
      const text = textOf(child).trim();
      // "Lamps, Bells,": a list; "Ellery, Lakeland" may be one subject.
      return parts.length > 0 ? parts.map(textOf) : text.endsWith(',') ? split(text) : [text];
    }
    case 'media:category':
      return [textOf(child)];
    case 'itunes:category':
      return [attributes.text ?? '', ...childrenNamed(child, name).flatMap(categoryNames)];
    case 'itunes:keywords':
    case 'media:keywords':
    case 'keywords':
    case 'tags':
    case 'atom:keywords':
    case 'atom:tags':
      return split(textOf(child));
    case 'media:group':
      return child.children.filter(isElement).flatMap(categoryNames);
    default:
      return [];
  }
}

/** Categories in every dialect, in order, each once. */
export function categoriesOf(element: Element): string[] {
  const found = new Set<string>();
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    for (const name of categoryNames(child)) {
      const category = inlineText(name);
      if (category !== '' && found.size < 50) found.add(category);
    }
  }
  return [...found];
}
