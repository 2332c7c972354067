import { Parser } from 'htmlparser2';
import { remembered } from '../patterns/remembered.ts';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const joiningLetter =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

/** Controls and formats, but for white space, joiners, direction marks, flags' tags and the Arabic number signs. */
const invisible =
  /[[\p{Cc}\p{Cf}\u034F\uFFFC\uFFFE\uFFFF]--[\t-\r\u200C-\u200F\u061C\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{E0000}-\u{E007F}]]/gv;

/** Decodes what is still escaped after one decoding, as in `&amp;#8217;`. */
export function decodeAgain(text: string): string {
  if (!text.includes('&') || !entity.test(text)) return text;
  let decoded = '';
  // The parser is the decoder: one table of entities for the whole program.
  const parser = new Parser({ ontext: (part) => (decoded += part) });
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}

/** Joiners are spelling in Persian and Indic words and glue in emoji; anywhere else they are dirt. */
function keepJoiners(text: string): string {
  return text.replace(/[\u200C\u200D]/g, (joiner, at: number) => {
    const before = String.fromCodePoint(
      text.codePointAt(at > 1 && isLowSurrogate(text, at - 1) ? at - 2 : at - 1) ?? 32,
    );
    const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 32);
    if (joiningLetter.test(before) && (joiningLetter.test(after) || joiner === '\u200D')) return joiner;
    return joiner === '\u200D' && pictograph.test(before) && /[\p{Extended_Pictographic}]|[♀♂⚕]/u.test(after)
      ? joiner
      : '';
  });
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Marks of Windows-1252 that a converter left as controls; the parser reads `&#146;` so, too (WHATWG HTML, 13.2.5.80). */
const control = /[\u0080-\u009F]/g;
const windows = new TextDecoder('windows-1252');
const asWindows = (text: string): string =>
  text.replace(control, (one) => windows.decode(Uint8Array.of(one.charCodeAt(0))));

/** Characters that show nothing: soft hyphens, zero-width spaces, controls, direction overrides. */
function dropInvisible(text: string): string {
  let visible = asWindows(text)
    .replace(invisible, '')
    .replace(/[\u2028\u2029]/g, '\n');
  if (/[\u200C\u200D]/.test(visible)) visible = keepJoiners(visible);
  if (/[\u200E\u200F\u061C]/.test(visible) && !rightToLeft.test(visible))
    visible = visible.replace(/[\u200E\u200F\u061C]/g, '');
  if (visible.includes('\uDB40') && !visible.includes('\u{1F3F4}'))
    visible = visible.replace(/[\u{E0000}-\u{E007F}]/gu, '');
  return visible;
}

/** White space within a line that is more than one blank. */
const wideSpace = / {2}|[^\S\n ]/;

/** A blank that editing left before a comma or a stop. */
const strayBlank = /(?<=[\p{L}\p{M}\p{N})”“».]) (?=[,.،۔।](?:[ \n]|$))/gu;
/** Two points for the stop of a sentence, as Tamils type it; elsewhere an author trails off. */
const doubledStop = /(?<=[\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}])\.\.(?=\s|$)/gu;

/** "(see Lamps )": a blank that markup left on one side within brackets. */
const blankInBrackets = /\((?! )([^()\n]{1,160}) \)/gu;

/** A rule that its author drew with signs. */
const drawnRule = /(?:^|\s)[-–—_=*~#]{5,}(?=\s|$)/gu;

/** A blank before a mark that fills its own square, or behind a comma or one that opens: left by markup or a source's line beside it. */
const blankBesideWide = /(?<=\S) (?=[，。、；！？」』）》])|(?<=[「『（《，、]) /gu;

/** A full stop and the sign that more follows: the sentence is whole, but in scripts with another stop. */
const stopAndEllipsis =
  /(?<=[^\s.…\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\.{4}$/u;

/** Plain text as it should be read: no invisible characters, single spaces; line breaks stay. */
export function cleanLines(text: string): string {
  const plain = /[^\n -~]/.test(text) ? dropInvisible(text.toWellFormed()).normalize('NFC') : text;
  const unruled = /[-–—_=*~#]{5}/.test(plain) ? plain.replace(drawnRule, '\n') : plain;
  const single = wideSpace.test(unruled) ? unruled.replace(/[^\S\n]+/gu, ' ') : unruled;
  const joined = / [,.،۔।]/.test(single) ? single.replace(strayBlank, '') : single;
  const closed = joined.includes(' )') ? joined.replace(blankInBrackets, '($1)') : joined;
  const stopped = closed.includes('..') ? closed.replace(doubledStop, '.') : closed;
  const set = / [，。、；！？」』）》]|[「『（《，、] /.test(stopped) ? stopped.replace(blankBesideWide, '') : stopped;
  const lines = (set.includes('\n') ? set.replace(/ ?\n ?/g, '\n') : set).trim();
  // Korean weblogs cut their excerpts so.
  if (lines.endsWith('..') && !lines.endsWith('...')) return lines.replace(/(?: |(?<=[가-힣]),?)\.\.$/u, '…');
  const marked = lines.includes(',,') ? lines.replace(/(?<![^\s(]),,(?=\p{L})/gu, '„') : lines;
  return marked.endsWith('....') ? marked.replace(stopAndEllipsis, '.') : marked;
}

/** The same on one line. */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\n+/g, ' ');

/** What two texts have in common when only their letters and digits count. */
export const keyOf = remembered((text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim(),
);

/** A text's words of more than three letters, folded. */
export const longWords = (text: string): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length > 3);

/** How the words of a text begin that tell the most, folded: its long words and its numbers. */
export const stems = (text: string): string[] =>
  keyOf(text)
    .split(' ')
    .filter((word) => word.length > 3 || /\p{N}/u.test(word))
    .map((word) => word.slice(0, 5));

/** The letters of a text two by two, each with the next: what scripts without blanks have for words. */
export function letterPairs(text: string): string[] {
  const letters = [...keyOf(text).replaceAll(' ', '')];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Whether a text holds scripts whose characters say as much as several Latin letters. */
export const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text);

/** A character of these scripts says as much as so many Latin letters. */
export const denseWeight = 2.4;

/** How much a text says, in Latin letters. */
export const weightOf = (text: string): number => text.length * (isDense(text) ? denseWeight : 1);

/** With a capital first, but for names that have theirs inside: openSUSE, iPhone; among East Asian letters all are names; Georgian has none. */
export const capitalised = (text: string): string =>
  isDense(text)
    ? text
    : text.replace(/^(?!\p{Script=Georgian})\p{Ll}(?!\p{Ll}*\p{Lu})/u, (letter) => letter.toUpperCase());
