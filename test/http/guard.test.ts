import { expect, it } from 'vitest';
import type { GetOptions } from '../../src/http/http.ts';
import { client, serve, text } from './local-server.ts';

const operator: GetOptions = { trust: 'operator', maxBytes: 100_000, timeout: 2000 };
const fromFeed: GetOptions = { ...operator, trust: 'public' };
const here = ['127.0.0.1'];

it('an address out of a feed never reaches this machine, however it is written and whatever its name resolves to', async () => {
  let asked = 0;
  const url = await serve((_, response) => {
    asked += 1;
    response.end('secret');
  });
  const { port } = new URL(url);
  const hosts = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.01',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'inside.example',
    'both.example',
    'mapped.example',
    '127。0。0。1',
    'user:pw@127.0.0.1',
  ];
  const names = {
    'inside.example': here,
    'both.example': ['93.184.216.34', '127.0.0.1'],
    'mapped.example': ['::ffff:127.0.0.1'],
    'localhost.': here,
    localhost: here,
    'a.localhost': here,
  };
  const http = client(names);
  for (const host of hosts)
    expect(await http.get(`http://${host}:${port}/`, fromFeed), host).toMatchObject({ kind: 'private-address' });
  expect(asked).toBe(0);
});

it('a name that was public when it was asked first and is private the next time is refused', async () => {
  const url = await serve((_, response) => response.end('secret'));
  const { port } = new URL(url);
  const names = { 'site.example': here };
  const http = client(names);
  expect(await http.get(`http://site.example:${port}/`, fromFeed)).toMatchObject({ kind: 'private-address' });
  names['site.example'] = ['127.0.0.1', '127.0.0.1'];
  expect(await http.get(`http://site.example:${port}/`, fromFeed)).toMatchObject({ kind: 'private-address' });
});

it('a connection that the operator opened is not used for an address out of a feed', async () => {
  const url = await serve((_, response) => response.end('secret'));
  const http = client();
  expect(text(await http.get(url, operator))).toBe('secret');
  expect(await http.get(url, fromFeed)).toMatchObject({ kind: 'private-address' });
  expect(text(await http.get(url, operator))).toBe('secret');
});

it('a public site of the operator redirects to no private address; a private one does', async () => {
  const inner = await serve((_, response) => response.end('inside'));
  const { port } = new URL(await serve((_, response) => response.writeHead(302, { location: inner }).end()));
  // The first address answers; that the name has a public one too makes it a public name.
  const names = { 'public.example': ['127.0.0.1', '93.184.216.34'], 'private.example': here };
  expect(await client(names).get(`http://public.example:${port}/`, operator)).toMatchObject({
    kind: 'private-address',
  });
  expect(text(await client(names).get(`http://private.example:${port}/`, operator))).toBe('inside');
  expect(text(await client(names).get(`http://127.0.0.1:${port}/`, operator))).toBe('inside');
  expect(text(await client(names, true).get(`http://public.example:${port}/`, operator))).toBe('inside');
});

it('a name that was public once is never trusted as private later', async () => {
  const inner = await serve((_, response) => response.end('inside'));
  const { port } = new URL(
    await serve((_, response) => response.writeHead(302, { location: inner, connection: 'close' }).end()),
  );
  const names = { 'site.example': ['127.0.0.1', '93.184.216.34'] };
  const http = client(names);
  await http.get(`http://site.example:${port}/`, operator);
  names['site.example'] = here;
  expect(await http.get(`http://site.example:${port}/`, operator)).toMatchObject({ kind: 'private-address' });
});

it.each([22, 25, 6379])('an address out of a feed cannot make us speak to port %i', async (port) => {
  const answer = await client({ 'site.example': ['93.184.216.34'] }).get(`http://site.example:${port}/`, fromFeed);
  expect(answer).toMatchObject({ kind: 'private-address' });
  expect(text(answer)).toContain(`port ${port}`);
});

it('allowPrivateNetworks opens what else is closed', async () => {
  const url = await serve((_, response) => response.end('inside'));
  expect(text(await client({}, true).get(url, fromFeed))).toBe('inside');
});
