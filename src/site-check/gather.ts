import type { Clock } from '../clock.ts';
import { canonicalUrl } from '../entries/canonical-url.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import type { Http } from '../http/http.ts';
import { findFeeds } from '../pages/discover-feeds.ts';
import type { BrokenFeed, EntryPage, FeedEvidence, PageEvidence, SiteEvidence } from './evidence.ts';
import { gatherDoors } from './gather-doors.ts';
import { gatherFeed } from './gather-feed.ts';
import { failureOf, gatherPage, isGood, sourceOf, timeout, trustFor } from './gather-page.ts';
import { oneVisit } from './one-visit.ts';

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

/** The pages of so many newest entries are looked at. */
const pagesLookedAt = 4;
/** Of the feeds that a page announces, so many that cannot be read are told. */
const mostBroken = 3;
const robotsBytes = 500_000;

const hostOf = (url: string): string | null => URL.parse(url)?.host ?? null;

const dateOf = ({ published, updated }: ParsedFeed['entries'][number]): number => {
  const time = Date.parse(published ?? updated ?? '');
  return Number.isNaN(time) ? 0 : time;
};

/** The pages of the newest entries, and first the one that was named as the site, when it is the page of an entry. */
async function gatherPages(tools: GatherTools, site: string, { entries }: ParsedFeed): Promise<EntryPage[]> {
  const isNamed = ({ url }: ParsedFeed['entries'][number]) => url !== null && canonicalUrl(url) === canonicalUrl(site);
  const newest = [...entries]
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || dateOf(b) - dateOf(a))
    .filter(({ url }) => url !== null);
  const addresses = new Map(newest.map((entry) => [entry.url ?? '', entry]));
  const pages: EntryPage[] = [];
  for (const [url, entry] of [...addresses].slice(0, pagesLookedAt)) {
    const page = await gatherPage(tools, site, url);
    if (page !== null) pages.push({ entry, page });
  }
  return pages;
}

/** The page that should announce the feed: the site's own address, or what the feed names when it is the feed itself. */
async function gatherHome(tools: GatherTools, site: string, isFeed: boolean, named: string | null) {
  if (!isFeed) return gatherPage(tools, site, site);
  return named !== null && hostOf(named) === hostOf(site) ? gatherPage(tools, site, named) : null;
}

/** The feeds that a page announces in vain. */
async function gatherBroken(
  { http }: GatherTools,
  site: string,
  home: PageEvidence | null,
  good: readonly string[],
): Promise<BrokenFeed[]> {
  const announced = home?.is === 'read' ? home.page.feeds.filter((url) => !good.includes(url)) : [];
  const broken: BrokenFeed[] = [];
  for (const url of announced.slice(0, mostBroken)) {
    const answer = await http.get(url, { trust: trustFor(site, url), maxBytes: 10_000_000, timeout });
    if (answer.is === 'failure' && ['aborted', 'private-address'].includes(answer.kind)) continue;
    const read = isGood(answer) ? parseFeed(answer.body, sourceOf(answer)) : null;
    if (read === null) broken.push({ url, why: failureOf(answer).why });
    else if ('error' in read)
      broken.push({ url, why: read.error.replace(/^It is/, 'what comes is').replace(/\.$/, '') });
  }
  return broken;
}

async function gatherRobots(http: Http, site: string): Promise<string | null> {
  const url = new URL('/robots.txt', site).href;
  const answer = await http.get(url, { trust: 'operator', maxBytes: robotsBytes, timeout, truncate: true });
  return isGood(answer) ? Buffer.from(answer.body).toString() : null;
}

async function gatherPublication(http: Http, site: string): Promise<string | null> {
  const url = new URL('/.well-known/site.standard.publication', site).href;
  const answer = await http.get(url, { trust: 'operator', maxBytes: 10_000, timeout, truncate: true });
  const said = isGood(answer) ? Buffer.from(answer.body).toString().trim() : '';
  return /^at:\/\/[^/\s]+\/site\.standard\.publication\/[^/\s]+$/.test(said) ? said : null;
}

/** Looks at a site as readers, networks and feed readers do: some 20 requests, one at a time, within a minute. */
export async function gather({ http, clock }: GatherTools, address: string): Promise<SiteEvidence | NothingToCheck> {
  const tools = { http: oneVisit(http, clock), clock };
  const site = /^(https?|feed):/i.test(address)
    ? address.replace(/^feed:(\/\/)?(?=https?:)/i, '')
    : `https://${address}`;
  const { feeds, reason } = await findFeeds(tools.http, site);
  const [best] = feeds;
  if (best === undefined) {
    const home = await gatherPage(tools, site, site);
    const [broken] = await gatherBroken(tools, site, home, []);
    if (broken !== undefined) {
      const why = `the page announces ${broken.url}, and ${broken.why}`;
      return { why, nextStep: 'Let it answer with a feed, or announce one that does.', home: null };
    }
    const nextStep = home?.is === 'failure' ? home.nextStep : 'Let the site make a feed, and announce it.';
    return { why: reason ?? 'no feed was found', nextStep, home };
  }
  const feed: FeedEvidence | { why: string; nextStep: string } = await gatherFeed(tools.http, site, best.url);
  if ('why' in feed) return { ...feed, home: null };
  const home = await gatherHome(tools, site, best.by === 'itself', feed.feed.url);
  const good = [...feeds.map(({ url }) => url), feed.answer.url];
  return {
    site,
    home,
    feed,
    broken: best.by === 'itself' ? [] : await gatherBroken(tools, site, home, good),
    pages: await gatherPages(tools, site, feed.feed),
    robots: await gatherRobots(tools.http, feed.answer.url),
    publication: await gatherPublication(tools.http, feed.answer.url),
    doors: await gatherDoors(tools.http, feed.answer.url),
    now: clock.now(),
  };
}
