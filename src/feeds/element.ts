/** An element of a feed, in our prefixes, with what it inherits. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
  /** The base of relative addresses here (xml:base, RFC 3986). */
  base: string;
  /** xml:lang in force here; null when none is. */
  language: string | null;
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

export const childrenNamed = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).filter((child) => child.name === name);

export const childNamed = (element: Element, name: string): Element | null => childrenNamed(element, name)[0] ?? null;

/** All text within, decoded, markup left out. */
export function textOf(element: Element | null): string {
  if (element === null) return '';
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}

/** All elements of a name, wherever they stand, in order. They are not searched within. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
const emptyElements = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What stands within an element as HTML: XHTML content and markup that somebody forgot to escape. */
export function innerHtml(element: Element): string {
  return element.children.map((child) => (isElement(child) ? outerHtml(child) : escapeText(child))).join('');
}

function outerHtml(element: Element): string {
  const name = element.name.replace(/^(xhtml|atom):/, '');
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns') && !key.startsWith('xml:'))
    .map(([key, value]) => ` ${key}="${escapeValue(value)}"`)
    .join('');
  return emptyElements.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${innerHtml(element)}</${name}>`;
}
