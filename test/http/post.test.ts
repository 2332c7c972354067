import { expect, it } from 'vitest';
import type { PostOptions } from '../../src/http/http.ts';
import { client, serve, text } from './local-server.ts';

const options: PostOptions = {
  trust: 'operator',
  maxBytes: 100_000,
  timeout: 5000,
  body: 'hub.mode=subscribe',
  contentType: 'application/x-www-form-urlencoded',
};

/** A server that keeps what it was sent, and answers by path. */
async function listen(answers: Record<string, { status: number; location?: string }>) {
  const sent: string[] = [];
  const url = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    sent.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
    const { status, ...headers } = answers[request.url ?? ''] ?? { status: 202 };
    response.writeHead(status, headers).end();
  });
  return { url, sent };
}

const whole = (path: string) => `POST ${path} ${options.contentType} ${options.body}`;

it('a POST is sent whole, and again to where 307 and 308 lead', async () => {
  const { url, sent } = await listen({
    '/a': { status: 307, location: '/b' },
    '/b': { status: 308, location: '/c' },
  });
  expect(await client().post(`${url}/a`, options)).toMatchObject({ status: 202, url: `${url}/c` });
  expect(sent).toEqual([whole('/a'), whole('/b'), whole('/c')]);
});

it.each([301, 302, 303])('after %i it is not sent again', async (status) => {
  const { url, sent } = await listen({ '/a': { status, location: '/b' } });
  expect(await client().post(`${url}/a`, options)).toMatchObject({ is: 'answer', status });
  expect(sent).toEqual([whole('/a')]);
});

it('an address out of a feed gets no POST on a private network, by itself, by its name or by a redirect', async () => {
  const { url, sent } = await listen({});
  const { port } = new URL(url);
  const http = client({ 'hub.example': ['127.0.0.1'] });
  for (const address of [url, `http://hub.example:${port}/`])
    expect(await http.post(address, { ...options, trust: 'public' })).toMatchObject({ kind: 'private-address' });
  expect(sent).toEqual([]);
});

it('redirects in a circle end', async () => {
  const { url, sent } = await listen({ '/a': { status: 307, location: '/a' } });
  const answer = await client().post(`${url}/a`, options);
  expect(text(answer)).toContain('redirects to itself again');
  expect(sent.length).toBeLessThan(5);
});
