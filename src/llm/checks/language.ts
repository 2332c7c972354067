import { codeOf } from '../../summaries/language/code.ts';
import { detectLanguage, scriptOf } from '../../summaries/language/detect-language.ts';
import { bit, type Check } from './check.ts';
import { folded } from './words.ts';

/** Languages that a detector takes for each other in few words. */
const alike: readonly (readonly string[])[] = [
  ['nb', 'no', 'nn', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sl'],
  ['cs', 'sk'],
  ['id', 'ms'],
  ['es', 'gl', 'ca', 'pt'],
  ['ru', 'uk', 'be', 'bg'],
  ['zh', 'yue', 'ja'],
];

const same = (a: string, b: string): boolean =>
  a === b || alike.some((group) => group.includes(a) && group.includes(b));

/** One script of the text's, by its letters. */
const classes: readonly [script: string, letters: RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['Hani', /\p{Script=Han}/u],
];

/** A summary is written in its source's language and script; words of other scripts stand in the source as they are. */
export const checkLanguage: Check = ({ text, source, language }) => {
  const [own, written] = [scriptOf(`${source.text}\n${source.title}`), scriptOf(text)];
  if (own === null || written === null) return null;
  if (own.script !== written.script) return 'is not written in the script of the article';
  const letters = classes.find(([script]) => script === own.script)?.[1];
  const known = folded(`${source.title}\n${source.text}`);
  if (letters !== undefined) {
    const foreign = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).find(
      (word) =>
        [...word].some(
          (letter) => /\p{L}/u.test(letter) && /[^\p{Script=Common}]/u.test(letter) && !letters.test(letter),
        ) && !known.includes(folded(word)),
    );
    if (foreign !== undefined) return `holds letters of another script: ${bit(foreign)}`;
  }
  const detected = detectLanguage(text);
  const expected = [codeOf(language), detectLanguage(source.text) ?? ''].filter((one) => one !== '');
  if (detected === null || expected.length === 0 || expected.some((one) => same(one, detected))) return null;
  return `is written in another language (${detected})`;
};
