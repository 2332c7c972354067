import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GetOptions } from '../../src/http/http.ts';
import { client, serve, serveRaw, text } from './local-server.ts';

const options: GetOptions = { trust: 'operator', maxBytes: 100_000, timeout: 5000 };
const short: GetOptions = { ...options, timeout: 400 };

it('a body that never ends stops at the limit', async () => {
  const url = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(50_000)), 2);
    response.on('close', () => clearInterval(timer));
  });
  expect(await client().get(url, options)).toMatchObject({ is: 'failure', kind: 'too-large' });
});

it('of a page that never ends what has come is kept', async () => {
  const url = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(50_000)), 2);
    response.on('close', () => clearInterval(timer));
  });
  const answer = await client().get(url, { ...options, truncate: true });
  expect(answer.is === 'answer' && answer.body.length).toBe(100_000);
});

it('fifty megabytes are refused long before they have come', async () => {
  let sent = 0;
  const url = await serve((_, response) => {
    const chunk = Buffer.alloc(1_000_000);
    const write = () => {
      while (sent < 50_000_000) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', write);
      }
      response.end();
    };
    write();
  });
  expect(await client().get(url, options)).toMatchObject({ kind: 'too-large' });
  expect(sent).toBeLessThan(20_000_000);
});

it('a server that never answers ends at the time-out and is named with its port', async () => {
  const url = await serve(() => undefined);
  const answer = await client().get(url, short);
  expect(answer).toMatchObject({ kind: 'timeout' });
  expect(text(answer)).toBe(`127.0.0.1 port ${new URL(url).port} did not answer within 0.4 seconds`);
});

it.each([
  ['headers', 'HTTP/1.1 200 OK\r\nx-a: '],
  ['a body', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n'],
])('%s that come a byte at a time end at the time-out', async (_name, beginning) => {
  const url = await serveRaw((socket) => {
    socket.write(beginning);
    const timer = setInterval(() => socket.write('a'), 20);
    socket.on('close', () => clearInterval(timer));
  });
  expect(await client().get(url, short)).toMatchObject({ kind: 'timeout' });
});

it('headers without end are refused', async () => {
  const url = await serveRaw((socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(20_000)}`));
  expect(await client().get(url, options)).toMatchObject({ kind: 'too-large' });
});

it('a connection that breaks off, before or within the answer, is told apart from a server that is not there', async () => {
  const before = await serve((_, response) => response.socket?.destroy());
  const within = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('half', () => response.destroy());
  });
  expect(await client().get(before, options)).toMatchObject({
    kind: 'broken',
    why: expect.stringContaining('broke off'),
  });
  expect(await client().get(within, options)).toMatchObject({
    kind: 'broken',
    why: expect.stringContaining('broke off'),
  });
  expect(text(await client().get('http://127.0.0.1:1/', options))).toBe('no server answers at 127.0.0.1 port 1');
  expect(await client().get('http://nowhere.example/', options)).toMatchObject({ kind: 'dns' });
});

it('a server that speaks no HTTP is named as such', async () => {
  const url = await serveRaw((socket) => void socket.end('220 mail.example ESMTP ready\r\n'));
  expect(text(await client().get(url, options))).toContain('is not HTTP');
});

it.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['identity', gzipSync],
  ['gzip, br', (bytes: Buffer) => brotliCompressSync(gzipSync(bytes))],
  ['gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
])('a body in %s is unfolded', async (encoding, compress) => {
  const plain = '<rss>näh</rss>'.repeat(50);
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': encoding }).end(compress(Buffer.from(plain))),
  );
  expect(text(await client().get(url, options))).toBe(plain);
});

it.each(['gzip', 'br', 'deflate', 'zstd', 'rot13'])(
  'what claims to be %s and is not is taken as it is',
  async (encoding) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end('<p>plain</p>'),
    );
    expect(text(await client().get(url, options))).toBe('<p>plain</p>');
  },
);

it('any bytes under any content coding are an answer', async () => {
  let next: { encoding: string; body: Uint8Array } = { encoding: '', body: new Uint8Array() };
  const url = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': next.encoding }).end(next.body),
  );
  const http = client();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('gzip', 'br', 'deflate', 'zstd', 'gzip, br'),
      fc.uint8Array({ maxLength: 300 }),
      async (encoding, body) => {
        next = { encoding, body };
        expect(await http.get(url, options)).toMatchObject({ is: 'answer' });
      },
    ),
    { numRuns: 60 },
  );
});

it('a small body that unfolds to a huge one stops at the limit', async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
  const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  expect(await client().get(url, options)).toMatchObject({ kind: 'too-large' });
});

it('redirects are followed, remembered, and named when they go in a circle', async () => {
  const url = await serve(({ url: path = '/' }, response) => {
    const step = Number(path.slice(1));
    if (path === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (step > 0) response.writeHead(301, { location: `/${step - 1}` }).end('x'.repeat(100_000));
    else response.end('there');
  });
  const http = client();
  expect(await http.get(`${url}/3`, options)).toMatchObject({
    url: `${url}/0`,
    redirects: [
      { status: 301, from: `${url}/3`, to: `${url}/2` },
      { from: `${url}/2` },
      { from: `${url}/1`, to: `${url}/0` },
    ],
  });
  expect(await http.get(`${url}/10`, options)).toMatchObject({ is: 'answer' });
  expect(text(await http.get(`${url}/11`, options))).toContain('10 were followed');
  expect(text(await http.get(`${url}/circle`, options))).toContain('redirects to itself again');
});

it('a redirect to what cannot be asked is a failure that says so', async () => {
  for (const location of ['ftp://files.example/', 'javascript:alert(1)', 'http://', 'data:text/html,hi']) {
    const url = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(text(await client().get(url, options))).toContain('cannot be asked');
  }
});

it('a redirect to an address outside ASCII leads there', async () => {
  const url = await serveRaw((socket) =>
    socket.once('data', (request) =>
      socket.end(
        String(request).startsWith('GET /%C3%BC')
          ? 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nthere'
          : 'HTTP/1.1 302 Found\r\nlocation: /ü\r\ncontent-length: 0\r\nconnection: close\r\n\r\n',
      ),
    ),
  );
  expect(text(await client().get(url, options))).toBe('there');
});

it('a redirect whose own body never ends holds nobody up', async () => {
  const url = await serve(({ url: path }, response) => {
    if (path === '/there') return response.end('there');
    response.writeHead(302, { location: '/there' }).write('wait');
  });
  expect(text(await client().get(url, { ...options, timeout: 1500 }))).toBe('there');
});

it.each(['', 'example.com', 'ftp://example.com/', 'http://', 'http://[::1', 'javascript:1', 'file:///etc/passwd'])(
  'the address "%s" is refused with a sentence',
  async (address) => {
    expect(await client().get(address, options)).toMatchObject({ kind: 'bad-address' });
  },
);

it('credentials become a header for their own origin alone, and stand in no sentence and no address', async () => {
  const seen: (string | undefined)[] = [];
  const other = await serve(({ headers }, response) => {
    seen.push(headers.authorization, headers.referer, headers.cookie);
    response.end('other');
  });
  const url = await serve(({ headers, url: path }, response) => {
    seen.push(headers.authorization);
    response.writeHead(302, { location: path === '/' ? '/next' : other, 'set-cookie': 'a=b' }).end();
  });
  const withSecret = url.replace('http://', 'http://user:geh%3Aeim%@');
  const answer = await client().get(withSecret, options);
  expect(Buffer.from((seen[0] ?? '').slice(6), 'base64').toString()).toBe('user:geh%3Aeim%');
  expect(seen[1]).toBe(seen[0]);
  expect(seen.slice(2)).toEqual([undefined, undefined, undefined]);
  expect(JSON.stringify(answer)).not.toContain('geh');
  expect(JSON.stringify(await client().get('http://user:geheim@127.0.0.1:1/', options))).not.toContain('geheim');
});

it('one request at a time goes to a host, over connections that are used again', async () => {
  let now = 0;
  let atOnce = 0;
  const sockets = new Set<unknown>();
  const url = await serve(async ({ socket }, response) => {
    sockets.add(socket);
    now += 1;
    atOnce = Math.max(atOnce, now);
    await wait(5);
    now -= 1;
    response.end('ok');
  });
  const http = client();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => http.get(`${url}/${n}`, options)));
  expect(answers.map(text)).toEqual(Array(20).fill('ok'));
  expect(atOnce).toBe(1);
  expect(sockets.size).toBeLessThanOrEqual(2);
});

it('a kept connection that the server has just closed is no failure', async () => {
  let asked = 0;
  const url = await serveRaw((socket) => {
    let first = true;
    socket.on('data', () => {
      asked += 1;
      if (first) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      else socket.destroy();
      first = false;
    });
  });
  const http = client();
  expect(text(await http.get(url, options))).toBe('ok');
  await wait(20);
  expect(text(await http.get(url, options))).toBe('ok');
  expect(asked).toBe(3);
});

it('a validator with characters that no request may carry is left out', async () => {
  const url = await serve(({ headers }, response) => response.end(headers['if-none-match'] ?? 'none'));
  const asked = (etag: string) => client().get(url, { ...options, headers: { 'if-none-match': etag } });
  expect(text(await asked('"a\nb"'))).toBe('none');
  expect(text(await asked('"ab"'))).toBe('"ab"');
});

it('what the caller aborts, and what the closing of the client cuts, ends as aborted', async () => {
  const url = await serve(() => undefined);
  const stop = new AbortController();
  const http = client();
  const aborted = http.get(url, { ...options, signal: stop.signal });
  const waiting = http.get(url, { ...options, signal: stop.signal });
  const cut = http.get(url, options);
  await wait(50);
  stop.abort();
  expect(await aborted).toMatchObject({ kind: 'aborted' });
  expect(await waiting).toMatchObject({ kind: 'aborted' });
  await wait(50);
  await http.close();
  expect(await cut).toMatchObject({ kind: 'aborted' });
  expect(await http.get(url, { ...options, signal: stop.signal })).toMatchObject({ kind: 'aborted' });
});
