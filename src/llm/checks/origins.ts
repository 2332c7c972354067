import { codeOf } from '../../summaries/language/code.ts';
import { splitSentences } from '../../summaries/sentences/sentences.ts';
import { leansBack } from '../../summaries/sentences/starts.ts';
import type { Source } from '../prompt.ts';
import { bare, capital, capitalNouns, inflected, inflecting, openers, type Token, tokensOf } from './names.ts';
import { folded, isContent, isSmall, stemOf, unspaced, wordsOf } from './words.ts';

/** Capitalised words in a row. */
export interface Name {
  words: readonly string[];
  /** As it is written. */
  text: string;
  at: number;
  end: number;
  /** Behind a word such as "in": where something happens, and not who does it. */
  isPlace: boolean;
}

/** A sentence of a source, and what stands in it. */
export interface Origin {
  text: string;
  /** Where it stands in the source's text. */
  at: number;
  end: number;
  paragraph: number;
  /** Its place among the source's sentences. */
  nth: number;
  names: readonly Name[];
  stems: ReadonlySet<string>;
}

export const quotations =
  /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|”([^”]+)”|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|(?<![\p{L}\p{N}])‘([^‘’]{3,}(?:’\p{L}[^‘’]*)*)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']{3,})'(?![\p{L}\p{N}])|‚([^‚‘’]+)[‘’]|‹([^‹›]+)›/gu;

/** A text with blanks for its quotations, so that all else keeps its place. */
export const withoutQuotations = (text: string): string =>
  text.replace(quotations, (quoted) => ' '.repeat(quoted.length));

const inPlace: Readonly<Record<string, string>> = {
  de: 'dem|den|des|in|im|am|an|auf|aus|bei|beim|nach|vor|mit|von|vom|für|über|unter|zu|zum|zur|seit|wegen|während|ins|ans',
  fr: 'en|au|aux|dans|sur|chez|vers',
  es: 'en|desde|hacia',
  it: 'in|nel|nella|nello|presso',
  pt: 'em|no|na|nos|nas',
  nl: 'in|bij|op|uit',
  pl: 'w|we|na|nad|pod',
  sv: 'i|på|vid',
  da: 'i|på|ved',
  nb: 'i|på|ved',
  fi: '-',
  cs: 'v|ve|na|u',
  ru: 'в|во|на|у',
  uk: 'в|у|на',
};

/** Words behind which a place or an occasion is named, and nobody who acts. */
const placing = (language: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${inPlace[language] ?? 'in|at|near|on|over|across|along|through|around|outside'})\\s(?:(?:d[aei]\\p{L}{1,2}|l[aeo]s?|il|the)\\s)?$`,
    'iu',
  );

const dates = new Map<string, ReadonlySet<string>>();

/** The days of a week and the months as a language writes them. */
function dateWords(language: string): ReadonlySet<string> {
  const known = dates.get(language);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(/^[a-z]{2,3}$/.test(language) ? [language, 'en'] : 'en', { ...options, timeZone: 'UTC' });
  const forms = [format({ month: 'long' }), format({ month: 'long', day: 'numeric' }), format({ weekday: 'long' })];
  for (let n = 0; n < 12; n += 1)
    for (const form of forms)
      for (const at of [Date.UTC(2024, n, 1), Date.UTC(2024, 0, 1 + n)])
        for (const { type, value } of form.formatToParts(at))
          if (type === 'month' || type === 'weekday') words.add(value);
  if (dates.size > 100) dates.clear();
  dates.set(language, words);
  return words;
}

/** A day or month as it is written within a sentence. */
const dateOf = (word: string, known: ReadonlySet<string>): string | null =>
  // Of days that come again some languages have a plural: "los domingos".
  [word, word.toLowerCase(), word.toLowerCase().replace(/(?<=\p{L}{4})s$/u, '')].find((one) => known.has(one)) ?? null;

/** The days and months that a text names, as they are written: "may" is none in English. */
export const datesIn = (text: string, language: string): string[] => {
  const known = dateWords(language);
  return tokensOf(text)
    .map(({ word }) => dateOf(word, known))
    .filter((word) => word !== null);
};

const withCases = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The same where words are not spaced, and in every case where nouns have some; months that are only numbered are numbers. */
export function dateWordsIn(text: string, language: string): string[] {
  const known = [...dateWords(language)];
  if (unspaced.test(text))
    return known.filter((word) => unspaced.test(word) && !/\d/.test(word) && text.includes(word));
  if (!withCases.test(text)) return datesIn(text, language);
  const stems = new Set(known.map(stemOf));
  return wordsOf(text).filter((word) => stems.has(stemOf(word)));
}

/** Words that a text writes with a capital where nothing but a name has one. */
const certainNames = (text: string): ReadonlySet<string> =>
  new Set(
    tokensOf(text)
      .filter(({ word, initial }) => !initial && capital.test(word))
      .map(({ word }) => folded(bare(word))),
  );

interface NameTools {
  /** Which words are names, also where they begin a sentence. */
  certain: ReadonlySet<string>;
  place: RegExp;
  isDate: ReadonlySet<string>;
}

/** Who and what is named in a text. */
function namesIn(text: string, { certain, place, isDate }: NameTools): Name[] {
  const tokens = tokensOf(text);
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || !capital.test(bare(token.word)) || dateOf(bare(token.word), isDate) !== null)
      return false;
    if (/^I(?:['’]|$)/u.test(token.word)) return false;
    if (!token.initial) return true;
    if (isSmall(token.word) || openers.test(token.word)) return false;
    const next = tokens[at + 1];
    return (
      certain.has(folded(bare(token.word))) ||
      (next?.joined === true && capital.test(next.word) && dateOf(next.word, isDate) === null)
    );
  };
  const runs: Token[][] = [];
  let last: Token[] | null = null;
  for (const [at, token] of tokens.entries()) {
    if (!isName(at)) last = null;
    else if (last !== null && token.joined && !token.initial) last.push(token);
    else {
      last = [token];
      runs.push(last);
    }
  }
  return runs.map((run) => {
    const at = run[0]?.at ?? 0;
    const end = (run.at(-1)?.at ?? 0) + (run.at(-1)?.word.length ?? 0);
    const isPlace = place.test(text.slice(Math.max(0, at - 20), at));
    return { words: run.map(({ word }) => folded(bare(word))), text: text.slice(at, end), at, end, isPlace };
  });
}

const sameWord = (a: string, b: string, language: string): boolean =>
  a === b || `${a}s` === b || a === `${b}s` || (inflecting.has(language) && inflected(a, b));

/** Whether two ways to name somebody can be of one: "Mayor Olaf Petersen", "Olaf Petersen", "Petersen". */
export function sameName(a: Name, b: Name, language: string): boolean {
  const has = (words: readonly string[], word: string) => words.some((one) => sameWord(one, word, language));
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.every((word) => has(long, word))) return true;
  const [lastA = '', lastB = ''] = [a.words.at(-1), b.words.at(-1)];
  return sameWord(lastA, lastB, language) && short.slice(0, -1).some((word) => has(long.slice(0, -1), word));
}

const pronouns: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|she|they)\b/iu,
  de: /\b(?:er|sie)\b/iu,
  fr: /\b(?:ils?|elles?)\b/iu,
  es: /(?<!\p{L})(?:él|ella|ellos|ellas)(?!\p{L})/iu,
  it: /\b(?:lui|lei|loro)\b/iu,
  pt: /\b(?:eles?|elas?)\b/iu,
  nl: /\b(?:hij|zij|ze)\b/iu,
  sv: /\b(?:han|hon)\b/iu,
  da: /\b(?:han|hun)\b/iu,
  nb: /\b(?:han|hun)\b/iu,
  pl: /\b(?:on|ona|oni)\b/iu,
  ru: /(?<!\p{L})(?:он|она|они)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:він|вона|вони)(?!\p{L})/iu,
};

/** What is read of a source, and how a summary's sentences are read beside it. */
export interface Reading {
  language: string;
  origins: readonly Origin[];
  /** Stems that stand in it anywhere. */
  stems: ReadonlySet<string>;
  /** Those of its title and its first paragraph: what it is about. */
  opening: ReadonlySet<string>;
  names(text: string): Name[];
  /** Whether a name stands somewhere in it as a place, or is what it is about. */
  isOfAll(name: Name): boolean;
  /** Whether a sentence without its quotations says nothing of its own about who speaks: "she said". */
  leans(sentence: string): boolean;
  before(origin: Origin): Origin | undefined;
  after(origin: Origin): Origin | undefined;
}

export const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).filter(isContent).map(stemOf));

/** More nouns than names are capital there: who is named in full alone is surely somebody. */
export const inFull = (names: readonly Name[], language: string): readonly Name[] =>
  capitalNouns.has(language) ? names.filter(({ words }) => words.length > 1) : names;

function readOrigins(text: string, tag: string | null, names: (text: string) => Name[]): Origin[] {
  const origins: Origin[] = [];
  let at = 0;
  for (const [paragraph, line] of text.split('\n').entries()) {
    for (const sentence of splitSentences(line, tag)) {
      const found = text.indexOf(sentence, at);
      // What splitting has changed stands where it is looked for all the same.
      const from = found === -1 ? at : found;
      at = found === -1 ? at : found + sentence.length;
      const end = Math.max(at, from);
      origins.push({
        text: sentence,
        at: from,
        end,
        paragraph,
        nth: origins.length,
        names: names(sentence),
        stems: stemsOf(sentence),
      });
    }
  }
  return origins;
}

export function readSource(source: Source, tag: string | null): Reading {
  const language = codeOf(tag);
  const tools = { certain: certainNames(source.text), place: placing(language), isDate: dateWords(language) };
  const names = (text: string) => namesIn(text, tools);
  const origins = readOrigins(source.text, tag, names);
  const all = origins.flatMap((origin) => origin.names);
  const title = names(source.title);
  const pronoun = pronouns[language];
  return {
    language,
    origins,
    stems: stemsOf(`${source.title}\n${source.text}`),
    opening: stemsOf(`${source.title}\n${source.text.split('\n', 1)[0]}`),
    names,
    isOfAll: (name) =>
      all.some((one) => one.isPlace && sameName(one, name, language)) ||
      (title.some((one) => sameName(one, name, language)) &&
        !all.some((one) => one.words.length > 1 && sameName(one, name, language))),
    leans(sentence) {
      const frame = withoutQuotations(sentence).replace(/^[\s\p{P}]+/u, '');
      return leansBack(frame, tag) || pronoun?.test(frame) === true || wordsOf(frame).filter(isContent).length < 2;
    },
    before: ({ nth }) => origins[nth - 1],
    after: ({ nth }) => origins[nth + 1],
  };
}
