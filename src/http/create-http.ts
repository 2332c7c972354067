import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import { readCertificate } from './certificate.ts';
import { createConnections, guardedLookup, PrivateAddress } from './connections.ts';
import { decompress, readBytes } from './decompress.ts';
import { explainFailure, needsCertificate } from './explain-failure.ts';
import { failure, notAnAddress, privateAddress, redirectProblem, stopped, tooLarge } from './failures.ts';
import type { GetOptions, HttpAnswer, HttpClient, HttpFailure, PostOptions } from './http.ts';
import { createTurns } from './take-turns.ts';
import { isBadPort, isPrivateHost, placeOf, readTarget, type Target } from './target.ts';

export interface HttpTools {
  clock: Clock;
  userAgent: string;
  /** Public addresses (out of feeds and pages) may lead to private networks, too. */
  allowPrivateNetworks: boolean;
  /** Resolves names; the system's by default. */
  lookup?: LookupFunction;
}

const mostRedirects = 10;
const redirecting = new Set([301, 302, 303, 307, 308]);
/** Those after which a POST is still one. */
const keepingMethod = new Set([307, 308]);

type Request = GetOptions & { post?: Pick<PostOptions, 'body' | 'contentType'> };

/** Answers' headers come as latin-1; an address in them is UTF-8 where it is not plain ASCII. */
const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

const plainHeaders = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat().join(', ')]),
  );

/** Headers that can be sent: a validator that a server gave us may hold characters that no request may carry. */
const sendable = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => /^[\t\x20-\x7e\x80-\xff]*$/.test(value)));

function isPrivateRefusal(error: unknown, depth = 0): boolean {
  if (error instanceof PrivateAddress) return true;
  if (!(error instanceof Error) || depth > 5) return false;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.some((one) => isPrivateRefusal(one, depth + 1));
}

async function readAnswer(
  response: Dispatcher.ResponseData,
  url: URL,
  { maxBytes, truncate = false }: GetOptions,
  redirects: HttpAnswer['redirects'],
): Promise<HttpAnswer | HttpFailure> {
  const headers = plainHeaders(response.headers);
  const raw = await readBytes(response.body, maxBytes, truncate);
  if (raw.is === 'too-large') return tooLarge(url, maxBytes);
  const body = await decompress(raw.bytes, headers['content-encoding'] ?? '', maxBytes, truncate);
  if (body.is === 'too-large') return tooLarge(url, maxBytes);
  return { is: 'answer', status: response.statusCode, headers, body: body.bytes, url: url.href, redirects };
}

/** An HTTP client with limits for everything. Close it to end its connections. */
export function createHttp({ clock, userAgent, allowPrivateNetworks, lookup = systemLookup }: HttpTools): HttpClient {
  const connections = createConnections(lookup);
  const turns = createTurns(clock);

  /** A person's own address is trusted as written; where it redirects to, only when it is itself inside. */
  const isGuarded = (first: URL, hops: number, trust: GetOptions['trust']): boolean => {
    if (allowPrivateNetworks) return false;
    if (trust === 'public') return true;
    return hops > 0 && !isPrivateHost(first) && !connections.ledInside(first.hostname);
  };

  async function explain(error: unknown, url: URL, guarded: boolean, signal: AbortSignal): Promise<HttpFailure> {
    if (isPrivateRefusal(error)) return privateAddress(url);
    if (signal.aborted) return stopped(url, signal.reason);
    const certificate = needsCertificate(error)
      ? await readCertificate(url, guarded ? guardedLookup(lookup) : lookup)
      : null;
    return { is: 'failure', ...explainFailure(error, url, certificate) };
  }

  function headersFor({ url }: Target, first: Target, options: Request): Record<string, string> {
    const home = url.origin === first.url.origin;
    const own = Object.entries(options.headers ?? {}).filter(
      ([name]) => home || !/^(authorization|cookie)$/i.test(name),
    );
    return sendable({
      'user-agent': userAgent,
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br, zstd',
      ...Object.fromEntries(own),
      ...(options.post === undefined ? {} : { 'content-type': options.post.contentType }),
      ...(home && first.authorization !== null ? { authorization: first.authorization } : {}),
    });
  }

  async function follow(first: Target, options: Request, signal: AbortSignal, start: () => void) {
    const redirects: HttpAnswer['redirects'] = [];
    const body = options.post?.body ?? null;
    const followed = body === null ? redirecting : keepingMethod;
    let next = first;
    for (;;) {
      const { url } = next;
      const guarded = isGuarded(first.url, redirects.length, options.trust);
      if (guarded && isPrivateHost(url)) return privateAddress(url);
      if (guarded && isBadPort(url))
        return failure('private-address', `${placeOf(url)} is not where web servers are`, 'Check the address.');
      const leave = await turns.take(url.host, signal);
      if (leave === null) return stopped(url, signal.reason);
      start();
      try {
        const response = await connections.ask({
          url,
          headers: headersFor(next, first, options),
          body,
          guarded,
          signal,
        });
        const location = response.headers.location;
        if (!followed.has(response.statusCode) || typeof location !== 'string')
          return await readAnswer(response, url, options, redirects);
        void response.body.dump({ limit: 16_384, signal }).catch(() => undefined);
        const to = readTarget(URL.parse(utf8(location), url.href)?.href ?? '');
        if (to === null) return redirectProblem(url, 'an address that cannot be asked');
        if (body !== null && url.protocol === 'https:' && to.url.protocol === 'http:')
          return redirectProblem(url, 'an address without encryption');
        redirects.push({ status: response.statusCode, from: url.href, to: to.url.href });
        if (redirects.filter((hop) => hop.to === to.url.href).length > 1) return redirectProblem(url, 'itself again');
        if (redirects.length > mostRedirects)
          return redirectProblem(first.url, `ever other addresses (${mostRedirects} were followed)`);
        next = to;
      } catch (error) {
        return await explain(error, url, guarded, signal);
      } finally {
        leave();
      }
    }
  }

  async function request(address: string, options: Request): Promise<HttpAnswer | HttpFailure> {
    const first = readTarget(address);
    if (first === null) return notAnAddress;
    const stop = new AbortController();
    const done = new AbortController();
    const onAbort = () => stop.abort(options.signal?.reason);
    if (options.signal?.aborted) onAbort();
    options.signal?.addEventListener('abort', onAbort, { once: true });
    // The time that the host makes us wait counts, not the time in which others of ours ask the same host.
    let running = false;
    const start = () => {
      if (!running) void clock.sleep(options.timeout, done.signal).then(() => stop.abort(options.timeout));
      running = true;
    };
    try {
      return await follow(first, options, stop.signal, start);
    } finally {
      done.abort();
      options.signal?.removeEventListener('abort', onAbort);
    }
  }

  return {
    get: request,
    post: (address, { body, contentType, ...options }) => request(address, { ...options, post: { body, contentType } }),
    close: () => connections.close(),
  };
}
