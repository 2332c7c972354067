import type { Entry } from '../entries/entry.ts';
import type { PageProblem } from './fetch-page.ts';
import type { Page } from './page.ts';

/** Whether an entry's page is as the networks and readers should find it. */
export type Readiness =
  | { is: 'ready'; page: Page }
  /** `page`: what there is of it, good enough when the waiting is over. */
  | { is: 'not-ready'; why: string; page?: Page }
  | { is: 'gone'; why: string }
  /** It cannot be looked at from here, so waiting would not help. */
  | { is: 'unseen'; why: string };

/** Whole titles of error pages that some sites serve with status 200. */
const errorTitles =
  /^((error )?(404|50[0-4])\b.{0,40}|(page |seite |página |page )?(not found|nicht gefunden|no encontrada|non trouvée|introuvable)|coming soon|under construction|maintenance( mode)?|index of \/.*|welcome to nginx!?)$/i;

/** An image that the feed attaches to the entry itself; one that merely stands in its text promises nothing of the page. */
const promisesImage = ({ attachments }: Entry): boolean =>
  attachments.some(({ type }) => type?.startsWith('image/') ?? false);

const named = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The frame of a site that builds its pages in the browser, or its home page in place of one that is not there yet. */
const isName = (title: string, names: readonly (string | null)[]): boolean =>
  names.some((name) => name !== null && named(name) !== '' && named(name) === named(title));

/**
 * Judges a page by one look: it must answer with its title and, where the feed or the page itself promises one, with
 * its image. `missing` is why the page's image cannot be had, null when it can or was not asked for. Pure.
 */
export function judgePage(
  look: Page | PageProblem,
  { entry, feedTitle }: { entry: Entry; feedTitle: string | null },
  missing: string | null,
): Readiness {
  if ('error' in look) {
    if (look.unseen) return { is: 'unseen', why: look.error };
    return { is: look.status === 410 ? 'gone' : 'not-ready', why: look.error };
  }
  const { title, image, url } = look;
  if (title === '') return { is: 'not-ready', why: `${url} has no title yet.`, page: look };
  if (entry.title !== '' && !isName(title, [entry.title]) && isName(title, [feedTitle, look.siteName]))
    return { is: 'not-ready', why: `${url} answers with the site's name alone: "${title}".`, page: look };
  if (errorTitles.test(title) && title.toLowerCase() !== entry.title.toLowerCase())
    return { is: 'not-ready', why: `${url} answers with the title "${title}".` };
  if (image === null && promisesImage(entry))
    return { is: 'not-ready', why: `${url} names no image (og:image) yet, though the feed has one.`, page: look };
  if (missing !== null)
    return { is: 'not-ready', why: `The image of ${url} is not there yet: ${missing}.`, page: look };
  return { is: 'ready', page: look };
}
