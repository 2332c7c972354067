import { isBalanced } from './sentences/quotes.ts';
import { endsWell, withStop } from './sentences/units.ts';
import type { Furniture } from './summary.ts';
import { isMarked } from './text/cut-markup.ts';
import type { Block } from './text/html-to-blocks.ts';
import { htmlToText } from './text/html-to-text.ts';

/** Where a source cuts its texts off without a sign: its feed, at a length; a site for search engines, at theirs; anyone, behind a comma. */

/** What sites cut for search engines, and for their own teasers, is so long; a line of another length is its author's. Characters. */
const cutTo: readonly (readonly [from: number, to: number])[] = [
  [145, 165],
  [190, 200],
];

export const isOfCutLength = ({ length }: string): boolean =>
  cutTo.some(([from, to]) => length >= from && length <= to);

/** Whether a text of one line ends without a stop where sites cut: its last word may be half. */
const isCutToLength = (text: string): boolean => isOfCutLength(text) && !text.includes('\n') && /\p{Ll}$/u.test(text);

/** A program that cuts a text does so at a round length. Characters. */
const roundLengths = new Set([200, 250, 300, 400, 500, 512, 600, 800, 1_000, 1_024]);
const isCutAtRound = (html: string): boolean =>
  roundLengths.has(html.length) && !html.includes('<') && /\p{Ll}$/u.test(html);

/** "The bell rings every hour, but only the keepers of the lake hear it,": a longer line that ends in a comma was cut at its clause. Characters. */
const leastBeforeComma = 60;
const endsInComma = (text: string): boolean =>
  text.length >= leastBeforeComma && !text.includes('\n') && /[\p{L}\p{N})"”»][,،，、]$/u.test(text);

/** What of an entry a feed may cut. */
export type CutPart = 'text' | 'excerpt';

/** So many texts that end alike at the greatest length of all, without a stop, were cut there. */
const fewestCut = 3;
/** A blank at the cut is lost with what stands around a text. Characters. */
const slack = 2;
/** No feed cuts shorter texts, and longer ones only with a sign. Characters. */
const leastLength = 100;
const mostLength = 1_200;
/** As much markup may stand around so much text. Characters. */
const longestMarkup = 4 * mostLength;

const plain = (html: string): string => htmlToText(html.slice(0, longestMarkup)).trim();

/** Among a feed's recurring lines, whose keys hold no such sign: "text…280". */
const keyOfCut = (part: CutPart, length: number): string => `${part}…${length}`;

/** The length at which a feed cuts one part of its entries, as a key of its furniture; none when it cuts none. */
export function learnCut(part: CutPart, htmls: readonly string[]): string[] {
  if (htmls.some(({ length }) => length > longestMarkup)) return [];
  const texts = htmls.map(plain);
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const cut = texts.filter((text) => text.length >= longest - slack && !endsWell(text));
  return longest >= leastLength && longest <= mostLength && cut.length >= fewestCut ? [keyOfCut(part, longest)] : [];
}

function cutLengthOf(part: CutPart, furniture: Furniture | undefined): number | null {
  const start = keyOfCut(part, 0).slice(0, -1);
  const key = furniture?.values().find((line) => line.startsWith(start));
  return key === undefined ? null : Number(key.slice(start.length));
}

const withLast = (blocks: readonly Block[], end: (text: string) => string): Block[] =>
  blocks.map((block, index) =>
    index < blocks.length - 1 || isMarked(block.text) ? block : { ...block, text: end(block.text) },
  );

/** Blocks of a text with the end that their source left out: the sign that it cut them off, or the stop where it cuts only longer texts. */
export function withEnd(
  blocks: readonly Block[],
  { part, html, text, furniture }: { part: CutPart; html: string; text: string; furniture: Furniture | undefined },
): Block[] {
  const cutAt = cutLengthOf(part, furniture);
  const length = cutAt === null || html.length > longestMarkup ? null : plain(html).length;
  const isCut = cutAt !== null && length !== null && length >= cutAt - slack;
  if (isCut || isCutToLength(text) || isCutAtRound(html) || endsInComma(text))
    return withLast(blocks, (last) => `${last}…`);
  const isShorter =
    length !== null && blocks.length === 1 && !text.includes('\n') && isBalanced(text) && /\p{L}["'”»]?$/u.test(text);
  return isShorter ? withLast(blocks, withStop) : [...blocks];
}
