import type { Furniture, Sample } from '../summary.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { detectLanguage, latinScores } from './detect-language.ts';
import { isPlainlyWrong } from './language.ts';

/** So many entries whose language is sure, and this share of them, tell that of a feed. */
const fewestSure = 3;
const shareOfSure = 0.8;
const mostRead = 30;
/** As much of an entry tells its language. Characters. */
const longestRead = 3_000;

/** Among a feed's recurring lines, whose keys hold no such sign: "language…en". */
const keyStart = 'language…';

const textOf = ({ title = '', html, excerpt }: Sample): string =>
  `${title}\n${htmlToText((html || (excerpt ?? '')).slice(0, longestRead))}`;

/** The language that a feed's entries are written in, as a key of its furniture; none where they are in several or say too little. */
export function learnLanguage(entries: readonly Sample[]): string[] {
  const texts = new Set(entries.slice(0, mostRead).map(textOf));
  const sure = [...texts].map(detectLanguage).filter((language) => language !== null);
  const isFeeds = (language: string): boolean =>
    sure.filter((other) => other === language).length >= Math.max(fewestSure, sure.length * shareOfSure);
  return [...new Set(sure)].filter(isFeeds).map((language) => `${keyStart}${language}`);
}

/** So many small words more than of its own tell that a text is in another language. */
const clearlyMore = 1;

/** Whether the small words of another language say more of a text than the feed's. */
function isOutsaid(language: string, text: string): boolean {
  const { scores } = latinScores(text);
  const own = scores.get(language) ?? 0;
  return Math.max(0, ...scores.values()) > own + clearlyMore;
}

/** The language of an entry that says too little to tell it, as its feed is written; null where the entry speaks against it. */
export function languageOfFeed(furniture: Furniture | undefined, text: string): string | null {
  const key = furniture?.values().find((line) => line.startsWith(keyStart));
  const language = key?.slice(keyStart.length) ?? null;
  if (language === null || isPlainlyWrong(language, text, detectLanguage(text))) return null;
  return isOutsaid(language, text) ? null : language;
}
