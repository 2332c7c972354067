import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Rule, startCuttingProxy } from './cutting-proxy.ts';

/** A server that counts its POSTs, behind a proxy with this rule. */
async function behindProxy(rule: Rule) {
  let posts = 0;
  const server = createServer((request, response) => {
    if (request.method === 'POST') posts++;
    request.resume().on('end', () => response.end('x'.repeat(1000)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = await startCuttingProxy(`http://127.0.0.1:${port}`, rule);
  return {
    proxy,
    posts: () => posts,
    post: (path = '/', signal: AbortSignal | null = null) =>
      fetch(`${proxy.origin}${path}`, { method: 'POST', body: 'hello', signal }),
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('a cutting proxy', () => {
  it('passes everything on without a fault', async () => {
    await using behind = await behindProxy(() => ({ is: 'none' }));
    expect(await (await behind.post('/a?b=1')).text()).toHaveLength(1000);
    expect(behind.proxy.requests).toEqual(['POST /a?b=1']);
  });

  it('cuts before the server sees the request', async () => {
    await using behind = await behindProxy(() => ({ is: 'before' }));
    await expect(behind.post()).rejects.toThrow('fetch failed');
    expect(behind.posts()).toBe(0);
  });

  it('cuts after the server has done its work', async () => {
    await using behind = await behindProxy(() => ({ is: 'after', reset: true }));
    await expect(behind.post()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(behind.posts()).toBe(1);
  });

  it('cuts in the midst of the answer', async () => {
    await using behind = await behindProxy(() => ({ is: 'mid', bytes: 300 }));
    const answer = await behind.post();
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
    expect(behind.posts()).toBe(1);
  });

  it('lets the client wait though the server has answered', async () => {
    await using behind = await behindProxy(() => ({ is: 'hang' }));
    await expect(behind.post('/', AbortSignal.timeout(150))).rejects.toThrow('timeout');
    expect(behind.posts()).toBe(1);
  });

  it('delays an answer', async () => {
    await using behind = await behindProxy(() => ({ is: 'delay', ms: 60 }));
    const start = performance.now();
    expect((await behind.post()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });

  it('picks by method and path, and its rule can change', async () => {
    await using behind = await behindProxy((method, path) => ({
      is: method === 'POST' && path.startsWith('/statuses') ? 'before' : 'none',
    }));
    expect((await behind.post('/media')).status).toBe(200);
    await expect(behind.post('/statuses')).rejects.toThrow('fetch failed');
    behind.proxy.rule = () => ({ is: 'none' });
    expect((await behind.post('/statuses')).status).toBe(200);
  });
});
