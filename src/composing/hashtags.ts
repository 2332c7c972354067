import { oneSpelling } from '../one-spelling.ts';
import { isDateLine } from '../summaries/boilerplate/dates.ts';
import { isStopWord } from '../summaries/language/stop-words.ts';
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

/** Scripts without capitals part the words of a tag so; East Asian ones need no parting, or have none. */
const withoutCase =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Ethiopic}]/u;

/** A name with a capital inside keeps its own spelling: iPhone, eBay. Georgian has capitals only for whole words. */
const capitalised = (word: string, language: string | null): string => {
  if (withoutCase.test(word)) return word;
  const [first = ''] = word;
  const rest = word.slice(first.length);
  return rest === rest.toLowerCase() ? first.toLocaleUpperCase(language ?? 'und') + rest : word;
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

/** What stands within a word and parts none: "l'eau", and the marks of a Hebrew abbreviation or foreign sound: "ת״א", "צ'ק". */
const withinWord = /[’'`´]|(?<=\p{Script=Hebrew})["“”‘״׳](?=\p{Script=Hebrew})/gu;

/** Other forms of letters and digits: small ones set high or low, ligatures, wide ones. What else Unicode takes apart, Thai vowels and "™" among it, is no spelling of the same. */
const otherForms = /[²³¹\u2070-\u209c\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff9f\u{1d400}-\u{1d7ff}]+/gu;

/** Letters and digits only, in CamelCase, which screen readers read word by word: "open source" is OpenSource; without capitals in_this_way. '' when none is left. */
export function toHashtag(category: string, language: string | null = null): string {
  const text = cleanLine(category)
    .replace(otherForms, (form) => form.normalize('NFKC'))
    .normalize('NFC')
    .replace(/^\d{1,2}\. (?=\p{L})/u, '')
    .replace(withinWord, '');
  const words = text.match(wordPattern) ?? [];
  // "30-60 minutes" would read as 3060.
  const numbersMeet = words.some((word, index) => /\p{Nd}$/u.test(word) && /^\p{Nd}/u.test(words[index + 1] ?? ''));
  // A mark without a letter before it would join the number sign.
  const tag = quiet(words)
    .map((word) => capitalised(word, language))
    .join(words.some((word) => withoutCase.test(word)) ? '_' : '')
    .replace(/^\p{M}+/u, '');
  // Of "C++" and "C#" one letter is left, of "R&D" two, which mean something else.
  const tooShort = /^[A-Za-z]$/u.test(tag) || /^\p{Lu} ?[&＆] ?\p{Lu}$/u.test(text);
  return tooShort || numbersMeet || [...tag].length > longest || !/\p{L}/u.test(tag) ? '' : tag;
}

const folded = (tag: string): string => tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What says nothing as a tag: the names of "no category", and of places on a site. */
const empty = new Set(
  'uncategorized uncategorised allgemein nonclasse nonclassifiee sincategoria senzacategoria semcategoria блог blogs showtypes nekategorisiert ohnekategorie geencategorie bezkategorii nezarazene nezaradene faracategorie kategorizalatlan egyebkategoria okategoriserade ikkekategoriseret ukategorisert luokittelematon kategorisiz genel безкатегории безрубрики безкатегорії безкатегоріі общее χωριςκατηγορια غيرمصنف ללאקטגוריה دستهبندینشده دستهبندي 未分类 未分類 미분류 chuaphanloai takberkategori blog general featured featuredpost featuredposts featuredarticle homepagefeatured featuredhome mostpopular mostread topstories topstory editorspick editorspicks carousel slideshow feed فید slider update updates na home homepage frontpage startseite article articles post posts page pages recipe rezept recette ricetta receita receta recept przepis other others misc miscellaneous sonstiges divers varie vari otros outros diversos ovrigt diverse overig inne ruzne разное прочее інше другое その他 其他 其它 기타 อื่นๆ اخرى'
    .split(' ')
    .map((name) => folded(name)),
);

/** What stands in the post beside its tags, and need not be said by one. */
export interface Beside {
  /** Of the post: capitals are made as its language makes them. */
  language: string | null;
  title: string;
  /** The entry's text, which may spell a name as its category does not: "GraphQL". */
  text: string;
  /** What the site is called: the feed's title, the name in its address. */
  siteNames: readonly string[];
}

/** So much of a text is searched for a spelling. Characters. */
const longestSearched = 5_000;

/** A category of one small word as the title or the text spells it, when that is a name with capitals inside: "ai" is AI. */
function spelled(category: string, { title, text }: Beside): string {
  if (!/^\p{Ll}[\p{Ll}\p{Nd}]+$/u.test(category)) return category;
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${category}(?![\\p{L}\\p{N}])`, 'giu');
  const isQuiet = (line: string): boolean => /\p{Ll}/u.test(line);
  for (const said of [title, text.slice(0, longestSearched)].filter(isQuiet))
    for (const [found] of said.matchAll(word)) if (/^.+\p{Lu}/u.test(found) && !isShouted(found)) return found;
  return category;
}

/** A name in capitals that the title, which does not shout, writes so, too: "LAKEPORT". */
const isNameInCapitals = (topic: string, { title }: Beside): boolean =>
  /^\p{Lu}{2,}$/u.test(topic) && /\p{Ll}/u.test(title) && title.match(wordPattern)?.includes(topic) === true;

/** More words of a title, when they are half of it, repeat it; one or two name its topic. */
const mostOfTitle = 2;
/** Two tags of one word that differ in its ending are one topic: "Brownie" and "Brownies". */
const leastStem = 5;

const foldedWords = (text: string): string[] => folded(text).replace(withinWord, '').match(wordPattern) ?? [];

function isInflected(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < leastStem || Math.abs(a.length - b.length) > 2 || !/^\p{L}+$/u.test(a + b)) return false;
  return b.startsWith(a.slice(0, Math.max(leastStem, shorter - 1)));
}

/** Whether two tags, in words, say much the same: "KaleSmoothie" and "VeganKaleSmoothie". */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return isInflected(a.join(''), b.join(''));
  return a.filter((word) => b.includes(word)).length >= 2;
}

function saysBeside(words: readonly string[], { title, siteNames }: Beside): boolean {
  const said = words.join('');
  const titleWords = foldedWords(title);
  return (
    said === titleWords.join('') ||
    siteNames.some((name) => foldedWords(name).join('') === said) ||
    (words.length > mostOfTitle &&
      words.length >= titleWords.length / 2 &&
      words.every((word) => titleWords.includes(word)))
  );
}

/** "sections/recept", "rank:2": what a site's software files its pages under. */
const filed = /^\s*([\p{L}_-]{2,20})\s?([:=|/])\s?(.*)$/su;
const named =
  /^(?:sections?|topics?|tags?|keywords?|categor(?:y|ies)|kategorie|thema|tema|ämne|emne|sujet|argomento|assunto)$/iu;
const machine =
  /^(?:rank|type|page-?type|content-?type|template|format|layout|source|channel|status|id|priority|level|author|brand|site|lang|language|version|weight|order|position|access|paywall|premium)$/iu;

/** "HarbourSiteHubPage", "Home Hero Featured": templates and places of a site's software. */
const template =
  /^(?:\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*(?:Page|Template|Component|Layout)|(?:[Hh]ome|[Hh]ero|[Ff]ront ?[Pp]age|[Ss]lider|[Cc]arousel)\b.*\b[Ff]eatured?\b.*)$/u;

/** Where a category's entries are listed, which some feeds give in its place. */
const address = /^\s*(?:https?:\/\/|www\.)/i;

/** A category without the name of the field it came from; '' when it is none of the site's topics. */
function topicOf(category: string): string {
  if (address.test(category)) return '';
  const [, field = '', sign, value = ''] = filed.exec(category) ?? [];
  // "Access/Security" is a topic.
  if ((machine.test(field) && sign !== '/') || template.test(category)) return '';
  return named.test(field) ? value : category;
}

/** "Essays · September 2026": a topic, and when it was written of. */
const betweenFields = /\s[·•]\s/u;
const fieldsOf = (category: string): string[] =>
  betweenFields.test(category)
    ? category.split(betweenFields).filter((field) => !isDateLine(field.trim()))
    : [category];

/** "lakes, bells, lamps" in one category; "Lakes, Bells & Lamps" is the name of one. */
const listed = /^\p{L}[\p{L}\p{M} '’-]{0,30}(?:, \p{L}[\p{L}\p{M} '’-]{0,30}){2,9}$/u;
const joined = /\s(?:and|und|et|y|e|en|og|och|ja|i|a|és|ve|и|і|та)\s[^,]*$/iu;
/** "lakes bells lamps oil wicks" in one category: so many small words are no name. */
const loose = /^\p{Ll}[\p{Ll}\p{Nd}-]*(?: \p{Ll}[\p{Ll}\p{Nd}-]*){4,}$/u;
const namesIn = (category: string): string[] =>
  listed.test(category) && !joined.test(category)
    ? category.split(', ')
    : loose.test(category) && !category.split(' ').some((word) => isStopWord(word, null))
      ? category.split(' ')
      : category.split(/[、，；]|(?<=\p{L}),(?=\p{L})|(?<!&#?\w{1,10});/u);

/** The hashtags (without number sign) of an entry's categories: valid on every network, none that says again what another or the post says. */
export function hashtags(categories: readonly string[], settings: TagSettings, beside: Beside): string[] {
  const map = new Map(Object.entries(settings.map).map(([from, to]) => [oneSpelling(from), to]));
  const tags: string[] = [];
  const seen = new Map<string, readonly string[]>();
  const isMapped = (category: string): boolean => map.has(oneSpelling(category));
  // Two names with nothing but a comma between them are two categories; a semicolon that ends no entity parts them anyway.
  const single = (category: string) => (isMapped(category) ? [category] : namesIn(category).flatMap(fieldsOf));
  for (const category of categories.flatMap(single)) {
    if (tags.length >= settings.most) break;
    const mapped = map.get(oneSpelling(category));
    const topic = mapped ?? spelled(topicOf(category), beside);
    const tag = isNameInCapitals(topic, beside) ? topic : toHashtag(topic, beside.language);
    if (tag === '' || seen.has(folded(tag))) continue;
    const words = foldedWords(topic);
    const saysNew = () =>
      !empty.has(words.join('')) &&
      !saysBeside(words, beside) &&
      ![...seen.values()].some((other) => areAlike(words, other));
    if (mapped === undefined && !saysNew()) continue;
    seen.set(folded(tag), words);
    tags.push(tag);
  }
  return tags;
}

/** Whether the text already holds the tag. */
export function holdsTag(text: string, tag: string): boolean {
  const wanted = folded(tag);
  return Array.from(text.matchAll(/[#＃]([\p{L}\p{M}\p{Nd}_]+)/gu)).some(([, found = '']) => folded(found) === wanted);
}
