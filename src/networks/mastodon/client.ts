import type { mastodon } from 'masto';
import type { Serializer } from 'masto/interfaces/serializer.js';
import type { NetworkTools, Permit } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import { type Answer, NoAnswer, request } from '../request.ts';
import type { MastodonSettings } from './settings.ts';

export type Client = mastodon.rest.Client;

/** A call that did not succeed. */
export type Refusal =
  /** The server's own well-formed refusal, JSON with the key error. */
  | { is: 'refused'; status: number; message: string; headers: Headers }
  /** Nothing was sent. */
  | { is: 'unsent'; why: string }
  /** It may have been done. `status` and `notBefore` when there was an answer at all. */
  | { is: 'unclear'; why: string; status: number | null; notBefore: number | null };

export type Called<T> = { is: 'ok'; data: T; headers: Headers } | Refusal;

/** Runs one call of masto's client and says how it went; never throws for what the server does. */
export type Call = <T>(
  signal: AbortSignal,
  run: (client: Client) => Promise<{ data: T; headers: Headers }>,
  permit?: Permit,
) => Promise<Called<T>>;

/** The server answered, but not with success. */
class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, why: string) {
    super(why);
    this.refusal = refusal;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusalOf(host: string, { status, headers }: Answer, body: unknown, now: number): Refusal {
  const said = body !== null && typeof body === 'object' && 'error' in body ? body.error : undefined;
  if (typeof said === 'string' && status >= 400 && status < 500)
    return { is: 'refused', status, message: said.slice(0, 500), headers };
  const why = `${host} answered with an error of its own (${status}).`;
  return { is: 'unclear', why, status, notBefore: notBefore(headers, now) };
}

type ClientFor = (signal: AbortSignal, permit: Permit | undefined) => Client;

/**
 * masto's typed client, its addresses and its encoding on top of our own requests. Its own transport takes no fetch, loses
 * the status of an answer that is not JSON, and turns a web page with status 200 into `undefined` (measured with 8.0.0).
 */
async function loadClient(settings: MastodonSettings, tools: NetworkTools): Promise<ClientFor> {
  const { HttpActionDispatcher, createActionProxy } = await import('masto/adapters/action/index.js');
  const { HttpActionDispatcherHookMastodon } = await import('masto/adapters/action/dispatcher-http-hook-mastodon.js');
  const { BaseHttp } = await import('masto/adapters/http/base-http.js');
  const { HttpConfigImpl } = await import('masto/adapters/config/http-config.js');
  const { SerializerNativeImpl } = await import('masto/adapters/serializers/serializer-native-impl.js');
  const serializer: Serializer = new SerializerNativeImpl();
  const config = new HttpConfigImpl({ url: settings.server, accessToken: settings.token }, serializer);

  class Http extends BaseHttp {
    private readonly signal: AbortSignal;
    private readonly permit: Permit | undefined;

    constructor(signal: AbortSignal, permit: Permit | undefined) {
      super();
      this.signal = signal;
      this.permit = permit;
    }

    override async request<T>({
      method,
      path,
      search,
      body,
      encoding = 'json',
      requestInit,
    }: Parameters<InstanceType<typeof BaseHttp>['request']>[0]) {
      const url = config.resolvePath(path, search);
      const encoded = body === undefined ? undefined : serializer.serialize(encoding, body);
      const init = config.mergeRequestInitWithDefaults(requestInit);
      const headers = new Headers(init.headers);
      headers.set('Accept', 'application/json');
      if (typeof encoded === 'string') headers.set('Content-Type', 'application/json');
      const sent = encoded === undefined ? {} : { body: encoded };
      const sending = { method, headers, signal: this.signal, ...sent };
      const answer = await request(tools, url, sending, tools.timeout, this.permit);
      const text = new TextDecoder().decode(answer.body);
      if (answer.status < 200 || answer.status > 299) {
        const refusal = refusalOf(url.host, answer, parse(text), tools.clock.now());
        throw new BadAnswer(refusal, `status ${answer.status}`);
      }
      if (parse(text) === undefined) {
        const why = `${url.host} said that it went well, but its answer cannot be read.`;
        throw new BadAnswer({ is: 'unclear', why, status: answer.status, notBefore: null }, why);
      }
      return { headers: answer.headers, data: serializer.deserialize<T>('json', text) };
    }
  }

  return (signal, permit) => {
    const http = new Http(signal, permit);
    const dispatcher = new HttpActionDispatcher(http, new HttpActionDispatcherHookMastodon(http));
    return createActionProxy(dispatcher, { context: ['api'] });
  };
}

/** Calls to the account's server. The library is loaded with the first one. */
export function caller(settings: MastodonSettings, tools: NetworkTools): Call {
  let loaded: ReturnType<typeof loadClient> | null = null;
  return async (signal, run, permit) => {
    loaded ??= loadClient(settings, tools);
    const clientFor = await loaded;
    try {
      return { is: 'ok', ...(await run(clientFor(signal, permit))) };
    } catch (error) {
      if (error instanceof BadAnswer) return error.refusal;
      if (error instanceof NoAnswer && error.sent === 'no') return { is: 'unsent', why: error.message };
      const why =
        error instanceof NoAnswer
          ? error.message
          : `${new URL(settings.server).host} answered something that cannot be read.`;
      return { is: 'unclear', why, status: null, notBefore: null };
    }
  };
}
