import { decodeBytes } from '../feeds/decode.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import type { Http, HttpAnswer } from '../http/http.ts';
import type { FeedEvidence } from './evidence.ts';
import { failureOf, isGood, pageBytes, sourceOf, timeout, trustFor } from './gather-page.ts';

const feedBytes = 20_000_000;

/** Asks as every poll does, with what the server gave to ask by. */
async function askAgain(http: Http, url: string, answer: HttpAnswer): Promise<HttpAnswer | null> {
  const { etag, 'last-modified': lastModified } = answer.headers;
  if (etag === undefined && lastModified === undefined) return null;
  const headers = {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
  const again = await http.get(url, { trust: 'operator', maxBytes: feedBytes, timeout, headers });
  return again.is === 'answer' ? again : null;
}

/** The header makes it a request of its own. */
async function readAgain(http: Http, url: string): Promise<ParsedFeed | null> {
  const headers = { 'cache-control': 'no-cache' };
  const answer = await http.get(url, { trust: 'operator', maxBytes: feedBytes, timeout, headers });
  const feed = isGood(answer) ? parseFeed(answer.body, sourceOf(answer)) : null;
  return feed === null || 'error' in feed ? null : feed;
}

async function askHub(http: Http, site: string, hub: string | undefined): Promise<string | null> {
  if (hub === undefined) return null;
  const answer = await http.get(hub, { trust: trustFor(site, hub), maxBytes: pageBytes, timeout, truncate: true });
  // A hub need not know GET: any answer but a failure of the server or a missing page is a sign of life.
  if (answer.is === 'failure') return answer.kind === 'aborted' ? null : answer.why;
  return answer.status === 404 || answer.status >= 500 ? `it answers ${answer.status}` : null;
}

/** Reads a feed as readers do: once, again with its own validators, once more past caches; and asks its hub. */
export async function gatherFeed(
  http: Http,
  site: string,
  asked: string,
): Promise<FeedEvidence | { why: string; nextStep: string }> {
  const answer = await http.get(asked, { trust: trustFor(site, asked), maxBytes: feedBytes, timeout });
  if (!isGood(answer)) return failureOf(answer);
  const feed = parseFeed(answer.body, sourceOf(answer));
  if ('error' in feed) return { why: feed.error, nextStep: feed.nextStep };
  const { text } = decodeBytes(answer.body, answer.headers['content-type'] ?? null);
  const conditional = await askAgain(http, asked, answer);
  const again = await readAgain(http, asked);
  const hubTrouble = await askHub(http, site, feed.hubs[0]);
  return { name: answer.url, url: answer.url, asked, answer, text, feed, conditional, again, hubTrouble };
}
