import { canonicalUrl } from './canonical-url.ts';
import { normalise, splitWords } from './fingerprint.ts';

/** Words that stand side by side; of the last one perhaps only the beginning. */
export interface SearchTerm {
  words: string[];
  isBeginning: boolean;
}

const longestText = 2_000;
const mostWords = 300;
const longestWord = 60;
const mostTerms = 12;
/** The beginnings of too many words would have to be gone through for less. */
const leastBeginning = 3;
const accents = /[\u0300-\u036f]/g;

/** Lower case without accents; a letter is a word in scripts that set no spaces, so that two of them are found within a run. */
const wordsOf = (text: string): string[] =>
  splitWords(normalise(text.slice(0, longestText).normalize('NFKD').replaceAll(accents, ''))).map((word) =>
    word.slice(0, longestWord),
  );

/** What an entry is found by: the words of its title and address, in their order. Pure. */
export const searchWords = ({ title, url }: { title: string; url: string | null }): string[] =>
  [...wordsOf(title), ...wordsOf(url === null ? '' : (canonicalUrl(url) ?? url))].slice(0, mostWords);

/** What somebody looks for, whatever they type: all of these terms. Parts without spaces stand together, as in an address or in Japanese. Pure. */
export function readSearch(text: string): SearchTerm[] {
  const parts = text
    .slice(0, longestText)
    .split(/\s+/)
    .map((part) => wordsOf(canonicalUrl(part) ?? part));
  const terms = parts.filter((words) => words.length > 0).slice(0, mostTerms);
  return terms.map((words, n) => ({
    words,
    isBeginning: n === terms.length - 1 && (words.at(-1) ?? '').length >= leastBeginning,
  }));
}
