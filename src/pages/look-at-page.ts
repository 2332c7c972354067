import type { Entry } from '../entries/entry.ts';
import type { Http } from '../http/http.ts';
import { isFlattened } from '../summaries/text/parted-as-page.ts';
import { missingImage } from './fetch-image.ts';
import { fetchPage } from './fetch-page.ts';
import { judgePage, type Readiness } from './page-ready.ts';

/** Looks once at an entry's page as the networks will, its image included. */
export async function lookAtPage(
  http: Http,
  { entry, feedTitle }: { entry: Entry; feedTitle: string | null },
  signal: AbortSignal,
): Promise<Readiness> {
  if (entry.url === null) return { is: 'unseen', why: 'the entry has no address' };
  const main = entry.html === '' || isFlattened(entry.html);
  const page = await fetchPage(http, entry.url, { trust: 'public', main, signal });
  const image = 'error' in page ? null : page.image;
  const missing = image === null ? null : await missingImage(http, image.url, signal);
  return judgePage(page, { entry, feedTitle }, missing);
}
