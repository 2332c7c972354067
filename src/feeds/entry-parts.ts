import type { Attachment, ImageReference } from '../entries/entry.ts';
import { parseDate } from './dates.ts';
import { childNamed, childrenNamed, type Element, findAll, innerHtml, isElement, textOf } from './element.ts';
import { collapse, inlineText } from './plain-text.ts';

/** An address as written, made absolute; null when it is none that a browser opens. */
export function absoluteUrl(written: string | null | undefined, base: string): string | null {
  const text = written?.trim().replaceAll(/[\t\n\r]/g, '') ?? '';
  if (text === '') return null;
  if (/^(javascript|data|vbscript|file):/i.test(text)) return null;
  const url = URL.parse(text, base) ?? null;
  if (url === null) return null;
  // In a file nobody knows what a relative address is relative to: it stays as it is written.
  if (url.protocol === 'file:') return text;
  // What is whole already is kept to the letter: a browser's spelling of it would be another address to a reader.
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text.replaceAll(' ', '%20') : url.href;
}

export const firstText = (element: Element, ...names: string[]): string | null => {
  for (const name of names) {
    for (const child of childrenNamed(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  }
  return null;
};

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
  base.startsWith('file:')
    ? html
    : html.replaceAll(addressInHtml, (whole, before: string, quote: string, address: string) =>
        /^([a-z][a-z0-9+.-]*:|#|\/\/)/i.test(address)
          ? whole
          : `${before}${quote}${URL.parse(address, base)?.href ?? address}${quote}`,
      );

/** An element that holds HTML, escaped, in CDATA, or as markup that should have been escaped. */
export function htmlOf(element: Element | null): string {
  if (element === null) return '';
  const html = hasMarkup(element) ? innerHtml(element) : textOf(element);
  return resolveLinks(html.trim(), element.base);
}

/** An Atom text construct (RFC 4287, 3.1; Atom 0.3's `mode`) as HTML. */
export function atomHtml(element: Element | null): string {
  if (element === null) return '';
  const { type = '', mode = '', src } = element.attributes;
  if (src !== undefined && element.children.length === 0) return '';
  const kind = type.trim().toLowerCase();
  if (
    mode === 'base64' ||
    (mode === '' && kind !== '' && !/^(text|html|xhtml)$/.test(kind) && !/^text\/|xml$|html/.test(kind))
  ) {
    return resolveLinks(
      Buffer.from(textOf(element).replaceAll(/\s/g, ''), 'base64').toString('utf8').trim(),
      element.base,
    );
  }
  if (kind === 'xhtml' || kind === 'application/xhtml+xml' || hasMarkup(element)) {
    const only = element.children.filter((child) => isElement(child) || child.trim() !== '');
    const [div] = only;
    const wrapped = only.length === 1 && div !== undefined && isElement(div) && /(^|:)div$/.test(div.name);
    return resolveLinks(innerHtml(wrapped ? div : element).trim(), element.base);
  }
  const text = textOf(element).trim();
  const plain = kind === 'text' || kind === 'text/plain' || (kind === '' && mode !== 'escaped');
  return plain && !/<[a-z][^>]*>/i.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : resolveLinks(text, element.base);
}

const nameAndMail = [/^\s*\S+@\S+\s+\((.+)\)\s*$/, /^\s*(?:"([^"]+)"|(.+?))\s*[<(]\S+@\S+[>)]\s*$/];

/** The name in `mail (Name)`, `Name <mail>` or alone; '' for a bare mail address. */
function personName(text: string): string {
  for (const form of nameAndMail) {
    const found = form.exec(text);
    if (found !== null) return inlineText(found[1] ?? found[2] ?? '');
  }
  const name = inlineText(text);
  return /^\S+@\S+\.\S+$/.test(name) ? '' : name;
}

const personOf = (person: Element): string => {
  const name = firstText(person, 'atom:name', 'name', 'rdf:name', 'foaf:name');
  return personName(name ?? (hasMarkup(person) ? '' : textOf(person)));
};

export function authorsOf(element: Element, ...names: string[]): string[] {
  for (const name of names) {
    const found = childrenNamed(element, name)
      .map(personOf)
      .filter((author) => author !== '');
    if (found.length > 0) return [...new Set(found)].slice(0, 20);
  }
  return [];
}

/** Categories in every dialect, in order, each once. */
export function categoriesOf(element: Element): string[] {
  const found: string[] = [];
  for (const child of element.children.filter(isElement)) {
    const { attributes } = child;
    if (child.name === 'atom:category') found.push(attributes.term ?? attributes.label ?? textOf(child));
    else if (child.name === 'category')
      found.push(
        textOf(child).trim() === '' ? (attributes.term ?? attributes.text ?? attributes.label ?? '') : textOf(child),
      );
    else if (child.name === 'dc:subject' || child.name === 'media:category') found.push(textOf(child));
    else if (child.name === 'itunes:category') found.push(attributes.text ?? '');
    else if (child.name === 'itunes:keywords' || child.name === 'media:keywords')
      found.push(...textOf(child).split(','));
  }
  return [...new Set(found.map(inlineText).filter((category) => category !== ''))].slice(0, 50);
}

const isImageFile = (url: string): boolean => /\.(jpe?g|png|webp|avif|gif)(\?|#|$)/i.test(url);

/** Pictures of a letter's height or of a single point: smileys, counters, share buttons. */
const isFurniture = (tag: string): boolean =>
  /\b(width|height)\s*=\s*["']?[0-3]?\d["'\s>p]/i.test(tag) ||
  /smil|emoji|wp-smiley|pixel|feedburner|doubleclick|gravatar|avatar|\/ads?\/|spacer|stats\./i.test(tag);

/** The first picture of a body that shows something. */
export function imageInHtml(html: string, base: string): ImageReference | null {
  for (const [tag] of html.matchAll(/<img\b[^>]{0,4000}>/gi)) {
    const source = /\s(?:src|data-src)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(tag);
    const url = absoluteUrl(inlineText(source?.[1] ?? source?.[2] ?? source?.[3] ?? ''), base);
    if (url === null || isFurniture(tag)) continue;
    const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    return { url, alt: alt === null ? null : inlineText(alt[1] ?? alt[2] ?? '') };
  }
  return null;
}

/** The picture that an entry names, or the first of its body. */
export function imageOf(element: Element, html: string, attachments: readonly Attachment[]): ImageReference | null {
  const alt = firstText(element, 'media:description', 'media:title');
  for (const media of findAll(element, 'media:content')) {
    const { url = '', medium = '', type = '' } = media.attributes;
    const found = absoluteUrl(url, media.base);
    if (
      found !== null &&
      (medium === 'image' || type.startsWith('image/') || (medium === '' && type === '' && isImageFile(found)))
    ) {
      return { url: found, alt: firstText(media, 'media:description', 'media:title') ?? alt };
    }
  }
  for (const name of ['media:thumbnail', 'itunes:image']) {
    for (const thumbnail of findAll(element, name)) {
      const found = absoluteUrl(thumbnail.attributes.url ?? thumbnail.attributes.href, thumbnail.base);
      if (found !== null) return { url: found, alt };
    }
  }
  const attached = attachments.find(({ type, url }) => type?.startsWith('image/') ?? isImageFile(url));
  if (attached !== undefined) return { url: attached.url, alt: null };
  const image = childNamed(element, 'image');
  const own = image === null ? null : absoluteUrl(firstText(image, 'url') ?? textOf(image), image.base);
  return own !== null ? { url: own, alt: null } : imageInHtml(html, element.base);
}

export const attachmentsOf = (elements: readonly Element[]): Attachment[] =>
  elements.flatMap(({ attributes, base }) => {
    const url = absoluteUrl(attributes.url ?? attributes.href, base);
    const length = Number(attributes.length);
    return url === null
      ? []
      : [
          {
            url,
            type: attributes.type?.trim().toLowerCase() || null,
            length: Number.isFinite(length) && length > 0 ? length : null,
          },
        ];
  });

export const languageTag = (text: string | null): string | null => {
  const tag = collapse(text ?? '').replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag : null;
};
