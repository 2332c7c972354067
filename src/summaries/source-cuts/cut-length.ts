import { endsWell } from '../sentences/units.ts';
import type { Furniture } from '../summary.ts';
import { isDense } from '../text/clean-text.ts';
import { htmlToText } from '../text/html-to-text.ts';

/** Where a feed cuts its texts off without a sign, learnt from its entries. */

/** What sites cut for search engines, and for their own teasers, is so long; a line of another length is its author's. Characters. */
const cutTo: readonly (readonly [from: number, to: number])[] = [
  [145, 165],
  [190, 200],
];

export const isOfCutLength = ({ length }: string): boolean =>
  cutTo.some(([from, to]) => length >= from && length <= to);

/** What of an entry a feed may cut. */
export type CutPart = 'text' | 'excerpt';

/** So many texts that end alike at the greatest length of all, without a stop, were cut there. */
const fewestCut = 3;
/** A blank at the cut is lost with what stands around a text. Characters. */
const slack = 2;
/** No feed cuts shorter texts, and longer ones only with a sign. Characters. */
const leastLength = 100;
const leastSigns = 60;
const mostLength = 1_200;
/** As much markup may stand around so much text. Characters. */
const longestMarkup = 4 * mostLength;

const plain = (html: string): string => htmlToText(html.slice(0, longestMarkup)).trim();

/** What is counted up to the cut. */
type Measure = 'characters' | 'signs' | 'words';

/** Hugo counts a word of ASCII as much as one character of any other; it cuts texts of dense scripts within their sentences, and no others. */
const signsOf = (text: string): number =>
  isDense(text) ? text.split(/\s+/).reduce((sum, word) => sum + (/^[ -~]+$/.test(word) ? 1 : [...word].length), 0) : 0;

/** WordPress cuts behind 55 words, and other programs at round numbers; what a blank parts that does not break is one to them. */
const roundCounts = [30, 40, 50, 55, 60, 70, 75, 80, 100];
const mostJoined = 2;
const roundOf = (count: number): number | null =>
  roundCounts.findLast((round) => round <= count && count <= round + mostJoined) ?? null;
const wordsOf = (text: string): number => (isDense(text) ? 0 : text.split(/\s+/).length);
/** Of a feed's texts so many have that number of words: those of authors have many. */
const shareOfRound = 0.6;

interface Measuring {
  of: (text: string) => number;
  /** Where a feed cuts whose longest text is so long. */
  cutAt: (longest: number) => number | null;
  slack: number;
  least: number;
  /** Of all texts so many are cut. */
  share: number;
}

const atLongest = (longest: number): number => longest;
const measures: Readonly<Record<Measure, Measuring>> = {
  characters: { of: ({ length }) => length, cutAt: atLongest, slack, least: leastLength, share: 0 },
  signs: { of: signsOf, cutAt: atLongest, slack: 0, least: leastSigns, share: 0 },
  words: { of: wordsOf, cutAt: roundOf, slack: 0, least: 0, share: shareOfRound },
};
const names = ['characters', 'signs', 'words'] as const;
/** What stands between part and length in a key. */
const marks: Readonly<Record<Measure, string>> = { characters: '…', signs: '……', words: '………' };

/** Among a feed's recurring lines, whose keys hold no such sign: "text…280", "text……140" of signs, "excerpt………55" of words. */
const keyOfCut = (part: CutPart, length: number | '', measure: Measure): string => `${part}${marks[measure]}${length}`;

/** Four points are a stop and the sign that more follows, or that sign typed once too often; behind them there may be tags. */
export const fourPoints = /(?<!\.)\.{4}(?:\s|&nbsp;|<[^<>]{1,200}>){0,12}$/u;
/** Texts that were cut at the end of a word are so much longer or shorter than each other. Characters. */
const longestWord = 15;

/** Among a feed's recurring lines: its texts end in four points near one length, so these stand where it cuts them. */
const keyOfPoints = (part: CutPart): string => `….${part}`;

/** Whether texts that end in four points have nearly one length: whole sentences would have many. */
function learnPoints(part: CutPart, htmls: readonly string[]): string[] {
  const lengths = htmls
    .filter((html) => html.length <= longestMarkup && fourPoints.test(html))
    .map((html) => plain(html).length);
  const isNear = Math.max(...lengths) - Math.min(...lengths) <= longestWord;
  return lengths.length >= fewestCut && Math.min(...lengths) >= leastLength && isNear ? [keyOfPoints(part)] : [];
}

/** Whether a feed cuts one part of its entries at four points. */
export const cutsAtPoints = (part: CutPart, furniture: Furniture | undefined): boolean =>
  furniture?.has(keyOfPoints(part)) ?? false;

/** Newspapers set no stop behind their standfirsts, which are of all lengths and seldom longer. Characters. */
const leastLine = 60;
const longestLine = 240;
const fewestLines = 3;
const leastSpread = 40;
/** Of all lines so many have no stop where that is a newspaper's way. */
const shareOfLines = 0.7;

const keyOfLines = (part: CutPart): string => `–….${part}`;

/** Whether a feed's one-line texts, of whatever length, end without a stop: those of a length that sites cut at are whole, too. */
function learnLines(part: CutPart, htmls: readonly string[]): string[] {
  const lines = htmls
    .filter(({ length }) => length <= longestMarkup)
    .map(plain)
    .filter((text) => text.length >= leastLine && !text.includes('\n') && !isOfCutLength(text));
  const open = lines.filter((text) => text.length <= longestLine && /[\p{L}\p{N}][\p{Pe}\p{Pf}"']*$/u.test(text));
  const lengths = open.map(({ length }) => length);
  const isWay =
    open.length >= Math.max(fewestLines, lines.length * shareOfLines) &&
    Math.max(...lengths) - Math.min(...lengths) >= leastSpread;
  return isWay ? [keyOfLines(part)] : [];
}

/** Whether a feed sets no stop behind one part of its entries, so that none of them looks cut off for it. */
export const setsNoStop = (part: CutPart, furniture: Furniture | undefined): boolean =>
  furniture?.has(keyOfLines(part)) ?? false;

/** Where a feed cuts one part of its entries, or that it does not, as keys of its furniture. */
export const learnCut = (part: CutPart, htmls: readonly string[]): string[] => {
  const lengths = learnLengths(part, htmls);
  return [...lengths, ...learnPoints(part, htmls), ...(lengths.length > 0 ? [] : learnLines(part, htmls))];
};

/** The lengths at which a feed cuts one part of its entries; none when it cuts none. */
function learnLengths(part: CutPart, htmls: readonly string[]): string[] {
  if (htmls.some(({ length }) => length > longestMarkup)) return [];
  const texts = htmls.map(plain);
  return names.flatMap((name) => {
    const { of, cutAt, slack: near, least, share } = measures[name];
    const longest = Math.max(0, ...texts.map(of));
    const at = cutAt(longest);
    if (at === null || longest < least || longest > mostLength) return [];
    const cut = texts.filter((text) => of(text) >= at - near && !endsWell(text));
    return cut.length >= Math.max(fewestCut, texts.length * share) ? [keyOfCut(part, at, name)] : [];
  });
}

function cutLengthOf(part: CutPart, name: Measure, furniture: Furniture | undefined): number | null {
  const start = keyOfCut(part, '', name);
  const key = furniture?.values().find((line) => line.startsWith(start) && /^\d/.test(line.slice(start.length)));
  return key === undefined ? null : Number(key.slice(start.length));
}

/** Whether a text is as long as its feed lets it be; null when the feed cuts none of them at a length. */
export function reachesCut(part: CutPart, html: string, furniture: Furniture | undefined): boolean | null {
  const given = html.length > longestMarkup ? '' : plain(html);
  const cuts = names.flatMap((name) => {
    const at = cutLengthOf(part, name, furniture);
    const length = measures[name].of(given);
    if (at === null || length === 0) return [];
    const reaches = length >= at - measures[name].slack;
    // Fewer words may be all that a program found, and no sentence.
    return name === 'words' && !reaches ? [] : [reaches];
  });
  return cuts.length === 0 ? null : cuts.includes(true);
}
