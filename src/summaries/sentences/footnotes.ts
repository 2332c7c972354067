/** Marks of footnotes, which a post does not show. */

/** Behind a sentence: "It rings.[2][3]", "It rings.¹" */
const behindSentence = /(?<=[.!?…»”"])(?:\s?\[\p{N}{1,3}\]|[¹²³⁰⁴-⁹]{1,3}(?:,\s?(?=[¹²³⁰⁴-⁹]))?)+(?=\s|$)/gu;

/** Of these a square or a cube is told: "ninety miles²". */
const units =
  '\\p{L}{0,8}m[eèé]t(?:er|re|ro|ri)?s?|\\p{L}{0,8}метр\\p{L}{0,2}|miles?|feet|foot|inch(?:es)?|yards?|seconds?|sekunden?|secondes?|segundos?|secondi|fuß|zoll|meilen?|pieds?|pouces?|pies|pulgadas?|milhas?|millas?|miglia|mijlen';
const raised = /[¹²³⁴-⁹]/u;
const notRaised = '(?=[\\s,.;:!?)]|$)';
/** "the lamp¹ shines" */
const behindLetters = new RegExp(`(?<=\\p{L}{4}|\\p{Lu}{3})(?:¹[⁰¹²³⁴-⁹]?|[⁴-⁹])${notRaised}`, 'gu');
/** "the lamp² shines": the square of a unit, and "Studio²", stay. */
const behindWord = new RegExp(`(?<=(?<!\\p{L})(?!(?:${units})[²³])\\p{Ll}{4,24})[²³]${notRaised}`, 'gu');
/** "of the lamp ², and" */
const behindBlank = new RegExp(`(?<=(?<!\\p{L})(?!(?:${units}) )\\p{L}{3,24}) [¹²³⁴-⁹][⁰¹²³⁴-⁹]?${notRaised}`, 'gu');

/** The same before the stop, in scripts that set no blank: "鳴った[1]。" */
const inDenseText = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』）)])(?:\s?\[\p{N}{1,3}\])+/gu;

/** "鐘は Bell[2]。": the same behind a Latin name; "lamps[2]。" is code. */
const behindLatinName = /(?<=\p{Lu}\p{Ll}{2,20})\[\p{N}{1,3}\](?=[，。、；：！？）」』])/gu;

/** "the oldest bell (*1).", "最古の鐘（※2）": a star or its like and a number alone in brackets. */
const starred =
  /(?<=[\p{L}\p{N}”»"」]) ?[(（][*＊※]\d{1,2}[)）](?=[\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$)/gu;

/** "Ada Ruiz [1], or the keeper [2].": the first stands behind a name of two words. "As in [1]" and "press [1]" need theirs. */
const behindName = /\p{Lu}[\p{L}’'-]{1,30} \p{Lu}[\p{L}’'-]{1,30}\s?\[1\](?=[,.;:)])/u;
const afterwards = /(?<=[\p{L})”»"])\s?\[\d{1,2}\](?=[\s,.;:!?)]|$)/gu;

/** A line without the marks of its footnotes. */
export function withoutFootnotes(line: string): string {
  const withinSentence = raised.test(line) ? [behindLetters, behindWord, behindBlank] : [];
  const bare = [behindSentence, ...withinSentence, inDenseText, behindLatinName, starred].reduce(
    (text, mark) => text.replace(mark, ''),
    line,
  );
  return bare.includes('[1]') && behindName.test(bare) ? bare.replace(afterwards, '') : bare;
}
