import type { Article } from '../summary.ts';
import { isDense, keyOf } from '../text/clean-text.ts';
import { htmlToText } from '../text/html-to-text.ts';

/** Such a title tells the text that it was taken from. Letters of its key. */
const leastOpening = 12;
const leastOpeningDense = 5;
/** So many words without a stop, which the text goes on from with a small letter, are its first sentence cut off. */
const leastBroken = 8;
const goesOnSmall = (text: string, title: string): boolean =>
  text.startsWith(title) && /^\s\p{Ll}/u.test(text.slice(title.length));
/** So much of a text is read to know its beginning. Characters. */
const longestOpening = 5_000;

/** Whether an entry's text is its title, with all that stands around it there. */
export const saysTitleAlone = ({ title, html }: Article): boolean =>
  html.length <= longestOpening && keyOf(title) !== '' && keyOf(htmlToText(html)) === keyOf(htmlToText(title));

/** What feeds of short posts set for a title: the beginning of the text, cut off. It says nothing beside the text. */
export function opensText(title: string, { html, excerpts }: Article): boolean {
  const [, told = ''] = /^(.*?)\s?(?:…|\.{3})$/su.exec(title) ?? [];
  // The last word may be half.
  const key = keyOf(isDense(told) ? told : told.replace(/\s\S*$/u, ''));
  const isCut = key.length >= (isDense(key) ? leastOpeningDense : leastOpening);
  const isBroken = title.split(' ').length >= leastBroken && /[\p{L}\p{N}]$/u.test(title);
  if (!isCut && !isBroken) return false;
  return [html, ...excerpts].some((text) => {
    const opening = htmlToText(text.slice(0, longestOpening))
      .slice(0, 2 * title.length)
      .replace(/\s+/gu, ' ');
    if (isBroken) return goesOnSmall(opening, title);
    const said = keyOf(opening);
    return said.startsWith(key) && said.length > keyOf(told).length;
  });
}
