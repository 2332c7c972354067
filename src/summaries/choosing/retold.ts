import { isDense, keyOf } from '../text/clean-text.ts';

/** Shorter words may be said twice: a refrain, an answer. Characters. */
const longestNoRepeat = 45;
const longestNoRepeatDense = 18;

/** Fewer words, or a smaller share of those before them, may stand in an answer or a refrain. */
const fewestRetold = 6;
const leastRetold = 0.7;

/** "Of the lamps: they shine all night." behind "They shine all night.": whether a sentence, as its key, ends with the whole of an earlier one. */
export function repeats(key: string, told: readonly string[]): boolean {
  const least = isDense(key) ? longestNoRepeatDense : longestNoRepeat;
  return key.length > least && told.some((text) => text.length > least && key.endsWith(keyOf(text)));
}

/** "The ferry is back." right behind "The red ferry is back.": nothing but words of the sentence before it, in their order. */
export function retells(key: string, before: string): boolean {
  const [words, others] = [key.split(' '), keyOf(before).split(' ')];
  if (words.length < fewestRetold || words.length < others.length * leastRetold) return false;
  let at = 0;
  for (const word of others) if (word === words[at]) at += 1;
  return at === words.length;
}
