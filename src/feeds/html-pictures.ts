import { Parser } from 'htmlparser2';
import type { ImageReference } from '../entries/entry.ts';
import { furnitureHint, isHidden } from '../summaries/text/markup-hints.ts';
import { doubtfulTags } from '../summaries/text/tag-kinds.ts';
import { alternativeText } from './alternative-text.ts';
import { absoluteUrl } from './entry-parts.ts';
import { inlineText } from './plain-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** Pictures of a letter's height or of a single point. */
const small = /^\s*[0-3]?\d(?:px)?\s*$/i;
/** Words in the address or class of smileys, counters, share buttons, faces and advertisements. */
const furniture =
  /(?:^|[^a-z])(?:smil(?:ey|ies|e)|wp-smiley|emojis?|pixel|tracking|spacer|blank|doubleclick|gravatar|avatars?|ads?)(?:[^a-z]|$)|feedburner|feedsportal|twemoji|\bstats\./i;

/** Pictures of a body that are looked at. */
const mostLooked = 100;
/** Deeper is no document; closing tags are looked up along the whole nesting. */
const mostNested = 500;
/** HTML is read in pieces of so many letters, to stop where enough is known. */
const piece = 16_384;

/** Where pages that load their pictures late keep the address; `src` then holds a grey box. */
const sources = ['data-src', 'data-lazy-src', 'data-original', 'src'];

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

function pictureOf(attributes: Attributes, base: string): ImageReference | null {
  const said = (name: string): string | null => {
    const value = attributes[name];
    return value === undefined ? null : inlineText(value);
  };
  if (small.test(attributes.width ?? '') || small.test(attributes.height ?? '')) return null;
  if (furniture.test(said('class') ?? '')) return null;
  const url = sources.map((source) => absoluteUrl(said(source), base)).find((found) => found !== null);
  if (url === undefined || furniture.test(url)) return null;
  return { url, alt: alternativeText(said('alt')) };
}

/** Whether what stands in an element is no part of the article: not seen, or a box of its site's. */
function isAside(tag: string, attributes: Attributes): boolean {
  // Links that repeat another are kept from screen readers, with the picture that everybody else sees.
  const seen = { ...attributes, 'aria-hidden': '' };
  if (tag === 'template' || doubtfulTags[tag] !== undefined) return true;
  return tag === 'img' ? isHidden(seen) : furnitureHint(seen) !== null;
}

/** The first pictures of a body that show something and belong to what it tells, in reading order. */
export function picturesInHtml(html: string, base: string, most = mostLooked): ImageReference[] {
  const pictures: ImageReference[] = [];
  if (!/<img[\s/]/i.test(html)) return pictures;
  // For each open element, whether it is aside.
  const open: boolean[] = [];
  let [aside, looked] = [0, 0];
  const isDone = (): boolean => pictures.length >= most || looked >= mostLooked || open.length > mostNested;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const found = aside > 0 || isAside(tag, attributes);
        open.push(found);
        aside += found ? 1 : 0;
        if (tag !== 'img' || isDone()) return;
        looked += 1;
        const picture = found ? null : pictureOf(attributes, base);
        if (picture !== null)
          pictures.push({ ...picture, alt: picture.alt ?? captionBehind(html, parser.endIndex + 1) });
      },
      onclosetag: () => {
        aside -= open.pop() === true ? 1 : 0;
      },
    },
    { recognizeSelfClosing: true, decodeEntities: false },
  );
  for (let at = 0; at < html.length && !isDone(); at += piece) parser.write(html.slice(at, at + piece));
  return pictures;
}

/** The first picture of a body that shows something. */
export const imageInHtml = (html: string, base: string): ImageReference | null =>
  picturesInHtml(html, base, 1)[0] ?? null;
