import { isStopWord } from '../../summaries/language/stop-words.ts';
import { keyOf } from '../../summaries/text/clean-text.ts';
import { bit, type Check } from './check.ts';
import { wordsOf } from './words.ts';

const quotations =
  /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|”([^”]+)”|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|《([^《》]+)》|(?<![\p{L}\p{N}])‘([^‘’]{3,}(?:’\p{L}[^‘’]*)*)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']{3,})'(?![\p{L}\p{N}])|‚([^‚‘’]+)[‘’]|‹([^‹›]+)›/gu;

interface Quoted {
  words: string;
  at: number;
  end: number;
}

const quotedIn = (text: string): Quoted[] =>
  [...text.matchAll(quotations)].map((match) => ({
    words: keyOf(match.slice(1).find((group) => group !== undefined) ?? ''),
    at: match.index,
    end: match.index + match[0].length,
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

/** Who speaks, and how, stands so near to a quotation in a summary, in letters. */
const besideQuotation = 40;
const leastWord = 5;

/** The longer words beside a quotation: a speaker without a name is among them. */
const wordsBeside = (sentence: string, { at, end }: Quoted, language: string | null): string[] =>
  wordsOf(`${sentence.slice(Math.max(0, at - besideQuotation), at)} ${sentence.slice(end, end + besideQuotation)}`)
    .map(keyOf)
    .filter((word) => word.length >= leastWord && !isStopWord(word, language));

/** Each quotation of a summary stands in its source to the letter, as one, and with the names beside it near. */
export const checkQuotes: Check = ({ sentences, source, language }) => {
  const all = `${source.title}\n${source.text}`;
  const key = keyOf(all);
  const quoted = quotedIn(all);
  for (const sentence of sentences) {
    for (const quotation of quotedIn(sentence)) {
      const { words } = quotation;
      if (words === '') continue;
      if (!isIn(words, key)) return `quotes ${bit(words)}, which the article does not`;
      const isTerm = words.split(' ').length <= longestTerm && words.length <= 40;
      if (isTerm) continue;
      const there = quoted.filter((one) => isIn(words, one.words));
      if (there.length === 0) return `puts ${bit(words)} into marks of quotation, which the article does not`;
      const around = there.map(({ at, words: whole }) =>
        all.slice(Math.max(0, at - nearSpeaker), at + whole.length + nearSpeaker),
      );
      const aroundKeys = around.map(keyOf);
      const stranger =
        namesBeside(sentence).find((name) => !around.some((near) => near.includes(name))) ??
        wordsBeside(sentence, quotation, language).find(
          (word) => isIn(word, key) && !aroundKeys.some((near) => isIn(word, near)),
        );
      if (stranger !== undefined) return `names ${bit(stranger)} beside a quotation, where the article does not`;
    }
  }
  return null;
};
