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

const none: readonly Element[] = [];

export function childrenNamed(element: Element, name: string): readonly Element[] {
  let found: Element[] | null = null;
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== name) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

export function childNamed(element: Element, name: string): Element | null {
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** All text within, decoded, markup left out. */
export function textOf(element: Element | null): string {
  if (element === null) return '';
  const [first] = element.children;
  if (element.children.length === 1 && typeof first === 'string') return first;
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');
}

/** All elements of a name, wherever they stand, in order. They are not searched within, nor is an `except`. */
export function findAll(element: Element, name: string, except = ''): Element[] {
  const found: Element[] = [];
  const search = (within: Element): void => {
    for (const child of within.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      else if (child.name !== except) search(child);
    }
  };
  search(element);
  return found;
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

/** What stands within an element as HTML: XHTML content and markup that somebody forgot to escape. `mixed`: its text is HTML already. */
export const innerHtml = (element: Element, mixed = false): string =>
  element.children
    .map((child) => (isElement(child) ? outerHtml(child, mixed) : mixed ? child : escapeText(child)))
    .join('');

function outerHtml(element: Element, mixed: boolean): string {
  const name = element.name.replace(/^(xhtml|atom):/, '');
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns') && !key.startsWith('xml:'))
    .map(([key, value]) => ` ${key}="${escapeValue(value)}"`)
    .join('');
  return emptyElements.has(name) && element.children.length === 0
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${innerHtml(element, mixed)}</${name}>`;
}
