import { stopWords } from '../../summaries/language/stop-words.ts';

/** Scripts that are not spaced: their words are found by dictionary. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Scripts with capital letters, which tell names. */
export const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Without case and accents, which people leave out and add. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .normalize('NFC');

let segmenter: Intl.Segmenter | null = null;

/** The words of a text in order; of unspaced scripts by dictionary. */
export function wordsOf(text: string): string[] {
  if (!unspaced.test(text)) return text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike === true) words.push(segment);
  return words;
}

/** Small words that the lists for telling languages leave out, and those of languages that are not in Latin script. */
const others =
  'before after until since during between against over under above below through than then such very just while because though although those them some any may might could would should still yet per into onto also too even number ' +
  'während gegen unter vor seit bis dann sehr weil obwohl jene jener dort hier beim vom voraussichtlich wohl schon wieder bereits erneut nun ' +
  'avant après pendant depuis contre sous chez donc très puis car dont ceux celle celui ' +
  'antes después durante contra bajo pues muy luego porque aunque aquel aquella quien ' +
  'в и на с со по из за от до для при о об у к что это его её их как не но или а был была было были будет будут также который которая которые уже ещё еще теперь там тут та то те він вона вони це та й до з із що як буде було ' +
  'και το τα ο η οι του της των στο στη στην με για από που είναι θα να ' +
  'في من إلى على عن أن إن كان كانت سيكون ستكون التي الذي الذين هذا هذه ذلك كما قد وقد ثم أو بين مع بعد قبل كل جميع لجميع قال قالت وقال وقالت هو هي هم ' +
  'של את על עם אל גם לא כל הוא היא הם הן יש בה בו זה זו אך או כי אשר לכל אמר אמרה ' +
  'است این آن را که در با از به برای و هم می شد شده بود ' +
  'है हैं था थी थे में के की का को से पर और भी ने तक लिए यह वह ये वे इस उस इसमें उसमें इसके उसके एक कि हो होगा रहेगा गया गई गए कहा';

let small: ReadonlySet<string> | null = null;

/** A small word of any language: it carries no fact. Unknown languages have theirs short. */
export function isSmall(word: string): boolean {
  small ??= new Set([...Object.values(stopWords), others].flatMap((list) => list.split(' ')));
  return small.has(word.toLowerCase());
}

/** What articles, conjunctions and prepositions are grown together with in Arabic and Hebrew writing. */
const clitics = /^(?:[وف]?(?:ال|بال|كال|لل|[بلك])|[وف]|[הובלמשכ]{1,2})(?=\p{L}{3})/u;

/**
 * What two forms of a word have in common: its first letters, without what is grown on before. Inflection changes ends, so
 * that "bridges" and "bridge", "мосты" and "мост" are one.
 */
export function stemOf(word: string): string {
  const plain = folded(word).replace(/['’].*$/u, '');
  if (/\p{Script=Hangul}/u.test(plain)) return plain.slice(0, 2);
  const bare = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(plain) ? plain.replace(clitics, '') : plain;
  // Where adjectives and nouns have endings of two letters, too.
  if (/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(bare) && bare.length < 7)
    return bare.slice(0, Math.max(3, bare.length - 2));
  return bare.length <= 5 ? bare.replace(/(?<=\p{L}{3})[seny]$/u, '') : bare.slice(0, 5);
}

/** Whether a word says something: no number, no small word, no syllable of grammar. */
export function isContent(word: string): boolean {
  if (!/\p{L}/u.test(word) || isSmall(word)) return false;
  if (/^[\p{Script=Hiragana}]+$/u.test(word)) return false;
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) return true;
  return word.length >= (cased.test(word) ? 4 : 3) || /^\p{Lu}{2,}$/u.test(word);
}
