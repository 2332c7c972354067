import { once } from 'node:events';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { GetOptions } from '../../src/http/http.ts';
import { authority, certificates } from './certificates.ts';
import { client, text } from './local-server.ts';

const options: GetOptions = { trust: 'operator', maxBytes: 100_000, timeout: 5000 };
const before = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...before, authority]));
afterAll(() => setDefaultCACertificates(before));

interface Served {
  address: string;
  server: Http2SecureServer;
  /** Connections made so far. */
  sessions(): number;
}

/** A server that speaks HTTP/2 alone. */
async function serve(listener: (request: Http2ServerRequest, response: Http2ServerResponse) => void): Promise<Served> {
  let sessions = 0;
  const server = createSecureServer({ ...certificates.good, allowHTTP1: false }, listener);
  const open = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions += 1;
    open.add(session.on('error', () => undefined));
  });
  server.on('sessionError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const session of open) session.destroy();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `https://good.example:${port}/`, server, sessions: () => sessions };
}

const http = () => client({ 'good.example': ['127.0.0.1'] });

it('a server that speaks HTTP/2 alone is read, and its redirects are followed', async () => {
  const { address } = await serve((request, response) => {
    if (request.url === '/') response.writeHead(301, { location: '/feed' }).end();
    else response.writeHead(200, { etag: '"1"', 'content-type': 'text/plain' }).end(`${request.headers['user-agent']}`);
  });
  const answer = await http().get(address, options);
  expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' }, redirects: [{ status: 301 }] });
  expect(text(answer)).toBe('test');
});

it('many requests to it go over one connection', async () => {
  const { address, sessions } = await serve((_, response) => response.end('well'));
  const one = http();
  const answers = await Promise.all(Array.from({ length: 20 }, () => one.get(address, options)));
  expect(answers.map(text)).toEqual(Array(20).fill('well'));
  expect(sessions()).toBe(1);
});

it('its bodies that never end stop at the limit', async () => {
  const { address } = await serve((_, response) => {
    const more = () => {
      while (!response.writableEnded && !response.destroyed && response.write('x'.repeat(16_384)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  const one = http();
  expect(await one.get(address, options)).toMatchObject({ kind: 'too-large' });
  const cut = await one.get(address, { ...options, truncate: true });
  expect(text(cut)).toHaveLength(100_000);
});

it('its silence ends at the time-out, and what is aborted ends as aborted', async () => {
  const { address } = await serve(() => undefined);
  const one = http();
  expect(await one.get(address, { ...options, timeout: 300 })).toMatchObject({ kind: 'timeout' });
  const signal = AbortSignal.timeout(200);
  expect(await one.get(address, { ...options, signal })).toMatchObject({ kind: 'aborted' });
});

it('a connection that it ends between two requests, or breaks off within an answer, costs at most that answer', async () => {
  let asked = 0;
  const { address } = await serve((request, response) => {
    asked += 1;
    if (asked === 2) return request.stream.session?.destroy();
    response.end('well');
    if (asked === 1) request.stream.session?.close();
  });
  const one = http();
  expect(text(await one.get(address, options))).toBe('well');
  await one.get(address, options);
  expect(text(await one.get(address, options))).toBe('well');
});
