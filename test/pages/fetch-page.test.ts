import { expect, it } from 'vitest';
import type { GetOptions, Http } from '../../src/http/http.ts';
import { fetchPage } from '../../src/pages/fetch-page.ts';
import { lookAtPage } from '../../src/pages/look-at-page.ts';
import { metaRefresh } from '../../src/pages/meta-refresh.ts';
import { anEntry, type FakeAnswers, fakeHttp } from './fake-http.ts';

const site = 'https://harbour.example';
const page = '<title>Lamps</title><p>Lamps</p>';
const fetch = (answers: FakeAnswers, path = '/a') =>
  fetchPage(fakeHttp(answers), `${site}${path}`, { trust: 'operator', main: false });

it.each([
  [404, 'is not there (HTTP 404)'],
  [410, 'is gone (HTTP 410)'],
  [401, 'wants a password'],
  [503, 'cannot be read (HTTP 503)'],
  [304, 'redirects to nowhere'],
])('status %i is a sentence that names the address', async (status, words) => {
  expect(await fetch({ [`${site}/a`]: { status, body: page } })).toMatchObject({
    error: expect.stringMatching(new RegExp(`^${site}/a .*${words.replaceAll(/[()]/g, '\\$&')}`)),
    status,
    unseen: false,
  });
});

it('a bot filter that answers 403 is named as one', async () => {
  const answers = { [`${site}/a`]: { status: 403, body: '<title>Just a moment...</title><p>Wait</p>' } };
  expect(await fetch(answers)).toMatchObject({ error: expect.stringContaining('check for robots'), status: 403 });
});

it('credentials of an address stand in no error', async () => {
  const found = await fetchPage(fakeHttp({}), 'https://user:geheim@harbour.example/a', {
    trust: 'operator',
    main: false,
  });
  expect(found).toMatchObject({ status: 404 });
  expect(JSON.stringify(found)).not.toContain('geheim');
});

it('a stub that only redirects leads to the page, with less trust when the host is another', async () => {
  const asked: [string, GetOptions['trust']][] = [];
  const answers: FakeAnswers = {
    [`${site}/old`]: { body: '<meta http-equiv="refresh" content="0; url=/a?b&amp;c"><p>Moved</p>' },
    [`${site}/a?b&c`]: { body: `<meta content="0;URL='https://new.example/a'" http-equiv=refresh><p>Moved</p>` },
    'https://new.example/a': { body: page },
  };
  const inner = fakeHttp(answers);
  const http: Http = {
    ...inner,
    get: (url, options) => {
      asked.push([url, options.trust]);
      return inner.get(url, options);
    },
  };
  expect(await fetchPage(http, `${site}/old`, { trust: 'operator', main: false })).toMatchObject({
    title: 'Lamps',
    url: 'https://new.example/a',
  });
  expect(asked).toEqual([
    [`${site}/old`, 'operator'],
    [`${site}/a?b&c`, 'operator'],
    ['https://new.example/a', 'public'],
  ]);
});

it('pages that refresh in a circle end', async () => {
  const answers: FakeAnswers = {
    [`${site}/a`]: { body: '<title>A</title><meta http-equiv="refresh" content="0;url=/b">' },
    [`${site}/b`]: { body: '<title>B</title><meta http-equiv="refresh" content="0;url=/a">' },
  };
  expect(await fetch(answers)).toMatchObject({ title: expect.stringMatching(/[AB]/) });
});

it.each([
  ['<meta http-equiv="refresh" content="300">', null],
  ['<meta http-equiv="refresh" content="30; url=/b">', null],
  ['<meta http-equiv="refresh" content="0; url=">', null],
  ['<meta name="refresh" content="0; url=/b">', null],
  ['<META HTTP-EQUIV=Refresh CONTENT="0; URL=/b;c">', '/b;c'],
])('%s leads to %s', (html, to) => expect(metaRefresh(Buffer.from(html))).toBe(to));

const png = Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1');
const pictured = '<title>Lamps</title><meta property="og:image" content="/lamp.png"><p>Lamps</p>';
const look = (answers: FakeAnswers, entry = anEntry({ url: `${site}/a` })) =>
  lookAtPage(fakeHttp(answers), { entry, feedTitle: 'Harbour Lights' }, new AbortController().signal);

it('a page is ready with its title and with the image that it names', async () => {
  expect(await look({ [`${site}/a`]: { body: page } })).toMatchObject({ is: 'ready', page: { title: 'Lamps' } });
  expect(await look({ [`${site}/a`]: { body: pictured }, [`${site}/lamp.png`]: { body: png } })).toMatchObject({
    is: 'ready',
  });
});

it('a page whose image is missing is waited for, and is good enough afterwards', async () => {
  expect(await look({ [`${site}/a`]: { body: pictured } })).toMatchObject({
    is: 'not-ready',
    why: expect.stringContaining('the site answers 404'),
    page: { title: 'Lamps' },
  });
  expect(await look({ [`${site}/a`]: { body: pictured }, [`${site}/lamp.png`]: { body: '<html>' } })).toMatchObject({
    is: 'not-ready',
    why: expect.stringContaining('no image of a known kind'),
  });
});

it('a file that is there and no picture is not waited for: it will not become one', async () => {
  for (const body of [Buffer.from('II*\0....', 'latin1'), Buffer.from('not a picture')])
    expect(await look({ [`${site}/a`]: { body: pictured }, [`${site}/lamp.png`]: { body } })).toMatchObject({
      is: 'ready',
    });
  expect(await look({ [`${site}/a`]: { body: pictured }, [`${site}/lamp.png`]: { body: '' } })).toMatchObject({
    is: 'not-ready',
  });
});

it('an image that the feed attaches must be named by the page; one that stands in the text need not', async () => {
  const answers = { [`${site}/a`]: { body: page } };
  const image = { url: `${site}/lamp.png`, alt: null };
  const attachments = [{ url: `${site}/lamp.png`, type: 'image/png', length: null }];
  expect(await look(answers, anEntry({ url: `${site}/a`, image, attachments }))).toMatchObject({ is: 'not-ready' });
  expect(await look(answers, anEntry({ url: `${site}/a`, image }))).toMatchObject({ is: 'ready' });
});

it('a page that is not there, has no title, or only says that it is missing is not ready; one that is gone is gone', async () => {
  expect(await look({})).toMatchObject({ is: 'not-ready' });
  expect(await look({ [`${site}/a`]: { status: 500 } })).toMatchObject({ is: 'not-ready' });
  expect(await look({ [`${site}/a`]: { status: 410 } })).toMatchObject({ is: 'gone' });
  expect(await look({ [`${site}/a`]: { body: '<p>soon</p>' } })).toMatchObject({ is: 'not-ready' });
  const missing = { [`${site}/a`]: { body: '<title>Page not found</title><p>Sorry</p>' } };
  expect(await look(missing)).toMatchObject({ is: 'not-ready' });
  expect(await look(missing, anEntry({ url: `${site}/a`, title: 'Page not found' }))).toMatchObject({ is: 'ready' });
});

it('a page with the name of the site alone is the frame of one that is not there yet', async () => {
  const frame = { [`${site}/a`]: { body: '<title>Harbour lights!</title><div id="app"></div>' } };
  expect(await look(frame)).toMatchObject({ is: 'not-ready', why: expect.stringContaining("site's name alone") });
  expect(await look(frame, anEntry({ url: `${site}/a`, title: 'Harbour Lights' }))).toMatchObject({ is: 'ready' });
  expect(await look(frame, anEntry({ url: `${site}/a`, title: '' }))).toMatchObject({ is: 'ready' });
});

it('a page that may not be asked, and an entry without one, hold nothing up', async () => {
  expect(await look({ [`${site}/a`]: 'private' })).toMatchObject({ is: 'unseen' });
  expect(await look({}, anEntry({ url: null }))).toMatchObject({ is: 'unseen' });
  expect(await look({ [`${site}/a`]: { body: pictured }, [`${site}/lamp.png`]: 'private' })).toMatchObject({
    is: 'ready',
  });
});
