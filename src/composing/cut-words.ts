import { graphemes } from './graphemes.ts';

/** Whether a text still has room where it is to stand. Shorter texts fit when longer ones do. */
export type Fits = (text: string) => boolean;

/** Scripts that are written without spaces between words, where a line may break between any two of them. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const dangling = /[\s,;:([{<«„“‘"'–—/…-]+$/u;
const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
];

let words: Intl.Segmenter | null = null;

/** Ends of words, where a text may be cut: never inside an address, a number or a name with a dot. */
function wordEnds(text: string): number[] {
  words ??= new Intl.Segmenter('und', { granularity: 'word' });
  const ends: number[] = [];
  for (const { index, segment } of words.segment(text)) {
    const end = index + segment.length;
    const next = text.slice(end, end + 2);
    if (segment.trim() !== '' && (/^\s/.test(next) || (unspaced.test(segment) && unspaced.test(next)))) ends.push(end);
  }
  return ends;
}

/** Where the outermost bracket or quotation was opened that is not closed; -1 when all are. */
function openedAt(text: string): number {
  const found = pairs.map(([open, close]) => {
    const at = text.lastIndexOf(open);
    return at >= 0 && text.indexOf(close, at + open.length) < 0 ? at : -1;
  });
  return Math.max(...found);
}

function tidyEnd(text: string): string {
  const opened = openedAt(text);
  const closed = opened > text.length / 2 ? text.slice(0, opened) : text;
  return closed.replace(dangling, '').replace(/[.!?]+$/, '');
}

/** The longest of the candidates, given as lengths in rising order, that `make` turns into a text that fits. */
function longestThatFits(lengths: number[], make: (length: number) => string, fits: Fits): string {
  let low = 0;
  let high = lengths.length - 1;
  let best = '';
  while (low <= high) {
    const middle = (low + high) >> 1;
    const text = make(lengths[middle] ?? 0);
    if (fits(text)) {
      best = text;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

/** The text whole, else its first words and an ellipsis, else of a single endless word its first characters; '' when nothing fits. */
export function cutWords(text: string, fits: Fits): string {
  if (fits(text)) return text;
  const atWord = (end: number) => {
    const kept = tidyEnd(text.slice(0, end));
    return kept === '' ? '' : `${kept}…`;
  };
  const cut = longestThatFits(wordEnds(text), atWord, fits);
  if (cut !== '') return cut;
  const characters = graphemes(text.slice(0, 2000)).slice(0, 400);
  const atCharacter = (count: number) => `${characters.slice(0, count).join('')}…`;
  return longestThatFits(
    Array.from({ length: characters.length }, (_, index) => index + 1),
    atCharacter,
    fits,
  );
}
