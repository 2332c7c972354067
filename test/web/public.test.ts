import { expect, it } from 'vitest';
import { serve } from '../support/serve.ts';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let n = 0; n < 600 && !(await holds()); n += 1) await new Promise((resolve) => setTimeout(resolve, 50));
};

it('tells where an article stands, by any spelling of its address, and is not asked twice for the same', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    pageReady: 0' });
  const home = await serve(place);
  await until(() => place.mastodon.posts.length === 1 && place.bluesky.posts.length === 1);
  const article = `${place.site.url}/new-pier`;
  const ask = (url: string, headers: Record<string, string> = {}) =>
    fetch(`${home}/api/public/posts?url=${encodeURIComponent(url)}`, { headers });
  await until(
    async () => (await (await ask(`${article}?fbclid=${Math.random()}`)).text()).includes('mastodon') || false,
  );
  const answer = await ask(`${article}/?utm_source=news#top`);
  expect(await answer.json()).toMatchObject({
    posts: expect.arrayContaining([
      expect.objectContaining({ network: 'mastodon', url: place.mastodon.posts[0]?.url }),
      expect.objectContaining({ network: 'bluesky', uri: place.bluesky.posts[0]?.uri }),
    ]),
  });
  expect(answer.headers.get('cache-control')).toContain('public');
  const etag = answer.headers.get('etag') ?? '';
  const again = await ask(`${article}/?utm_source=news#top`, { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(
    (await fetch(`${home}/api/public/posts`, { method: 'OPTIONS' })).headers.get('access-control-allow-origin'),
  ).toBe('*');
});

it('answers other paths and methods with problem details, without a token', async () => {
  await using place = await makeWorkplace();
  const home = await serve(place);
  const ask = async (method: string, path: string) => {
    const answer = await fetch(`${home}/api/public/${path}`, { method });
    return [answer.status, answer.headers.get('content-type'), answer.headers.get('allow')];
  };
  expect(await ask('POST', 'posts')).toEqual([405, 'application/problem+json', 'GET, HEAD, OPTIONS']);
  expect(await ask('GET', 'likes')).toEqual([404, 'application/problem+json', null]);
  expect((await ask('HEAD', 'replies'))[0]).toBe(200);
});

it('says nothing of what is held, and the same as of what was never heard of', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all\n    publish: approve' });
  const home = await serve(place);
  const status = async () => JSON.stringify((await place.run('status', '--json')).lines);
  await until(async () => (await status()).includes('"held":2'));
  const ask = async (url: string) => (await fetch(`${home}/api/public/posts?url=${encodeURIComponent(url)}`)).json();
  expect(await ask(`${place.site.url}/mill-flour`)).toEqual({ url: `${place.site.url}/mill-flour`, posts: [] });
  expect(await ask('https://example.com/')).toEqual({ url: 'https://example.com/', posts: [] });
  const asked = place.site.asked.length;
  await fetch(`${home}/s?url=${encodeURIComponent(`${place.site.url}/never-asked`)}`);
  expect(place.site.asked.slice(asked).filter((path) => path.includes('never-asked'))).toEqual([]);
});
