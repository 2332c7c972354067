import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Agent, Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';
import { decompress, readBytes } from './decompress.ts';
import { explainFailure } from './explain-failure.ts';
import type { GetOptions, Http, HttpAnswer, HttpFailure } from './http.ts';
import { isPrivateAddress } from './private-addresses.ts';

export interface HttpTools {
  clock: Clock;
  userAgent: string;
  /** Public addresses (out of feeds and pages) may lead to private networks, too. */
  allowPrivateNetworks: boolean;
  /** Resolves names; the system's by default. */
  lookup?: LookupFunction;
}

const mostRedirects = 10;
/** Ports that no web server uses: a feed shall not make us speak to a mail server (after the Fetch standard's list). */
const badPorts = new Set([
  1, 7, 9, 19, 20, 21, 22, 23, 25, 53, 69, 110, 111, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513,
  514, 515, 587, 636, 993, 995, 2049, 3659, 5060, 5061, 6000, 6379, 6566, 6667, 11211,
]);

class PrivateAddress extends Error {}

const failure = (kind: HttpFailure['kind'], why: string, nextStep: string): HttpFailure => ({
  is: 'failure',
  kind,
  why,
  nextStep,
});

const privateFailure = (host: string): HttpFailure =>
  failure(
    'private-address',
    `${host} is not a public address`,
    'Addresses out of feeds and pages must be public; security.allowPrivateNetworks allows others.',
  );

/** Refuses a connection to a private address at the moment it is made: what was checked is what is connected to. */
const guardedLookup =
  (resolve: LookupFunction): LookupFunction =>
  (host, options, callback) =>
    resolve(host, options, (error, address, family) => {
      if (error !== null) return callback(error, address, family);
      const all = Array.isArray(address) ? address.map((one) => one.address) : [address];
      if (all.some(isPrivateAddress)) return callback(new PrivateAddress(host), address, family);
      return callback(null, address, family);
    });

interface Agents {
  open: Agent;
  guarded: Agent;
}

async function createAgents(resolve: LookupFunction): Promise<Agents> {
  const undici = await import('undici');
  const common = { connections: 2, pipelining: 1, keepAliveTimeout: 4000, maxHeaderSize: 65_536 };
  const connect = { timeout: 10_000, autoSelectFamily: true };
  return {
    open: new undici.Agent({ ...common, connect: { ...connect, lookup: resolve } }),
    guarded: new undici.Agent({ ...common, connect: { ...connect, lookup: guardedLookup(resolve) } }),
  };
}

/** The address without its credentials, which go into a header. Null when it is no address to ask. */
function target(address: string): { url: URL; authorization: string | null } | null {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { url, authorization: username === '' ? null : `Basic ${Buffer.from(pair).toString('base64')}` };
}

const hostAddress = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
const isPrivateHost = (url: URL): boolean =>
  isIP(hostAddress(url)) === 0 ? /(^|\.)localhost$/i.test(url.hostname) : isPrivateAddress(hostAddress(url));

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat().join(', ')]),
  );
}

/** An HTTP client with limits for everything. Close it to end its connections. */
export function createHttp({ clock, userAgent, allowPrivateNetworks, lookup = systemLookup }: HttpTools): Http {
  let agents: Promise<Agents> | null = null;

  async function ask(
    url: URL,
    authorization: string | null,
    guarded: boolean,
    options: GetOptions,
    signal: AbortSignal,
  ) {
    agents ??= createAgents(lookup);
    const { open, guarded: checked } = await agents;
    return (guarded ? checked : open).request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        ...options.headers,
        ...(authorization === null ? {} : { authorization }),
      },
      signal,
    });
  }

  async function readAnswer(
    response: Dispatcher.ResponseData,
    url: URL,
    options: GetOptions,
    redirects: HttpAnswer['redirects'],
  ): Promise<HttpAnswer | HttpFailure> {
    const headers = plainHeaders(response.headers);
    const tooLarge = failure(
      'too-large',
      `the answer of ${url.host} is larger than ${Math.round(options.maxBytes / 1_000_000)} MB`,
      'Check the address: this is more than a feed or page should need.',
    );
    const raw = await readBytes(response.body, options.maxBytes, options.truncate ?? false);
    if (raw.is === 'too-large') return tooLarge;
    const body = await decompress(
      raw.bytes,
      headers['content-encoding'] ?? '',
      options.maxBytes,
      options.truncate ?? false,
    );
    if (body.is === 'too-large') return tooLarge;
    return { is: 'answer', status: response.statusCode, headers, body: body.bytes, url: url.href, redirects };
  }

  async function follow(address: string, options: GetOptions, signal: AbortSignal): Promise<HttpAnswer | HttpFailure> {
    const redirects: HttpAnswer['redirects'] = [];
    const first = target(address);
    let next = first;
    for (;;) {
      if (next === null || first === null) {
        return failure(
          'bad-address',
          'this is no address that can be asked',
          'Write an address that begins with https:// or http://.',
        );
      }
      const { url } = next;
      const trusted = options.trust === 'operator' && (redirects.length === 0 || isPrivateHost(first.url));
      const guarded = !trusted && !allowPrivateNetworks;
      if (guarded && (isPrivateHost(url) || badPorts.has(Number(url.port)))) return privateFailure(url.host);
      const authorization = url.origin === first.url.origin ? first.authorization : null;
      const response = await ask(url, authorization, guarded, options, signal).catch((error: unknown) => error);
      if (!isResponse(response)) return explain(response, url, signal);
      const location = response.headers.location;
      if (![301, 302, 303, 307, 308].includes(response.statusCode) || typeof location !== 'string') {
        try {
          return await readAnswer(response, url, options, redirects);
        } catch (error) {
          return explain(error, url, signal);
        }
      }
      await response.body.dump({ limit: 65_536, signal }).catch(() => undefined);
      const to = URL.parse(location, url.href)?.href ?? '';
      redirects.push({ status: response.statusCode, from: url.href, to });
      if (redirects.length > mostRedirects || redirects.filter((hop) => hop.to === to).length > 1) {
        return failure(
          'redirect-loop',
          `${url.host} redirects in a circle (${redirects.length} times)`,
          'Mend the redirects of the site.',
        );
      }
      next = target(to);
    }
  }

  return {
    async get(address, options) {
      const deadline = new AbortController();
      const done = new AbortController();
      const timer = clock.sleep(options.timeout, done.signal).then(() => deadline.abort('timeout'));
      const signal = AbortSignal.any([deadline.signal, ...(options.signal ? [options.signal] : [])]);
      try {
        return await follow(address, options, signal);
      } finally {
        done.abort();
        await timer;
      }
    },
    async close() {
      const open = await agents;
      await Promise.all([open?.open.destroy(), open?.guarded.destroy()]);
    },
  };
}

const isResponse = (value: unknown): value is Dispatcher.ResponseData =>
  typeof value === 'object' && value !== null && 'statusCode' in value;

function isPrivateRefusal(error: unknown, depth = 0): boolean {
  if (error instanceof PrivateAddress) return true;
  if (!(error instanceof Error) || depth > 5) return false;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.some((one) => isPrivateRefusal(one, depth + 1));
}

function explain(error: unknown, url: URL, signal: AbortSignal): HttpFailure {
  if (isPrivateRefusal(error)) return privateFailure(url.host);
  if (signal.aborted) {
    return signal.reason === 'timeout'
      ? failure(
          'timeout',
          `${url.host} did not answer in time`,
          'Nothing to do if it happens rarely; else check the server.',
        )
      : failure('aborted', `the request to ${url.host} was stopped`, 'Try again.');
  }
  return { is: 'failure', ...explainFailure(error, url.host) };
}
