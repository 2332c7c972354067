import { codeOf } from '../../summaries/language/code.ts';
import { bit, type Check } from './check.ts';
import { dateWordsIn } from './origins.ts';
import { stemOf, wordsOf } from './words.ts';

/** Each day of the week and month of a summary stands in its source. */
export const checkDates: Check = ({ text, source, language }) => {
  const code = codeOf(language);
  const all = `${source.title}\n${source.text}`;
  const known = new Set(wordsOf(all).map(stemOf));
  const strange = dateWordsIn(text, code).find((word) => !all.includes(word) && !known.has(stemOf(word)));
  return strange === undefined ? null : `says ${bit(strange)}, which the article does not`;
};
