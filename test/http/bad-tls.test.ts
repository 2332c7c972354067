import { once } from 'node:events';
import { createServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { GetOptions } from '../../src/http/http.ts';
import { authority, certificates } from './certificates.ts';
import { client, serve, text } from './local-server.ts';

const options: GetOptions = { trust: 'operator', maxBytes: 1000, timeout: 5000 };
const before = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...before, authority]));
afterAll(() => setDefaultCACertificates(before));

async function serveWith(certificate: keyof typeof certificates): Promise<number> {
  const server = createServer(certificates[certificate], (_, response) => response.end('safe'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const names = Object.fromEntries(
  ['good', 'expired', 'self', 'other'].map((name) => [`${name}.example`, ['127.0.0.1']]),
);
const ask = async (name: string, port: number) => client(names).get(`https://${name}.example:${port}/`, options);

it('a certificate of a known authority is good', async () => {
  expect(text(await ask('good', await serveWith('good')))).toBe('safe');
});

it('an expired certificate is named with its date', async () => {
  const answer = await ask('expired', await serveWith('expired'));
  expect(answer).toMatchObject({ kind: 'tls' });
  expect(text(answer)).toBe('the certificate of expired.example has expired on 2020-03-01');
});

it('a self-signed certificate is named', async () => {
  expect(text(await ask('self', await serveWith('self')))).toBe('the certificate of self.example is self-signed');
});

it('a certificate for another name says for which', async () => {
  const answer = await ask('other', await serveWith('good'));
  expect(text(answer)).toBe('the certificate of other.example is for another name (good.example)');
});

it('https where http is spoken says so', async () => {
  const { port } = new URL(await serve((_, response) => response.end()));
  const answer = await ask('good', Number(port));
  expect(answer).toMatchObject({ kind: 'tls', nextStep: expect.stringContaining('http://') });
});
