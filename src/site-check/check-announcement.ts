import { canonicalUrl } from '../entries/canonical-url.ts';
import type { FeedEvidence, ReadPage, SiteEvidence } from './evidence.ts';
import { at, escaped, findPlace, type Place } from './find-line.ts';
import { type Finding, pageName } from './finding.ts';
import { typeOf } from './media-type.ts';

/** The tag that a part of an address stands in. */
const linkTag = (html: string, part: string): Place | null => {
  const from = part === '/' ? -1 : html.indexOf(part);
  const start = from === -1 ? -1 : html.lastIndexOf('<', from);
  return start === -1 ? null : findPlace(html, /^<[^>]{0,1000}>/, start);
};

/** Feeds that are announced and cannot be read: the worst when there is no other. */
const brokenFeeds = ({ home, feed, broken }: SiteEvidence, link: string): Finding[] =>
  broken.map(({ url, why }) => {
    const html = home?.is === 'read' ? home.html : '';
    const { pathname, search } = new URL(url);
    const place = linkTag(html, escaped(pathname + search)) ?? linkTag(html, pathname);
    const only = home?.is === 'read' && home.page.feeds.every((one) => broken.some((other) => other.url === one));
    return {
      area: 'feed',
      subject: at(home?.is === 'read' ? home.answer.url : url, place),
      level: only ? 'trouble' : 'warning',
      message: `${home?.is === 'read' ? pageName(home.answer.url) : 'The page'} announces a feed that cannot be read (${url}: ${why}).`,
      nextStep: only ? `Announce ${feed.answer.url}, which can be.` : 'Mend it, or take the line out.',
      found: place?.text ?? null,
      change: only ? link : null,
    };
  });

/** A page from which nobody finds the feed; perhaps it links the feed without saying that it is one. */
function unannounced(home: ReadPage, feed: FeedEvidence, link: string): Finding {
  const tag = linkTag(home.html, new URL(feed.asked).pathname);
  const place = /^<link\b/i.test(tag?.text ?? '') ? tag : null;
  return {
    area: 'feed',
    subject: at(home.answer.url, place ?? findPlace(home.html, /<head\b[^>]{0,200}>/i)),
    level: 'warning',
    message: `${pageName(home.answer.url)} does not announce the feed: readers and programs that are given the site do not find it.`,
    nextStep: place === null ? 'Add the line to its <head>.' : 'Say with rel and type that it is a feed.',
    found: place?.text ?? null,
    change: link,
  };
}

function announcement(evidence: SiteEvidence): Finding[] {
  const { home, feed, broken } = evidence;
  if (home?.is !== 'read' || feed.feed.format === 'h-feed') return [];
  const link = `<link rel="alternate" type="${typeOf(feed)}" title="${escaped(feed.feed.title || 'Feed')}" href="${escaped(feed.answer.url)}">`;
  if (home.page.feeds.length === 0) return [unannounced(home, feed, link)];
  if (broken.length > 0) return brokenFeeds(evidence, link);
  const { redirects } = feed.answer;
  if (redirects.length === 0 || !home.page.feeds.includes(feed.asked)) return [];
  const place = linkTag(home.html, new URL(feed.asked).pathname);
  return [
    {
      area: 'feed',
      subject: at(home.answer.url, place),
      level: 'advice',
      message: `The feed that the page announces leads elsewhere (${redirects.length} redirects), which costs every reader at every poll.`,
      nextStep: 'Announce the address where it ends.',
      found: place?.text ?? null,
      change: link,
    },
  ];
}

/** The character encoding that a header or an XML declaration names. */
const named = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1]?.toLowerCase() ?? null;

/** Header and XML declaration that name different encodings: the header counts, and half of all readers do not know it. */
function charsetFault({ name, answer, text }: FeedEvidence): Finding[] {
  const header = named(answer.headers['content-type'] ?? '', /charset\s*=\s*["']?([\w-]+)/i);
  const prolog = named(text.slice(0, 300), /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)["']/i);
  if (header === null || prolog === null || header.replace('-', '') === prolog.replace('-', '')) return [];
  return [
    {
      area: 'feed',
      subject: at(name, { line: 1, text: '' }),
      level: 'advice',
      message: `The server says that the feed is in ${header}, the feed itself says ${prolog}: readers differ in whom they believe.`,
      nextStep: 'Send UTF-8, and let both say so.',
      found: `Content-Type: ${answer.headers['content-type']}`,
      change: `Content-Type: ${(answer.headers['content-type'] ?? '').replace(/charset\s*=\s*["']?[\w-]+["']?/i, `charset=${prolog}`)}`,
    },
  ];
}

function contentType(evidence: FeedEvidence): Finding[] {
  const type = evidence.answer.headers['content-type'] ?? '';
  if (evidence.feed.format === 'h-feed') return [];
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const fine = evidence.feed.format === 'json' ? /json$/ : /[/+]xml$/;
  if (fine.test(bare)) return charsetFault(evidence);
  return [
    {
      area: 'feed',
      subject: evidence.answer.url,
      level: 'warning',
      message: `The feed comes as ${bare === '' ? 'nothing that is named' : bare}: strict readers do not take it for a feed.`,
      nextStep: "Set the header in the server's configuration.",
      found: bare === '' ? null : `Content-Type: ${type}`,
      change: `Content-Type: ${typeOf(evidence)}; charset=utf-8`,
    },
  ];
}

/** Whether two addresses lead to one place; http and https are two. */
const isSame = (a: string, b: string): boolean =>
  canonicalUrl(a) === canonicalUrl(b) && URL.parse(a)?.protocol === URL.parse(b)?.protocol;

function self({ answer, feed, asked, text }: FeedEvidence): Finding[] {
  if (feed.format === 'json' || feed.format === 'h-feed') return [];
  const tag = feed.format === 'atom' ? 'link' : 'atom:link';
  const change = `<${tag} rel="self" type="${typeOf({ feed })}" href="${escaped(asked)}"/>`;
  if (feed.self !== null) {
    if (isSame(feed.self, asked) || isSame(feed.self, answer.url)) return [];
    const place = findPlace(text, /<(?:[\w-]+:)?link\b[^>]{0,500}rel\s*=\s*["']self["'][^>]{0,500}>/i);
    return [
      {
        area: 'feed',
        subject: at(answer.url, place),
        level: feed.hubs.length > 0 ? 'warning' : 'advice',
        message: `The feed says that its own address is another (${feed.self}): hubs and readers go there.`,
        nextStep: 'Name the address that it is read at.',
        found: place?.text ?? null,
        change,
      },
    ];
  }
  return [
    {
      area: 'feed',
      subject: answer.url,
      level: 'advice',
      message: 'The feed does not name its own address: a copy of it cannot be told from the original.',
      nextStep:
        tag === 'link' ? 'Add the line.' : 'Add the line, and xmlns:atom="http://www.w3.org/2005/Atom" to <rss>.',
      found: null,
      change,
    },
  ];
}

function hub({ answer, feed, hubTrouble, text }: FeedEvidence): Finding[] {
  const [first] = feed.hubs;
  if (feed.format === 'h-feed') return [];
  const tag = feed.format === 'atom' ? 'link' : 'atom:link';
  const change =
    feed.format === 'json'
      ? '"hubs": [{ "type": "WebSub", "url": "https://hub.example/" }],'
      : `<${tag} rel="hub" href="https://hub.example/"/>`;
  const place = findPlace(text, /<(?:[\w-]+:)?link\b[^>]{0,500}rel\s*=\s*["']hub["'][^>]{0,500}>/i);
  if (first !== undefined && hubTrouble !== null)
    return [
      {
        area: 'hub',
        subject: at(answer.url, place),
        level: 'warning',
        message: `The feed's hub does not answer (${first}: ${hubTrouble}): news waits for the next poll.`,
        nextStep: 'Mend the hub, or name one that answers.',
        found: place?.text ?? `rel="hub" href="${first}"`,
        change,
      },
    ];
  if (first !== undefined) return [];
  return [
    {
      area: 'hub',
      subject: answer.url,
      level: 'advice',
      message: 'The feed names no hub (WebSub): readers learn of news only when they poll.',
      nextStep: 'Use a hub, or let your site call this program when it publishes (docs/push.md).',
      found: null,
      change,
    },
  ];
}

/** What is to be said of how the feed is found: what announces it and what it is sent as. Pure. */
export const checkAnnouncement = (evidence: SiteEvidence): Finding[] => [
  ...contentType(evidence.feed),
  ...announcement(evidence),
];

/** What is to be said of how news of the feed travels: its own address and its hub (WebSub). Pure. */
export const checkPush = (evidence: FeedEvidence): Finding[] => [...self(evidence), ...hub(evidence)];
