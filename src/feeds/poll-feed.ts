import { createHash } from 'node:crypto';
import { startRhythm } from '../entries/flood.ts';
import type { Http, HttpAnswer } from '../http/http.ts';
import { statusTrouble, type Trouble } from './answer-trouble.ts';
import type { FeedSource, ParsedFeed } from './feed.ts';
import { faceOf, strangeness } from './feed-face.ts';
import { isWeb, type PushLinks } from './link-header.ts';
import { parseFeed } from './parse-feed.ts';
import type { PollState } from './poll-state.ts';
import { addressOf, follow, keepDespite } from './redirects.ts';
import { freshFor, retryAfter } from './retry-after.ts';

export { type PollState, readPollState } from './poll-state.ts';

/** `state` is what to store; `wish` milliseconds that server or publisher ask to wait, null when they do not. */
export type PollResult =
  | { is: 'unchanged'; state: PollState; wish: number | null }
  | {
      is: 'changed';
      state: PollState;
      wish: number | null;
      feed: ParsedFeed;
      /** Milliseconds since the feed last was well; 0 at the first poll. */
      away: number;
      /** Why it looks like another feed (`strangeness`). */
      strange: string | null;
    }
  | { is: 'failed'; state: PollState; wish: number | null; why: string; nextStep: string };

const maxBytes = 20_000_000;
const timeout = 30_000;
/** Caches that answer 304 for ever exist: once in so long (milliseconds) the whole feed is asked for. */
const wholeAfter = 24 * 3_600_000;
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** What may stand in a header (RFC 9110, 5.5); a validator that may not is not sent back. */
const isHeaderValue = (value: string | null): value is string =>
  value !== null && /^[\x20-\x7e\x80-\xff]{1,1000}$/.test(value);

function failed(state: PollState, now: number, trouble: Trouble, wish: number | null = null): PollResult {
  const failures = state.failures + 1;
  const { why, nextStep } = trouble;
  const next = {
    ...state,
    failures,
    failingSince: state.failingSince ?? now,
    moved: keepDespite(state.moved, failures),
    trouble: { why, nextStep },
  };
  return { is: 'failed', why, nextStep, wish, state: next };
}

/**
 * `pinged`: the site says that there is news. Caches on the way shall look themselves, and a date with seconds is no proof
 * that nothing changed since.
 */
function requestHeaders(state: PollState, now: number, pinged: boolean): Record<string, string> {
  const headers: Record<string, string> = pinged ? { accept, 'cache-control': 'no-cache' } : { accept };
  if (state.readAt === null || now - state.readAt >= wholeAfter || now < state.readAt) return headers;
  if (isHeaderValue(state.etag)) headers['if-none-match'] = state.etag;
  if (isHeaderValue(state.lastModified) && !pinged) headers['if-modified-since'] = state.lastModified;
  return headers;
}

/** What every good answer leaves. */
const well = (state: PollState, answer: HttpAnswer, now: number): PollState => ({
  ...state,
  failures: 0,
  failingSince: null,
  trouble: null,
  gone: false,
  goodAt: now,
  moved: follow(state.moved, answer, now),
});

const validatorsOf = ({ headers }: HttpAnswer) => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
});

function longer(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

const datesOf = ({ entries }: ParsedFeed): number[] =>
  entries.flatMap(({ published, updated }) => {
    const at = Date.parse(published ?? updated ?? '');
    return Number.isNaN(at) ? [] : [at];
  });

/** What the transport says of the body. */
export const sourceOf = ({ url, headers }: HttpAnswer): FeedSource => ({
  url,
  contentType: headers['content-type'] ?? null,
  link: headers.link ?? null,
  language: headers['content-language'] ?? null,
});

/** Where the feed tells of news, as far as it can be asked there; its own address is the one that it was read at when it names none. */
const pushLinks = ({ hubs, self }: ParsedFeed, url: string): PushLinks => ({
  hubs: hubs.filter(isWeb),
  self: self !== null && isWeb(self) ? self : url,
});

function readBody(state: PollState, answer: HttpAnswer, now: number): PollResult {
  const bodyHash = createHash('sha256').update(answer.body).digest('base64url');
  const next = { ...well(state, answer, now), ...validatorsOf(answer), readAt: now };
  const fresh = freshFor(answer.headers);
  if (bodyHash === state.bodyHash && state.push !== null)
    return { is: 'unchanged', state: next, wish: longer(state.pollEvery, fresh) };
  const feed = parseFeed(answer.body, sourceOf(answer));
  if ('error' in feed) {
    const why = feed.error.replace(/^It is/, 'what comes is').replace(/\.$/, '');
    return failed(state, now, { why, nextStep: feed.nextStep });
  }
  const rhythm = state.rhythm ?? startRhythm(now, datesOf(feed));
  const away = state.goodAt === null ? 0 : Math.max(now - state.goodAt, 0);
  const strange = strangeness(state.face, feed, now);
  const face = feed.entries.length === 0 ? state.face : faceOf(feed, now);
  const { pollEvery, quiet } = feed;
  return {
    is: 'changed',
    feed,
    away,
    strange,
    wish: longer(pollEvery, fresh),
    state: { ...next, bodyHash, rhythm, face, push: pushLinks(feed, answer.url), pollEvery, quiet },
  };
}

/**
 * Polls a feed once: asks only for what changed, and reads only a body that is another than the last. Whatever comes, the
 * state that the next poll needs comes with it; what was seen before a failure is kept.
 */
export async function pollFeed(
  http: Http,
  url: string,
  state: PollState,
  now: number,
  signal: AbortSignal,
  pinged = false,
): Promise<PollResult> {
  const address = addressOf(url, state);
  // A redirect's target is not the operator's own word, unless the operator's own address leads to private networks.
  const trust = address === url || isLocal(url) ? 'operator' : 'public';
  const answer = await http.get(address, {
    trust,
    maxBytes,
    timeout,
    headers: requestHeaders(state, now, pinged),
    signal,
  });
  if (answer.is === 'failure') return failed(state, now, answer);
  if (answer.status === 304 && state.bodyHash !== null) {
    const next = { ...well(state, answer, now), etag: answer.headers.etag ?? state.etag };
    return { is: 'unchanged', state: next, wish: longer(state.pollEvery, freshFor(answer.headers)) };
  }
  if (answer.status === 200) return readBody(state, answer, now);
  const stopped = answer.status === 410 ? { ...state, gone: true } : state;
  return failed(stopped, now, statusTrouble(answer), retryAfter(answer.headers['retry-after'], now));
}

/** Whether the operator's own address leads into the own network, by its spelling. */
export const isLocal = (url: string): boolean =>
  /^(localhost|.*\.(localhost|local|internal|lan|home\.arpa)|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/i.test(
    URL.parse(url)?.hostname ?? '',
  );
