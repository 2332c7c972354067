import type { Clock } from '../clock.ts';
import { decodeBytes } from '../feeds/decode.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import type { GetOptions, Http, HttpAnswer, HttpFailure } from '../http/http.ts';
import { findFeeds } from '../pages/discover-feeds.ts';
import { readMetadata } from '../pages/metadata.ts';
import { readPage } from '../pages/read-page.ts';
import { sniffImage } from '../pages/sniff-image.ts';
import type { EntryPage, FeedEvidence, ImageEvidence, PageEvidence, SiteEvidence } from './evidence.ts';

export interface GatherTools {
  http: Http;
  clock: Clock;
}

/** Nothing can be checked, and why. */
export interface NothingToCheck {
  why: string;
  nextStep: string;
  /** Set when the site answers and only its feed is missing. */
  home: PageEvidence | null;
}

const timeout = 20_000;
const feedBytes = 20_000_000;
const pageBytes = 5_000_000;
const imageBytes = 10_000_000;
/** The pages of so many newest entries are looked at. */
const pagesLookedAt = 4;

const hostOf = (url: string): string | null => URL.parse(url)?.host ?? null;

/** The person trusted the site's own host, nothing that its pages point to. */
const trustFor = (site: string, url: string): GetOptions['trust'] =>
  hostOf(site) === hostOf(url) ? 'operator' : 'public';

function isGood(answer: HttpAnswer | HttpFailure): answer is HttpAnswer {
  return answer.is === 'answer' && answer.status === 200;
}

const failureOf = (answer: HttpAnswer | HttpFailure) =>
  answer.is === 'failure'
    ? { why: answer.why, nextStep: answer.nextStep }
    : { why: `it answers ${answer.status}`, nextStep: 'Let it answer 200, or correct the address.' };

const sourceOf = ({ url, headers }: HttpAnswer) => ({
  url,
  contentType: headers['content-type'] ?? null,
  link: headers.link ?? null,
  language: headers['content-language'] ?? null,
});

async function gatherImage({ http }: GatherTools, site: string, url: string): Promise<ImageEvidence> {
  const answer = await http.get(url, { trust: trustFor(site, url), maxBytes: imageBytes, timeout });
  if (!isGood(answer)) return { is: 'missing', url, why: failureOf(answer).why };
  const mime = sniffImage(answer.body);
  const type = answer.headers['content-type'] ?? '';
  if (mime === null && !/svg/i.test(type)) return { is: 'missing', url, why: 'it is no picture' };
  const { default: sharp } = await import('sharp');
  try {
    const { width, height } = await sharp(answer.body, { limitInputPixels: 100_000_000, pages: 1 }).metadata();
    return { is: 'there', url, mime: mime ?? 'image/svg+xml', bytes: answer.body.length, width, height };
  } catch {
    return { is: 'missing', url, why: 'it cannot be read as a picture' };
  }
}

async function gatherPage(tools: GatherTools, site: string, asked: string): Promise<PageEvidence> {
  const answer = await tools.http.get(asked, {
    trust: trustFor(site, asked),
    maxBytes: pageBytes,
    timeout,
    truncate: true,
  });
  if (!isGood(answer)) return { is: 'failure', asked, ...failureOf(answer) };
  const page = await readPage(answer.body, sourceOf(answer));
  if ('error' in page) return { is: 'failure', asked, why: page.error, nextStep: page.nextStep };
  const html = decodeBytes(answer.body, answer.headers['content-type'] ?? null).text;
  const image = page.image === null ? null : await gatherImage(tools, site, page.image.url);
  return { is: 'read', asked, answer, html, metadata: readMetadata(html), page, image };
}

/** Asks as every poll does, with what the server gave to ask by. */
async function askAgain({ http }: GatherTools, url: string, answer: HttpAnswer): Promise<HttpAnswer | null> {
  const { etag, 'last-modified': lastModified } = answer.headers;
  if (etag === undefined && lastModified === undefined) return null;
  const headers = {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
  const again = await http.get(url, { trust: 'operator', maxBytes: feedBytes, timeout, headers });
  return again.is === 'answer' ? again : null;
}

async function readAgain({ http }: GatherTools, url: string): Promise<ParsedFeed | null> {
  const answer = await http.get(url, { trust: 'operator', maxBytes: feedBytes, timeout });
  const feed = isGood(answer) ? parseFeed(answer.body, sourceOf(answer)) : null;
  return feed === null || 'error' in feed ? null : feed;
}

async function askHub({ http }: GatherTools, site: string, hub: string | undefined): Promise<string | null> {
  if (hub === undefined) return null;
  const answer = await http.get(hub, { trust: trustFor(site, hub), maxBytes: pageBytes, timeout, truncate: true });
  // A hub need not know GET: any answer but a failure of the server or a missing page is a sign of life.
  if (answer.is === 'failure') return answer.why;
  return answer.status === 404 || answer.status >= 500 ? `it answers ${answer.status}` : null;
}

async function gatherFeed(tools: GatherTools, site: string, asked: string): Promise<FeedEvidence | NothingToCheck> {
  const answer = await tools.http.get(asked, { trust: trustFor(site, asked), maxBytes: feedBytes, timeout });
  if (!isGood(answer)) return { ...failureOf(answer), home: null };
  const feed = parseFeed(answer.body, sourceOf(answer));
  if ('error' in feed) return { why: feed.error, nextStep: feed.nextStep, home: null };
  const text = decodeBytes(answer.body, answer.headers['content-type'] ?? null).text;
  const conditional = await askAgain(tools, asked, answer);
  const again = await readAgain(tools, asked);
  const hubTrouble = await askHub(tools, site, feed.hubs[0]);
  return { name: answer.url, url: answer.url, asked, answer, text, feed, conditional, again, hubTrouble };
}

const dateOf = ({ published, updated }: ParsedFeed['entries'][number]): number => {
  const time = Date.parse(published ?? updated ?? '');
  return Number.isNaN(time) ? 0 : time;
};

async function gatherPages(tools: GatherTools, site: string, { entries }: ParsedFeed): Promise<EntryPage[]> {
  const newest = [...entries].sort((a, b) => dateOf(b) - dateOf(a)).filter(({ url }) => url !== null);
  const pages: EntryPage[] = [];
  for (const entry of newest.slice(0, pagesLookedAt))
    pages.push({ entry, page: await gatherPage(tools, site, entry.url ?? '') });
  return pages;
}

/** The page that should announce the feed: the site's own address, or what the feed names when it is the feed itself. */
async function gatherHome(tools: GatherTools, site: string, isFeed: boolean, named: string | null) {
  if (!isFeed) return gatherPage(tools, site, site);
  return named !== null && hostOf(named) === hostOf(site) ? gatherPage(tools, site, named) : null;
}

/** Looks at a site as readers, networks and feed readers do: some 20 requests at most, one at a time. */
export async function gather(tools: GatherTools, address: string): Promise<SiteEvidence | NothingToCheck> {
  const site = /^(https?|feed):/i.test(address) ? address : `https://${address}`;
  const { feeds, reason } = await findFeeds(tools.http, site);
  const [best] = feeds;
  if (best === undefined) {
    const home = await gatherPage(tools, site, site);
    return { why: reason ?? 'no feed was found', nextStep: 'Let the site make a feed, and announce it.', home };
  }
  const feed = await gatherFeed(tools, site, best.url);
  if ('why' in feed) return feed;
  const home = await gatherHome(tools, site, best.by === 'itself', feed.feed.url);
  return { site, home, feed, pages: await gatherPages(tools, site, feed.feed), now: tools.clock.now() };
}
