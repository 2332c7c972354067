import { expect, it } from 'vitest';
import { discoverFeeds } from '../../src/pages/discover-feeds.ts';
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
