import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Rhythm, startRhythm } from '../entries/flood.ts';
import type { Http, HttpAnswer } from '../http/http.ts';
import type { ParsedFeed } from './feed.ts';
import { parseFeed } from './parse-feed.ts';

/** What a poll leaves for the next one, beside what stands in columns. */
export interface PollState {
  /** Validators, sent back to the letter (RFC 9110, 13.1). */
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of the last body that was read. */
  bodyHash: string | null;
  /** Failures in a row. */
  failures: number;
  failingSince: number | null;
  /** Where a permanent redirect leads, and how often it was seen in a row. */
  moved: { to: string; seen: number } | null;
  rhythm: Rhythm | null;
  /** Milliseconds that the publisher asks to wait between two polls. */
  pollEvery: number | null;
  /** The feed is gone for good (410): not polled until a person asks. */
  gone: boolean;
  /** The silence or failure that its owner was told of. */
  told: string | null;
}

const rhythmSchema = z.object({
  since: z.number(),
  brought: z.number(),
  largest: z.number(),
  lastNewAt: z.number().nullable(),
});

const stateSchema = z.object({
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  bodyHash: z.string().nullable().default(null),
  failures: z.number().default(0),
  failingSince: z.number().nullable().default(null),
  moved: z.object({ to: z.string(), seen: z.number() }).nullable().default(null),
  rhythm: rhythmSchema.nullable().default(null),
  pollEvery: z.number().nullable().default(null),
  gone: z.boolean().default(false),
  told: z.string().nullable().default(null),
});

export const readPollState = (json: string): PollState => stateSchema.parse(JSON.parse(json));

export type PollResult =
  | { is: 'unchanged'; state: PollState; wish: number | null }
  | { is: 'changed'; state: PollState; wish: number | null; feed: ParsedFeed }
  | { is: 'failed'; state: PollState; wish: number | null; why: string; nextStep: string };

const maxBytes = 20_000_000;
const timeout = 30_000;
/** A permanent redirect is believed when it was seen so often in a row: a broken deployment must not move a feed. */
const believedAfter = 3;
const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Milliseconds of a Retry-After in either form (RFC 9110, 10.2.3); null when there is none. */
function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(at - now, 0);
}

function failed(state: PollState, now: number, why: string, nextStep: string, wish: number | null = null): PollResult {
  return {
    is: 'failed',
    why,
    nextStep,
    wish,
    state: { ...state, failures: state.failures + 1, failingSince: state.failingSince ?? now },
  };
}

function statusFailure(state: PollState, { status, headers }: HttpAnswer, now: number): PollResult {
  if (status === 410)
    return failed(
      { ...state, gone: true },
      now,
      'the feed is gone for good (HTTP 410)',
      'Remove it from the configuration, or give its new address.',
    );
  const wish = retryAfter(headers['retry-after'], now);
  if (status === 401 || status === 403) {
    return failed(
      state,
      now,
      `the server refuses this program (HTTP ${status})`,
      'Let it through the bot filter of the site (by its User-Agent or address), or give the password in the address.',
      wish,
    );
  }
  if (status === 404)
    return failed(state, now, 'there is no feed at this address (HTTP 404)', 'Check the address of the feed.', wish);
  if (status === 429 || status === 503)
    return failed(
      state,
      now,
      `the server asks to come back later (HTTP ${status})`,
      'Nothing to do: it is asked again by itself.',
      wish,
    );
  return failed(
    state,
    now,
    `the server answers ${status}`,
    status >= 500 ? 'Nothing to do if it happens rarely; else check the server.' : 'Check the address of the feed.',
    wish,
  );
}

/** A redirect that every hop calls permanent, counted; one that changes or stops starts anew. */
function movedBy(state: PollState, answer: HttpAnswer): PollState['moved'] {
  const permanent =
    answer.redirects.length > 0 && answer.redirects.every(({ status }) => status === 301 || status === 308);
  if (!permanent) return null;
  return { to: answer.url, seen: state.moved?.to === answer.url ? state.moved.seen + 1 : 1 };
}

/** The address to poll: where a believed redirect leads, else the configured one. */
const addressOf = (url: string, { moved }: PollState): string =>
  moved !== null && moved.seen >= believedAfter ? moved.to : url;

/** Polls a feed once: asks only for what changed, and reads only a body that is another than the last. */
export async function pollFeed(
  http: Http,
  url: string,
  state: PollState,
  now: number,
  signal: AbortSignal,
): Promise<PollResult> {
  const headers: Record<string, string> = { accept };
  if (state.etag !== null) headers['if-none-match'] = state.etag;
  if (state.lastModified !== null) headers['if-modified-since'] = state.lastModified;
  const answer = await http.get(addressOf(url, state), { trust: 'operator', maxBytes, timeout, headers, signal });
  if (answer.is === 'failure') return failed(state, now, answer.why, answer.nextStep);
  const well = {
    failures: 0,
    failingSince: null,
    gone: false,
    moved: movedBy(state, answer) ?? (state.moved !== null && state.moved.seen >= believedAfter ? state.moved : null),
  };
  if (answer.status === 304) return { is: 'unchanged', state: { ...state, ...well }, wish: state.pollEvery };
  if (answer.status !== 200) return statusFailure(state, answer, now);
  const bodyHash = createHash('sha256').update(answer.body).digest('base64url');
  const validators = { etag: answer.headers.etag ?? null, lastModified: answer.headers['last-modified'] ?? null };
  if (bodyHash === state.bodyHash)
    return { is: 'unchanged', state: { ...state, ...well, ...validators }, wish: state.pollEvery };
  const feed = parseFeed(answer.body, { url: answer.url, contentType: answer.headers['content-type'] ?? null });
  if ('error' in feed)
    return failed(state, now, feed.error.replace(/^It is/, 'what comes is').replace(/\.$/, ''), feed.nextStep);
  const rhythm = state.rhythm ?? startRhythm(now);
  const next: PollState = { ...state, ...well, ...validators, bodyHash, rhythm, pollEvery: feed.pollEvery };
  return { is: 'changed', feed, wish: feed.pollEvery, state: next };
}
