/** Marks of footnotes, which a post does not show. */

/** Behind a sentence: "It rings.[2][3]", "It rings.¹" */
const behindSentence = /(?<=[.!?…»”"])(?:\s?\[\p{N}{1,3}\]|[¹²³⁰⁴-⁹]{1,3}(?:,\s?(?=[¹²³⁰⁴-⁹]))?)+(?=\s|$)/gu;

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
  const bare = [behindSentence, inDenseText, behindLatinName, starred].reduce(
    (text, mark) => text.replace(mark, ''),
    line,
  );
  return bare.includes('[1]') && behindName.test(bare) ? bare.replace(afterwards, '') : bare;
}
