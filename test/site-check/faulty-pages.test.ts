import sharp from 'sharp';
import { everyPage, testEach } from './planted.ts';

const plain = { width: 120, height: 80, channels: 3 as const, background: '#886644' };
const pictures = {
  narrow: await sharp({ create: plain }).png().toBuffer(),
  avif: await sharp({ create: { ...plain, width: 1200, height: 630 } })
    .avif({ effort: 0 })
    .toBuffer(),
  drawing: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="9" height="9"/></svg>',
  large: await sharp({ create: { ...plain, width: 1200, height: 630 } })
    .jpeg()
    .toBuffer(),
};
/** A picture of so many bytes. */
const heavy = (bytes: number) => Buffer.concat([pictures.large, Buffer.alloc(bytes - pictures.large.length)]);

testEach([
  [
    'a page that the feed links is not there',
    (site) => site.answers.delete('/walk-1'),
    { area: 'page', level: 'trouble', message: /1 of 3 pages.*404/, change: /<link>/ },
  ],
  [
    'the pages name no picture',
    (site) => everyPage(site, /<meta property="og:image".*/g, ''),
    { area: 'card', level: 'warning', message: /All 3 pages name no picture/, change: /og:image/ },
  ],
  [
    'the picture is not there',
    (site) => site.answers.delete('/lanterns.jpg'),
    { area: 'card', level: 'warning', message: /cannot be had.*404/, change: /og:image/, line: 8 },
  ],
  [
    'the address of the picture is not whole',
    (site) => everyPage(site, /(og:image" content=")[^"]*(\/lanterns.jpg)/, '$1$2'),
    { area: 'card', level: 'warning', message: /not whole/, change: /content="http.*lanterns.jpg"/, line: 8 },
  ],
  [
    'a page has no description',
    (site) => everyPage(site, /<meta property="og:description".*/, ''),
    { area: 'card', level: 'warning', message: /no description/, change: /og:description/ },
  ],
  [
    'a picture is not described',
    (site) => everyPage(site, /<meta property="og:image:alt".*/, ''),
    { area: 'card', level: 'advice', message: /describe/, change: /og:image:alt/ },
  ],
  [
    'a page names no lasting address',
    (site) => site.change('/walk-2', /<link rel="canonical".*/, ''),
    { area: 'page', level: 'advice', message: /1 of 3 pages does not name/, change: /canonical.*walk-2/ },
  ],
  [
    'a page says that it is another one',
    (site) => site.change('/walk-2', /canonical" href="[^"]*"/, 'canonical" href="/"'),
    { area: 'page', level: 'warning', message: /another page/, change: /canonical.*walk-2/, line: 5 },
  ],
  [
    'a picture is narrow',
    (site) => site.answers.set('/lanterns.jpg', { type: 'image/png', body: pictures.narrow }),
    { area: 'card', level: 'warning', message: /small or blurred \(120 × 80/, change: /og:image/, line: 8 },
  ],
  [
    'a picture is a drawing',
    (site) => site.answers.set('/lanterns.jpg', { type: 'image/svg+xml', body: pictures.drawing }),
    { area: 'card', level: 'warning', message: /SVG/, change: /og:image/, line: 8 },
  ],
  [
    'a picture is of a kind that cards do not show',
    (site) => site.answers.set('/lanterns.jpg', { type: 'image/avif', body: pictures.avif }),
    { area: 'card', level: 'warning', message: /AVIF/, change: /og:image/, line: 8 },
  ],
  [
    'a picture is heavy',
    (site) => site.answers.set('/lanterns.jpg', { type: 'image/jpeg', body: heavy(2_000_000) }),
    { area: 'card', level: 'advice', message: /heavier.*2\.0 MB/, change: /og:image/, line: 8 },
  ],
  [
    'a picture is too heavy for any card',
    (site) => site.answers.set('/lanterns.jpg', { type: 'image/jpeg', body: heavy(9_000_000) }),
    { area: 'card', level: 'warning', message: /too heavy.*9\.0 MB/, change: /og:image/, line: 8 },
  ],
  [
    'what is named as a picture is none',
    (site) => site.answers.set('/lanterns.jpg', { type: 'text/html', body: '<h1>Log in</h1>' }),
    { area: 'card', level: 'warning', message: /it is no picture/, change: /og:image/, line: 8 },
  ],
  [
    'a page has two descriptions',
    (site) => site.change('/walk-1', '</head>', '<meta property="og:description" content="Another"></head>'),
    { area: 'card', level: 'advice', message: /more than one og:description/, change: /og:description/ },
  ],
  [
    'a page has no title element',
    (site) => site.change('/walk-1', /<title>.*<\/title>/, ''),
    { area: 'page', level: 'warning', message: /has no <title>/, change: /<title>Lantern walk/ },
  ],
  [
    'a page has two titles',
    (site) => site.change('/walk-1', '</head>', '<title>Again</title></head>'),
    { area: 'page', level: 'advice', message: /more than one <title>/, change: /<title>/, line: 4 },
  ],
  [
    'all pages name one lasting address',
    (site) => {
      for (const n of [2, 3]) site.change(`/walk-${n}`, /canonical" href="[^"]*"/, 'canonical" href="/walk-1"');
    },
    {
      area: 'page',
      level: 'warning',
      message: /^2 of 3 pages say .*another page/,
      change: /canonical.*walk-/,
      line: 5,
    },
  ],
  [
    'pages show nothing without JavaScript',
    (site) =>
      everyPage(site, /<body>[\s\S]*/, '<body><div id="app"></div><script src="/app.js"></script></body></html>'),
    { area: 'page', level: 'warning', message: /without JavaScript/, change: null },
  ],
  [
    'a page says with its title that it is not there',
    (site) => site.change('/walk-1', /Lantern walk number 1 ends at the mill/g, 'Page not found'),
    { area: 'page', level: 'trouble', message: /so that these wait.*Page not found/, change: /<title>Lantern walk/ },
  ],
  [
    'all pages have the title of the site',
    (site) => everyPage(site, /(og:title" content=")[^"]*/, '$1News of the whole valley'),
    { area: 'card', level: 'warning', message: /the same title \("News of/, change: /og:title/, line: 6 },
  ],
  [
    'all pages have one description',
    (site) => everyPage(site, /(og:description" content=")[^"]*/, '$1News of the whole valley'),
    { area: 'card', level: 'advice', message: /the same description/, change: /og:description/, line: 7 },
  ],
  [
    'the home page has no title',
    (site) => site.change('/', '<title>Mill Valley Notes</title>', ''),
    { area: 'page', level: 'warning', message: /^The home page has no <title>/, change: /<title>/ },
  ],
  [
    'the home page is ill, though the feed is well',
    (site) => site.answers.set('/', { status: 500, body: '' }),
    { area: 'page', level: 'warning', message: /^The home page cannot be read: it answers 500/, change: null },
  ],
  [
    'a page leads to the home page',
    (site) => site.answers.set('/walk-1', { status: 302, headers: { location: '/' }, body: '' }),
    { area: 'page', level: 'trouble', message: /leads to the home page/, change: null },
  ],
  [
    'robots.txt keeps the networks from the pages',
    (site) => site.answers.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /walk\n' }),
    { area: 'card', level: 'warning', message: /robots\.txt/, change: /^User-agent: Mastodon\nUser-agent/, line: 2 },
  ],
  [
    'pages name no author for Mastodon',
    (site) => everyPage(site, /<meta name="fediverse:creator".*/, ''),
    { area: 'card', level: 'advice', message: /author for Mastodon/, change: /fediverse:creator/ },
  ],
]);
