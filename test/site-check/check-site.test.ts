import { expect, it } from 'vitest';
import { check, guid } from './planted.ts';
import { startSample } from './sample-site.ts';

it('nothing is said of a site in which nothing is wrong, by its home page or its feed', async () => {
  await using site = await startSample();
  expect(await check(`${site.url}/`)).toEqual([]);
  expect(await check(`${site.url}/feed.xml`)).toEqual([]);
  expect(site.asked.length).toBeLessThan(40);
});

it('the gravest fault comes first', async () => {
  await using site = await startSample();
  site.change('/feed.xml', /<atom:link rel="hub".*/, '');
  site.change('/feed.xml', '<language>en</language>', '');
  site.change('/feed.xml', guid(2), guid(1));
  expect((await check(`${site.url}/`)).map(({ level }) => level)).toEqual(['trouble', 'warning', 'advice']);
});
