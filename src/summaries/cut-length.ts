import { isBalanced } from './sentences/quotes.ts';
import { endsWell, withStop } from './sentences/units.ts';
import type { Furniture } from './summary.ts';
import { isDense } from './text/clean-text.ts';
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
const leastSigns = 60;
const mostLength = 1_200;
/** As much markup may stand around so much text. Characters. */
const longestMarkup = 4 * mostLength;

const plain = (html: string): string => htmlToText(html.slice(0, longestMarkup)).trim();

/** What is counted up to the cut. */
type Measure = 'characters' | 'signs';

/** Hugo counts a word of ASCII as much as one character of any other; it cuts texts of dense scripts within their sentences, and no others. */
const signsOf = (text: string): number =>
  isDense(text) ? text.split(/\s+/).reduce((sum, word) => sum + (/^[ -~]+$/.test(word) ? 1 : [...word].length), 0) : 0;

const measures: Readonly<Record<Measure, { of: (text: string) => number; slack: number; least: number }>> = {
  characters: { of: ({ length }) => length, slack, least: leastLength },
  signs: { of: signsOf, slack: 0, least: leastSigns },
};
const names = ['characters', 'signs'] as const;

/** Among a feed's recurring lines, whose keys hold no such sign: "text…280", "text……140" of signs. */
const keyOfCut = (part: CutPart, length: number | '', measure: Measure): string =>
  `${part}${measure === 'signs' ? '……' : '…'}${length}`;

/** The lengths at which a feed cuts one part of its entries, as keys of its furniture; none when it cuts none. */
export function learnCut(part: CutPart, htmls: readonly string[]): string[] {
  if (htmls.some(({ length }) => length > longestMarkup)) return [];
  const texts = htmls.map(plain);
  return names.flatMap((name) => {
    const measure = measures[name];
    const longest = Math.max(0, ...texts.map(measure.of));
    const cut = texts.filter((text) => measure.of(text) >= longest - measure.slack && !endsWell(text));
    return longest >= measure.least && longest <= mostLength && cut.length >= fewestCut
      ? [keyOfCut(part, longest, name)]
      : [];
  });
}

function cutLengthOf(part: CutPart, name: Measure, furniture: Furniture | undefined): number | null {
  const start = keyOfCut(part, '', name);
  const key = furniture?.values().find((line) => line.startsWith(start) && /^\d/.test(line.slice(start.length)));
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
  const given = html.length > longestMarkup ? '' : plain(html);
  const cuts = names.flatMap((name) => {
    const at = cutLengthOf(part, name, furniture);
    const length = measures[name].of(given);
    return at === null || length === 0 ? [] : [length >= at - measures[name].slack];
  });
  const isCut = cuts.includes(true);
  if (isCut || isCutToLength(text) || endsInComma(text)) return withLast(blocks, (last) => `${last}…`);
  const isShorter =
    cuts.length > 0 && blocks.length === 1 && !text.includes('\n') && isBalanced(text) && /\p{L}["'”»]?$/u.test(text);
  return isShorter ? withLast(blocks, withStop) : [...blocks];
}
