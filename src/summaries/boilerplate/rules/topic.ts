import { indexPatterns } from '../../patterns/pattern-index.ts';
import { requiredLiterals } from '../../patterns/required-literals.ts';
import { keyOf } from '../../text/clean-text.ts';

/** Words as they begin, or phrases; then those of scripts that set no blanks, or join small words to others. */
export type Words = readonly [spaced: string, joined: string, opening?: 'opening'];

/** Sentences that are known by words which come together in one of them, in whatever order. */
export interface Topic {
  why: string;
  /** A word of each. */
  words: readonly Words[];
  /** What the sentence must look like, too. */
  shape?: RegExp;
}

/** The same words where they begin the sentence, as calls do and what is said of the article. */
export const opening = ([spaced, joined]: Words): Words => [spaced, joined, 'opening'];

/** What no sentence of these scripts says. */
export const none = '(?!)';

const longest = 220;
/** A sign that ends no sentence: dots within numbers, dates and addresses do not. */
const oneSentence =
  /^(?:[^.!?…。！？؟।۔]|[.!?](?=\S)|(?<=\d)\.(?= (?:\p{Ll}|J[aä]n|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))*[.!?…。！？؟।۔"”»\s]*$/u;
/** "What do you think?" before the call. */
const question = /^[^.!?…。！？؟।۔]{3,70}[?？؟;]\s*(?=\S)/u;
const joins =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What may stand before a call: "please", "and", "be sure to"; by language. */
const led =
  /(?: please| sure to| forget to| bitte|^ and|^ so|^ then|^ und|^ dann|^ donc|^ alors|^ entonces|^ allora|^ quindi|^ então|^ dan|^ då|^ så|^ wtedy|^ pak|^ тогда|^ тоді|^ et|^ y|^ e|^ en|^ och|^ og|^ i|^ a|^ и|^ і|^ koniecznie|^ určitě|^ obavezno|^ обов язково|^ обязательно|^ reklam|^ reklame|^ anzeige|^ werbung|^ annons|^ annonse|^ publicidad|^ publi|^ pub|^ reklama|^ mainos)(?= )/gu;

/** Where a sentence begins, and begins once more behind what leads to a call. */
const openingsOf = (said: string): number[] => [
  0,
  ...[...said.matchAll(led)].map(({ index, 0: lead }) => index + lead.length),
];

type Asks = (said: string, openings: readonly number[], joined: boolean) => boolean;

function asking([spaced, joinedWords, place]: Words): Asks {
  const inJoined = new RegExp(joinedWords, 'u');
  if (place === undefined) {
    const anywhere = new RegExp(` (?:${spaced})`, 'u');
    return (said, _, joined) => anywhere.test(said) || (joined && inJoined.test(said));
  }
  const here = new RegExp(` (?:${spaced})`, 'uy');
  const opens = (said: string, at: number): boolean => {
    here.lastIndex = at;
    return here.test(said);
  };
  return (said, openings, joined) => openings.some((at) => opens(said, at)) || (joined && inJoined.test(said));
}

/** A topic as sentences are asked for it: its patterns are made when the first sentence calls for it. */
function asked({ words, shape }: Topic): (sentence: string, ...said: Parameters<Asks>) => boolean {
  let asks: readonly Asks[] | null = null;
  return (sentence, ...said) => {
    // What opens a sentence is asked first: it is asked in one place.
    asks ??= words.toSorted((one, other) => Number(other.length > 2) - Number(one.length > 2)).map(asking);
    return asks.every((ask) => ask(...said)) && (shape?.test(sentence) ?? true);
  };
}

/** Why a sentence is of one of the topics; null when it is of none. */
export function topicReader(topics: readonly Topic[]): (text: string) => string | null {
  const known = topics.map((topic) => ({ why: topic.why, isOf: asked(topic) }));
  const likely = indexPatterns(
    topics.map(({ words }) =>
      requiredLiterals(words.map(([spaced, joined]) => `(?=.*(?: (?:${spaced})|${joined}))`).join('')),
    ),
  );
  const whyOf = (sentence: string): string | null => {
    if (!oneSentence.test(sentence)) return null;
    const joined = joins.test(sentence);
    const key = joined ? keyOf(sentence.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu, ' $& ')) : keyOf(sentence);
    const said = ` ${key}`;
    const places = likely(said);
    const openings = openingsOf(said);
    return (
      places.map((place) => known[place]).find((topic) => topic?.isOf(sentence, said, openings, joined))?.why ?? null
    );
  };
  return (text) => {
    if (text.length > longest) return null;
    const behind = text.replace(question, '');
    // Greek asks with a semicolon, which parts two halves of a sentence elsewhere.
    return whyOf(text) ?? (behind === text ? null : whyOf(behind));
  };
}
