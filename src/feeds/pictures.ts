import type { Attachment, ImageReference } from '../entries/entry.ts';
import { childNamed, type Element, findAll, textOf } from './element.ts';
import { absoluteUrl, firstText } from './entry-parts.ts';
import { imageInHtml } from './html-pictures.ts';

const isImageFile = (url: string): boolean => /\.(jpe?g|png|webp|avif|gif)(\?|#|$)/i.test(url);

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
  // One with parts says its address in one of them, or none at all.
  const said = image === null || childNamed(image, 'url') !== null ? '' : textOf(image);
  const own = image === null ? null : absoluteUrl(firstText(image, 'url') ?? said, image.base);
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
