import type { PageLook } from '../deliveries/prepare-delivery.ts';
import type { Entry } from '../entries/entry.ts';
import type { Http } from '../http/http.ts';
import { fetchPage } from './fetch-page.ts';

/**
 * Looks once at an entry's page as the networks will: it is ready when it answers 200 with a title, and with an image
 * where the feed promises one.
 */
export async function lookAtPage(http: Http, entry: Entry, signal: AbortSignal): Promise<PageLook> {
  if (entry.url === null) return { is: 'unseen', why: 'the entry has no address' };
  const page = await fetchPage(http, entry.url, { trust: 'public', main: entry.html === '', signal });
  if ('error' in page) {
    if (page.unseen) return { is: 'unseen', why: page.error };
    return { is: page.status === 410 ? 'gone' : 'not-ready', why: page.error };
  }
  if (page.title === '') return { is: 'not-ready', why: `${entry.url} has no title yet.` };
  return { is: 'ready', page };
}
