import { has, ownOf, withoutNeighbours } from './neighbours.ts';
import { ownEndings, ownLetters, stopWords } from './stop-words.ts';

/** Letters looked at: enough to be sure, few enough to cost nothing. */
const sample = 1_500;
const fewestLetters = 40;
const fewestOfScript = 15;
/** A text on software in a dense script is half commands and names. */
const leastShare = 0.6;
const leastDenseShare = 0.5;
const fewestWords = 12;
const letterWeight = 0.3;
const mostByLetters = 0.08;
const endings = Object.entries(ownEndings);
const endingWeight = 0.4;

/** Scripts that one language of the web uses almost alone. */
const scripts: readonly [language: string, script: RegExp][] = [
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hani', /\p{Script=Han}/gu],
];

export type Script = string;

/** A character of these scripts says about as much as two letters. */
const dense = new Set(['ko', 'Kana', 'Hani']);

/** What is written in Latin letters in every language. */
const addresses = /(?:https?:\/\/|www\.)\S+/gi;

/** The script of most that is said, and its share; Kana stands for all of Japanese writing. Null without letters. */
export function scriptOf(text: string): { script: Script; share: number; letters: number } | null {
  const part = text.slice(0, sample).replace(addresses, ' ');
  const counts = new Map<string, number>();
  let letters = 0;
  let said = 0;
  for (const [name, pattern] of scripts) {
    const count = part.match(pattern)?.length ?? 0;
    const weight = dense.has(name) ? count * 2 : count;
    if (count > 0) counts.set(name, weight);
    letters += count;
    said += weight;
  }
  if (letters === 0) return null;
  const kana = counts.get('Kana') ?? 0;
  // A Japanese text has kana among its Han characters.
  if (kana > 0 && kana * 12 >= (counts.get('Hani') ?? 0))
    counts.set('Kana', kana + (counts.get('Hani') ?? 0)).delete('Hani');
  const [script, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { script, share: count / said, letters };
}

/** How many letters of some scripts a text has. */
export const lettersOf = (names: readonly Script[], text: string): number =>
  scripts
    .filter(([name]) => names.includes(name))
    .reduce((sum, [, pattern]) => sum + (text.slice(0, sample).match(pattern)?.length ?? 0), 0);

/** Endings of words that others write in another way. */
const russianEndings = /\p{L}(?:ое|ого|ему|ими|ции|ция|ться|ется|ют|ешь)(?!\p{L})/gu;

function cyrillic(text: string): string | null {
  const lower = text.toLowerCase();
  if (has(lower, /[әғқңөұүһ]/gu) > 3) return null;
  const letters = has(lower, /\p{Script=Cyrillic}/gu);
  if (has(lower, /[јљњћђџ]/gu) > letters / 100) return has(lower, /[ѓќѕ]/gu) > 1 ? 'mk' : 'sr';
  const [belarusian, ukrainian, russian] = [has(lower, /ў/gu), has(lower, /[іїєґ]/gu), has(lower, /[ыэё]/gu)];
  if (belarusian > 1) return 'be';
  if (ukrainian > letters / 100 && russian === 0) return 'uk';
  if (russian > letters / 150 && ukrainian === 0) return 'ru';
  if (russian + ukrainian + belarusian === 0 && !/ъ/u.test(lower) && has(lower, russianEndings) > letters / 30)
    return 'ru';
  return has(lower, /ъ/gu) > letters / 120 && russian === 0 && ukrainian === 0 ? 'bg' : null;
}

/** Letters that, of the languages of Arabic script, one writes throughout. */
const ownArabic: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ug', /[ۇۈۋڭې]/gu],
  ['ckb', /[ێۆڵڕ]/gu],
  ['ps', /[ېښړټډځڅۍ]/gu],
];
/** Of all letters so many are no foreign name. */
const leastOwnLetters = 1 / 60;

function byOwnLetters(text: string): string | null {
  const counts = ownArabic.map(([language, letters]) => ({ language, count: has(text, letters) }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  const least = Math.max(2, has(text, /\p{Script=Arabic}/gu) * leastOwnLetters);
  return most !== undefined && most.count > least ? most.language : null;
}

function arabic(text: string): string | null {
  if (has(text, /[ٹڈڑںے]/gu) > 2) return 'ur';
  const named = byOwnLetters(text);
  if (named !== null) return named;
  const persian = has(text, /[پچژگکی]/gu);
  const own = has(text, /[ةيكىأإ]/gu);
  if (persian > own * 3 && persian > 4) return 'fa';
  return own > persian * 3 && own > 4 ? 'ar' : null;
}

/** Arabic alone: a short text of another language of its script has some of the letters of Persian, too. */
const onlyArabic = (text: string): string | null =>
  arabic(text) === 'ar' && !/[ەۆێۇۈېړښټډ]/u.test(text) ? 'ar' : null;

function devanagari(text: string): string | null {
  const [hindi, marathi, nepali] = [
    has(text, /(?:^|\s)(?:है|हैं|में|के|की|का|और|से|था|थी)(?=[\s।,]|$)/gu),
    has(text, /(?:^|\s)(?:आहे|आहेत|आणि|होते|होती|मध्ये)(?=[\s.,]|$)/gu),
    has(text, /(?:^|\s)(?:छ|छन्|र|भएको|गरेको|पनि)(?=[\s।,]|$)/gu),
  ];
  const most = Math.max(hindi, marathi, nepali);
  if (most < 3 || hindi + marathi + nepali - most > most / 3) return null;
  return most === hindi ? 'hi' : most === marathi ? 'mr' : 'ne';
}

let owners: ReadonlyMap<string, readonly string[]> | null = null;

function wordOwners(): ReadonlyMap<string, readonly string[]> {
  if (owners !== null) return owners;
  const found = new Map<string, string[]>();
  for (const [language, list] of Object.entries(stopWords))
    for (const word of new Set(list.split(' '))) found.set(word, [...(found.get(word) ?? []), language]);
  owners = found;
  return found;
}

/** How much of a Latin text each language's small words explain; a word of several languages speaks for each a little less. */
export function latinScores(text: string): {
  words: number;
  different: number;
  scores: Map<string, number>;
  /** The small words of each language that it has. */
  heard: Map<string, Set<string>>;
} {
  const heard = new Map<string, Set<string>>();
  const scores = new Map<string, number>();
  const different = new Set<string>();
  let words = 0;
  for (const [word] of text
    .slice(0, sample)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1;
    different.add(word);
    const languages = wordOwners().get(word) ?? [];
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
      heard.set(language, (heard.get(language) ?? new Set()).add(word));
    }
    if (languages.length === 0)
      for (const [language, ending] of endings)
        if (ending.test(word)) scores.set(language, (scores.get(language) ?? 0) + endingWeight);
  }
  const letters = new Map<string, number>();
  for (const [letter] of text
    .slice(0, sample)
    .toLowerCase()
    .matchAll(/[¿¡·]|[^\P{L}a-z]/gu))
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  for (const [language, own] of Object.entries(ownLetters)) {
    let count = 0;
    for (const letter of own) count += letters.get(letter) ?? 0;
    // Foreign names have such letters, too: they help, they do not decide.
    if (count > 0)
      scores.set(language, (scores.get(language) ?? 0) + Math.min(count * letterWeight, words * mostByLetters));
  }
  return { words, different: different.size, scores, heard };
}

/** Of all languages of Latin script only one is full of this letter. */
const leastSchwas = 0.03;

function latin(text: string): string | null {
  if ((text.match(/ə/giu)?.length ?? 0) > text.length * leastSchwas) return 'az';
  const { words, scores: all, heard } = latinScores(text);
  const scores = withoutNeighbours(all, text);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || words < fewestWords || best[1] < 3) return null;
  // One letter over and over may be another's word: "y" is Welsh, too.
  const [only = '', another] = heard.get(best[0]) ?? [];
  if (only.length === 1 && another === undefined && ownEndings[best[0]] === undefined) return null;
  return best[1] / words >= 0.12 && best[1] >= 1.35 * (second?.[1] ?? 0) ? ownOf(best[0], text) : null;
}

/** The language of a text when it is sure; null when not. */
export function detectLanguage(text: string): string | null {
  const part = text.slice(0, sample);
  const found = scriptOf(part);
  if (found === null || found.share < (dense.has(found.script) ? leastDenseShare : leastShare)) return null;
  const { script, letters } = found;
  if (script === 'Kana') return letters >= 8 ? 'ja' : null;
  if (script === 'Hani') return letters >= 15 ? 'zh' : null;
  if (script === 'ko') return letters >= 10 ? 'ko' : null;
  // What is Arabic tells by so many letters of its own that few words are enough.
  if (letters < fewestLetters)
    return letters < fewestOfScript ? null : script === 'Arab' ? onlyArabic(part) : script.length === 2 ? script : null;
  if (script === 'Latn') return latin(part);
  if (script === 'Cyrl') return cyrillic(part);
  if (script === 'Arab') return arabic(part);
  return script === 'Deva' ? devanagari(part) : script;
}
