import { expect, it } from 'vitest';
import { check } from './planted.ts';
import { startSample } from './sample-site.ts';

const address = '/.well-known/site.standard.publication';
const publication = 'at://did:plc:abc/site.standard.publication/3kaaaaaaaaaaa';
const link = (href: string) => `<link rel="site.standard.document" href="${href}">\n<meta property="og:title"`;
const document = 'at://did:plc:abc/site.standard.document/3kbbbbbbbbbbb';

it('a publication of standard.site whose pages name no document is told of it once', async () => {
  await using site = await startSample();
  site.answers.set(address, { type: 'text/plain', body: `${publication}\n` });
  expect(await check(`${site.url}/`)).toMatchObject([
    { area: 'page', level: 'advice', found: null, change: expect.stringContaining('site.standard.document') },
  ]);
  site.change('/walk-2', '<meta property="og:title"', link('https://example.com/walk-2'));
  expect(await check(`${site.url}/`)).toMatchObject([{ found: expect.stringContaining('https://example.com/walk-2') }]);
});

it('one page that names its document is enough: older ones may have none', async () => {
  await using site = await startSample();
  site.answers.set(address, { type: 'text/plain', body: publication });
  site.change('/walk-1', '<meta property="og:title"', link(document));
  expect(await check(`${site.url}/`)).toEqual([]);
});

it('nothing is said of a site that is no publication, whatever it answers there', async () => {
  await using site = await startSample();
  site.answers.set(address, { body: '<h1>Welcome</h1>' });
  expect(await check(`${site.url}/`)).toEqual([]);
});
