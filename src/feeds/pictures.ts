import type { Attachment, ImageReference } from '../entries/entry.ts';
import { childNamed, type Element, findAll, textOf } from './element.ts';
import { absoluteUrl, firstText } from './entry-parts.ts';
import { inlineText } from './plain-text.ts';

const isImageFile = (url: string): boolean => /\.(jpe?g|png|webp|avif|gif)(\?|#|$)/i.test(url);

/** Pictures of a letter's height or of a single point: smileys, counters, share buttons. */
const isFurniture = (tag: string): boolean =>
  /\b(width|height)\s*=\s*["']?[0-3]?\d["'\s>p]/i.test(tag) ||
  /smil|emoji|wp-smiley|pixel|feedburner|doubleclick|gravatar|avatar|\/ads?\/|spacer|stats\./i.test(tag);

/** Pictures of a body that are looked at, and the longest tag of one. */
const mostPictures = 100;
const longestTag = 4000;

/** The first picture of a body that shows something. */
export function imageInHtml(html: string, base: string): ImageReference | null {
  if (!html.includes('=')) return null;
  const start = /<img(?=[\s/])/gi;
  for (let looked = 0; looked < mostPictures; looked += 1) {
    const at = start.exec(html)?.index;
    if (at === undefined) return null;
    const [tag] = html.slice(at, at + longestTag).split('>', 1);
    if (tag === undefined || isFurniture(`${tag}>`)) continue;
    const source = /\s(?:src|data-src)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(tag);
    const url = absoluteUrl(inlineText(source?.[1] ?? source?.[2] ?? source?.[3] ?? ''), base);
    if (url === null) continue;
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
