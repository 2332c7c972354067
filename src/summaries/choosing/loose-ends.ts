import { presentedWriter } from '../boilerplate/about-author.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Passage } from '../passages/passages.ts';
import { pointsBack, pointsBackLater } from '../sentences/starts.ts';
import { isDense, keyOf, letterPairs, weightOf } from '../text/clean-text.ts';
import { mediumWords, namesContact, speaksToReaders } from './of-its-medium.ts';

/**
 * What stands around an article – a greeting, a credit, a call, whose opinion it was – has no word in common with it,
 * whatever its language. Some of the article's own first and last lines have none, too: of all that it says they are
 * missed least.
 */

/** So many of an entry's last paragraphs may be such. */
const lastParagraphs = 3;
/** Longer ones tell something. As much as so many Latin letters. */
const longestEnd = 220;
const longestStart = 110;
/** In less text words do not recur. As much as so many Latin letters. */
const leastText = 300;
/** Fewer telling words say little, though one of them be the text's; of still fewer, one is much. */
const slight = 6;
const leastSlight = 3;
/** Fewer words state nothing. */
const fewestStated = 6;
/** In scripts without blanks so many pairs of letters are shared by chance. */
const mostByChance = 0.1;

/** Quotations and dialogue are the article's. */
const quoted = /["“”„«»「」『』]|^\s?[—–-]/u;
/** Figures and persons are the article's, too; an address or a sign of copyright is not. */
const tells = /\p{N}|(?<=[\p{L},] )\p{Lu}\p{Ll}+(?: (?:de |van |von )?\p{Lu}\p{Ll}+)+/u;
const addressed = /[@©]/;

const isSeamless = (text: string): boolean => isDense(text) || /\p{Script=Thai}/u.test(text);

/** The beginnings of the words that say something. */
const tellingStems = (text: string, language: string | null): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length > 3 && !isStopWord(word, language))
    .map((word) => word.slice(0, 5));

/** How many words say something in a text, and how many of them others have, too. */
function sharedWith(text: string, others: string, language: string | null): { own: number; shared: number } {
  const traces = isSeamless(text) ? letterPairs : (some: string) => tellingStems(some, language);
  const said = new Set(traces(others));
  const own = traces(text);
  return { own: own.length, shared: own.filter((trace) => said.has(trace)).length };
}

const sharesNothing = (text: string, { own, shared }: { own: number; shared: number }): boolean =>
  shared <= (isSeamless(text) ? own * mostByChance : 0);

/** Where no blanks part words, a pair of letters in a title is one. */
const sharesTitle = (text: string, title: string): boolean =>
  isSeamless(text) && sharedWith(text, title, null).shared > 0;

/** So many words of the medium say that a line speaks of it; besides, it may have one word of the text: a place, perhaps. */
const leastOfMedium = 2;
const surelyOfMedium = 3;
/** What speaks of its medium stands around shorter texts, too; before the shortest, only what surely does. As much as so many Latin letters. */
const leastTextOfMedium = 110;
const enoughTextOfMedium = 200;
/** A first line that has so many of its words in common with the text is of what it tells. */
const muchShared = 1 / 4;
/** The name of a magazine. */
const quotedName = /["“„«»「『][^"“”„«»「」『』.!?。]{2,40}["“”«»」』]/gu;

/** Whether a line speaks of the article's medium, its readers or makers, or tells whom to ask, and says nothing that the article speaks of. */
function isOfMedium(text: string, others: string, language: string | null, least = leastOfMedium): boolean {
  if (quoted.test(text.replace(quotedName, ''))) return false;
  const medium = mediumWords(text, language);
  const asks = namesContact(text);
  const weight = medium.size + (asks ? 2 : 0) + (speaksToReaders(text, language) ? 1 : 0);
  if (weight < least || (medium.size === 0 && !asks)) return false;
  if (isSeamless(text)) return sharesNothing(text, sharedWith(text, others, language));
  const said = new Set(tellingStems(others, language));
  const heard = tellingStems(text, language).filter((stem) => said.has(stem));
  if (heard.some((stem) => mediumWords(stem, language).size > 0)) return false;
  return heard.length <= (weight >= surelyOfMedium ? 1 : 0);
}

/** Whether a line tells of somebody who writes, and of whom the text does not speak. */
function tellsOfWriter(text: string, others: string, language: string | null): boolean {
  const writer = presentedWriter(text, language);
  return writer !== '' && !others.includes(writer);
}

const textOf = (passages: readonly Passage[]): string => passages.flatMap(({ units }) => units).join(' ');

/** Where the paragraph that a passage stands in begins and ends, when it is one of the last; null when it is not. */
function lastParagraph(passages: readonly Passage[], index: number): { from: number; to: number } | null {
  const starts = passages.flatMap(({ follows }, at) => (follows ? [] : [at]));
  const place = starts.findLastIndex((at) => at <= index);
  const from = starts[place];
  if (from === undefined || place === 0 || place < starts.length - lastParagraphs) return null;
  return { from, to: starts[place + 1] ?? passages.length };
}

/** Whether a passage stands in one of the last paragraphs, which has no word in common with the title and the text before it. */
export function isLooseEnd(
  passages: readonly Passage[],
  index: number,
  { title, language }: { title: string; language: string | null },
): boolean {
  const place = lastParagraph(passages, index);
  if (place === null) return false;
  const paragraph = passages.slice(place.from, place.to);
  const text = textOf(paragraph);
  if (weightOf(text) > longestEnd || paragraph.some(({ kind }) => kind !== 'prose')) return false;
  const before = textOf(passages.slice(0, place.from));
  const all = `${title} ${before}`;
  if (weightOf(before) >= leastTextOfMedium && (tellsOfWriter(text, all, language) || isOfMedium(text, all, language)))
    return true;
  if (weightOf(before) < leastText) return false;
  if (quoted.test(text)) return false;
  if (sharesTitle(text, title)) return false;
  const words = sharedWith(text, all, language);
  const isSlight = words.own < slight && !isSeamless(text);
  if (isSlight && words.own >= leastSlight) return words.shared <= 1;
  return sharesNothing(text, words) && (isSlight || !tells.test(text) || addressed.test(text));
}

/** A sentence that is closed with a stop may be how its author begins; what greets or names ends otherwise, or is short. */
const states = (text: string): boolean =>
  /[.。．।۔…]["”»)]?$/u.test(text) &&
  (isSeamless(text) ? text.length >= fewestStated * 2 : text.split(' ').length >= fewestStated);

/** "Ahoy sailors!", "Fellow rowers,": so short a call to whoever reads stands before less text, too. As much as so many Latin letters. */
const hails = /^\p{L}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}\s?[!！,]$/u;
const leastBehindHail = 60;

/** Whether a first paragraph, before anything is told, has no word in common with the title and the text behind it. */
export function isLooseStart(
  passages: readonly Passage[],
  index: number,
  { title, language }: { title: string; language: string | null },
): boolean {
  const passage = passages[index];
  const behind = passages.slice(index + 1);
  if (passage?.kind !== 'prose' || passage.follows || behind[0]?.follows !== false) return false;
  const next = behind[0]?.units[0] ?? '';
  // "She rows." needs the line that names her.
  if (pointsBack(next, language) || pointsBackLater(next, language)) return false;
  const text = textOf([passage]);
  const rest = textOf(behind);
  const all = `${title} ${rest}`;
  const words = sharedWith(text, all, language);
  const isWriter = tellsOfWriter(text, all, language) && words.shared < words.own * muchShared;
  const least = weightOf(rest) < enoughTextOfMedium ? surelyOfMedium : leastOfMedium;
  if (
    weightOf(text) <= longestEnd &&
    weightOf(rest) >= leastTextOfMedium &&
    (isWriter || isOfMedium(text, all, language, least))
  )
    return true;
  if (text === '' || weightOf(text) > longestStart || quoted.test(text) || states(text)) return false;
  if (weightOf(rest) < (hails.test(text) ? leastBehindHail : leastText) || sharesTitle(text, title)) return false;
  return sharesNothing(text, words);
}
