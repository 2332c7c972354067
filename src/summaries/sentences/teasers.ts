import { isDense } from '../text/clean-text.ts';

/** "The ferry of Ellery sails again • A bell rings in the old harbour": teasers that a newsroom set one behind the other. */
const between = /\s[•|·]\s+/u;

/** Shorter ones are particulars, names and the parts of a menu: of each teaser, and of all, in words that no figure makes. */
const fewestWords = 4;
const wordsOnAverage = 6;
/** Items that each begin with the mark are a list beside the text; in code or a formula it means something else. */
const notTold = /^[•|·]|[{}=<>\\]|https?:/u;

const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length;

/** The teasers of a line, each a sentence of its own; the line alone where it holds none. */
export function teasersOf(line: string): string[] {
  const parts = line.split(between).map((part) => part.trim());
  const counts = parts.map(wordsOf);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const areTold =
    parts.length > 1 &&
    !isDense(line) &&
    !notTold.test(line) &&
    counts.every((count) => count >= fewestWords) &&
    all >= wordsOnAverage * parts.length;
  return areTold ? parts : [line];
}
