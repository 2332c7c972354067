import { placeOf } from '../../find-text.ts';
import { scriptOf } from '../language/detect-language.ts';
import type { Article } from '../summary.ts';
import { isDense, letterPairs, longWords, stems } from '../text/clean-text.ts';

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
/** Fewer are enough where not one of them is heard. */
const leastWordsUnheard = 5;
const leastReadUnheard = 500;
const leastHeard = 1 / 5;

/** The same in scripts without blanks, by pairs of letters. */
const leastReadDense = 400;
const leastHeardDense = 1 / 5;
/** So much of a text is listened to. Characters. */
const longestHeard = 4_000;

function heardOf(excerpt: string, text: string): number {
  const [wanted, said] = [letterPairs(excerpt), new Set(letterPairs(text.slice(0, longestHeard)))];
  return wanted.filter((pair) => said.has(pair)).length / Math.max(1, wanted.length);
}

/** So much of a text tells its script. Characters. */
const enoughOfScript = 200;

/** Whether a description is written in another script than the text: one sentence of a site for all its languages. */
function isOfAnotherScript(excerpt: string, body: string): boolean {
  const [said, told] = [scriptOf(excerpt), scriptOf(body)];
  return body.length >= enoughOfScript && said?.script === 'Latn' && told !== null && told.script !== 'Latn';
}

/** Of a shorter text a description may well say what the text does not. Characters. */
const leastReadOfSite = 200;
const leastHeardOfSite = 1 / 3;

/** "All the news of the lake in the Quay Courier": all words of the site's name, next to none of the title's other words, and few that the text says. */
function speaksOfSite(
  excerpt: string,
  { title, siteName }: Pick<Article, 'title' | 'siteName'>,
  body: string,
): boolean {
  if (siteName === null || body.length < leastReadOfSite || isDense(excerpt)) return false;
  const name = new Set(stems(siteName));
  const said = new Set(stems(excerpt));
  // "bellhouse.example" begins as "bell" does.
  const isSaid = name.size > 1 ? [...name].every((stem) => said.has(stem)) : placeOf(excerpt, siteName) >= 0;
  if (name.size === 0 || !isSaid) return false;
  const wanted = stems(title).filter((stem) => !name.has(stem));
  if (wanted.filter((stem) => said.has(stem)).length >= Math.max(1, wanted.length * leastShared)) return false;
  const told = new Set(stems(body));
  const others = [...said].filter((stem) => !name.has(stem) && !wanted.includes(stem));
  return others.length > 0 && others.filter((stem) => told.has(stem)).length <= others.length * leastHeardOfSite;
}

/** Whether next to none of a description's words stand in the title or the text: a page's that speaks of its site. */
export function isStranger(excerpt: string, { title, siteName, url }: Article, body: string): boolean {
  const words = longWords(excerpt);
  if (isOfAnotherScript(excerpt, body) || speaksOfSite(excerpt, { title, siteName }, body)) return true;
  if (isDense(excerpt)) return body.length >= leastReadDense && heardOf(excerpt, title + body) < leastHeardDense;
  if (body.length < leastReadUnheard || words.length < fewestWords || sharesTitle(excerpt, title)) return false;
  // Who gives the front page as an article's address describes the front page, too.
  if (URL.parse(url ?? '')?.pathname === '/') return true;
  const said = new Set(longWords(body).map((word) => word.slice(0, 5)));
  const heard = words.filter((word) => said.has(word.slice(0, 5))).length;
  const isLong = body.length >= leastRead && words.length >= leastWords;
  const isUnheard = heard === 0 && (words.length >= leastWordsUnheard || body.length >= leastRead);
  return isUnheard || (isLong && heard < words.length * leastHeard);
}
