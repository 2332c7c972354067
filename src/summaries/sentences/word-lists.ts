import { codeOrEnglish } from '../language/code.ts';
import { kinOf } from '../language/kin.ts';
import { remembered } from '../patterns/remembered.ts';

/** Words or patterns of them, parted by bars, by language. */
export type WordLists = Readonly<Record<string, string>>;

/** Vowel signs, which authors of the Arabic script set on some words and not on others: "اُس", "اس". */
const vowelSigns = /[\u064B-\u0652\u0670]/gu;
/** So much of a sentence is its beginning. Characters. */
const longestStart = 120;

/** Whether a sentence of a language begins with a word of the lists; compiled once. */
export function beginnings(...lists: readonly WordLists[]): (sentence: string, language: string | null) => boolean {
  const patternOf = remembered((language) => {
    const words = lists.flatMap((list) => list[language] ?? []).join('|');
    const unspaced = ['ja', 'zh', 'th'].includes(language);
    const end = unspaced ? '' : `(?!${language === 'it' ? "[’']|" : ''}[\\p{L}\\p{M}\\p{N}])`;
    return words === '' ? null : new RegExp(`^["'“„«‘]?(?:${words.normalize('NFC')})${end}`, 'iu');
  });
  return (sentence, language) =>
    patternOf(kinOf(codeOrEnglish(language)))?.test(sentence.slice(0, longestStart).replace(vowelSigns, '')) ?? false;
}
