import { parseFeed } from '../feeds/parse-feed.ts';
import type { GetOptions, Http, HttpAnswer } from '../http/http.ts';
import { readPage } from './read-page.ts';

const limits = { maxBytes: 10_000_000, timeout: 20_000 };
/** Announced feeds that are tried: a page that names more lists other sites' feeds. */
const mostAnnounced = 10;
/** Where sites keep their feeds when their pages do not say, the most common first. */
const usualPaths = [
  'feed/',
  'feed.xml',
  'rss.xml',
  'atom.xml',
  'index.xml',
  'feed.json',
  'rss',
  'rss/',
  'feeds/posts/default',
  'blog/feed/',
  'blog/feed.xml',
  'blog/index.xml',
  '?feed=rss2',
];

const sourceOf = ({ url, headers }: HttpAnswer) => ({ url, contentType: headers['content-type'] ?? null });
const isFeed = (answer: HttpAnswer): boolean => !('error' in parseFeed(answer.body, sourceOf(answer)));

/** Tries addresses one after the other; the person trusted the site's own host, nothing that its pages point to. */
async function whichAreFeeds(http: Http, site: URL, candidates: string[], most: number): Promise<string[]> {
  const found = new Set<string>();
  for (const url of candidates) {
    const trust: GetOptions['trust'] = URL.parse(url)?.host === site.host ? 'operator' : 'public';
    const answer = await http.get(url, { ...limits, trust });
    if (answer.is === 'answer' && answer.status === 200 && isFeed(answer)) found.add(url);
    if (found.size >= most) break;
  }
  return [...found];
}

/** The usual places below the address that was given, then below the root of its site. */
function usualAddresses(site: URL): string[] {
  const folder = new URL(site.pathname.replace(/\/?$/, '/'), site);
  const bases = folder.pathname === '/' ? [folder] : [folder, new URL('/', site)];
  return [...new Set(bases.flatMap((base) => usualPaths.map((path) => new URL(path, base).href)))];
}

/** The feeds of a site, best first: the address itself, what its page announces, then the first of the usual places. */
export async function discoverFeeds(http: Http, site: string): Promise<string[]> {
  const address = /^(https?|feed):/i.test(site) ? site : `https://${site}`;
  const answer = await http.get(address, { ...limits, trust: 'operator' });
  if (answer.is === 'failure') return [];
  if (answer.status === 200 && isFeed(answer)) return [address];
  const here = new URL(answer.url);
  const page = answer.status === 200 ? await readPage(answer.body, sourceOf(answer)) : { feeds: [] };
  const announced = 'error' in page ? [] : page.feeds.slice(0, mostAnnounced);
  const found = await whichAreFeeds(http, here, announced, mostAnnounced);
  return found.length > 0 ? found : whichAreFeeds(http, here, usualAddresses(here), 1);
}
