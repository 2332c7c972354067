import { learnLanguage } from './language/feed-language.ts';
import { learnCut } from './source-cuts/cut-length.ts';
import type { Furniture, Sample } from './summary.ts';
import { keyOf } from './text/clean-text.ts';
import { htmlToBlocks } from './text/html-to-blocks.ts';
import { titleEnds } from './title/clean-title.ts';

/** A line counts as furniture when it stands in at least so many entries, and in this share of them. */
const leastEntries = 3;
const leastShare = 0.3;
/** A line that says so much is not written thrice to the letter by chance: three entries are enough. Letters. */
const tellingLength = 45;
const longestLine = 600;
/** Where a sentence ends within a line, roughly: a template's sentence often stands before the entry's own. */
const sentenceEnd = /(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"“„«])|(?<=[。！？])/u;

/** A short sentence within a paragraph is furniture when most entries of a feed hold it: "Welcome to Lamps for Everybody." Letters. */
const leastShort = 20;
const shareOfShort = 0.6;

const isShort = (sentence: string): boolean => sentence.length >= leastShort && /[.!?。！？]$/u.test(sentence);

/** How a short sentence within a paragraph is recognised again; no key of a line ends with such a sign. */
const keyOfShort = (sentence: string): string => `${keyOf(sentence)}.`;

/** How a line is recognised again though its numbers differ; a sign that no key to the letter has stands for them. */
const shapeOf = (line: string): string => keyOf(line).replace(/\p{N}+/gu, '#');

function linesOf(body: string): Set<string> {
  const keys = new Set<string>();
  for (const block of htmlToBlocks(body)) {
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'alt' || block.kind === 'table') continue;
    for (const line of block.text.split('\n')) {
      if (line.length > longestLine) continue;
      keys.add(shapeOf(line)).add(keyOf(line));
      for (const sentence of sentencesOf(line))
        if (isTelling(sentence)) keys.add(keyOf(sentence));
        else if (isShort(sentence)) keys.add(keyOfShort(sentence));
    }
  }
  return keys;
}

const sentencesOf = (line: string): string[] => line.split(sentenceEnd);

const isTelling = (line: string): boolean => keyOf(line).length >= tellingLength;

/** Whether a line recurs: alike but for its numbers in many entries, or to the letter in some. */
export const isFurniture = (line: string, furniture: Furniture): boolean =>
  furniture.has(shapeOf(line)) || furniture.has(keyOf(line));

/** What recurs to the letter: where all that an entry says recurs but for its numbers, the numbers are its news. */
export const toTheLetter = (furniture: Furniture): Furniture =>
  new Set([...furniture].filter((key) => !key.includes('#')));

/** A line without the sentences that recur in its feed's entries and that its owner does not want; as it was when none does. */
export function withoutFurniture(
  line: string,
  furniture: Furniture,
  isWanted: (text: string) => boolean = () => false,
): { text: string; taken: string[] } {
  if (furniture.size === 0 || line.length > longestLine || isWanted(line)) return { text: line, taken: [] };
  const sentences = sentencesOf(line);
  const recurs = (sentence: string): boolean =>
    isTelling(sentence) ? furniture.has(keyOf(sentence)) : isShort(sentence) && furniture.has(keyOfShort(sentence));
  const taken = sentences.filter((sentence) => recurs(sentence) && !isWanted(sentence));
  if (taken.length === 0) return { text: line, taken };
  return { text: sentences.filter((sentence) => !taken.includes(sentence)).join(' '), taken };
}

/** What stands before or behind nearly all titles of a feed names it, whatever the feed calls itself. */
const leastTitles = 4;
const shareOfTitles = 0.8;

function* titleNames(titles: readonly string[]): Generator<string> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const end of titleEnds(title)) counts.set(end, (counts.get(end) ?? 0) + 1);
  const least = Math.max(leastTitles, titles.length * shareOfTitles);
  for (const [end, count] of counts) if (count >= least) yield end;
}

/** The lines that recur in a feed's entries, the names around their titles, where it cuts its texts, and its language. Entries that are the same count once. */
export function learnFurniture(entries: readonly Sample[]): Furniture {
  const titles = new Set(entries.map(({ title = '' }) => title));
  const texts = new Set(entries.map(({ html, excerpt }) => `${html}\n${excerpt ?? ''}`));
  const distinct = [...texts].filter((text) => text.trim() !== '');
  const counts = new Map<string, number>();
  for (const text of distinct) for (const key of linesOf(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(leastEntries, Math.ceil(distinct.length * leastShare));
  const most = Math.max(leastEntries, Math.ceil(distinct.length * shareOfShort));
  const leastOf = (key: string): number =>
    key.endsWith('.') ? most : key.length >= tellingLength && !key.includes('#') ? leastEntries : least;
  const recurs = (key: string, count: number): boolean => /\p{L}/u.test(key) && count >= leastOf(key);
  const lines = [...counts].filter(([key, count]) => recurs(key, count)).map(([key]) => key);
  const cuts = [
    ...learnCut('text', [...new Set(entries.map(({ html }) => html))]),
    ...learnCut('excerpt', [...new Set(entries.map(({ excerpt }) => excerpt ?? ''))]),
  ];
  return new Set([...cuts, ...learnLanguage(entries), ...titleNames([...titles]), ...lines]);
}
