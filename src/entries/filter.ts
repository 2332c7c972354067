import type { Entry } from './entry.ts';

type Words = string | string[] | undefined;

/** Words found anywhere, or a map from a part of the entry to its words; `/…/` is a regular expression. */
export type FilterCondition = string | { title?: Words; categories?: Words; author?: Words; url?: Words; text?: Words };

export interface Filters {
  include: readonly FilterCondition[];
  exclude: readonly FilterCondition[];
}

/** Regular expressions see this much text at most: a bad one cannot hold up the others for long. */
const longestText = 20_000;

const partsOf = (entry: Entry): Record<'title' | 'categories' | 'author' | 'url' | 'text', string[]> => ({
  title: [entry.title],
  categories: entry.categories,
  author: entry.authors,
  url: entry.url === null ? [] : [entry.url],
  text: [`${entry.title}\n${entry.html.replaceAll(/<[^>]{0,1000}>/g, ' ')}`.slice(0, longestText)],
});

function matcher(words: string): (text: string) => boolean {
  const expression = /^\/(.+)\/([iu]*)$/.exec(words);
  if (expression !== null) {
    const compiled = new RegExp(expression[1] ?? '', (expression[2] ?? '').includes('i') ? 'iu' : 'u');
    return (text) => compiled.test(text);
  }
  const lower = words.toLocaleLowerCase();
  return (text) => text.toLocaleLowerCase().includes(lower);
}

const anyWord = (words: Words, texts: readonly string[]): boolean =>
  [words ?? []].flat().some((word) => texts.some(matcher(word)));

function matches(condition: FilterCondition, parts: ReturnType<typeof partsOf>): boolean {
  if (typeof condition === 'string') return anyWord(condition, Object.values(parts).flat());
  const asked = (part: keyof typeof parts) => condition[part] === undefined || anyWord(condition[part], parts[part]);
  return asked('title') && asked('categories') && asked('author') && asked('url') && asked('text');
}

const shown = (condition: FilterCondition): string =>
  typeof condition === 'string' ? `"${condition}"` : JSON.stringify(condition);

/** Why the feed's filters keep an entry out; null when they let it through. Pure. */
export function filterEntry(entry: Entry, { include, exclude }: Filters): string | null {
  if (include.length === 0 && exclude.length === 0) return null;
  const parts = partsOf(entry);
  const against = exclude.find((condition) => matches(condition, parts));
  if (against !== undefined) return `Filtered: it matches exclude ${shown(against)}.`;
  if (include.length > 0 && !include.some((condition) => matches(condition, parts)))
    return 'Filtered: it matches nothing of include.';
  return null;
}
