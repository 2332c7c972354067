import { isHtmlType } from './content-type.ts';
import type { FeedEvidence, SiteEvidence } from './evidence.ts';
import { at, escaped, findPlace } from './find-line.ts';
import type { Finding } from './finding.ts';
import { typeOf } from './media-type.ts';

function announcement({ home, feed }: SiteEvidence): Finding[] {
  if (home?.is !== 'read' || feed.feed.format === 'h-feed') return [];
  const [announced] = home.page.feeds;
  const link = `<link rel="alternate" type="${typeOf(feed)}" title="${escaped(feed.feed.title || 'Feed')}" href="${escaped(feed.answer.url)}">`;
  if (announced === undefined)
    return [
      {
        area: 'feed',
        subject: home.answer.url,
        level: 'warning',
        message:
          'The home page does not announce the feed: readers and programs that are given the site do not find it.',
        nextStep: 'Add the line to its <head>.',
        found: null,
        change: link,
      },
    ];
  const moved = feed.answer.redirects.length > 0 && home.page.feeds.includes(feed.asked);
  if (!moved) return [];
  const place = findPlace(home.html, /<link\b[^>]{0,500}(?:rss|atom|feed)[^>]{0,500}>/i);
  return [
    {
      area: 'feed',
      subject: at(home.answer.url, place),
      level: 'advice',
      message: `The feed that the home page announces leads elsewhere (${feed.answer.redirects.length} redirects), which costs every reader at every poll.`,
      nextStep: 'Announce the address where it ends.',
      found: place?.text ?? null,
      change: link,
    },
  ];
}

function contentType(evidence: FeedEvidence): Finding[] {
  const type = evidence.answer.headers['content-type'] ?? '';
  if (evidence.feed.format === 'h-feed') return [];
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const fine = evidence.feed.format === 'json' ? /json$/ : /[/+]xml$/;
  if (fine.test(bare)) return [];
  const level = isHtmlType(bare) ? 'warning' : 'advice';
  return [
    {
      area: 'feed',
      subject: evidence.answer.url,
      level,
      message: `The feed comes as ${bare === '' ? 'nothing that is named' : bare}: strict readers do not take it for a feed.`,
      nextStep: "Set the header in the server's configuration.",
      found: bare === '' ? null : `Content-Type: ${type}`,
      change: `Content-Type: ${typeOf(evidence)}; charset=utf-8`,
    },
  ];
}

const large = 1_000_000;
const manyEntries = 200;
const worthCompressing = 20_000;

function size({ answer, feed }: FeedEvidence): Finding[] {
  const findings: Finding[] = [];
  const entries = feed.entries.length;
  const kilobytes = Math.round(answer.body.length / 1000);
  const about = { area: 'caching' as const, subject: answer.url, level: 'advice' as const, found: null };
  if (entries === 0)
    findings.push({
      area: 'feed',
      subject: answer.url,
      level: 'warning',
      message: 'The feed holds no entries.',
      nextStep: 'Publish something, or look why it is left out.',
      found: null,
      change: null,
    });
  if (answer.body.length > large || entries > manyEntries)
    findings.push({
      ...about,
      message: `The feed is large (${entries} entries, ${kilobytes} kB), and every reader fetches all of it for one new entry.`,
      nextStep: 'List the newest 20 to 50 entries.',
      change: null,
    });
  if (answer.body.length > worthCompressing && answer.headers['content-encoding'] === undefined)
    findings.push({
      ...about,
      message: `The feed (${kilobytes} kB) comes uncompressed.`,
      nextStep: 'Let the server compress it; for nginx:',
      change: 'gzip on; gzip_types application/rss+xml application/atom+xml application/feed+json text/xml;',
    });
  return findings;
}

function self({ answer, feed, asked }: FeedEvidence): Finding[] {
  if (feed.format === 'json' || feed.format === 'h-feed' || feed.self !== null) return [];
  const tag = feed.format === 'atom' ? 'link' : 'atom:link';
  return [
    {
      area: 'feed',
      subject: answer.url,
      level: 'advice',
      message: 'The feed does not name its own address: a copy of it cannot be told from the original.',
      nextStep:
        tag === 'link' ? 'Add the line.' : 'Add the line, and xmlns:atom="http://www.w3.org/2005/Atom" to <rss>.',
      found: null,
      change: `<${tag} rel="self" type="${typeOf({ feed })}" href="${escaped(asked)}"/>`,
    },
  ];
}

function hub({ answer, feed, hubTrouble }: FeedEvidence): Finding[] {
  const [first] = feed.hubs;
  if (feed.format === 'h-feed') return [];
  if (first !== undefined && hubTrouble !== null)
    return [
      {
        area: 'hub',
        subject: first,
        level: 'warning',
        message: `The feed's hub does not answer (${hubTrouble}): news waits for the next poll.`,
        nextStep: 'Mend the hub, or name one that answers.',
        found: `rel="hub" href="${first}"`,
        change: null,
      },
    ];
  if (first !== undefined) return [];
  const tag = feed.format === 'atom' ? 'link' : 'atom:link';
  return [
    {
      area: 'hub',
      subject: answer.url,
      level: 'advice',
      message: 'The feed names no hub (WebSub): readers learn of news only when they poll.',
      nextStep: 'Use a hub, or let your site call this program when it publishes (docs/push.md).',
      found: null,
      change:
        feed.format === 'json'
          ? '"hubs": [{ "type": "WebSub", "url": "https://hub.example/" }],'
          : `<${tag} rel="hub" href="https://hub.example/"/>`,
    },
  ];
}

const day = 86_400;

function caching({ answer, conditional }: FeedEvidence): Finding[] {
  const { etag, 'last-modified': lastModified, 'cache-control': control = '' } = answer.headers;
  const about = { area: 'caching' as const, subject: answer.url };
  const findings: Finding[] = [];
  if (etag === undefined && lastModified === undefined)
    findings.push({
      ...about,
      level: 'advice',
      message: 'The server sends neither ETag nor Last-Modified: every poll fetches the whole feed.',
      nextStep: 'Let it send one with the feed.',
      found: null,
      change: 'ETag: "a hash of the feed"',
    });
  else if (conditional?.status === 200)
    findings.push({
      ...about,
      level: 'advice',
      message: `The server does not know its own ${etag === undefined ? 'Last-Modified' : 'ETag'} again: asked with it, it sends the whole feed.`,
      nextStep: 'Let it answer 304 when nothing changed; a tag made of the content and no time in the feed help.',
      found: etag === undefined ? `Last-Modified: ${lastModified}` : `ETag: ${etag}`,
      change: 'HTTP/1.1 304 Not Modified',
    });
  const age = Number(/\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1] ?? 0);
  if (age > day)
    findings.push({
      ...about,
      level: 'warning',
      message: `The server lets caches keep the feed for ${Math.round(age / day)} days: news comes that late.`,
      nextStep: 'Allow some minutes.',
      found: `Cache-Control: ${control}`,
      change: 'Cache-Control: max-age=300',
    });
  return findings;
}

/** What is to be said of how the feed is found, sent and cached. Pure. */
export const checkDelivery = (evidence: SiteEvidence): Finding[] => {
  const { feed } = evidence;
  return [
    ...contentType(feed),
    ...announcement(evidence),
    ...size(feed),
    ...caching(feed),
    ...self(feed),
    ...hub(feed),
  ];
};
