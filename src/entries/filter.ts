import { oneSpelling } from '../one-spelling.ts';
import { htmlToBlocks } from '../summaries/text/html-to-blocks.ts';
import { blocksToText } from '../summaries/text/html-to-text.ts';
import type { Entry } from './entry.ts';
import { asPattern, compilePattern } from './pattern.ts';

type Words = string | string[] | undefined;

/** Words found anywhere, or a map from a part of the entry to its words; `/…/` is a regular expression. */
export type FilterCondition = string | { title?: Words; categories?: Words; author?: Words; url?: Words; text?: Words };

export interface Filters {
  include: readonly FilterCondition[];
  exclude: readonly FilterCondition[];
}

const partNames = ['title', 'categories', 'author', 'url', 'text'] as const;
type PartName = (typeof partNames)[number];

/** Characters of a text that are looked at; whoever filters by words means the beginning of an article. */
const longestText = 50_000;

const plain = (html: string | null): string =>
  (html === null ? '' : blocksToText(htmlToBlocks(html))).slice(0, longestText);

/** The parts of an entry, each read from its HTML only when a condition asks for it. */
function partsOf(entry: Entry): (name: PartName) => string[] {
  let text: string[] | null = null;
  return (name) => {
    if (name === 'title') return [entry.title];
    if (name === 'categories') return entry.categories;
    if (name === 'author') return entry.authors;
    if (name === 'url') return entry.url === null ? [] : [entry.url];
    text ??= [plain(entry.html), plain(entry.excerpt)];
    return text;
  };
}

/** Whether a text holds these words, whatever their case, or meets the pattern in `/…/`. Throws PatternError. */
export function matcher(words: string): (text: string) => boolean {
  const pattern = asPattern(words);
  if (pattern !== null) return compilePattern(pattern.source, pattern.flags);
  const wanted = oneSpelling(words);
  return (text) => oneSpelling(text).includes(wanted);
}

const anyWord = (words: Words, texts: () => readonly string[]): boolean =>
  [words ?? []].flat().some((word) => texts().some(matcher(word)));

function matches(condition: FilterCondition, part: (name: PartName) => string[]): boolean {
  if (typeof condition === 'string') return partNames.some((name) => anyWord(condition, () => part(name)));
  return partNames.every((name) => condition[name] === undefined || anyWord(condition[name], () => part(name)));
}

const shown = (condition: FilterCondition): string =>
  typeof condition === 'string' ? `"${condition}"` : JSON.stringify(condition);

/** Whether an entry meets one condition. Pure. */
export const meets = (entry: Entry, condition: FilterCondition): boolean => matches(condition, partsOf(entry));

/** Why the feed's filters keep an entry out; null when they let it through. Pure. */
export function filterEntry(entry: Entry, { include, exclude }: Filters): string | null {
  if (include.length === 0 && exclude.length === 0) return null;
  const part = partsOf(entry);
  const against = exclude.find((condition) => matches(condition, part));
  if (against !== undefined) return `Filtered: it matches exclude ${shown(against)}.`;
  if (include.length > 0 && !include.some((condition) => matches(condition, part)))
    return 'Filtered: it matches nothing of include.';
  return null;
}
