import { AsyncLocalStorage } from 'node:async_hooks';
import type { AtpBaseClient } from '@atproto/api';
import { z } from 'zod';
import type { NetworkTools, Permit } from '../network.ts';
import { notBefore } from '../rate-limit.ts';
import { NoAnswer, request } from '../request.ts';

/** A call that did not succeed. */
export type Refusal =
  /** The server's own well-formed refusal: nothing was done. */
  | { is: 'refused'; status: number; error: string; message: string; headers: Headers }
  /** Nothing was sent. */
  | { is: 'unsent'; why: string }
  /** It may have been done. */
  | { is: 'unclear'; why: string; notBefore: number | null };

export type Called<T> = { is: 'ok'; data: T; headers: Headers } | Refusal;

/** One server, spoken to by the client of @atproto/api. */
export interface Server {
  url: string;
  /**
   * `enough` says what an answer must hold to be believed, where the library would refuse it for a detail that does
   * not matter here (a content id of a form that it does not know).
   */
  call<T>(run: Run<T>, options?: { enough?: z.ZodType<T> | undefined; permit?: Permit }): Promise<Called<T>>;
}

type Answered<T> = { data: T; headers: Record<string, string | undefined> };
type Run<T> = (client: AtpBaseClient) => Promise<Answered<T>>;

const headersOf = (headers: Record<string, string | undefined> | undefined): Headers =>
  new Headers(Object.entries(headers ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

function refusalOf(error: unknown, host: string, isXrpcError: (error: unknown) => error is XrpcError): Refusal {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof NoAnswer)) continue;
    const { message: why, notBefore, sent } = cause;
    return sent === 'no' ? { is: 'unsent', why } : { is: 'unclear', why, notBefore };
  }
  if (!isXrpcError(error))
    return { is: 'unclear', why: `${host} answered something that cannot be read.`, notBefore: null };
  const headers = headersOf(error.headers);
  const { status, message } = error;
  if (status >= 400 && status < 500) return { is: 'refused', status, error: error.error, message, headers };
  // The library's own numbers: 2 is a success whose body is not what it should be.
  const what =
    status === 2
      ? 'answered something that is not what it should be'
      : `answered with an error of its own (${status} ${error.error})`;
  return { is: 'unclear', why: `${host} ${what}.`, notBefore: null };
}

interface XrpcError extends Error {
  status: number;
  error: string;
  headers?: Record<string, string | undefined> | undefined;
}

const errorBody = z.object({ error: z.string() });

/** Every refusal of an XRPC server is JSON with the name of the error; a proxy's or a web page's is not. */
function isErrorBody(headers: Headers, body: Uint8Array): boolean {
  if (headers.get('content-type')?.includes('application/json') !== true) return false;
  try {
    return errorBody.safeParse(JSON.parse(new TextDecoder().decode(body))).success;
  } catch {
    return false;
  }
}

/** A server by its address. The library is loaded with the first call: it is large. */
export function server(url: string, tools: NetworkTools): Server {
  let client: AtpBaseClient | null = null;
  const permits = new AsyncLocalStorage<Permit | undefined>();
  const { host } = new URL(url);
  const fetchHandler = async (path: string, init: RequestInit) => {
    const { status, headers, body } = await request(tools, new URL(path, url), init, tools.timeout, permits.getStore());
    const again = () => notBefore(headers, tools.clock.now());
    if (status >= 300 && status < 400) throw new NoAnswer('perhaps', `${host} sent the request elsewhere (${status}).`);
    if (status < 200 || status > 599) throw new NoAnswer('perhaps', `${host} answered with status ${status}.`);
    if (status >= 400 && status < 500 && !isErrorBody(headers, body)) {
      const why = `${host} answered with status ${status}, but not as a server of Bluesky does.`;
      throw new NoAnswer('perhaps', why, again());
    }
    if (status >= 500) throw new NoAnswer('perhaps', `${host} answered with an error of its own (${status}).`, again());
    return new Response([204, 205].includes(status) ? null : body, { status, headers });
  };
  return {
    url,
    async call<T>(run: Run<T>, { enough, permit }: { enough?: z.ZodType<T> | undefined; permit?: Permit } = {}) {
      const { AtpBaseClient, XRPCError } = await import('@atproto/api');
      // One client for all calls: each that is made reads through all lexicons, which takes as long as a request.
      const known = client ?? new AtpBaseClient(fetchHandler);
      client = known;
      try {
        const { data, headers } = await permits.run(permit, () => run(known));
        return { is: 'ok', data, headers: headersOf(headers) };
      } catch (error) {
        const body =
          error instanceof XRPCError && 'responseBody' in error ? enough?.safeParse(error.responseBody) : undefined;
        if (body?.success) return { is: 'ok', data: body.data, headers: new Headers() };
        return refusalOf(error, host, (thrown): thrown is XrpcError => thrown instanceof XRPCError);
      }
    },
  };
}
