import type { Http } from '../http/http.ts';
import { fetchPage } from '../pages/fetch-page.ts';

export interface PageLooked {
  page: 'there' | 'gone' | 'unseen';
  /** The page says itself that it will not come back (410). */
  forGood: boolean;
  why: string;
}

const look = (http: Http, url: string, signal: AbortSignal) =>
  fetchPage(http, url, { trust: 'public', main: false, signal });

/** Looks whether a page is gone while its site stands: a site that is down, or is being built anew, takes nothing away. */
export async function lookForPage(http: Http, url: string | null, signal: AbortSignal): Promise<PageLooked> {
  if (url === null) return { page: 'unseen', forGood: false, why: 'It has no address.' };
  const page = await look(http, url, signal);
  if (!('error' in page)) return { page: 'there', forGood: false, why: '' };
  const { status, error: why } = page;
  if (status === 410) return { page: 'gone', forGood: true, why };
  if (status !== 404) return { page: 'unseen', forGood: false, why };
  const home = await look(http, new URL('/', url).href, signal);
  const stands = !('error' in home) || (home.status !== null && home.status < 500);
  return { page: stands ? 'gone' : 'unseen', forGood: false, why };
}
