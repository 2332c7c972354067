import { bit, type Check } from './check.ts';
import { cased, folded, isContent, stemOf, unspaced, wordsOf } from './words.ts';

/** Least share of a summary's words that the source has, too: more where no capital letter tells names. */
const leastOverall = { cased: 0.65, uncased: 0.72 };
/** Of a sentence's words so many may be new; of very few, none. */
const mostNew = 0.4;
/** A sentence is about one place of its source: so many words around, and so much of what it shares with the source is there. */
const windowWords = 90;
const leastTogether = 0.6;

/** Whoever it is that the source calls by another name. */
const generic =
  /^(?:people|persons?|menschen|leute|personen|personnes|gens|personas|gente|persone|pessoas|mensen|människor|mennesker|ludzie|osoby|люди|человек|людей)$/iu;

interface Words {
  plain: string;
  /** Where in the source each stem stands, in words. */
  places: ReadonlyMap<string, readonly number[]>;
}

function read(text: string): Words {
  const places = new Map<string, number[]>();
  for (const [at, word] of wordsOf(text).entries()) {
    const stem = stemOf(word);
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else known.push(at);
  }
  return { plain: folded(text), places };
}

const has = (word: string, { plain, places }: Words): boolean =>
  unspaced.test(word) ? plain.includes(folded(word)) : places.has(stemOf(word));

/** Whether most of these words stand near each other somewhere in the source. */
function together(words: readonly string[], { places }: Words): boolean {
  const stems = [...new Set(words.map(stemOf))].filter((stem) => places.has(stem));
  if (stems.length < 4) return true;
  const all = stems.flatMap((stem) => (places.get(stem) ?? []).map((at) => ({ at, stem }))).sort((a, b) => a.at - b.at);
  const inside = new Map<string, number>();
  let best = 0;
  let first = 0;
  for (const { at, stem } of all) {
    inside.set(stem, (inside.get(stem) ?? 0) + 1);
    for (let from = all[first]; from !== undefined && at - from.at > windowWords; from = all[first]) {
      const left = (inside.get(from.stem) ?? 1) - 1;
      if (left === 0) inside.delete(from.stem);
      else inside.set(from.stem, left);
      first += 1;
    }
    best = Math.max(best, inside.size);
  }
  return best / stems.length >= leastTogether;
}

/** Two new words side by side, where no capital letter would show that they are a name. */
function newPair(sentence: string, source: Words): string | null {
  let last: string | null = null;
  for (const word of wordsOf(sentence)) {
    const isNew = isContent(word) && !has(word, source);
    if (isNew && last !== null) return `${last} ${word}`;
    last = isNew ? word : null;
  }
  return null;
}

/** Fluent and invented: what a summary says must be said in words of its source, and in one place of it. */
export const checkSupport: Check = ({ sentences, source }) => {
  const words = read(`${source.title}\n${source.text}`);
  let all = 0;
  let found = 0;
  for (const sentence of sentences) {
    const content = wordsOf(sentence).filter(isContent);
    const known = content.filter((word) => has(word, words));
    const unknown = content.length - known.length;
    if (content.length === 0) return `says nothing in ${bit(sentence)}`;
    if (unknown > (content.length < 5 ? 0 : Math.floor(content.length * mostNew)))
      return `says what the article does not: ${bit(sentence)}`;
    // What a sentence begins with is mostly what it is about.
    const [first] = content;
    if (first !== undefined && first !== known[0] && !generic.test(first))
      return `says ${bit(first)}, which the article does not`;
    if (!unspaced.test(sentence) && !together(known, words))
      return `puts together what the article does not: ${bit(sentence)}`;
    if (!cased.test(sentence) && !unspaced.test(sentence)) {
      const pair = newPair(sentence, words);
      if (pair !== null) return `says ${bit(pair)}, which the article does not`;
    }
    all += content.length;
    found += known.length;
  }
  const least = sentences.some((sentence) => cased.test(sentence)) ? leastOverall.cased : leastOverall.uncased;
  return all > 0 && found / all < least ? 'says too little in words of the article' : null;
};
