import type { NetworkTools, Permit } from './network.ts';

/** How a request went wrong before there was an answer: surely not sent, or perhaps taken. `why` is for the person. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly sent: 'no' | 'perhaps';
  /** When the server wants to be asked again, where a part of an answer said so; milliseconds since 1970. */
  readonly notBefore: number | null;

  constructor(sent: 'no' | 'perhaps', why: string, notBefore: number | null = null) {
    super(why);
    this.sent = sent;
    this.notBefore = notBefore;
  }
}

/** An answer read whole, whatever its status. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** Answers of these networks are small: more is no answer of theirs. */
const mostBytes = 4_000_000;

/** Codes of errors that come before the first byte of a request is sent. */
const beforeSending: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up just now',
  ENETUNREACH: 'there is no way to it through the network',
  EHOSTUNREACH: 'there is no way to it through the network',
  EADDRNOTAVAIL: 'there is no way to it through the network',
  UND_ERR_CONNECT_TIMEOUT: 'it did not take the connection in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof AggregateError) {
    const codes = error.errors.map(codeOf);
    return codes.every((code) => code !== null && Object.hasOwn(beforeSending, code)) ? (codes[0] ?? null) : null;
  }
  const connecting = 'syscall' in error && error.syscall === 'connect';
  if (connecting && 'code' in error && error.code === 'ETIMEDOUT') return 'UND_ERR_CONNECT_TIMEOUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function noAnswer(error: unknown, host: string): NoAnswer {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new NoAnswer('perhaps', `${host} did not answer in time.`);
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return new NoAnswer('perhaps', `The request to ${host} was given up before it was answered.`);
  }
  const code = codeOf(error instanceof Error ? (error.cause ?? error) : error);
  const reason = code === null ? undefined : beforeSending[code];
  if (reason !== undefined) return new NoAnswer('no', `${host} cannot be reached: ${reason}.`);
  return new NoAnswer('perhaps', `The connection to ${host} broke off before it answered.`);
}

async function readWhole(response: Response, host: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new NoAnswer('perhaps', `${host} answered with too much.`);
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/**
 * One request, its answer read whole within `timeout` milliseconds and a size. No redirect is followed: a post must not
 * be sent elsewhere. `permit` is asked when all is ready to be sent. Throws NoAnswer, and nothing else, when there is no whole answer.
 */
export async function request(
  { fetch, userAgent }: Pick<NetworkTools, 'fetch' | 'userAgent'>,
  url: URL,
  init: RequestInit,
  timeout: number,
  permit: Permit = () => true,
): Promise<Answer> {
  if (init.signal?.aborted)
    throw new NoAnswer('no', `The request to ${url.host} was not begun, since the program is stopping.`);
  if (!permit()) throw new NoAnswer('no', `The request to ${url.host} came too late and was not begun.`);
  const headers = new Headers(init.headers);
  headers.set('User-Agent', userAgent);
  const limit = AbortSignal.timeout(timeout);
  const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
  try {
    const response = await fetch(url, { ...init, headers, signal, redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: await readWhole(response, url.host) };
  } catch (error) {
    throw error instanceof NoAnswer ? error : noAnswer(error, url.host);
  }
}
