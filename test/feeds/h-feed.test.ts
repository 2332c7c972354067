import { expect, it } from 'vitest';
import type { ParsedFeed } from '../../src/feeds/feed.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Quay notes</title>${head}</head><body>${body}</body></html>`;

function read(html: string): ParsedFeed {
  const feed = parseFeed(Buffer.from(html), { url: 'https://quay.example/notes/', contentType: 'text/html' });
  if ('error' in feed) throw new Error(feed.error);
  return feed;
}

const article = (inner: string) => `<article class="h-entry">${inner}</article>`;
const whole = article(
  `<h2 class="p-name"><a class="u-url" href="/lamps">The lamps are lit</a></h2>
   <time class="dt-published" datetime="2026-03-03T10:00:00+01:00">3 March</time>
   <a class="p-author h-card" href="/kim"><img class="u-photo" src="/kim.jpg" alt=""> Kim Arden</a>
   <img class="u-photo" src="lamp.jpg" alt="A lamp">
   <div class="e-content"><p>They burn <a href="oil">oil</a>.</p><ul><li>one<li>two</ul></div>
   <a class="p-category">Sea</a> <a rel="tag">Light</a>
   <div class="p-comment h-cite"><span class="p-name">Nice!</span> <a class="u-url" href="/comment">c</a></div>`,
);

it('a page that marks its entries is a feed where it links to none', () => {
  expect(read(page(`<div class="h-feed"><h1 class="p-name">Notes</h1>${whole}</div>`))).toMatchObject({
    format: 'h-feed',
    title: 'Notes',
    url: 'https://quay.example/notes/',
    language: 'en-GB',
    warnings: [{ code: 'h-feed' }],
    entries: [
      {
        id: 'https://quay.example/lamps',
        url: 'https://quay.example/lamps',
        title: 'The lamps are lit',
        html: '<p>They burn <a href="https://quay.example/notes/oil">oil</a>.</p><ul><li>one</li><li>two</li></ul>',
        published: '2026-03-03T09:00:00Z',
        authors: ['Kim Arden'],
        categories: ['Sea', 'Light'],
        image: { url: 'https://quay.example/notes/lamp.jpg', alt: 'A lamp' },
        language: 'en-GB',
      },
    ],
  });
});

it('classic hentry, a date in parts, a note without a title, and an entry that says nothing', () => {
  const classic = `<div class="hentry"><h2 class="entry-title">Old</h2><a rel="bookmark" href="/old">#</a>
    <abbr class="published" title="2026-01-02T03:04:05Z">x</abbr><div class="entry-content">Body</div></div>`;
  const note = article(
    `<a class="u-url" href="/n"></a><div class="p-name e-content">Just a note</div>
     <span class="dt-published"><span class="value">2026-05-06</span> at <span class="value">07:08</span></span>`,
  );
  const { entries } = read(page(classic + note + article('<p>nothing</p>')));
  expect(entries.map(({ title, url, published, html }) => [title, url, published, html])).toEqual([
    ['Old', 'https://quay.example/old', '2026-01-02T03:04:05Z', 'Body'],
    ['', 'https://quay.example/n', '2026-05-06T07:08:00Z', 'Just a note'],
  ]);
});

it('a page that links to a feed, or that is one article alone, is a page', () => {
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
  for (const html of [page(`<div class="h-feed">${whole}</div>`, link), page(whole)])
    expect(parseFeed(Buffer.from(html), { url: 'https://quay.example/', contentType: null })).toMatchObject({
      error: 'It is a web page, not a feed.',
      page: true,
    });
});

it('a page of any depth is read in good time', () => {
  const deep = page(`<div class="h-feed">${'<div class="h-entry">'.repeat(200_000)}`);
  const start = performance.now();
  parseFeed(Buffer.from(deep), { url: 'https://quay.example/', contentType: null });
  expect(performance.now() - start).toBeLessThan(5000);
});
