import { balanceOf, closeOpen } from '../sentences/quotes.ts';
import { clauseBlank, clauseEnd, splitsNumber, withoutSmallWords } from './cut-ends.ts';
import { largest, wordEnds } from './cut-sentence.ts';

/** The two parts of a sentence that goes on in another post: nothing but signs at the parting is left out. */
export interface Parted {
  head: string;
  tail: string;
}

/** A clause is worth it only when it keeps so much of what would fit. */
const leastKept = 0.5;
/** Fewer characters of it are no post of their own. */
const leastRest = 40;

/** Null: more than one mark stands open there, and no reader would follow. */
function partedAt(sentence: string, end: number, language: string | null): Parted | null {
  const told = sentence
    .slice(0, end)
    .trimEnd()
    .replace(/(?:[,;:،؛、，；：]| [–—-]|\.)$/u, '');
  const rest = sentence.slice(end).replace(/^(?:\s|[,;:،؛、，；：]|[–—-]\s)+/u, '');
  const { open, from } = balanceOf(told);
  if (open.length > 1 || rest === '') return null;
  return { head: closeOpen(`${told}…`, language), tail: `${open.length === 0 ? '' : told.charAt(from)}…${rest}` };
}

/** A sentence in two parts, the first as long as fits: to the end of a clause, else of a word. Null when none fits. */
export function partSentence(
  sentence: string,
  language: string | null,
  fits: (text: string) => boolean,
): Parted | null {
  // Longer posts than this exist nowhere.
  const start = sentence.slice(0, 12_000);
  const words = wordEnds(start, language).filter(
    (end) => !splitsNumber(start, end) && sentence.length - end >= leastRest,
  );
  const end = words[largest(words.length, (index) => fits(`${start.slice(0, words[index])}…`))];
  if (end === undefined) return null;
  const part = start.slice(0, end + 1);
  const clauses = [...part.matchAll(clauseEnd), ...part.matchAll(clauseBlank)]
    .map(({ index }) => index)
    .filter((index) => index >= end * leastKept && !splitsNumber(start, index))
    .sort((a, b) => b - a);
  const whole = words
    .filter((index) => index <= end)
    .toReversed()
    .map((index) => withoutSmallWords(start, index, language));
  // Between the items of a list, or clauses with commas of their own.
  const stronger = clauses.filter((index) => /[;؛；]/.test(start.charAt(index)));
  const isClosed = (index: number): boolean => balanceOf(start.slice(0, index)).open.length === 0;
  for (const index of [...[...stronger, ...clauses].filter(isClosed), ...clauses, ...whole]) {
    const parted = partedAt(sentence, index, language);
    if (parted !== null && fits(parted.head)) return parted;
  }
  return null;
}
