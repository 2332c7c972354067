/** Lines that end in the middle of a sentence, because a width or a breath ended there, put together again. */

import { endsWell } from './units.ts';

/** A longer line was not broken for a breath. Characters. */
const longestBroken = 60;
/** A shorter line that goes on to a small letter was broken on purpose. Characters. */
const leastWrapped = 50;

const hangul = /\p{Script=Hangul}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** After a particle or a comma a Japanese sentence goes on. */
const japaneseGoesOn = /(?:[てでがをにもとのはばけどや、,]|たら|なら|から|ので|けれど)$/u;
/** So do Korean particles, the endings that link clauses, and those that stand before a noun. */
const koreanGoesOn =
  /(?: (?:.*[가-힣])?(?:[은는을를의에와과로도이가]|에서|에게|고|며|면서|면|지만|데|[아어해여워]서|[라나이해]서|니까|려고|도록|하게|처럼|보다|부터|까지|함께|이어|[통위대의]해|던|[된한할인린운온])|[가-힣],)$/u;
/** A full-width comma ends no line in any language that has it. */
const endsWithComma = /\p{Script=Han}[，、]$/u;

/** Verbs as they end a polite sentence or a plain one; a call needs its stop. */
const japaneseFinal = /(?:です|ます|でした|ました|ません|でしょう)[ねよか]?$/u;
const koreanFinal = /(?:니다|(?<!세)요|죠|[았었였했됐갔왔겠있없싶같는이]다|[본준간온난한된]다)$/u;
/** A verb as it stands before a noun, where the author's own sentences end politely. */
const plainVerb = /[\p{Script=Han}\p{Script=Hiragana}][るたいうくすむぶつぐ]$/u;

/** What an author sets off from the lines around it. */
const setOff = /^[◀【[<(（■□●○◎▶▷◆◇▼▽★☆※☞→·•・*#①-⑳-]|^\d{1,2}[.)]|[:：▶】\])）>]$/u;

const isClosed = (line: string): boolean => endsWell(line) || japaneseFinal.test(line) || koreanFinal.test(line);

/** Whether some of these lines end as sentences of prose do: then the others are parts of sentences. */
export const endsSentences = (lines: readonly string[]): boolean => lines.some(isClosed);

/** Whether a line of an East Asian script ends in the middle of a sentence, whatever follows. */
export function goesOn(line: string): boolean {
  if (endsWithComma.test(line)) return true;
  if (line.length > longestBroken) return false;
  return hangul.test(line) ? koreanGoesOn.test(line) : kana.test(line) && japaneseGoesOn.test(line);
}

/** What a script sets between the two parts of a broken sentence. */
export const jointOf = (line: string): string => (hangul.test(line) ? ' ' : '');

/** The stop that a Japanese or Korean sentence lacks at the end of its line. */
export function withLineStop(line: string): string {
  if (endsWell(line)) return line;
  if (japaneseFinal.test(line)) return `${line}。`;
  return koreanFinal.test(line) && / .* /.test(line) ? `${line}.` : line;
}

/** Korean authors who break their lines break them anywhere; a polite Japanese author's plain verb ends no sentence. */
function isOpen(line: string, first: boolean, style: { wraps: boolean; polite: boolean }): boolean {
  if (goesOn(line)) return true;
  if (isClosed(line) || setOff.test(line) || line.length > longestBroken) return false;
  // The first line may be a title.
  return hangul.test(line) ? style.wraps && !first : style.polite && plainVerb.test(line);
}

/** Prose whose lines its software broke: most of them go on small, and sentences end within them. */
export function isWrapped(lines: readonly string[]): boolean {
  const goOn = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
  return (
    lines.length > 2 &&
    goOn >= (lines.length - 1) * 0.6 &&
    lines.some((line) => /\p{L}[.!?] \p{Lu}\p{L}*(?: |$)/u.test(line))
  );
}

/** Scripts without capitals begin no line with a small letter; a comma ends none. */
const goesOnFrom = (last: string, line: string): boolean => /^[\p{Ll}\p{N}]/u.test(line) || last.endsWith('،');

/** The lines of one paragraph, each a sentence or several. */
export function joinLines(lines: readonly string[]): string[] {
  if (isWrapped(lines)) return [lines.join(' ')];
  const style = {
    wraps: lines.some(goesOn) && endsSentences(lines),
    polite: lines.filter((line) => japaneseFinal.test(line.replace(/[。！？]+$/u, ''))).length > 1,
  };
  const joined: string[] = [];
  let open = '';
  for (const line of lines) {
    const last = joined.at(-1);
    const wrapped = last !== undefined && last.length > leastWrapped && !endsWell(last) && goesOnFrom(last, line);
    if (last !== undefined && open !== '' && !setOff.test(line))
      joined[joined.length - 1] = last + jointOf(open) + line;
    else if (wrapped) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    open = isOpen(line, joined.length === 1 && last === undefined, style) ? line : '';
  }
  return joined.map(withLineStop);
}
