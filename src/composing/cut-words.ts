import { cutText } from '../summaries/cutting/cut.ts';
import { cutAtWord } from '../summaries/cutting/cut-sentence.ts';
import { graphemes } from './graphemes.ts';

/** Whether a text still has room where it is to stand. Shorter texts fit when longer ones do. */
export type Fits = (text: string) => boolean;

/** Longer single words exist only in junk. Graphemes. */
const longestWord = 400;

/** UTF-16 units of the longest characters that are seen: families of emoji. */
const longestCharacter = 16;

const address = /^(?:\p{L}+:\/\/)?(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)/u;

/** The first characters of a single endless word; of an address its host, since a part of it would lead elsewhere. */
function cutCharacters(text: string, fits: Fits): string {
  const host = address.exec(text)?.groups?.host;
  if (host !== undefined) return fits(`${host}…`) ? `${host}…` : '';
  const most = longestCharacter * longestWord;
  const found = graphemes(text.slice(0, most));
  // The last may have been torn.
  const characters = (text.length > most ? found.slice(0, -1) : found).slice(0, longestWord);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`)) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${characters.slice(0, low).join('')}…`;
}

/** The text whole, else its beginning up to a clause or a word and an ellipsis, else its first characters; '' when nothing fits. */
export function cutWords(text: string, language: string | null, fits: Fits): string {
  if (fits(text)) return text;
  // A summary may keep silent where a beginning tells nothing; a title has to be told.
  return cutText({ sentences: [text], language }, fits) || cutAtWord(text, language, fits) || cutCharacters(text, fits);
}
