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

/** How a feed was found. */
export type FoundBy = 'itself' | 'announced' | 'usual-place' | 'page';

export interface FoundFeeds {
  /** Best first. */
  feeds: { url: string; by: FoundBy }[];
  /** Why there are none, in a sentence; null when there are some. */
  reason: string | null;
}

const sourceOf = ({ url, headers }: HttpAnswer) => ({ url, contentType: headers['content-type'] ?? null });

/** Whether an answer is a feed, or a page whose own entries can be followed (h-feed). */
function kindOf(answer: HttpAnswer): 'feed' | 'page' | null {
  const read = parseFeed(answer.body, sourceOf(answer));
  return 'error' in read ? null : read.format === 'h-feed' ? 'page' : 'feed';
}

/** Tries addresses one after the other; the person trusted the site's own host, nothing that its pages point to. */
async function whichAreFeeds(http: Http, site: URL, candidates: string[], most: number): Promise<string[]> {
  const found = new Set<string>();
  for (const url of candidates) {
    const trust: GetOptions['trust'] = URL.parse(url)?.host === site.host ? 'operator' : 'public';
    const answer = await http.get(url, { ...limits, trust });
    if (answer.is === 'answer' && answer.status === 200 && kindOf(answer) === 'feed') found.add(url);
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

const foundBy = (by: FoundBy, urls: string[]): FoundFeeds => ({
  feeds: urls.map((url) => ({ url, by })),
  reason: null,
});

function whyNone(status: number, announced: number, tried: number): string {
  if (status !== 200) return `the address answers ${status}, and none of ${tried} usual places has a feed.`;
  const named =
    announced === 0 ? 'the page announces no feed' : `none of the ${announced} feeds it announces can be read`;
  return `${named}, none of ${tried} usual places has one, and the page marks no entries of its own (h-feed).`;
}

/**
 * The feeds of a site, best first: the address itself, what its page announces, the first of the usual places, and last the
 * page's own entries.
 */
export async function findFeeds(http: Http, site: string): Promise<FoundFeeds> {
  const address = /^(https?|feed):/i.test(site) ? site : `https://${site}`;
  const answer = await http.get(address, { ...limits, trust: 'operator' });
  if (answer.is === 'failure') return { feeds: [], reason: `${answer.why}.` };
  const kind = answer.status === 200 ? kindOf(answer) : null;
  if (kind === 'feed') return foundBy('itself', [address]);
  const here = new URL(answer.url);
  const page = answer.status === 200 ? await readPage(answer.body, sourceOf(answer)) : { feeds: [] };
  const announced = 'error' in page ? [] : page.feeds.slice(0, mostAnnounced);
  const named = await whichAreFeeds(http, here, announced, mostAnnounced);
  if (named.length > 0) return foundBy('announced', named);
  const usual = usualAddresses(here);
  const placed = await whichAreFeeds(http, here, usual, 1);
  if (placed.length > 0) return foundBy('usual-place', placed);
  if (kind === 'page') return foundBy('page', [address]);
  return { feeds: [], reason: whyNone(answer.status, announced.length, usual.length) };
}

/** The addresses of a site's feeds, best first. */
export const discoverFeeds = async (http: Http, site: string): Promise<string[]> =>
  (await findFeeds(http, site)).feeds.map(({ url }) => url);
