import { isSmallWord } from '../cutting/cut-ends.ts';
import { isBalanced } from '../sentences/quotes.ts';
import { withStop } from '../sentences/units.ts';
import type { Furniture } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { isMarked } from '../text/cut-markup.ts';
import { type CutPart, cutsAtPoints, fourPoints, isOfCutLength, reachesCut, setsNoStop } from './cut-length.ts';

/** A text, as its source wrote it and cleaned. */
interface Ended {
  part: CutPart;
  html: string;
  text: string;
  language: string | null;
  furniture: Furniture | undefined;
}

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

/** Whether the four points that a text ended in, and that were read as its stop, stand where its source cut it. */
function isCutAtPoints(text: string, { part, html, language, furniture }: Ended): boolean {
  if (!text.endsWith('.') || !fourPoints.test(html)) return false;
  const last = /[\p{L}’']+(?=\.$)/u.exec(text)?.[0] ?? '';
  return cutsAtPoints(part, furniture) || !isBalanced(text) || isSmallWord(last, language);
}

const withLast = (blocks: readonly Block[], end: (text: string) => string): Block[] =>
  blocks.map((block, index) =>
    index < blocks.length - 1 || isMarked(block.text) ? block : { ...block, text: end(block.text) },
  );

/** Blocks of a text with the end that their source left out: the sign that it cut them off, or the stop where it cuts only longer texts. */
export function withEnd(blocks: readonly Block[], ended: Ended): Block[] {
  const { part, html, text, furniture } = ended;
  const last = blocks.at(-1);
  if (last !== undefined && isCutAtPoints(last.text, ended))
    return [...blocks.slice(0, -1), { ...last, text: last.text.replace(/\.$/u, '…') }];
  const isCut = reachesCut(part, html, furniture);
  const isLine = setsNoStop(part, furniture);
  if (isCut === true || (isCutToLength(text) && !isLine) || isCutAtRound(html) || endsInComma(text))
    return withLast(blocks, (end) => `${end}…`);
  const isShorter =
    isCut === false && blocks.length === 1 && !text.includes('\n') && isBalanced(text) && /\p{L}["'”»]?$/u.test(text);
  return isShorter ? withLast(blocks, withStop) : [...blocks];
}
