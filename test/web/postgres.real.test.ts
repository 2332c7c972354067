import { expect, it } from 'vitest';
import { createDatabase } from '../support/real-postgres.ts';
import { describeReal } from '../support/real-servers.ts';
import { serve } from '../support/serve.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

describeReal('The web on PostgreSQL', ['postgres'], () => {
  it('shows its pages, takes decisions and a password, and answers programs and readers', async () => {
    await using database = await createDatabase();
    await using place = await makeWorkplace({
      entries: [harbourEntry],
      feedKeys: 'backlog: all\n    publish: approve\n    pageReady: 0',
      database: database.url,
    });
    await place.run('run', '--once');
    const { stdout: token } = await place.run('tokens', 'add', 'test', '--scopes', 'list,preview,share,approve');
    const home = await serve(place);
    const api = (line: string, body?: unknown) => {
      const [method = 'GET', path = ''] = line.split(' ');
      const headers = { authorization: `Bearer ${token.trim()}`, 'idempotency-key': line };
      return fetch(`${home}/api${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    };
    const listed = await (await api('GET /deliveries?state=held&limit=1')).text();
    const id = /"delivery":"(\w+)"/.exec(listed)?.[1] ?? '';
    const entry = /"entry":\{"id":"(\w+)"/.exec(listed)?.[1] ?? '';
    for (const path of [
      '',
      'entries',
      'deliveries',
      'deliveries?state=held&feed=quay',
      `entries/${entry}`,
      'log',
      'accounts',
      'feeds',
      'share',
    ])
      expect([path, (await fetch(`${home}/${path}`)).status]).toEqual([path, 200]);
    expect((await api(`POST /deliveries/${id}/approve`)).status).toBe(200);
    expect((await api(`POST /deliveries/${id}/approve`)).status).toBe(200);
    expect((await api('POST /shares', { url: `${place.site.url}/new-pier` })).status).toBe(201);
    for (let n = 0; n < 300 && place.mastodon.posts.length + place.bluesky.posts.length < 2; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect([place.mastodon.posts.length, place.bluesky.posts.length]).toEqual([1, 1]);
    const ask = async () =>
      (await fetch(`${home}/api/public/posts?url=${encodeURIComponent(`${place.site.url}/new-pier`)}`)).text();
    // What is asked too early is remembered for a while.
    await expect.poll(async () => (await ask()).match(/"uri"/g)?.length, { timeout: 20_000 }).toBe(2);
    const form = { method: 'POST', redirect: 'manual' as const, headers: { 'sec-fetch-site': 'same-origin' } };
    const set = await fetch(`${home}/first-use`, {
      ...form,
      body: new URLSearchParams({ password: 'a sentence by the sea' }),
    });
    expect(set.status).toBe(303);
    expect((await fetch(home, { headers: { accept: 'text/html' }, redirect: 'manual' })).status).toBe(303);
  }, 60_000);
});
