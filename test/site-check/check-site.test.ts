import { expect, it } from 'vitest';
import { check, guid } from './planted.ts';
import { startSample } from './sample-site.ts';

it('nothing is said of a site in which nothing is wrong, by its home page or its feed', async () => {
  await using site = await startSample();
  expect(await check(`${site.url}/`)).toEqual([]);
  expect(await check(`${site.url}/feed.xml`)).toEqual([]);
  expect(site.asked.length).toBeLessThan(40);
});

it('nothing is said of an entry in another language whose page says so', async () => {
  await using site = await startSample();
  const german =
    'Am Abend trugen die Kinder ihre Laternen von der Schule zur Mühle, und am Fluss spielte die Blaskapelle.';
  site.change('/feed.xml', /On the evening of walk 2[^<]*/, german);
  site.change('/feed.xml', 'Lantern walk number 2 ends at the mill', 'Der Laternenumzug endet an der Mühle');
  site.change('/walk-2', '<html lang="en">', '<html lang="de">');
  expect(await check(`${site.url}/`)).toEqual([]);
});

it('the gravest fault comes first', async () => {
  await using site = await startSample();
  site.change('/feed.xml', /<atom:link rel="hub".*/, '');
  site.change('/feed.xml', '<language>en</language>', '');
  site.change('/feed.xml', guid(2), guid(1));
  expect((await check(`${site.url}/`)).map(({ level }) => level)).toEqual(['trouble', 'warning', 'advice']);
});
