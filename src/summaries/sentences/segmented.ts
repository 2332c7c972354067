import { segment } from 'sentencex';
import { isSpelling } from './quotes.ts';

/** "학술․교육": what Koreans type for the middle dot, and the segmenter reads as a stop. */
const koreanDot = /(?<=\p{Script=Hangul})․(?=\p{Script=Hangul})/gu;

/** An author trails off and begins anew: the segmenter knows three points for an end, and not the one sign for them. */
const trailsOff = /(?<=[^.!?…]\s\p{L}{2,30})…(?=\s["“«¿¡]?\p{Lu}\S*\s\S+\s\S)/gu;

/** "۲۲.۰۴": a point within a number, which the segmenter knows among European figures alone. */
const pointInNumber = /(?<=(?!\d)\p{Nd})\.(?=\p{Nd})/gu;

/** 'It rings. We row.': Koreans type apostrophes for the single marks of a quotation, which the segmenter does not know for such. */
const koreanMarks = /(?<=^|[\s(])'([^']{2,200})'(?=[\s가-힣.,!?)]|$)/gu;

/** "./configure", ".env": a point that opens a name ends no sentence. */
const pointBefore = /(?<=\s)\.{1,2}(?=\/?\p{L})/gu;

/** "Who knows?"?? – the segmenter fails at several stops behind a quotation or bracket that has its own. */
const stopBeforeStops = /[.?!…。？！]+(?=["”“»«’'」)\]]+(?:\s?[.?!…。？！]){2})/gu;

/** What the segmenter would read as marks of quotations, or the other way round, in as many characters. */
function unmistaken(given: string): string {
  const marked = given.includes("'") && /\p{Script=Hangul}/u.test(given) ? given.replace(koreanMarks, '‘$1’') : given;
  const text = marked
    .replace(trailsOff, '.')
    .replace(pointInNumber, ',')
    .replace(pointBefore, (points) => ','.repeat(points.length))
    .replace(stopBeforeStops, (stops) => ','.repeat(stops.length));
  const spelt = /\p{Script=Hebrew}"/u.test(text)
    ? text.replace(/"/g, (mark, at: number) => (isSpelling(text, at) ? '״' : mark))
    : text;
  const opening = spelt.search(/[«»]/);
  // Germans and Danes open with » and close with «: the segmenter sees them turned.
  return opening < 0 || spelt[opening] === '«' ? spelt : spelt.replace(/[«»]/g, (mark) => (mark === '»' ? '«' : '»'));
}

/** The segmenter takes each "г." of a Bulgarian text for a town's, and none for the year that ends a sentence. */
const readAs: Readonly<Record<string, string>> = { bg: 'ru' };

/** The segmenter is a program of its own that ends on marks which nobody foresaw: no such text holds up its feed. */
function segments(code: string, text: string): string[] {
  try {
    return segment(code, text);
  } catch {
    return Array.from(new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text), (piece) => piece.segment);
  }
}

/** The sentences of a text as the segmenter sees them, each to the letter. */
export function segmented(text: string, given: string): string[] {
  const code = readAs[given] ?? given;
  const read = unmistaken(text.replace(koreanDot, '·'));
  if (read === text) return segments(code, text);
  let at = 0;
  return segments(code, read).map((piece) => {
    const from = read.indexOf(piece, at);
    at = Math.max(at, from + piece.length);
    return from < 0 ? piece : text.slice(from, from + piece.length);
  });
}
