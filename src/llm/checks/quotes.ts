import { keyOf } from '../../summaries/text/clean-text.ts';
import { bit, type Check } from './check.ts';
import {
  inFull,
  type Name,
  type Origin,
  quotations,
  type Reading,
  readSource,
  sameName,
  withoutQuotations,
} from './origins.ts';
import { isContent, unspaced, wordsOf } from './words.ts';

interface Quoted {
  words: string;
  at: number;
  end: number;
}

const quotedIn = (text: string): Quoted[] =>
  [...text.matchAll(quotations)].map((match) => ({
    words: keyOf(match.slice(1).find((group) => group !== undefined) ?? ''),
    at: match.index,
    end: match.index + match[0].length,
  }));

/** Longer is what somebody said; shorter is a title or a term, which any text may put in marks. In words, and in signs where those are not spaced. */
const longestTerm = { words: 3, letters: 40, signs: 10 };

const isTerm = (words: string): boolean =>
  unspaced.test(words)
    ? words.length <= longestTerm.signs
    : words.split(' ').length <= longestTerm.words && words.length <= longestTerm.letters;

/** A source in letters and digits alone, so that a quotation is found whatever its marks. */
const isIn = (words: string, text: string): boolean => ` ${text} `.includes(words.includes(' ') ? ` ${words} ` : words);

/** Who can be the speaker of a quotation: nobody who is only named as a place. */
function acting(text: string, { names, language }: Reading): readonly Name[] {
  const all = names(withoutQuotations(text)).filter(({ isPlace }) => !isPlace);
  const full = inFull(all, language);
  return full.length > 0 ? full : all;
}

/**
 * Whom a sentence gives a quotation in it to. Behind it, who is named first speaks: "…, said Ada to Bo"; before it, too,
 * unless another quotation stands between: "Ada told Bo: …".
 */
function speakerOf(text: string, { at, end }: Quoted, reading: Reading): Name | null {
  const others = quotedIn(text);
  const from = Math.max(0, ...others.filter((one) => one.end <= at).map((one) => one.end));
  const to = Math.min(text.length, ...others.filter((one) => one.at >= end).map((one) => one.at));
  const names = acting(text, reading);
  const behind = names.find((name) => name.at >= end && name.end <= to);
  const ahead = names.filter((name) => name.end <= at);
  const last = ahead.at(-1);
  if (last === undefined) return behind ?? null;
  const first = ahead.find((name) => name.at >= from) ?? last;
  return behind !== undefined && behind.at - end <= at - last.end ? behind : first;
}

/** Who is named in a sentence beside a quotation that names nobody: with two in full it is open who of them spoke. */
function onlyOneIn(text: string, reading: Reading): Name | 'open' | null {
  const [first, ...others] = acting(text, reading);
  if (first === undefined) return null;
  return others.some((one) => one.words.length > 1 && !sameName(one, first, reading.language)) ? 'open' : first;
}

const isSpeaker = (speaker: Name | 'open' | null, name: Name, { language }: Reading): boolean =>
  speaker !== null && speaker !== 'open' && sameName(speaker, name, language);

/** A quotation of the source with what is said around it. */
interface Place {
  speaker: Name | 'open' | null;
  /** What stands beside it, as one key: its sentence, and where that only says "she said" those around it. */
  beside: string;
}

function placeOf(quoted: Quoted, text: string, reading: Reading): Place {
  const own = reading.origins.filter((one) => one.at < quoted.end && one.end > quoted.at);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { speaker: 'open', beside: '' };
  const sentence = text.slice(first.at, last.end);
  const named = speakerOf(sentence, { ...quoted, at: quoted.at - first.at, end: quoted.end - first.at }, reading);
  if (named !== null || !reading.leans(sentence)) return { speaker: named, beside: keyOf(withoutQuotations(sentence)) };
  const [before, after] = [reading.before(first), reading.after(last)];
  const beside = [before?.text ?? '', sentence, after?.text ?? '']
    .map((one) => keyOf(withoutQuotations(one)))
    .join(' ');
  const who = (origin: Origin | undefined) => (origin === undefined ? null : onlyOneIn(origin.text, reading));
  const bare = !/\p{L}/u.test(withoutQuotations(sentence));
  // "She said" points back; a quotation alone may be led to from either side, sooner from its own paragraph.
  if (!bare) return { speaker: who(before) ?? who(after), beside };
  const near = [before, after].filter((one) => one?.paragraph === first.paragraph).map(who);
  const told = (near.some((one) => one !== null) ? near : [who(before), who(after)]).filter((one) => one !== null);
  const [one = null, ...others] = told;
  const agree = others.every((other) => other !== 'open' && isSpeaker(one, other, reading));
  return { speaker: agree ? one : 'open', beside };
}

const comma = /[,;、，；]/u;

/** Words of a sentence next to a quotation in it, up to the comma: a speaker without a name is among them. */
const wordsBeside = (sentence: string, { at, end }: Quoted): string[] => {
  const plain = withoutQuotations(sentence);
  const before = plain.slice(0, at).split(comma).at(-1) ?? '';
  const behind =
    plain
      .slice(end)
      .replace(/^[\s\p{P}]+/u, '')
      .split(comma)[0] ?? '';
  return wordsOf(`${before} ${behind}`)
    .filter((word) => isContent(word))
    .map(keyOf);
};

/** Why a sentence of a summary may not stand beside the quotation as the source has it; null when it may. */
function objection(sentence: string, quotation: Quoted, places: readonly Place[], known: Known): string | null {
  const { reading, key, earlier } = known;
  const own = speakerOf(sentence, quotation, reading);
  const implied = own === null && earlier !== undefined && reading.leans(sentence) ? onlyOneIn(earlier, reading) : null;
  const speaker = own ?? implied;
  if (speaker === 'open') return 'leaves open who says a quotation';
  if (speaker !== null)
    return places.some((place) => isSpeaker(place.speaker, speaker, reading))
      ? null
      : `gives a quotation to ${bit(speaker.text)}, where the article does not`;
  const stranger = wordsBeside(sentence, quotation).find(
    (word) => isIn(word, key) && !places.some(({ beside }) => isIn(word, beside)),
  );
  return stranger === undefined ? null : `names ${bit(stranger)} beside a quotation, where the article does not`;
}

interface Known {
  reading: Reading;
  /** The whole source as one key. */
  key: string;
  /** The sentence of the summary before. */
  earlier: string | undefined;
}

/** Each quotation of a summary stands in its source to the letter, as one, and is given to nobody but to whom the source gives it. */
export const checkQuotes: Check = ({ sentences, source, language }) => {
  const key = keyOf(`${source.title}\n${source.text}`);
  const said = sentences.map(quotedIn);
  if (said.every((quotations) => quotations.length === 0)) return null;
  const quoted = quotedIn(source.text);
  const reading = readSource(source, language);
  for (const [nth, sentence] of sentences.entries()) {
    for (const quotation of said[nth] ?? []) {
      const { words } = quotation;
      if (words === '') continue;
      if (!isIn(words, key)) return `quotes ${bit(words)}, which the article does not`;
      if (isTerm(words)) continue;
      const there = quoted.filter((one) => isIn(words, one.words));
      if (there.length === 0) return `puts ${bit(words)} into marks of quotation, which the article does not`;
      const places = there.map((one) => placeOf(one, source.text, reading));
      const why = objection(sentence, quotation, places, { reading, key, earlier: sentences[nth - 1] });
      if (why !== null) return why;
    }
  }
  return null;
};
