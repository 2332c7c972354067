import { escapeText } from 'entities';
import type { Block, BlockKind } from './block.ts';
import { keyOf } from './clean-text.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { htmlToText } from './html-to-text.ts';

/** What parts a text; two paragraphs alone are a teaser and the note behind it. */
const parting =
  /<(?:h[1-6]|[uo]l|li|dl|blockquote|pre|div|table|figure|section|article|br|hr)\b|&lt;\/?(?:p|div|h[1-6]|li)\b/i;
const mostParagraphs = 2;
const cutOff = /(?:\.{3}|…|&hellip;|&#8230;)[^.!?<]{0,24}(?:<|$)/;
/** A line or two tell as much without their markup. Characters. */
const leastFlat = 250;

/** Whether a feed's text lost the markup that its page has, or its end, so that the page is worth reading. */
export const isFlattened = (html: string): boolean =>
  (html.match(/<p\b/gi)?.length ?? 0) <= mostParagraphs &&
  !parting.test(html) &&
  (html.length >= leastFlat || cutOff.test(html));

/** Of a longer text its beginning is compared: no summary tells more. Letters and figures. */
const mostLetters = 6_000;
const mostOnPage = 40_000;
/** So many in a row stand at one place only. */
const sure = 20;
/** A note may stand behind a teaser: "Read more", "The post … appeared first on …". */
const longestNote = 160;
/** The page has to hold so much of a text to be of the same. */
const leastHeld = 0.8;

const lettersOf = (text: string): string => keyOf(text).replaceAll(' ', '');

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const tags: Readonly<Record<Exclude<BlockKind, 'alt'>, string>> = {
  paragraph: 'p',
  heading: 'h2',
  item: 'li',
  quote: 'blockquote',
  code: 'pre',
  caption: 'figcaption',
  table: 'pre',
  footnote: 'small',
};

function markUp({ kind, text, linked, emphasised }: Block): string {
  if (kind === 'alt') return '';
  const lines = escapeText(text).replaceAll('\n', '<br>');
  const told = kind === 'code' ? escapeText(text) : linked >= leastHeld ? `<a href="#">${lines}</a>` : lines;
  return `<${tags[kind]}>${emphasised ? `<em>${told}</em>` : told}</${tags[kind]}>`;
}

/**
 * A feed's text in the paragraphs, headings, lists and code of its page, its last paragraph to the end; null when the feed's
 * text is not flattened, or the page does not hold it. What only the page has – its menus, notes, comments – stays out.
 */
export function partedAsPage(html: string, page: string): string | null {
  if (page === '' || !isFlattened(html)) return null;
  const letters = lettersOf(htmlToText(html)).slice(0, mostLetters);
  const found: Block[] = [];
  let [at, held, read, note] = [0, 0, 0, 0];
  for (const block of htmlToBlocks(page)) {
    const key = lettersOf(block.text);
    read += key.length;
    if (at >= letters.length || read > mostOnPage) break;
    if (key === '' || block.kind === 'alt') continue;
    const place = letters.indexOf(key, at);
    if (place === at || (place > at && key.length >= sure)) {
      held += key.length;
      at = place + key.length;
      found.push(block);
      continue;
    }
    const rest = letters.slice(at);
    const common = commonLength(rest, key);
    if (common < Math.min(sure, rest.length) || rest.length - common > longestNote) continue;
    held += common;
    note = rest.length - common;
    found.push(block);
    break;
  }
  if (held < sure || held < (letters.length - note) * leastHeld) return null;
  return found.map(markUp).join('\n');
}
