import { isSmallWord, withoutLeadingOn } from '../cutting/cut-ends.ts';
import { withoutLoneAdjective } from '../cutting/open-phrases.ts';
import { isEnglish } from '../language/code.ts';
import type { Passage } from '../passages/passages.ts';
import { balanceOf, beforeQuotation, closeOpen, withoutOpenBracket } from '../sentences/quotes.ts';
import { isDense, keyOf, weightOf } from '../text/clean-text.ts';
import type { Candidate, Choice } from './candidates.ts';

/** What the source of a text cut off, before anything here was cut. */

export const isCut = (sentence: string): boolean => /(?:…|\.{3})$/.test(sentence);

/** So much text behind a paragraph shows that no source cut it off: its author let it trail off. Characters. */
const goesOnFor = 400;

/** So many paragraphs that trail off are their author's way. */
const fewestTrailing = 3;

const trailsOff = (passages: readonly Passage[]): boolean =>
  passages.filter(({ kind, units }) => kind === 'prose' && isCut(units.at(-1) ?? '')).length >= fewestTrailing;

/** Less on the next line of a paragraph may be what a teaser ends with. Characters. */
const leastNextLine = 60;
const isOwnLine = ({ follows, closed, text }: Candidate): boolean => follows && closed && text.length >= leastNextLine;

/** A teaser of so many letters is the beginning of one of the next sentences, which it was cut from. */
const leastTeaser = 45;
const mostBetween = 3;
function isTeaserOf(text: string, next: readonly Candidate[]): boolean {
  const key = keyOf(text);
  return weightOf(key) >= leastTeaser && next.some((one) => keyOf(one.text).startsWith(key));
}

/** A source cuts at the end of a text, or of a teaser before a little more; elsewhere, and in East Asian texts anywhere, its author did. */
function isCutOff(candidates: readonly Candidate[], index: number): boolean {
  const { text = '' } = candidates[index] ?? {};
  const [next, ...rest] = candidates.slice(index + 1);
  if (!isCut(text)) return false;
  if (isTeaserOf(text, candidates.slice(index + 1, index + 1 + mostBetween))) return true;
  if (next !== undefined && (!next.starts || isDense(text) || isOwnLine(next))) return false;
  const behind = [next, ...rest].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
  return behind < goesOnFor;
}

const attribution =
  /^(?:according to|laut|selon|d['’]après|según|de acuerdo con|secondo|segundo|de acordo com|volgens|według|enligt|ifølge|podle|по данным|согласно|за даними|згідно|σύμφωνα με)(?!\p{L})/iu;
/** So many words begin to say what somebody said. */
const fewestSaid = 6;

/** "According to the Society of Ferries, Bells and Lamps, in the…": cut off before it tells what; names begin large. */
const isAttributionAlone = (text: string): boolean =>
  attribution.test(text) &&
  text
    .split(/,\s+/)
    .slice(1)
    .filter((part) => /^\P{Lu}/u.test(part))
    .join(' ')
    .split(/\s+/).length < fewestSaid;

/** Told so much, a shorter sentence that leads on to what was cut off says nothing. */
const enoughTold = 90;
const leastLast = 45;

/** Without a short last sentence that only leads on to what its source cut off. */
function withoutRunUp(whole: Candidate[], cut: boolean): Candidate[] {
  const last = whole.at(-1);
  if (!cut || last === undefined || weightOf(last.text) >= leastLast) return whole;
  const told = whole.slice(0, -1).reduce((sum, { text }) => sum + weightOf(text), 0);
  return told >= enoughTold ? whole.slice(0, -1) : whole;
}

const endOfClause = /[,،，、]$/u;

/** So few letters of a sentence that was cut off say nothing, and so few words. */
const leastLetters = 32;
const fewestWords = 4;

/** Whole sentences, and behind them a few words that led on to a quotation. */
const wholeBefore = /^(.{60,}\p{Ll}{2}[.!?]["”»)]?)\s\S.{0,40}$/su;

/** Words that end so are seldom half of another: "powers", "agreements"; not "univers-ity". English. */
const wholeEnding = /^\p{Ll}{2,}(?:(?<!v)ers|[st]ions|ments|ings|ities|nesses)$/u;

/** "鐘とは 鐘の一覧 ランプを磨く …": so many blanks, and no clause, make a row of chapters in a script that sets none. */
const mostBlanks = 5;
const blankBeside = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=\S)/gu;
const isRow = (text: string): boolean =>
  /\p{Script=Hiragana}/u.test(text) &&
  !/[、。，！？]/u.test(text) &&
  (text.match(blankBeside)?.length ?? 0) > mostBlanks;

/** In scripts that set no blanks between words, those of South East Asia set one between clauses. */
const endsUnparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const clauseEnds = (text: string): readonly string[] =>
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(text) ? [' '] : ['，', '；'];

/**
 * A sentence that its source cut off, without the word that may be half and the small words before it, and without a
 * quotation that was only begun. '' when there was nothing else.
 */
function tidyCut(text: string, language: string | null, title: string): string {
  const [, kept = '', space = ''] = /^(.*?)(\s*)(?:…|\.{3})$/su.exec(text) ?? [];
  if (kept === '') return text;
  const told = beforeQuotation(kept);
  if (told !== null) return wholeBefore.exec(told)?.[1] ?? `${told}…`;
  if (balanceOf(kept).from === 0 || isAttributionAlone(kept)) return '';
  // Under a Chinese title the beginning of a Latin line is a subtitle, or somebody's motto.
  if (isDense(title) && !isDense(kept)) return '';
  if (isRow(kept)) return '';
  // Without blanks between words none can be told to be half.
  if (endsUnparted.test(kept)) {
    const end = Math.max(...clauseEnds(kept).map((mark) => kept.lastIndexOf(mark)));
    return closeOpen(`${end > kept.length * 0.6 ? kept.slice(0, end) : kept}…`, language);
  }
  // A word that the title has, too, is whole.
  const last = /[\p{L}\p{N}’'-]{3,}$/u.exec(kept)?.[0] ?? '';
  // A comma that it was cut behind ends a clause.
  if (endOfClause.test(kept)) return closeOpen(`${withoutLeadingOn(withoutOpenBracket(kept))}…`, language);
  const isWhole =
    (isEnglish(language) && wholeEnding.test(last)) ||
    (last !== '' && title.split(/[^\p{L}\p{N}’'-]+/u).includes(last));
  const isHalf = space === '' && !isWhole;
  const words = (isHalf ? kept.replace(/\s+\S+$/u, '') : kept).split(' ');
  const dropSmall = (): void => {
    while (words.length > fewestWords && isSmallWord(words.at(-1) ?? '', language)) words.pop();
  };
  dropSmall();
  const begins = words.join(' ');
  words.splice(begins.slice(0, withoutLoneAdjective(begins, begins.length, language)).split(' ').length);
  dropSmall();
  const left = words.join(' ');
  if (left.length < leastLetters && !isDense(left)) return '';
  const clause = left.search(/[,;:–—](?=\s[^,;:–—()]*$)/u);
  const begun = withoutOpenBracket(clause > left.length * 0.6 ? left.slice(0, clause) : left);
  const bare = withoutLeadingOn(begun);
  const whole = wholeBefore.exec(bare)?.[1];
  if (whole !== undefined) return whole;
  return begun === '' || (!isDense(bare) && bare.split(' ').length < fewestWords)
    ? ''
    : closeOpen(`${bare}…`, language);
}

/** The sentences that their source left whole; where it left none, what stands of the others. */
export function withoutCuts(
  candidates: readonly Candidate[],
  passages: readonly Passage[],
  { language, title }: Pick<Choice, 'language' | 'title'>,
): Candidate[] {
  const isWay = trailsOff(passages);
  const isMade = ({ listed, text }: Candidate): boolean =>
    listed || text.includes('\n') || /; |؛ .*؛ | \/ .* \/ /.test(text);
  const whole = candidates.filter((one, index) => isWay || isMade(one) || !isCutOff(candidates, index));
  if (whole.length > 0) return withoutRunUp(whole, isCut(candidates.at(-1)?.text ?? ''));
  return candidates
    .map((one) => ({ ...one, text: tidyCut(one.text, language, title) }))
    .filter(({ text }) => text !== '');
}
