import { expect, it } from 'vitest';
import { fetchImage } from '../../src/pages/fetch-image.ts';
import { pageToEntry } from '../../src/pages/page-entry.ts';
import { readPage } from '../../src/pages/read-page.ts';
import { sniffImage } from '../../src/pages/sniff-image.ts';
import { fakeHttp } from './fake-http.ts';

it.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'image/webp'],
  ['\x00\x00\x00\x1cftypavif', 'image/avif'],
  ['\x00\x00\x00\x1cftypmp42', null],
  ['<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="x">', 'image/svg+xml'],
  ['<html><svg>', null],
  ['', null],
])('bytes that begin %j are %s', (bytes, mime) => expect(sniffImage(Buffer.from(bytes, 'latin1'))).toBe(mime));

it('an image is what its bytes are, whatever the server calls it', async () => {
  const url = 'https://harbour.example/lamp.jpg';
  const { signal } = new AbortController();
  const gif = { type: 'text/html', body: 'GIF89a...' };
  expect(await fetchImage(fakeHttp({ [url]: gif }), url, signal)).toMatchObject({ mime: 'image/gif' });
  expect(await fetchImage(fakeHttp({ [url]: { type: 'image/png', body: '<html>' } }), url, signal)).toEqual({
    why: 'it is no image of a known kind',
  });
  expect(await fetchImage(fakeHttp({}), url, signal)).toEqual({ why: 'the site answers 404' });
});

it('a page becomes an entry whose excerpt is HTML, signs and all', async () => {
  const html = '<title>Lamps</title><meta name="description" content="a &lt; b &amp;&amp; <b> is bold">';
  const source = { url: 'https://harbour.example/a', contentType: null };
  const page = await readPage(Buffer.from(html), source);
  expect('error' in page ? null : pageToEntry(page)).toMatchObject({
    id: 'https://harbour.example/a',
    url: 'https://harbour.example/a',
    title: 'Lamps',
    excerpt: 'a &lt; b &amp;&amp; &lt;b&gt; is bold',
  });
});

it('a page out of a file that names no address is an entry without one', async () => {
  const page = await readPage(Buffer.from('<title>Lamps</title>'), { url: 'file:///tmp/a.html', contentType: null });
  expect('error' in page ? null : pageToEntry(page).url).toBeNull();
});
