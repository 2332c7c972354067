import { ruleReason } from '../summaries/boilerplate/line-reason.ts';
import { isSmallWord } from '../summaries/cutting/cut-ends.ts';
import { splitSentences } from '../summaries/sentences/sentences.ts';
import { endsWell } from '../summaries/sentences/units.ts';
import { isOfCutLength } from '../summaries/source-cuts/cut-length.ts';
import type { Summary } from '../summaries/summary.ts';
import { keyOf } from '../summaries/text/clean-text.ts';

const cutMark = /\s?(?:\[(?:…|\.{3})\]|…|\.{3})$/;

/** What a page says of itself is taken from the beginning of its text. Characters. */
const searched = 5_000;
/** Fewer words, or letters where no blanks part them, stand in any text. */
const fewestWords = 3;
const fewestLetters = 12;

/** The sentence of the text that begins as one does which was cut off, perhaps within its last word; null where none does. */
function wholeOf(cut: string, { text, language }: Summary): string | null {
  const key = keyOf(cut.replace(cutMark, '').replace(/\s*\S+$/, ''));
  if (key.split(' ').length < fewestWords && key.length < fewestLetters) return null;
  const line = text
    .slice(0, searched)
    .split('\n')
    .find((each) => keyOf(each).includes(key));
  const whole = splitSentences(line ?? '', language).find((sentence) => keyOf(sentence).startsWith(key));
  return whole !== undefined && endsWell(whole) ? whole : null;
}

/** An author's own line that trails off is shorter. Characters. */
const leastCut = 100;

/** Whether a description was surely cut off: where sites cut it, or behind a word that waits for the next. */
const isCut = (described: string, language: string | null): boolean =>
  (cutMark.test(described) && described.length >= leastCut) ||
  (isOfCutLength(described) && /\p{Ll}$/u.test(described)) ||
  isSmallWord(/\p{L}+$/u.exec(described)?.[0] ?? '', language) ||
  described.split(' ').length < fewestWords;

/** Whether the text goes on behind the stop that a description ends with: "at 4." of "at 4.7 metres", "by Dr." of "by Dr. Ellering". */
function isCutAtStop(last: string, summary: Summary): boolean {
  const whole = summary.text.slice(0, searched).includes(last) ? wholeOf(last, summary) : null;
  return whole?.startsWith(last) === true && whole.length > last.length;
}

/** What a card says of its page, in sentences: the page's description without its calls, what that cuts off as the text says it or not at all; the summary's where it says nothing. */
export function cardSentences(described: string, summary: Summary): string[] {
  const sentences = splitSentences(described, summary.language).filter((one) => ruleReason(one) === null);
  const last = sentences.at(-1);
  if (last === undefined) return summary.sentences.slice(0, 2);
  if (endsWell(last) && !cutMark.test(last) && !isCutAtStop(last, summary)) return sentences;
  const whole = wholeOf(last, summary);
  if (whole !== null) return [...sentences.slice(0, -1), whole];
  if (!isCut(described, summary.language)) return sentences;
  return [sentences.slice(0, -1), summary.sentences.slice(0, 2)].find(({ length }) => length > 0) ?? sentences;
}
