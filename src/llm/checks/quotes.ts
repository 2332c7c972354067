import { keyOf } from '../../summaries/clean-text.ts';
import { bit, type Check } from './check.ts';

const quotations =
  /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|”([^”]+)”|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|(?<![\p{L}\p{N}])‘([^‘’]{3,}(?:’\p{L}[^‘’]*)*)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']{3,})'(?![\p{L}\p{N}])|‚([^‚‘’]+)[‘’]|‹([^‹›]+)›/gu;

const quotedIn = (text: string): { words: string; at: number }[] =>
  [...text.matchAll(quotations)].map((match) => ({
    words: keyOf(match.slice(1).find((group) => group !== undefined) ?? ''),
    at: match.index,
  }));

/** Longer is what somebody said; shorter is a title or a term, which any text may put in marks. */
const longestTerm = 3;
/** The speaker stands so near to a quotation, in letters. */
const nearSpeaker = 300;

/** A source in letters and digits alone, so that a quotation is found whatever its marks. */
const isIn = (words: string, text: string): boolean => ` ${text} `.includes(words.includes(' ') ? ` ${words} ` : words);

/** Who is named in a sentence outside of its quotations. */
const namesBeside = (sentence: string): string[] =>
  (sentence.replace(quotations, ' ').match(/(?<=[\p{L}\p{P}] )\p{Lu}\p{Ll}[\p{L}'’-]+/gu) ?? []).map((name) =>
    name.replace(/['’]s?$/u, ''),
  );

/** Each quotation of a summary stands in its source to the letter, as one, and with the names beside it near. */
export const checkQuotes: Check = ({ sentences, source }) => {
  const all = `${source.title}\n${source.text}`;
  const key = keyOf(all);
  const quoted = quotedIn(all);
  for (const sentence of sentences) {
    for (const { words } of quotedIn(sentence)) {
      if (words === '') continue;
      if (!isIn(words, key)) return `quotes ${bit(words)}, which the article does not`;
      const isTerm = words.split(' ').length <= longestTerm && words.length <= 40;
      if (isTerm) continue;
      const there = quoted.filter((one) => isIn(words, one.words));
      if (there.length === 0) return `puts ${bit(words)} into marks of quotation, which the article does not`;
      const stranger = namesBeside(sentence).find(
        (name) =>
          !there.some(({ at, words: whole }) =>
            all.slice(Math.max(0, at - nearSpeaker), at + whole.length + nearSpeaker).includes(name),
          ),
      );
      if (stranger !== undefined) return `names ${bit(stranger)} beside a quotation, where the article does not`;
    }
  }
  return null;
};
