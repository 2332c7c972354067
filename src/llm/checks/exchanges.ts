import { codeOf } from '../../summaries/language/code.ts';
import { splitSentences } from '../../summaries/sentences/sentences.ts';
import { bit, type Check } from './check.ts';
import { withDigits } from './number-words.ts';
import { isSmall, stemOf, wordsOf } from './words.ts';

/** What stands on both sides of such a word may change places. */
const joints = new Set('and or und oder et ou y e o u en of og och eller i lub и или та або'.split(' '));

/** Words that put a thing before, behind or up to a time; one of them for another is another time. */
const times = new Set(
  'before after until till since from vor nach bis ab seit avant après depuis antes después desde hasta prima dopo fino depois até före efter før voor na sinds tot przed po od до после'.split(
    ' ',
  ),
);

/** A run of fewer words is alike by chance. */
const shortest = 6;

/** Two words and their articles. */
const mostExchanged = 4;

interface Token {
  word: string;
  stem: string;
}

const tokensOf = (text: string, code: string): Token[] =>
  wordsOf(withDigits(text.normalize('NFKC'), code)).map((word) => ({ word: word.toLowerCase(), stem: stemOf(word) }));

/** A number, or long enough to be a thing or its kind ("wet") and no word of grammar. */
const tellsApart = ({ word }: Token): boolean => /\p{N}/u.test(word) || (word.length >= 3 && !isSmall(word));

/** Where a sentence differs from a run of as many words in its source; null when it does so in too many places. */
function differences(said: readonly Token[], source: readonly Token[], offset: number): number[] | null {
  const found: number[] = [];
  for (const [n, { stem }] of said.entries()) {
    if (stem === source[offset + n]?.stem) continue;
    found.push(n);
    if (found.length > mostExchanged) return null;
  }
  return found;
}

function isExchange(places: readonly number[], said: readonly Token[], source: readonly Token[], offset: number) {
  const here = places.map((n) => said[n]).filter((one) => one !== undefined);
  const there = places.map((n) => source[offset + n]).filter((one) => one !== undefined);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (places.length === 1) {
    const [one, other] = [here[0], there[0]];
    if (one === undefined || other === undefined) return false;
    if (times.has(one.word) && times.has(other.word)) return true;
    // Where words are left out of a sentence its first or last may stand in for them.
    if (first === 0 || first === said.length - 1) return false;
    const elsewhere = source.some(({ stem }, n) => stem === one.stem && n !== offset + first);
    return elsewhere && tellsApart(one) && tellsApart(other);
  }
  const sorted = (all: readonly Token[]) =>
    all
      .map(({ stem }) => stem)
      .sort()
      .join(' ');
  if (sorted(here) !== sorted(there) || !here.some(tellsApart)) return false;
  const between = said.slice(first, last).filter((_, n) => !places.includes(first + n));
  const isNumber = here.every(({ word }) => /\p{N}/u.test(word));
  return isNumber || !(between.length === 0 || (between.length === 1 && joints.has(between[0]?.word ?? '')));
}

/**
 * A sentence that is its source's word for word, but for two that have changed places ("the town pays if the county does"),
 * one that the source's sentence says of something else, or a time's “before” for its “after”.
 */
export const checkExchanges: Check = ({ sentences, source, language }) => {
  const code = codeOf(language);
  const origins = source.text
    .split('\n')
    .flatMap((paragraph) => splitSentences(paragraph, language))
    .map((sentence) => tokensOf(sentence, code));
  for (const sentence of sentences) {
    const said = tokensOf(sentence, code);
    if (said.length < shortest) continue;
    let exchanged = false;
    let same = false;
    for (const origin of origins)
      for (let offset = 0; offset + said.length <= origin.length; offset += 1) {
        const places = differences(said, origin, offset);
        if (places === null) continue;
        if (places.length === 0) same = true;
        else exchanged ||= isExchange(places, said, origin, offset);
      }
    if (exchanged && !same) return `exchanges what the article says: ${bit(sentence)}`;
  }
  return null;
};
