import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came, whole. */
export interface FakeRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface FakeAnswer {
  status: number;
  headers?: Record<string, string>;
  /** A string is sent as it stands, anything else as JSON; undefined is an empty body. */
  body?: unknown;
}

/**
 * What goes wrong with one request. `before`: cut before the server takes it. `after`: it is taken, the answer cut.
 * `reset`, `reset-after`: the same by RST instead of FIN. `mid`: taken, half the answer comes. `hang`, `hang-after`: no
 * answer, taken or not. `late`: cut, and taken some seconds later. An answer: given in place of the server's own, the request
 * not taken, or taken with `taken: true`.
 */
export type Fault =
  | 'before'
  | 'after'
  | 'reset'
  | 'reset-after'
  | 'mid'
  | 'hang'
  | 'hang-after'
  | 'late'
  | (FakeAnswer & { taken?: boolean });

interface Planned {
  match: string | RegExp;
  fault: Fault;
  times: number;
  skip: number;
}

/** A network's server on 127.0.0.1 that can be told to fail. Its state lives in the caller, so it survives a restart. */
export interface FakeServer {
  readonly url: string;
  readonly port: number;
  readonly requests: FakeRequest[];
  /** The next `times` requests whose "METHOD /path" matches go wrong, once `skip` of them went well. */
  fail(match: string | RegExp, fault: Fault, times?: number, skip?: number): void;
  heal(): void;
  /** Requests whose "METHOD /path" matches. */
  requested(match: string | RegExp): FakeRequest[];
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
  /** Told that a request will get no answer, when all that is to be done with it has been done. */
  onHang: () => void;
  /** When a `late` request is taken: by the usual clock nine seconds after it came. */
  later: (take: () => void) => void;
  /** The server's time, milliseconds since 1970. */
  now: () => number;
}

const matches = (match: string | RegExp, { method, path }: FakeRequest): boolean => {
  const line = `${method} ${path}`;
  return typeof match === 'string' ? line.startsWith(match) : match.test(line);
};

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const url = new URL(incoming.url ?? '/', 'http://fake');
  const { method = 'GET', headers } = incoming;
  return { method, path: url.pathname, query: url.searchParams, headers, body: Buffer.concat(chunks) };
}

const bytesOf = (body: unknown): string =>
  body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);

const typeOf = (body: unknown): string =>
  typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';

function write(response: ServerResponse, { status, headers, body }: FakeAnswer): void {
  response.writeHead(status, { 'content-type': typeOf(body), ...headers });
  response.end(bytesOf(body));
}

function writeHalf(response: ServerResponse, { status, headers, body }: FakeAnswer): void {
  const whole = bytesOf(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': whole.length,
    ...headers,
  });
  response.write(whole.slice(0, Math.ceil(whole.length / 2)), () => response.destroy());
}

async function carryOut(
  fault: Fault,
  handle: () => FakeAnswer | Promise<FakeAnswer>,
  response: ServerResponse,
  { onHang, later }: Pick<FakeServer, 'onHang' | 'later'>,
): Promise<void> {
  switch (fault) {
    case 'before':
      response.destroy();
      return;
    case 'after':
      await handle();
      response.destroy();
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'reset-after':
      await handle();
      response.socket?.resetAndDestroy();
      return;
    case 'mid':
      return writeHalf(response, await handle());
    case 'hang':
      return onHang();
    case 'hang-after':
      await handle();
      return onHang();
    case 'late':
      later(() => void handle());
      response.destroy();
      return;
    default:
      if (fault.taken) await handle();
      return write(response, fault);
  }
}

/** Starts a server that answers by `handle`. */
export async function startFakeServer(
  handle: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>,
  port = 0,
): Promise<FakeServer> {
  const requests: FakeRequest[] = [];
  let planned: Planned[] = [];
  const take = (request: FakeRequest): Fault | null => {
    const found = planned.find(({ match, times }) => times > 0 && matches(match, request));
    if (found === undefined) return null;
    if (found.skip > 0) {
      found.skip -= 1;
      return null;
    }
    found.times -= 1;
    return found.fault;
  };
  const listener = async (incoming: IncomingMessage, response: ServerResponse) => {
    try {
      const request = await readRequest(incoming);
      requests.push(request);
      const fault = take(request);
      response.setHeader('date', new Date(fake.now()).toUTCString());
      if (fault === null) write(response, await handle(request));
      else await carryOut(fault, () => handle(request), response, fake);
    } catch {
      response.destroy();
    }
  };
  let server: Server = createServer(listener);
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return (address satisfies string | AddressInfo | null) !== null && typeof address === 'object' && address !== null
      ? address.port
      : at;
  };
  const bound = await listen(port);
  const fake: FakeServer = {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    requests,
    fail: (match, fault, times = 1, skip = 0) => void planned.push({ match, fault, times, skip }),
    heal: () => {
      planned = [];
    },
    requested: (match) => requests.filter((request) => matches(match, request)),
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    async start() {
      server = createServer(listener);
      await listen(bound);
    },
    onHang() {},
    later: (take) => void setTimeout(take, 9000).unref(),
    now: () => Date.now(),
  };
  return fake;
}
