import type { Furniture } from './summary.ts';
import { isDense, keyOf, longWords } from './text/clean-text.ts';
import { htmlToText } from './text/html-to-text.ts';

/** Texts that two entries of a feed give as theirs: one of them took over the other's description. */

/** A longer text is no description that was forgotten. Characters. */
const longestForgotten = 240;
/** Of a shorter title none knows whether a text is its own. Long words. */
const fewestNamed = 2;

/** No key to a line has a colon in it. */
const keyOfText = (text: string): string => `twice: ${keyOf(text)}`;

interface Told {
  title?: string;
  html: string;
  excerpt?: string | null;
}

/** What such texts are remembered by, among the lines that recur in a feed. */
export function toldTwice(entries: readonly Told[]): string[] {
  const titles = new Map<string, Set<string>>();
  for (const { title = '', html, excerpt } of entries)
    for (const given of new Set([html, excerpt ?? ''])) {
      if (given === '' || given.length > 4 * longestForgotten) continue;
      const text = htmlToText(given);
      if (text === '' || text.length > longestForgotten) continue;
      const key = keyOfText(text);
      titles.set(key, (titles.get(key) ?? new Set()).add(title));
    }
  return [...titles].filter(([, under]) => under.size > 1).map(([key]) => key);
}

/** Whether a text is another entry's, too, and says nothing of what this one's title names. */
export function isAnothers(given: string, title: string, furniture: Furniture | undefined): boolean {
  if (furniture === undefined || given.length > 4 * longestForgotten) return false;
  const text = htmlToText(given);
  const wanted = longWords(title);
  if (wanted.length < fewestNamed || isDense(text) || !furniture.has(keyOfText(text))) return false;
  const said = longWords(text).map((word) => word.slice(0, 5));
  return !wanted.some((word) => said.includes(word.slice(0, 5)));
}
