import { everyPage, feedOf, testEach } from './planted.ts';

testEach([
  [
    'the feed does not name its language',
    (site) => site.change('/feed.xml', '<language>en</language>', ''),
    { area: 'language', level: 'warning', message: /does not name/, change: /^<language>en<\/language>$/ },
  ],
  [
    'the feed names another language than its texts are in',
    (site) => site.change('/feed.xml', '<language>en</language>', '<language>de</language>'),
    { area: 'language', level: 'warning', message: /"de".*"en"/, change: /^<language>en<\/language>$/, line: 7 },
  ],
  [
    'the feed names a language that is none',
    (site) => site.change('/feed.xml', '<language>en</language>', '<language>English!</language>'),
    { area: 'language', level: 'warning', message: /none/, change: /^<language>en<\/language>$/, line: 7 },
  ],
  [
    'the home page does not announce the feed',
    (site) => site.change('/', /<link rel="alternate".*/, ''),
    {
      area: 'feed',
      level: 'warning',
      message: /does not announce/,
      change: /<link rel="alternate".*href=".*feed.xml">/,
    },
  ],
  [
    'the home page links the feed without saying that it is one',
    (site) => site.change('/', ' type="application/rss+xml"', ''),
    {
      area: 'feed',
      level: 'warning',
      message: /does not announce/,
      change: /<link rel="alternate" type="application\/rss\+xml".*href=".*feed.xml">/,
      line: 3,
    },
  ],
  [
    'the feed that the home page announces leads elsewhere',
    (site) => {
      site.change('/', /href="[^"]*feed.xml"/, 'href="/old.xml"');
      site.answers.set('/old.xml', { status: 301, headers: { location: '/feed.xml' }, body: '' });
    },
    { area: 'feed', level: 'advice', message: /leads elsewhere \(1/, change: /href=".*\/feed.xml">/, line: 3 },
  ],
  [
    'the feed comes as a web page',
    (site) => site.answers.set('/feed.xml', { ...feedOf(site), type: 'text/html' }),
    { area: 'feed', level: 'warning', message: /comes as text\/html/, change: /application\/rss\+xml/ },
  ],
  [
    'the feed is not well-formed',
    (site) => site.change('/feed.xml', 'News from the valley', 'News & more from the valley'),
    { area: 'feed', level: 'warning', message: /refuse/, change: /News &amp; more/, line: 6 },
  ],
  [
    'a tag that HTML need not close is not closed',
    (site) => site.change('/feed.xml', 'News from the valley', 'News<br>'),
    { area: 'feed', level: 'warning', message: /do not match/, change: /<br>…<\/br>/, line: 6 },
  ],
  [
    'a prefix is not declared',
    (site) => site.change('/feed.xml', 'xmlns:content="http://purl.org/rss/1.0/modules/content/"', ''),
    { area: 'feed', level: 'warning', message: /prefix "content"/, change: /^xmlns:content="http:/, line: 15 },
  ],
  [
    'a line break stands before the XML declaration',
    (site) => site.change('/feed.xml', '<?xml', '\n<?xml'),
    { area: 'feed', level: 'warning', message: /before the XML declaration/, change: /^<\?xml/, line: 1 },
  ],
  [
    'the feed names no hub',
    (site) => site.change('/feed.xml', /<atom:link rel="hub".*/, ''),
    { area: 'hub', level: 'advice', message: /no hub/, change: /rel="hub"/ },
  ],
  [
    'the hub does not answer',
    (site) => site.answers.set('/hub', { status: 502, body: '' }),
    { area: 'hub', level: 'warning', message: /502/, change: /rel="hub"/, line: 9 },
  ],
  [
    'the feed does not name itself',
    (site) => site.change('/feed.xml', /<atom:link rel="self".*/, ''),
    { area: 'feed', level: 'advice', message: /its own address/, change: /rel="self"/ },
  ],
  [
    'nothing says whether the feed changed',
    (site) => site.answers.set('/feed.xml', { ...feedOf(site), headers: {} }),
    { area: 'caching', level: 'warning', message: /neither ETag/, change: /ETag/ },
  ],
  [
    'the server does not know its own validators again',
    (site) =>
      site.answers.set('/feed.xml', { ...feedOf(site), headers: { 'last-modified': new Date().toUTCString() } }),
    { area: 'caching', level: 'warning', message: /again/, change: /304/ },
  ],
  [
    'caches may keep the feed for days',
    (site) =>
      site.answers.set('/feed.xml', { ...feedOf(site), headers: { etag: '"1"', 'cache-control': 'max-age=604800' } }),
    { area: 'caching', level: 'warning', message: /7 days/, change: /max-age=300/ },
  ],
  [
    'pages do not name their language',
    (site) => everyPage(site, '<html lang="en">', '<html>'),
    { area: 'language', level: 'advice', message: /All 3 pages do not name/, change: /<html lang="en">/, line: 2 },
  ],
  [
    'the feed names its language by its name',
    (site) => site.change('/feed.xml', '<language>en</language>', '<language>English</language>'),
    {
      area: 'language',
      level: 'warning',
      message: /is none \("English"\)/,
      change: /^<language>en<\/language>$/,
      line: 7,
    },
  ],
  [
    'pages name another language than their texts',
    (site) => everyPage(site, '<html lang="en">', '<html lang="de" class="x">'),
    { area: 'language', level: 'advice', message: /"de".*in "en"/, change: /^<html lang="en" class="x">$/, line: 2 },
  ],
  [
    'the feed says that it is another one',
    (site) => site.change('/feed.xml', /(rel="self".*href=")[^"]*"/, '$1https://old.example/feed"'),
    { area: 'feed', level: 'warning', message: /another \(https:\/\/old/, change: /rel="self".*feed\.xml"/, line: 8 },
  ],
  [
    'the home page announces a feed that is not there, though one is elsewhere',
    (site) => site.change('/', /href="[^"]*feed.xml"/, 'href="/old-feed.xml"'),
    {
      area: 'feed',
      level: 'trouble',
      message: /announces a feed that cannot be read.*404/,
      change: /href="http.*\/feed\.xml"/,
      line: 3,
    },
  ],
  [
    'header and XML declaration disagree',
    (site) => site.answers.set('/feed.xml', { ...feedOf(site), type: 'application/rss+xml; charset=iso-8859-1' }),
    { area: 'feed', level: 'advice', message: /in iso-8859-1.*says utf-8/, change: /charset=utf-8$/ },
  ],
  [
    'caches may keep nothing',
    (site) => site.answers.set('/feed.xml', { ...feedOf(site), headers: { etag: '"1"', 'cache-control': 'no-store' } }),
    { area: 'caching', level: 'advice', message: /no-store/, change: /max-age/ },
  ],
  [
    'the feed asks to be read once in a week',
    (site) => site.change('/feed.xml', '<language>', '<ttl>10080</ttl><language>'),
    { area: 'caching', level: 'advice', message: /"10080" minutes/, change: /<ttl>30<\/ttl>/, line: 7 },
  ],
  [
    'the feed asks to be skipped at hours that there are not',
    (site) => site.change('/feed.xml', '<language>', '<skipHours><hour>25</hour></skipHours><language>'),
    { area: 'caching', level: 'advice', message: /skipped/, change: null, line: 7 },
  ],
  [
    'the feed is large and comes uncompressed',
    (site) => site.change('/feed.xml', 'lanterns from', `lanterns ${'on and on '.repeat(3000)} from`),
    { area: 'caching', level: 'advice', message: /uncompressed/, change: /gzip/ },
  ],
]);
