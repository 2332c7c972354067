import { endsWell } from '../sentences/units.ts';
import type { Block } from './block.ts';

/** What no author leaves open at the end of a text: its end tag may not be left out. */
const mustClose = new Set('h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure figcaption table pre'.split(' '));
/** The same, but "if a <b and c> d" only looks like such a tag, where no other is closed. */
const mustCloseAmongTags = new Set('a b i u em strong span code'.split(' '));
/** These may be left open, but by no author who closes others. */
const mayClose = new Set(['p', 'li', 'dt', 'dd', 'td', 'th']);
/** As much of the end is looked at. Characters. */
const longestEnd = 200;

/** Whether markup ends with words within elements that its author would have closed: its source counted characters, and cut it there. */
export function isCutMarkup(html: string, open: readonly string[]): boolean {
  const end = html.slice(-longestEnd).trimEnd();
  if (end === '' || end.endsWith('>')) return false;
  const hasTags = html.includes('</');
  return open.some(
    (tag) =>
      mustClose.has(tag) ||
      (hasTags && mustCloseAmongTags.has(tag)) ||
      (mayClose.has(tag) && html.includes(`</${tag}>`)),
  );
}

/** Whether a text ends as its author, or who cut it off, ends one. */
export const isMarked = (text: string): boolean => /(?:…|\.{3})$/u.test(text) || endsWell(text);
const withMark = (block: Block): Block => (isMarked(block.text) ? block : { ...block, text: `${block.text}…` });

/** The blocks of a text that was cut off, marked as what it is; an item that was only begun tells nothing. */
export function withCutEnd(blocks: readonly Block[]): Block[] {
  const [before, last] = [blocks.at(-2), blocks.at(-1)];
  if (last === undefined || last.kind === 'code' || last.kind === 'alt' || isMarked(last.text)) return [...blocks];
  if (last.kind === 'item' && before?.kind === 'item') return [...blocks.slice(0, -2), withMark(before)];
  return [...blocks.slice(0, -1), withMark(last)];
}
