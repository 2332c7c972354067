import { parseFeed } from '../feeds/parse-feed.ts';
import type { Http } from '../http/http.ts';
import { readPage } from './read-page.ts';

const options = { trust: 'operator' as const, maxBytes: 10_000_000, timeout: 20_000 };
/** Where sites keep their feeds when their pages do not say. */
const usualPaths = [
  'feed',
  'feed.xml',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'rss',
  'blog/feed',
  'blog/feed.xml',
];

async function isFeed(http: Http, url: string): Promise<boolean> {
  const answer = await http.get(url, options);
  return (
    answer.is === 'answer' &&
    answer.status === 200 &&
    !('error' in parseFeed(answer.body, { url: answer.url, contentType: null }))
  );
}

/** The feeds of a site, best first: the address itself, what its page announces, then the usual places. */
export async function discoverFeeds(http: Http, site: string): Promise<string[]> {
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  const answer = await http.get(address, options);
  if (answer.is === 'failure' || answer.status !== 200) return [];
  const source = { url: answer.url, contentType: answer.headers['content-type'] ?? null };
  if (!('error' in parseFeed(answer.body, source))) return [address];
  const page = await readPage(answer.body, source);
  const announced = 'error' in page ? [] : page.feeds;
  for (const candidates of [announced, usualPaths.map((path) => new URL(path, new URL('/', answer.url)).href)]) {
    const found: string[] = [];
    for (const url of candidates.slice(0, 10)) {
      if (await isFeed(http, url)) found.push(url);
      if (found.length > 0 && candidates !== announced) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}
