import type { Furnished } from './article.ts';

/** What is looked for in a post; each is written apart from the code it judges. */
export interface Defect {
  name: string;
  /** Whether the text of a post (without its title, address and tags) shows it. */
  shows(text: string, article: Furnished): boolean;
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const count = (text: string, sign: string): number => text.split(sign).length - 1;
const terminal = /[.!?…。！？।؟;][\p{Pe}\p{Pf}\p{Pi}"'*]*$/u;

const scriptOf: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  th: /\p{Script=Thai}/u,
};

export const defects: readonly Defect[] = [
  { name: 'markup', shows: (text) => /<\/?[a-z][^>]*>|\]\(http|\{\{|\[\/?[a-z_]+\]/i.test(text) },
  { name: 'entity', shows: (text) => /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text) },
  { name: 'invisible character', shows: (text) => /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E]/.test(text) },
  {
    name: 'boilerplate',
    shows: (text, { boilerplate }) =>
      boilerplate.some((line) => letters(line).length > 3 && letters(text).includes(letters(line))),
  },
  {
    name: 'repeated title',
    shows: (text, { title }) =>
      letters(title).length > 8 &&
      text
        .split(/[.!?:。\n]/)
        .slice(0, 2)
        .some((part) => letters(part) === letters(title)),
  },
  {
    name: 'cut sentence',
    shows: (text, { language }) =>
      text !== '' && language !== 'th' && !terminal.test(text.replace(/\s*\p{Extended_Pictographic}+$/u, '')),
  },
  {
    name: 'cut word',
    shows: (text, { html }) =>
      /[\p{L}]…$/u.test(text) &&
      !new RegExp(`${(text.match(/[\p{L}\p{M}]+…$/u)?.[0] ?? '').slice(0, -1)}(?![\\p{L}\\p{M}])`, 'u').test(
        plain(html).replace(/&amp;#8217;|&#8217;/g, '’'),
      ) &&
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text),
  },
  {
    name: 'dangling end',
    shows: (text) => /(?:[:,;，、：–—-]|\b(?:the|a|of|and|to|der|die|und|le|la|de|et|y))[.…]?$/iu.test(text),
  },
  { name: 'question left hanging', shows: (text) => /[?？؟]$/.test(text) },
  {
    name: 'unbalanced marks',
    shows: (text) =>
      count(text, '"') % 2 === 1 ||
      count(text, '(') !== count(text, ')') ||
      count(text, '«') !== count(text, '»') ||
      count(text, '「') !== count(text, '」') ||
      (count(text, '“') + count(text, '„') + count(text, '”') > 0 &&
        (count(text, '“') + count(text, '„') + count(text, '”')) % 2 === 1),
  },
  {
    name: 'leans on what is not there',
    shows: (text) =>
      /^(?:But|However|And|He|She|They|Aber|Doch|Er|Mais|Elle|Pero|Ma|Mas|Maar|Ale|Men|Но|Ama|しかし|但)(?![\p{L}])/u.test(
        text,
      ),
  },
  {
    name: 'wrong script',
    shows: (text, { language }) => text !== '' && !(scriptOf[language] ?? /\p{Script=Latin}/u).test(text),
  },
  { name: 'empty', shows: (text) => text === '' },
];

/** The share of the lead's words that the text says, in pairs of letters where words are not spaced: from 0 to 1. */
export function leadRecall(text: string, lead: string): number {
  const units = (part: string): string[] => {
    const key = letters(part);
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(key))
      return Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2));
    return key.split(' ');
  };
  const said = new Set(units(text));
  const wanted = units(lead);
  return wanted.length === 0 ? 1 : wanted.filter((unit) => said.has(unit)).length / wanted.length;
}
