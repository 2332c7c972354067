import { balanceOf, beforeQuotation, closeOpen, isBalanced, withoutOpenBracket } from '../sentences/quotes.ts';
import { endsInAbbreviation, splitSentences } from '../sentences/sentences.ts';
import { isSpeech, namesSpeaker, speechOf } from '../sentences/speech.ts';
import { beyondApposition } from './appositions.ts';
import {
  beginsMainClause,
  clauseBlank,
  clauseEnd,
  cutsOffBut,
  deniesOnly,
  endsInSaidThat,
  isBegunInThai,
  lacksVerb,
  lineBreak,
  onlyBegins,
  onlyIntroduces,
  onlyNames,
  onlyNamesMember,
  runUp,
  splitsNumber,
  staysSubordinate,
  tellsNothingYet,
  withoutLeadingOn,
  withoutOpenClause,
  withoutSmallWords,
  withoutWaiting,
} from './cut-ends.ts';
import { lastFinalVerb } from './final-verbs.ts';
import { lastJoint } from './joints.ts';
import { staysOnOccasion } from './occasions.ts';
import { isSubjectOnly, waitsForDeed, withoutLoneAdjective } from './open-phrases.ts';
import { opensWithSpan, staysInSpan } from './spans.ts';

/** The most of `candidates` (growing) that fits, by halving; -1 when not even the first does. */
export function largest(count: number, fitsAt: (index: number) => boolean): number {
  let low = -1;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fitsAt(middle)) low = middle;
    else high = middle;
  }
  return low;
}
/** Places inside a sentence where a word ends, growing. Numbers, addresses and tags are one word. */
export function wordEnds(sentence: string, language: string | null): number[] {
  const ends: number[] = [];
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  for (const token of sentence.matchAll(/\S+/g)) {
    const end = token.index + token[0].length;
    if (unspaced.test(token[0]) && !/^(?:https?:|www\.|[#@])/i.test(token[0])) {
      for (const { index, segment, isWordLike } of words(language).segment(token[0]))
        if (isWordLike) ends.push(token.index + index + segment.length);
    }
    if (ends.at(-1) !== end) ends.push(end);
  }
  return ends;
}

const segmenters = new Map<string, Intl.Segmenter>();
function words(language: string | null): Intl.Segmenter {
  const name = language ?? 'und';
  const known = segmenters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(name, { granularity: 'word' });
  segmenters.set(name, made);
  return made;
}

/** Of single quotation marks, what closes them: it looks like an apostrophe, or opens elsewhere, so its place tells. */
const singleMarks = new Map([
  ['‘', /’(?![\p{L}\p{N}])/u],
  ['‹', /›/u],
  ['›', /‹/u],
]);

/** The single quotation mark that a cut leaves open, and where it stands. */
function openSingle(sentence: string, end: number): { at: number; closing: string } | null {
  const opening = [...sentence.slice(0, end).matchAll(/(?<![\p{L}\p{N}\p{Pe}\p{Po}])[‘‹›](?=\p{L})/gu)].at(-1);
  if (opening === undefined) return null;
  const closes = singleMarks.get(opening[0])?.exec(sentence.slice(opening.index)) ?? null;
  return closes === null || opening.index + closes.index < end ? null : { at: opening.index, closing: closes[0] };
}

const isWhole = (sentence: string, end: number): boolean =>
  isBalanced(sentence.slice(0, end)) && openSingle(sentence, end) === null;

/** The part of a sentence that ends with an ellipsis; quotations that the cut leaves open are closed, brackets left out. */
function shortened(sentence: string, end: number, language: string | null): string {
  const text = withoutLeadingOn(withoutOpenBracket(sentence.slice(0, end)));
  if (text === '') return '';
  const single = openSingle(sentence, text.length);
  if (single === null) return closeOpen(`${text}…`, language);
  // The one that was opened last is closed first.
  const isInner = balanceOf(text.slice(single.at)).open.length === 0;
  return isInner ? closeOpen(`${text}…${single.closing}`, language) : closeOpen(`${text}…`, language) + single.closing;
}
/** A quotation to its closing mark, and the words that name its speaker. */
const spokenOf = /^([“„«»”"])([^“”„«»"]+?)([,.!?…]*[”“»«"][,.]?\s?(?:[—–-]\s)?[\p{Ll}\p{Lo}][^“”„«»"]{4,400})$/u;
/** "“…”, is a saying": behind a quotation what it is, and not who said it. */
const tellsOfQuotation =
  /^[,.!?…]*[”“»«"],?\s(?:is|are|was|were|has|means|reads|ist|war|lautete?|heißt|hieß|est|était|es|era|fue|è|é|foi|är|var|er|jest|był[ao]?|je|byl[ao]?)\s/u;

/** So much of it says something. Characters. */
const leastSpoken = 40;
/** So much before a quotation tells more than that somebody spoke. Characters. */
const enoughSaid = 150;

/** What tells more of a speaker than that goes. Characters. */
const longestSpeaker = 120;
const shortSpeaker = (speaker: string): string => {
  if (speaker.length <= longestSpeaker) return speaker;
  const end = speaker.slice(0, longestSpeaker).lastIndexOf(', ');
  return end < leastSpoken ? '' : `${speaker.slice(0, end)}…`;
};

/** "“It rings. It is red,” she said.": the first sentences of what was said, as many as fit, else its beginning, with who said it. Null: nobody says it. */
function spokenInPart(sentence: string, language: string | null, fits: (text: string) => boolean): string | null {
  const [, opening = '', said = '', wholeSpeaker = ''] = spokenOf.exec(sentence) ?? [];
  const speaker = shortSpeaker(wholeSpeaker);
  if (said.length < leastSpoken || speaker === '' || tellsOfQuotation.test(wholeSpeaker)) return null;
  const sentences = splitSentences(said, language);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const part = sentences
      .slice(0, count)
      .join(' ')
      .replace(/[.।۔]$/u, '');
    if (part.length < leastSpoken) break;
    const text = opening + part + (/[!?…]$/.test(part) ? speaker.replace(/^[,.!?…]+/, '') : speaker);
    if (fits(text)) return text;
  }
  const attributed = (part: string): string => opening + part + speaker.replace(/^[,.!?…]+/, '');
  const begun = cutSentence(said, language, (part) => fits(attributed(part)));
  return begun.length >= leastSpoken && begun.endsWith('…') ? attributed(begun) : '';
}

/** "– It rings. It is red – said the captain.": the first sentences of what was said, as many as fit, with who said it; '' when not even one does. */
function dashedInPart(sentence: string, language: string | null, fits: (text: string) => boolean): string {
  const { said, speaker } = speechOf(sentence.slice(0, 2_000)) ?? { said: '', speaker: '' };
  const sentences = splitSentences(said, language);
  const withComma = /\p{Script=Cyrillic}/u.test(speaker) && !speaker.startsWith(',') ? `,${speaker}` : speaker;
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const part = sentences.slice(0, count).join(' ').replace(/\.$/, '');
    if (part.length < leastSpoken) break;
    const text = part + (/[!?…]$/.test(part) ? speaker.replace(/^,/, '') : withComma);
    if (isBalanced(part) && fits(text)) return text;
  }
  return '';
}

/** "The keeper said: “It rings. It is …": of a quotation that a colon announces the first sentences, as many as fit; '' when not even one does. */
function quotationInPart(begun: string, language: string | null, fits: (text: string) => boolean): string {
  const { open, from } = balanceOf(begun);
  if (open.length === 0 || !/["“„«]/.test(begun[from] ?? '') || !/[:：]\s?$/u.test(begun.slice(0, from))) return '';
  const ends = [...begun.slice(from).matchAll(/(?<=[\p{L}\p{M}]{2}[.!?…۔।؟])\s/gu)].map(({ index }) => from + index);
  for (const end of ends.toReversed()) {
    const told = begun.slice(0, end);
    if (end - from < leastSpoken) break;
    const text = closeOpen(told, language);
    if (balanceOf(told).open.length === 1 && !endsInAbbreviation(told, language) && fits(text)) return text;
  }
  return '';
}

/** So many lines make a poem. */
const leastLines = 3;

/** As many lines of a poem as fit; '' when it is none, or not even its first does. */
function versesOf(sentence: string, language: string | null, fits: (text: string) => boolean): string {
  const lines = sentence.split(lineBreak);
  if (lines.length < leastLines) return '';
  const begun = (index: number): string => {
    const told = lines.slice(0, index + 1).join(lineBreak);
    return shortened(told, told.length, language);
  };
  const most = largest(lines.length - 1, (index) => fits(begun(index)));
  return most < 0 ? '' : begun(most);
}

/** The beginning of a sentence that fits and says something, up to the end of a clause, else of a word, with an ellipsis; '' when nothing does. */
export function cutSentence(sentence: string, language: string | null, fits: (text: string) => boolean): string {
  const cut = withoutOpenClause(versesOf(sentence, language, fits) || beginningOf(sentence, language, fits), language);
  if (!cut.endsWith('…')) return cut;
  const bare = beyondApposition(sentence, cut, language);
  if (bare !== null) return fits(bare) ? bare : cutSentence(bare, language, fits);
  const tellsNothing =
    lacksVerb(cut, language) ||
    staysSubordinate(cut) ||
    staysOnOccasion(cut, language) ||
    staysInSpan(sentence, cut, language) ||
    onlyIntroduces(cut) ||
    cutsOffBut(sentence, cut);
  return tellsNothing || isSubjectOnly(sentence, cut, language) || waitsForDeed(sentence, cut, language) ? '' : cut;
}

/** What joins, before a comma: "and, possibly, …". */
const joining = / (?:y|e|and|und|et|o|or|ou|oder|en|och|og|i|a|и|та|і)$/u;

/** "Red-, blue- and green-lit": a word waits for what the last of several shares with it. */
const waitsForShared = (told: string): boolean => /\p{L}-[,;]?$/u.test(told);

/** A clause is worth it only when it keeps so much of what would fit, less of Thai, where a cut elsewhere may fall within a word. */
const leastKept = 0.6;
const leastKeptThai = 0.4;

/** A beginning whose last words all lead on says nothing further back, either. Words. */
const mostGivenUp = 60;
/** Longer posts exist nowhere; the halving would only waste time on more. */
const longest = 12_000;

function beginningOf(sentence: string, language: string | null, fits: (text: string) => boolean): string {
  const spoken = spokenInPart(sentence.slice(0, 2_000), language, fits);
  // Without its speaker it would be nobody's.
  if (spoken !== null) return spoken;
  if (isSpeech(sentence) && namesSpeaker(sentence)) return dashedInPart(sentence, language, fits);
  const start = sentence.slice(0, longest);
  const words = fittingEnds(start, language, fits);
  const end = words.at(-1);
  if (end === undefined) return '';
  const verb = lastFinalVerb(start, end, language);
  if (verb !== null && verb >= end * leastKept && isWhole(start, verb)) {
    const text = shortened(start, verb, language);
    if (fits(text)) return text;
  }
  const part = start.slice(0, end + 1);
  const ends = [...part.matchAll(clauseEnd), ...part.matchAll(clauseBlank)];
  const clauses = ends.map((found) => found.index).sort((a, b) => a - b);
  const unspaced = /\p{Script=Thai}/u.test(part);
  for (const [index, clause] of [...clauses.entries()].toReversed()) {
    // A sentence's run-up alone is no clause worth it, either.
    if (
      clause < end * (unspaced ? leastKeptThai : leastKept) ||
      (index === 0 && (runUp.test(start) || opensWithSpan(start, language)))
    )
      break;
    const told = start.slice(0, clause).replace(joining, '');
    if (unspaced && isBegunInThai(start.slice(clauses[index - 1] ?? 0, clause))) continue;
    if (onlyNames(told)) break;
    if (onlyBegins(told) || waitsForShared(told)) continue;
    const rest = start.slice(clause);
    if (tellsNothingYet(told, language) || beginsMainClause(rest) || deniesOnly(told, rest)) continue;
    if (onlyNamesMember(told, rest)) continue;
    const text = shortened(start, told.length, language);
    if (!splitsNumber(start, clause) && isWhole(start, clause) && fits(text)) return text;
  }
  const inner = start.slice(0, end).matchAll(/(?<=\p{Ll}[.!?]["”»)]{0,2})\s(?!\p{Ll})/gu);
  for (const { index } of [...inner].reverse()) {
    if (index < end * 0.6) break;
    const whole = start.slice(0, index);
    if (isWhole(start, index) && !endsInAbbreviation(whole, language)) return whole;
  }
  const quoted = quotationInPart(start.slice(0, end), language, fits);
  if (quoted !== '') return quoted;
  const told = beforeQuotation(start.slice(0, end));
  if (told !== null && endsInSaidThat(told, language) && told.length < enoughSaid) return '';
  if (told !== null && fits(`${told}…`))
    return shortened(start, withoutSmallWords(told, told.length, language), language);
  const joint = lastJoint(part, language);
  if (
    joint !== null &&
    isWhole(start, joint) &&
    !waitsForShared(start.slice(0, joint)) &&
    !deniesOnly(start.slice(0, joint), start.slice(joint))
  ) {
    const text = shortened(start, withoutLoneAdjective(start, joint, language), language);
    if (text !== '' && fits(text)) return text;
  }
  return atWord(start, words, language, fits);
}

/** The beginning up to the last of some word ends that leaves no word hanging, with an ellipsis; '' when none fits. */
function atWord(
  text: string,
  ends: readonly number[],
  language: string | null,
  fits: (text: string) => boolean,
): string {
  for (const end of ends.slice(-mostGivenUp).reverse()) {
    const noun = withoutLoneAdjective(text, end, language);
    const small = withoutSmallWords(text, noun, language);
    const at = withoutSmallWords(text, withoutWaiting(text, small, language), language);
    const told = waitsForShared(text.slice(0, at)) ? '' : shortened(text, at, language);
    if (told !== '' && fits(told)) return told;
  }
  return '';
}

/** The places where a text may be cut at a word that fits, growing. */
function fittingEnds(text: string, language: string | null, fits: (text: string) => boolean): number[] {
  const all = wordEnds(text, language).filter((end) => !splitsNumber(text, end));
  return all.slice(0, largest(all.length, (index) => fits(shortened(text, all[index] ?? 0, language))) + 1);
}

/** The beginning of what has to be told, whatever it says: up to a word, with an ellipsis; '' when not even one word fits. */
export function cutAtWord(text: string, language: string | null, fits: (text: string) => boolean): string {
  const start = text.slice(0, longest);
  return atWord(start, fittingEnds(start, language, fits), language, fits);
}
