import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createHttp } from '../../src/http/create-http.ts';
import type { GetOptions, Http } from '../../src/http/http.ts';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() satisfies AddressInfo | string | null as AddressInfo).port}`;
}

function client(lookup?: Parameters<typeof createHttp>[0]['lookup'], allowPrivateNetworks = false): Http {
  const http = createHttp({
    clock: systemClock,
    userAgent: 'test',
    allowPrivateNetworks,
    ...(lookup ? { lookup } : {}),
  });
  closing.push(() => http.close());
  return http;
}

const options: GetOptions = { trust: 'operator', maxBytes: 100_000, timeout: 2000 };

it.each([
  [
    'a body that never ends',
    (_: unknown, response: { write(text: string): void }) =>
      void setInterval(() => response.write('x'.repeat(50_000)), 5).unref(),
    'too-large',
  ],
  ['a server that never answers', () => undefined, 'timeout'],
  [
    'a redirect in a circle',
    (_: unknown, response: { writeHead(s: number, h: object): { end(): void } }) =>
      response.writeHead(302, { location: '/' }).end(),
    'redirect-loop',
  ],
  [
    'a small body that unfolds to a huge one',
    (_: unknown, response: { writeHead(s: number, h: object): { end(b: Buffer): void } }) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
    'too-large',
  ],
  [
    'a connection that breaks off',
    (_: unknown, response: { socket: { destroy(): void } }) => response.socket.destroy(),
    'broken',
  ],
])('%s ends as a value', async (_name, listener, kind) => {
  const url = await serve(listener as RequestListener);
  expect(await client().get(url, { ...options, timeout: 700 })).toMatchObject({ is: 'failure', kind });
});

it('what claims to be compressed and is not is taken as it is', async () => {
  const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'));
  const answer = await client().get(url, options);
  expect(answer.is === 'answer' && Buffer.from(answer.body).toString()).toBe('plain');
});

it('an address out of a feed never reaches this machine, whatever its name resolves to', async () => {
  const url = await serve((_, response) => response.end('secret'));
  const { port } = new URL(url);
  const rebinding: Parameters<typeof createHttp>[0]['lookup'] = (_host, _options, callback) =>
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  const addresses = [
    url,
    `http://localhost:${port}`,
    `http://2130706433:${port}`,
    `http://0x7f.1:${port}`,
    `http://[::ffff:127.0.0.1]:${port}`,
    `http://public.example:${port}`,
  ];
  for (const address of addresses) {
    expect(await client(rebinding).get(address, { ...options, trust: 'public' })).toMatchObject({
      is: 'failure',
      kind: 'private-address',
    });
  }
});

it('a redirect from a public to a private address is refused, also for an address of the operator', async () => {
  const inner = await serve((_, response) => response.end('secret'));
  const { port } = new URL(await serve((_, response) => response.writeHead(302, { location: inner }).end()));
  const toHere: Parameters<typeof createHttp>[0]['lookup'] = (_host, _options, callback) =>
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  expect(await client(toHere).get(`http://site.example:${port}/`, options)).toMatchObject({ kind: 'private-address' });
  expect(await client(toHere, true).get(`http://site.example:${port}/`, options)).toMatchObject({ status: 200 });
});

it('credentials of an address become a header for its own origin and are in no sentence', async () => {
  let seen: string | undefined;
  const url = await serve((request, response) => {
    seen = request.headers.authorization;
    response.end('ok');
  });
  await client().get(url.replace('http://', 'http://user:pa%3Ass@'), options);
  expect(Buffer.from((seen ?? '').slice(6), 'base64').toString()).toBe('user:pa:ss');
  const refused = await client().get('http://user:geheim@127.0.0.1:1/', options);
  expect(JSON.stringify(refused)).not.toContain('geheim');
});
