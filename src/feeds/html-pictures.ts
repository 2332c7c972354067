import type { ImageReference } from '../entries/entry.ts';
import { alternativeText } from './alternative-text.ts';
import { absoluteUrl } from './entry-parts.ts';
import { inlineText } from './plain-text.ts';

/** Pictures of a letter's height or of a single point. */
const small = /\s(?:width|height)\s*=\s*["']?[0-3]?\d(?=["'\s/>p])/i;
/** Words in the address or class of smileys, counters, share buttons, faces and advertisements. */
const furniture =
  /(?:^|[^a-z])(?:smil(?:ey|ies|e)|wp-smiley|emojis?|pixel|tracking|spacer|blank|doubleclick|gravatar|avatars?|ads?)(?:[^a-z]|$)|feedburner|feedsportal|twemoji|\bstats\./i;

/** Pictures of a body that are looked at, and the longest tag of one. */
const mostLooked = 100;
const longestTag = 4000;

/** Where pages that load their pictures late keep the address; `src` then holds a grey box. */
const sources = ['data-src', 'data-lazy-src', 'data-original', 'src'].map(attribute);

function attribute(name: string): RegExp {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i');
}

function read(pattern: RegExp, tag: string): string | null {
  const [, double, single, bare] = pattern.exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? null : inlineText(value);
}

const alternative = attribute('alt');
const className = attribute('class');

const caption = /<figcaption(?:\s[^>]{0,500})?>([\s\S]*)/i;
const credit =
  /^(?:©|\(c\)|(?:photo|foto|image|bild|credit|crédit|illustration|fotografía)s?(?:grafie|graph)?\b[^:]{0,20}(?::|\s(?:by|von|par|de|di)\s))/i;
/** So far behind a picture its caption begins at most, and ends. */
const captionWithin = 4000;

/** What stands under a picture in its figure, where that is more than who made it. */
function captionBehind(html: string, end: number): string | null {
  const [near = ''] = html.slice(end, end + captionWithin).split(/<img[\s/]|<\/?figure[\s>]/i, 1);
  const [inner = ''] = caption.exec(near)?.[1]?.split(/<\/figcaption/i, 1) ?? [];
  const text = inlineText(inner, true);
  return text === '' || credit.test(text) ? null : text;
}

function pictureOf(tag: string, base: string): ImageReference | null {
  if (small.test(tag) || furniture.test(read(className, tag) ?? '')) return null;
  const url = sources.map((source) => absoluteUrl(read(source, tag), base)).find((found) => found !== null);
  if (url === undefined || furniture.test(url)) return null;
  return { url, alt: alternativeText(read(alternative, tag)) };
}

/** The pictures of a body that show something, in reading order. */
export function* picturesInHtml(html: string, base: string): Generator<ImageReference> {
  const start = /<img(?=[\s/])/gi;
  for (let looked = 0; looked < mostLooked; looked += 1) {
    const at = start.exec(html)?.index;
    if (at === undefined) return;
    const [tag] = html.slice(at, at + longestTag).split('>', 1);
    const picture = tag === undefined ? null : pictureOf(`${tag}>`, base);
    if (tag !== undefined && picture !== null)
      yield { ...picture, alt: picture.alt ?? captionBehind(html, at + tag.length + 1) };
  }
}

/** The first picture of a body that shows something. */
export const imageInHtml = (html: string, base: string): ImageReference | null =>
  picturesInHtml(html, base).next().value ?? null;
