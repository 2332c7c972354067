import { scriptOf } from './language/detect-language.ts';
import type { Article } from './summary.ts';
import { isDense, keyOf, longWords } from './text/clean-text.ts';

/** What a page's descriptions say of the page, and what of its site. */

/** A page's other descriptions must share so much of the title's words: many a site sets its own slogan there. */
const leastShared = 1 / 4;

/** Whether a description says enough of a title's long words. */
export function sharesTitle(text: string, title: string): boolean {
  const wanted = longWords(title);
  const said = longWords(text);
  const shared = wanted.filter((word) => said.some((other) => other.slice(0, 5) === word.slice(0, 5)));
  return shared.length >= wanted.length * leastShared;
}

/** So many long words and letters a description and a text have before they can be told to be strangers. */
const leastWords = 6;
/** Of fewer none may be said there. */
const fewestWords = 3;
const leastRead = 600;
const leastHeard = 1 / 5;

/** The same in scripts without blanks, by pairs of letters. */
const leastReadDense = 400;
const leastHeardDense = 1 / 5;
/** So much of a text is listened to. Characters. */
const longestHeard = 4_000;
const pairsOf = (text: string): string[] =>
  [...keyOf(text).replaceAll(' ', '')].flatMap((letter, at, all) => (at === 0 ? [] : [`${all[at - 1]}${letter}`]));

function heardOf(excerpt: string, text: string): number {
  const [wanted, said] = [pairsOf(excerpt), new Set(pairsOf(text.slice(0, longestHeard)))];
  return wanted.filter((pair) => said.has(pair)).length / Math.max(1, wanted.length);
}

/** So much of a text tells its script. Characters. */
const enoughOfScript = 200;

/** Whether a description is written in another script than the text: one sentence of a site for all its languages. */
function isOfAnotherScript(excerpt: string, body: string): boolean {
  const [said, told] = [scriptOf(excerpt), scriptOf(body)];
  return body.length >= enoughOfScript && said?.script === 'Latn' && told !== null && told.script !== 'Latn';
}

/** Whether next to none of a description's words stand in the title or the text: a page's that speaks of its site. */
export function isStranger(excerpt: string, { title, url }: Article, body: string): boolean {
  const words = longWords(excerpt);
  if (isOfAnotherScript(excerpt, body)) return true;
  if (isDense(excerpt)) return body.length >= leastReadDense && heardOf(excerpt, title + body) < leastHeardDense;
  if (body.length < leastRead || words.length < fewestWords || sharesTitle(excerpt, title)) return false;
  // Who gives the front page as an article's address describes the front page, too.
  if (URL.parse(url ?? '')?.pathname === '/') return true;
  const said = new Set(longWords(body).map((word) => word.slice(0, 5)));
  const heard = words.filter((word) => said.has(word.slice(0, 5))).length;
  return words.length < leastWords ? heard === 0 : heard < words.length * leastHeard;
}
