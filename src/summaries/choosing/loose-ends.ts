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

/** The last paragraphs that have no word in common with the title and the text before them. */
export function looseEnds(passages: readonly Passage[], title: string, language: string | null): ReadonlySet<Passage> {
  const loose = new Set<Passage>();
  const starts = passages.flatMap(({ follows }, index) => (follows ? [] : [index]));
  for (const [place, start] of starts.entries()) {
    if (place === 0 || place < starts.length - lastParagraphs) continue;
    const paragraph = passages.slice(start, starts[place + 1] ?? passages.length);
    const text = paragraph.flatMap(({ units }) => units).join(' ');
    if (
      text.length > longestEnd ||
      (tells.test(text) && !addressed.test(text)) ||
      paragraph.some(({ kind }) => kind !== 'prose')
    )
      continue;
    const before = passages
      .slice(0, start)
      .flatMap(({ units }) => units)
      .join(' ');
    if (weightOf(before) < leastBefore || !sharesNothing(text, `${title} ${before}`, language)) continue;
    for (const passage of paragraph) loose.add(passage);
  }
  return loose;
}
