import { isStopWord } from '../language/stop-words.ts';
import type { Passage } from '../passages/passages.ts';
import { isDense, keyOf, weightOf } from '../text/clean-text.ts';

/**
 * What stands behind an article – a call, whose opinion it was, who paid – has no word in common with it, whatever its
 * language. Some last lines of the article's own have none, too: of all that it says they are missed least.
 */

/** So many of an entry's last paragraphs may be such. */
const lastParagraphs = 3;
/** A longer one tells something. Characters. */
const longestEnd = 220;
/** In less text words do not recur. As much as so many Latin letters. */
const leastBefore = 300;
/** In scripts without blanks so many pairs of letters are shared by chance. */
const mostByChance = 0.1;

/** Quotations, dialogue, figures and persons are the article's; an address or a sign of copyright is not. */
const tells = /["“”„«»「」『』]|^\s?[—–-]|\p{N}|(?<=[\p{L},] )\p{Lu}\p{Ll}+(?: (?:de |van |von )?\p{Lu}\p{Ll}+)+/u;
const addressed = /[@©]/;

const isSeamless = (text: string): boolean => isDense(text) || /\p{Script=Thai}/u.test(text);

/** The beginnings of the words that say something. */
const tellingStems = (text: string, language: string | null): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length > 3 && !isStopWord(word, language))
    .map((word) => word.slice(0, 5));

const pairsOf = (text: string): string[] => {
  const letters = keyOf(text).replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
};

function sharesNothing(text: string, before: string, language: string | null): boolean {
  const seamless = isSeamless(text);
  const traces = seamless ? pairsOf : (some: string) => tellingStems(some, language);
  const said = new Set(traces(before));
  const own = traces(text);
  return own.filter((trace) => said.has(trace)).length <= (seamless ? own.length * mostByChance : 0);
}

const textOf = (passages: readonly Passage[]): string => passages.flatMap(({ units }) => units).join(' ');

/** Where the paragraph that a passage stands in begins and ends, when it is one of the last; null when it is not. */
function lastParagraph(passages: readonly Passage[], index: number): { from: number; to: number } | null {
  const starts = passages.flatMap(({ follows }, at) => (follows ? [] : [at]));
  const place = starts.findLastIndex((at) => at <= index);
  const from = starts[place];
  if (from === undefined || place === 0 || place < starts.length - lastParagraphs) return null;
  return { from, to: starts[place + 1] ?? passages.length };
}

/** Whether a passage stands in one of the last paragraphs, which has no word in common with the title and the text before it. */
export function isLooseEnd(
  passages: readonly Passage[],
  index: number,
  { title, language }: { title: string; language: string | null },
): boolean {
  const place = lastParagraph(passages, index);
  if (place === null) return false;
  const paragraph = passages.slice(place.from, place.to);
  const text = textOf(paragraph);
  if (text.length > longestEnd || paragraph.some(({ kind }) => kind !== 'prose')) return false;
  if (tells.test(text) && !addressed.test(text)) return false;
  const before = textOf(passages.slice(0, place.from));
  return weightOf(before) >= leastBefore && sharesNothing(text, `${title} ${before}`, language);
}
