import { expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { checkSite } from '../../src/site-check/check-site.ts';
import type { Finding } from '../../src/site-check/finding.ts';
import { type SampleSite, startSample } from './sample-site.ts';

async function check(site: string): Promise<Finding[]> {
  const http = createHttp({ clock: systemClock, userAgent: 'test', allowPrivateNetworks: false });
  const { findings } = await checkSite({ http, clock: systemClock }, site);
  await http.close();
  return findings.filter(({ level }) => level !== 'ok');
}

it('nothing is said of a site in which nothing is wrong, by its home page or its feed', async () => {
  await using site = await startSample();
  expect(await check(`${site.url}/`)).toEqual([]);
  expect(await check(`${site.url}/feed.xml`)).toEqual([]);
  expect(site.asked.length).toBeLessThan(40);
});

type Fault = [
  name: string,
  spoil: (site: SampleSite) => void,
  expected: { area: Finding['area']; level: Finding['level']; message: RegExp; change: RegExp | null; line?: number },
];

const guid = (n: number) => `<guid isPermaLink="false">tag:example.com,2026:walk-${n}</guid>`;
const everyPage = (site: SampleSite, from: string | RegExp, to: string) => {
  for (const n of [1, 2, 3]) site.change(`/walk-${n}`, from, to);
};

const faults: Fault[] = [
  [
    'two entries have one id',
    (site) => site.change('/feed.xml', guid(2), guid(1)),
    { area: 'ids', level: 'trouble', message: /^1 of 3 entries has an id that another/, change: /walk-2/, line: 20 },
  ],
  [
    'an entry has no id',
    (site) => site.change('/feed.xml', guid(3), ''),
    { area: 'ids', level: 'warning', message: /no id/, change: /<guid isPermaLink="false">tag:127.0.0.1,\d+:walk-3/ },
  ],
  [
    'a guid is said to be an address and is none',
    (site) => site.change('/feed.xml', guid(1), '<guid>walk-1</guid>'),
    {
      area: 'ids',
      level: 'advice',
      message: /is none/,
      change: /^<guid isPermaLink="false">walk-1<\/guid>$/,
      line: 13,
    },
  ],
  [
    'an entry has no address',
    (site) => site.change('/feed.xml', /<link>.*walk-1<\/link>/, ''),
    { area: 'addresses', level: 'trouble', message: /no address/, change: /<link>/ },
  ],
  [
    'an address is not whole',
    (site) => site.change('/feed.xml', /<link>.*walk-1<\/link>/, '<link>/walk-1</link>'),
    { area: 'addresses', level: 'warning', message: /not whole/, change: /<link>http.*walk-1<\/link>/, line: 12 },
  ],
  [
    'an address has tracking parameters',
    (site) => site.change('/feed.xml', 'walk-1</link>', 'walk-1?utm_source=rss&amp;p=1</link>'),
    { area: 'addresses', level: 'advice', message: /tracking/, change: /walk-1\?p=1<\/link>/ },
  ],
  [
    'a date cannot be read',
    (site) => site.change('/feed.xml', /<pubDate>[^<]*</, '<pubDate>soonish<'),
    {
      area: 'dates',
      level: 'warning',
      message: /cannot be read/,
      change: /<pubDate>\w{3}, \d\d \w{3} \d{4}/,
      line: 14,
    },
  ],
  [
    'an entry has no date',
    (site) => site.change('/feed.xml', /<pubDate>[^<]*<\/pubDate>/, ''),
    { area: 'dates', level: 'warning', message: /has no date/, change: /<pubDate>/ },
  ],
  [
    'a date lies ahead',
    (site) => site.change('/feed.xml', /<pubDate>[^<]*</, '<pubDate>Tue, 01 Jan 2097 10:00:00 GMT<'),
    { area: 'dates', level: 'warning', message: /in the future/, change: /<pubDate>/ },
  ],
  [
    'a date is the zero of a clock',
    (site) => site.change('/feed.xml', /<pubDate>[^<]*</, '<pubDate>Thu, 01 Jan 1970 00:00:00 GMT<'),
    { area: 'dates', level: 'warning', message: /zero of some clock|no date|cannot be read/, change: /<pubDate>/ },
  ],
  [
    'a date names no time zone',
    (site) => site.change('/feed.xml', /(<pubDate>[^<]*) GMT</, '$1<'),
    { area: 'dates', level: 'advice', message: /without a time zone/, change: /GMT/ },
  ],
  [
    'all entries have one title',
    (site) => site.change('/feed.xml', /<title>Lantern.*?<\/title>/g, '<title>News</title>'),
    { area: 'texts', level: 'warning', message: /same title/, change: /<title>/ },
  ],
  [
    'a title was escaped twice',
    (site) => site.change('/feed.xml', 'walk number 1', 'walk &amp;amp; song'),
    { area: 'texts', level: 'warning', message: /escaped once too often/, change: /walk &amp; song/, line: 11 },
  ],
  [
    'all texts are cut off',
    (site) => site.change('/feed.xml', /, and the brass band[^<]*/g, ' […]'),
    { area: 'texts', level: 'advice', message: /cut off/, change: null },
  ],
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
    { area: 'hub', level: 'warning', message: /502/, change: null },
  ],
  [
    'the feed does not name itself',
    (site) => site.change('/feed.xml', /<atom:link rel="self".*/, ''),
    { area: 'feed', level: 'advice', message: /its own address/, change: /rel="self"/ },
  ],
  [
    'nothing says whether the feed changed',
    (site) => site.answers.set('/feed.xml', { ...feedOf(site), headers: {} }),
    { area: 'caching', level: 'advice', message: /neither ETag/, change: /ETag/ },
  ],
  [
    'the server does not know its own validators again',
    (site) =>
      site.answers.set('/feed.xml', { ...feedOf(site), headers: { 'last-modified': new Date().toUTCString() } }),
    { area: 'caching', level: 'advice', message: /again/, change: /304/ },
  ],
  [
    'caches may keep the feed for days',
    (site) =>
      site.answers.set('/feed.xml', { ...feedOf(site), headers: { etag: '"1"', 'cache-control': 'max-age=604800' } }),
    { area: 'caching', level: 'warning', message: /7 days/, change: /max-age=300/ },
  ],
  [
    'a page that the feed links is not there',
    (site) => site.answers.delete('/walk-1'),
    { area: 'page', level: 'trouble', message: /1 of 3 pages.*404/, change: null },
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
    'pages do not name their language',
    (site) => everyPage(site, '<html lang="en">', '<html>'),
    { area: 'language', level: 'advice', message: /All 3 pages do not name/, change: /<html lang="en">/, line: 2 },
  ],
  [
    'pages name no author for Mastodon',
    (site) => everyPage(site, /<meta name="fediverse:creator".*/, ''),
    { area: 'card', level: 'advice', message: /author for Mastodon/, change: /fediverse:creator/ },
  ],
];

const feedOf = (site: SampleSite) => site.answers.get('/feed.xml') ?? { body: '' };

it.each(faults)('%s: it is said, with the line to change, and nothing else is', async (_name, spoil, expected) => {
  await using site = await startSample();
  spoil(site);
  const findings = await check(`${site.url}/`);
  const found = findings.find(({ area, message }) => area === expected.area && expected.message.test(message));
  expect(found, JSON.stringify(findings, null, 1)).toMatchObject({ level: expected.level });
  if (expected.change === null) expect(found?.change).toBeNull();
  else expect(found?.change).toMatch(expected.change);
  if (expected.line !== undefined) expect(found?.subject).toMatch(new RegExp(`:${expected.line}$`));
  expect(findings.filter((finding) => finding !== found).map(({ message }) => message)).toEqual([]);
});

it('the gravest fault comes first', async () => {
  await using site = await startSample();
  site.change('/feed.xml', /<atom:link rel="hub".*/, '');
  site.change('/feed.xml', '<language>en</language>', '');
  site.change('/feed.xml', guid(2), guid(1));
  expect((await check(`${site.url}/`)).map(({ level }) => level)).toEqual(['trouble', 'warning', 'advice']);
});
