import { cleanLine } from './clean-line.ts';

/** How an account wants its hashtags. */
export interface TagSettings {
  most: number;
  /** From a category as the site writes it (case does not matter) to the tag it becomes; '' for none. */
  map: Record<string, string>;
}

/** Longer ones are phrases, not topics. Bluesky takes at most 64 graphemes and 640 bytes. */
const longest = 40;
const leastShouted = 6;
const longNames = new Set(['UNESCO', 'UNICEF', 'NASDAQ', 'SCOTUS', 'FRONTEX', 'SIGGRAPH']);

const wordPattern = /[\p{L}\p{M}\p{Nd}]+/gu;

/** A name with a capital inside keeps its own spelling: iPhone, eBay. */
const capitalised = (word: string): string => {
  const [first = ''] = word;
  const rest = word.slice(first.length);
  return rest === rest.toLowerCase() ? first.toUpperCase() + rest : word;
};

/** Most names in capitals are short, or have no vowel: NASA, HTTPS. */
const isShouted = (word: string): boolean =>
  word.length >= leastShouted &&
  /^\p{Lu}+$/u.test(word) &&
  /[\p{Script=Cyrillic}\p{Script=Greek}AEIOUYÀ-Ý]/u.test(word) &&
  !longNames.has(word);

/** A site that shouts one word of a category shouts all of them. */
const quiet = (words: readonly string[]): string[] =>
  words.some(isShouted) ? words.map((word) => word.toLowerCase()) : [...words];

/** Letters and digits only, in CamelCase, which screen readers read word by word: "open source" is OpenSource. '' when none is left. */
export function toHashtag(category: string): string {
  const text = cleanLine(category)
    .normalize('NFC')
    .replace(/^\d{1,2}\. (?=\p{L})/u, '')
    .replace(/[’'`´]/g, '');
  const words = text.match(wordPattern) ?? [];
  // A mark without a letter before it would join the number sign.
  const tag = quiet(words)
    .map(capitalised)
    .join('')
    .replace(/^\p{M}+/u, '');
  // Of "C++" and "C#" one letter is left, which means something else.
  const tooShort = /^[A-Za-z]$/u.test(tag);
  return tooShort || [...tag].length > longest || !/\p{L}/u.test(tag) ? '' : tag;
}

const folded = (tag: string): string => tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What says nothing as a tag: the names that publishing systems give to "no category". */
const empty = new Set(
  'uncategorized uncategorised allgemein nonclasse nonclassifiee sincategoria senzacategoria semcategoria nekategorisiert ohnekategorie geencategorie bezkategorii nezarazene nezaradene faracategorie kategorizalatlan egyebkategoria okategoriserade ikkekategoriseret ukategorisert luokittelematon kategorisiz genel безкатегории безрубрики безкатегорії безкатегоріі общее χωριςκατηγορια غيرمصنف ללאקטגוריה دستهبندینشده دستهبندي 未分类 未分類 미분류 chuaphanloai takberkategori blog general'
    .split(' ')
    .map((name) => folded(name)),
);

/** The hashtags (without number sign) of an entry's categories: valid on every network, none twice. */
export function hashtags(categories: readonly string[], settings: TagSettings): string[] {
  const map = new Map(Object.entries(settings.map).map(([from, to]) => [from.trim().toLowerCase(), to]));
  const tags: string[] = [];
  const seen = new Set<string>();
  for (const category of categories) {
    const mapped = map.get(category.trim().toLowerCase());
    const tag = toHashtag(mapped ?? category);
    if (tag === '' || seen.has(folded(tag)) || (mapped === undefined && empty.has(folded(tag)))) continue;
    seen.add(folded(tag));
    tags.push(tag);
    if (tags.length === settings.most) break;
  }
  return tags.slice(0, settings.most);
}

/** Whether the text already holds the tag. */
export function holdsTag(text: string, tag: string): boolean {
  const wanted = folded(tag);
  return Array.from(text.matchAll(/[#＃]([\p{L}\p{M}\p{Nd}_]+)/gu)).some(([, found = '']) => folded(found) === wanted);
}
