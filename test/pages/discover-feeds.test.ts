import { expect, it } from 'vitest';
import { discoverFeeds, findFeeds } from '../../src/pages/discover-feeds.ts';
import { fakeHttp } from './fake-http.ts';

const site = 'https://harbour.example';
const feed = {
  type: 'application/rss+xml',
  body: '<rss version="2.0"><channel><title>Harbour</title><item><title>Lamps</title><link>https://harbour.example/a</link></item></channel></rss>',
};
const announcing = (...links: string[]) => ({
  body: `<title>Harbour</title>${links.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}`,
});

it('an address that is a feed is its own discovery', async () => {
  expect(await discoverFeeds(fakeHttp({ [`${site}/rss`]: feed }), `${site}/rss`)).toEqual([`${site}/rss`]);
});

it('feeds that the page announces come first, those that are none and those of comments aside', async () => {
  const asked: string[] = [];
  const answers = {
    [`${site}/`]: announcing('/comments/feed', '/broken', '/all.xml'),
    [`${site}/all.xml`]: feed,
    [`${site}/comments/feed`]: feed,
    [`${site}/feed.xml`]: feed,
  };
  expect(await discoverFeeds(fakeHttp(answers, asked), `${site}/`)).toEqual([
    `${site}/all.xml`,
    `${site}/comments/feed`,
  ]);
  expect(asked).not.toContain(`${site}/feed.xml`);
});

it('where nothing is announced the usual places are tried, below the address first, and not for ever', async () => {
  const asked: string[] = [];
  const blog = `${site}/blog`;
  const root = { [blog]: announcing(), [`${site}/rss.xml`]: feed };
  expect(await discoverFeeds(fakeHttp({ ...root, [`${blog}/atom.xml`]: feed }), blog)).toEqual([`${blog}/atom.xml`]);
  expect(await discoverFeeds(fakeHttp(root, asked), blog)).toEqual([`${site}/rss.xml`]);
  expect(asked.length).toBeLessThan(30);
});

it('a site that cannot be read has none; a bare host is asked by https', async () => {
  expect(await discoverFeeds(fakeHttp({ [site]: 'private' }), site)).toEqual([]);
  expect(await discoverFeeds(fakeHttp({ [site]: feed }), 'harbour.example')).toEqual([site]);
});

it('a page whose own entries can be followed is the last resort, and what was found in vain is said', async () => {
  const page = `<html><body><div class="h-feed"><p class="h-entry"><a class="p-name u-url" href="/a">Lamps</a></p></div></body></html>`;
  expect(await findFeeds(fakeHttp({ [site]: { body: page } }), site)).toEqual({
    feeds: [{ url: site, by: 'page' }],
    reason: null,
  });
  expect(await findFeeds(fakeHttp({ [site]: { body: page }, [`${site}/rss.xml`]: feed }), site)).toEqual({
    feeds: [{ url: `${site}/rss.xml`, by: 'usual-place' }],
    reason: null,
  });
  const none = await findFeeds(fakeHttp({ [site]: { body: '<html><body>Hi</body></html>' } }), site);
  expect(none.reason).toMatch(/announces no feed.*usual places.*h-feed/);
});
