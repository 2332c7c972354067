import { expect, it } from 'vitest';
import { z } from 'zod';
import { operations } from '../../src/web/api/operations.ts';
import { serve, startServing } from '../support/serve.ts';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

const secret = 'a-long-random-text-of-the-owner';

async function workplace(): Promise<Workplace> {
  const place = await makeWorkplace({
    entries: [harbourEntry, millEntry],
    feedKeys: 'backlog: all\n    publish: approve\n    pageReady: 0',
  });
  place.configure(`${place.config}web:\n  token: ${secret}\n`);
  await place.run('run', '--once');
  return place;
}

async function makeToken(place: Workplace, scopes: string, ...more: string[]): Promise<string> {
  const { stdout, code } = await place.run('tokens', 'add', 'test', '--scopes', scopes, ...more);
  expect(code).toBe(0);
  return stdout.trim();
}

interface Sent {
  token?: string;
  body?: unknown;
  key?: string;
  type?: string;
}

async function call(home: string, line: string, { token, body, key, type = 'application/json' }: Sent = {}) {
  const [method = 'GET', path = ''] = line.split(' ');
  const response = await fetch(`${home}/api${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    data: z.record(z.string(), z.unknown()).parse(await response.json()),
  };
}

const until = async (holds: () => boolean) => {
  for (let n = 0; n < 500 && !holds(); n += 1) await new Promise((resolve) => setTimeout(resolve, 20));
};

it('answers every operation as it is described, to whoever has its scope, and to nobody else', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const { data: description } = await call(home, 'GET /openapi.json');
  expect(description).toMatchObject({ openapi: '3.1.0', servers: [{ url: `${home}/api` }] });
  const { data } = await call(home, 'GET /deliveries?state=held', { token: secret });
  const all = z.array(z.object({ delivery: z.string(), entry: z.object({ url: z.string() }) })).parse(data.deliveries);
  const held = all.find(({ entry }) => entry.url.endsWith('mill-flour'));
  const page = { url: `${place.site.url}/new-pier` };
  for (const { method, path, scope, body, status, answer } of operations) {
    const line = `${method.toUpperCase()} ${path.replace('{id}', held?.delivery ?? '')}`;
    const sent = body === null ? {} : { body: page };
    expect((await call(home, line, sent)).status).toBe(401);
    expect((await call(home, line, { ...sent, token: 'stp_wrong' })).status).toBe(401);
    const others = ['list', 'preview', 'share', 'approve'].filter((one) => one !== scope).join(',');
    const refused = await call(home, line, { ...sent, token: await makeToken(place, others) });
    expect([refused.status, refused.type]).toEqual([403, 'application/problem+json']);
    expect(String(refused.data.detail)).toContain(`"${scope}"`);
    if (path.endsWith('/skip') || path.endsWith('/retry')) continue;
    const done = await call(home, line, { ...sent, token: await makeToken(place, scope) });
    expect([line, done.status]).toEqual([line, status]);
    answer.parse(done.data);
  }
  await until(() => place.mastodon.posts.length > 0);
  expect(place.mastodon.posts.length).toBeGreaterThan(0);
});

it('tells what is wrong, as problem details, and does nothing', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const page = `${place.site.url}/new-pier`;
  const wrong: [string, unknown, number, string][] = [
    ['POST /shares', '{', 400, 'no JSON at line 1, column 2: it ends too early'],
    ['POST /shares', '{\n  "url": hello}', 400, 'line 2, column 10: there stands hello}'],
    ['POST /shares', undefined, 400, 'it ends too early'],
    ['POST /shares', '[]', 400, 'body'],
    ['POST /shares', { url: page, when: 'now' }, 400, '"when"'],
    ['POST /deliveries/none/approve', { now: true }, 400, '"now"'],
    ['POST /shares', { url: 'ftp://x' }, 400, 'url'],
    ['POST /shares', { url: page, at: 'tomorrow' }, 400, 'at'],
    ['POST /shares', { url: page, at: '2027-02-30T10:00:00Z' }, 400, 'at'],
    ['POST /shares', { url: page, at: '2020-01-01T00:00:00Z' }, 422, '2020-01-01 00:00 UTC has passed'],
    ['POST /shares', { url: page, at: '9999-01-01T00:00:00Z' }, 422, 'more than a hundred years ahead'],
    ['POST /shares', { url: page, to: [] }, 400, 'to'],
    ['POST /shares', { url: page, to: ['nobody'] }, 422, 'nobody'],
    ['POST /shares', { url: page, text: 'word '.repeat(200) }, 422, 'too long'],
    ['POST /shares', { url: `${place.site.url}/never` }, 422, '404'],
    ['POST /shares', { url: page, text: 'x'.repeat(150_000) }, 413, 'too large'],
    ['POST /previews', { url: page, more: 1 }, 400, 'more'],
    ['GET /deliveries?state=lost', undefined, 400, 'state'],
    ['GET /deliveries?limit=1000', undefined, 400, 'limit'],
    ['GET /deliveries?sort=name', undefined, 400, 'query: Unrecognized key: "sort"'],
    ['GET /deliveries?state=held&state=failed', undefined, 400, 'state: given more than once'],
    ['GET /status?verbose', undefined, 400, '"verbose"'],
    ['GET /deliveries/none', undefined, 404, 'none'],
    ['POST /deliveries/none/approve', undefined, 404, 'none'],
    ['GET /nothing', undefined, 404, 'openapi.json'],
    ['GET /', undefined, 404, 'openapi.json'],
    ['GET /deliveries/', undefined, 404, 'openapi.json'],
    ['PUT /shares', { url: page }, 405, 'POST, OPTIONS'],
    ['DELETE /deliveries/none', undefined, 405, 'GET, HEAD, OPTIONS'],
    ['POST /openapi.json', {}, 405, 'GET, HEAD, OPTIONS'],
  ];
  for (const [line, body, status, word] of wrong) {
    const answer = await call(home, line, { token: secret, ...(body === undefined ? {} : { body }) });
    expect([line, answer.status, answer.type]).toEqual([line, status, 'application/problem+json']);
    expect(answer.data).toMatchObject({ status, title: expect.any(String), detail: expect.stringContaining(word) });
  }
  expect(place.mastodon.posts).toEqual([]);
});

it('takes blank words for none, and notes a share only where something was shared', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const body = { url: `${place.site.url}/new-pier`, to: ['mastodon'], text: ' ' };
  const { data } = await call(home, 'POST /previews', { token: secret, body });
  expect(JSON.stringify(data.previews)).toContain(harbourEntry.title);
  expect((await call(home, 'POST /shares', { token: secret, body })).status).toBe(201);
  await until(() => place.mastodon.posts.length === 1);
  expect(place.mastodon.posts[0]?.text).toContain(harbourEntry.title);
  for (let state: unknown = ''; state !== 'published'; ) {
    const listed = await call(home, 'GET /deliveries?account=mastodon&limit=1', { token: secret });
    state = z.array(z.object({ state: z.string() })).parse(listed.data.deliveries)[0]?.state;
  }
  const again = await call(home, 'POST /shares', { token: secret, body });
  expect(again.data.deliveries).toMatchObject([{ state: 'published' }]);
  const signedIn = { authorization: `Basic ${Buffer.from(`:${secret}`).toString('base64')}` };
  const log = await (await fetch(`${home}/log`, { headers: signedIn })).text();
  expect(log.split('Shared http')).toHaveLength(2);
});

it('takes JSON in UTF-8 that does not say it is something else', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const body = { url: `${place.site.url}/new-pier` };
  const send = (type: string) => call(home, 'POST /previews', { token: secret, body, type });
  for (const type of [
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/ld+json',
    'application/x-www-form-urlencoded',
    'text/plain;charset=UTF-8',
  ])
    expect([type, (await send(type)).status]).toEqual([type, 200]);
  for (const type of [
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/json; charset=latin1',
    'application/jsonx',
  ]) {
    const refused = await send(type);
    expect([type, refused.status, refused.headers.get('accept')]).toEqual([type, 415, 'application/json']);
    expect(refused.data.detail).toContain('application/json');
  }
  const post = (init: RequestInit, headers: Record<string, string>) =>
    fetch(`${home}/api/previews`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, ...headers },
      ...init,
    });
  const packed = await post({ body: '{}' }, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
  expect([packed.status, packed.headers.get('accept-encoding')]).toEqual([415, 'identity']);
  expect((await post({ body: new Blob([JSON.stringify(body)]) }, {})).status).toBe(200);
  const latin = await post({ body: Uint8Array.of(0x22, 0xfc, 0x22) }, { 'content-type': 'application/json' });
  expect([latin.status, await latin.text()]).toEqual([400, expect.stringContaining('UTF-8')]);
  const long = await call(home, 'POST /previews', { token: secret, body: `{"url":"${'x'.repeat(90_000)}"` });
  expect([long.status, long.data.detail]).toEqual([400, expect.stringContaining('column 90010')]);
});

it('tells the methods of a path, to HEAD and OPTIONS too', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const ask = (method: string, path: string, token = secret) =>
    fetch(`${home}/api${path}`, { method, headers: { authorization: `Bearer ${token}` } });
  expect((await ask('PUT', '/shares')).headers.get('allow')).toBe('POST, OPTIONS');
  expect((await ask('PUT', '/shares', 'stp_wrong')).status).toBe(401);
  expect((await ask('HEAD', '/shares')).headers.get('allow')).toBe('POST, OPTIONS');
  const head = await ask('HEAD', '/status');
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/json', '']);
  for (const [path, allow] of [
    ['/deliveries/none/retry', 'POST, OPTIONS'],
    ['/openapi.json', 'GET, HEAD, OPTIONS'],
  ] as const) {
    const told = await fetch(`${home}/api${path}`, { method: 'OPTIONS' });
    expect([told.status, told.headers.get('allow')]).toEqual([204, allow]);
  }
  expect((await ask('OPTIONS', '/nothing')).status).toBe(404);
});

it('describes every way in which a call can fail', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const { data } = await call(home, 'GET /openapi.json');
  const described = z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  );
  const paths = described.parse(data.paths);
  expect(Object.keys(paths['/shares']?.post?.responses ?? {})).toEqual(
    expect.arrayContaining(['201', '400', '401', '403', '409', '413', '415', '422', '503', 'default']),
  );
  expect(Object.keys(paths['/deliveries/{id}']?.get?.responses ?? {})).toEqual(expect.arrayContaining(['200', '404']));
  expect(JSON.stringify(data.info)).toContain('405');
});

it('does a request once for its key: again, at the same time, and after a restart', async () => {
  await using place = await workplace();
  const { home, stop } = await startServing(place);
  const token = await makeToken(place, 'share');
  const body = { url: `${place.site.url}/new-pier`, to: ['mastodon'], text: 'Once', again: true };
  const both = await Promise.all([1, 2].map(() => call(home, 'POST /shares', { token, body, key: 'one' })));
  expect(both.map(({ status }) => status).sort()).toEqual(expect.arrayContaining([201]));
  expect(both.every(({ status }) => status === 201 || status === 409)).toBe(true);
  const first = await call(home, 'POST /shares', { token, body, key: 'one' });
  expect(first.status).toBe(201);
  await until(() => place.mastodon.posts.length === 1);
  expect((await call(home, 'POST /shares', { token, body: { ...body, text: 'Other' }, key: 'one' })).status).toBe(422);
  await stop();
  const restarted = await serve(place);
  expect((await call(restarted, 'POST /shares', { token, body, key: 'one' })).data).toEqual(first.data);
  const refused = await call(restarted, 'POST /shares', {
    token,
    body: { url: `${place.site.url}/never` },
    key: 'two',
  });
  expect(refused.status).toBe(422);
  expect((await call(restarted, 'POST /shares', { token, body: { ...body, text: 'Mended' }, key: 'two' })).status).toBe(
    201,
  );
  await until(() => place.mastodon.posts.length === 2);
  expect(place.mastodon.posts.map(({ text }) => text.split('\n')[0])).toEqual(['Once', 'Mended']);
});

it('pages through deliveries without missing or repeating one', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const seen: string[] = [];
  for (let after = ''; ; ) {
    const { data } = await call(home, `GET /deliveries?limit=1${after}`, { token: secret });
    seen.push(
      ...z
        .array(z.object({ delivery: z.string() }))
        .parse(data.deliveries)
        .map(({ delivery }) => delivery),
    );
    if (data.next === null) break;
    after = `&after=${String(data.next)}`;
  }
  expect(new Set(seen).size).toBe(4);
  expect(seen).toHaveLength(4);
});

it('refuses a decision that does not fit the state of its delivery', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const { data } = await call(home, 'GET /deliveries?account=mastodon', { token: secret });
  const [one] = z.array(z.object({ delivery: z.string() })).parse(data.deliveries);
  const id = one?.delivery ?? '';
  expect((await call(home, `POST /deliveries/${id}/retry`, { token: secret })).status).toBe(409);
  expect((await call(home, `POST /deliveries/${id}/skip`, { token: secret })).data).toMatchObject({ state: 'skipped' });
  const late = await call(home, `POST /deliveries/${id}/approve`, { token: secret });
  expect([late.status, late.data.detail]).toEqual([409, expect.stringContaining('skipped')]);
  const late2 = await fetch(`${home}/deliveries/${id}/approve`, {
    method: 'POST',
    headers: { origin: home, authorization: `Basic ${Buffer.from(`:${secret}`).toString('base64')}` },
  });
  expect(late2.status).toBe(409);
});

it('makes, lists and takes back tokens, and takes none whose time is over', async () => {
  await using place = await workplace();
  const home = await serve(place);
  const token = await makeToken(place, 'list');
  const over = await makeToken(place, 'list', '--expires', '1s');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect((await call(home, 'GET /status', { token })).status).toBe(200);
  expect((await call(home, 'GET /status', { token: over })).status).toBe(401);
  const { lines, stdout } = await place.run('tokens', 'list', '--json');
  expect(stdout).not.toContain(token);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ name: 'test', scopes: ['list'], usedAt: expect.any(String) });
  expect((await place.run('tokens', 'remove', String(lines[0]?.id))).code).toBe(0);
  expect((await call(home, 'GET /status', { token })).status).toBe(401);
  expect((await place.run('tokens', 'remove', 'none')).code).toBe(1);
  expect((await place.run('tokens', 'add', 'x')).stderr).toContain('--scopes');
  expect((await place.run('tokens', 'add', 'x', '--scopes', 'all')).code).toBe(2);
});
