import { feedOf, guid, testEach } from './planted.ts';

testEach([
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
      level: 'warning',
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
    { area: 'texts', level: 'advice', message: /cut off/, change: /<content:encoded>/ },
  ],
  [
    'a date stands in another form than RSS asks for',
    (site) => site.change('/feed.xml', /<pubDate>[^<]*</, `<pubDate>${new Date(Date.now() - 3e8).toISOString()}<`),
    { area: 'dates', level: 'advice', message: /another form than RFC 822/, change: /<pubDate>\w{3}, \d/, line: 14 },
  ],
  [
    'a date names the wrong day of the week',
    (site) => site.change('/feed.xml', /<pubDate>[^<]*</, '<pubDate>Mon, 06 Oct 2026 09:00:00 GMT<'),
    { area: 'dates', level: 'advice', message: /day of the week/, change: /<pubDate>Tue, 06 Oct 2026/, line: 14 },
  ],
  [
    'the oldest entry stands first',
    (site) => {
      const [head = '', a = '', b = '', c = '', tail = ''] = String(feedOf(site).body).split(/(?=<item>|<\/channel>)/);
      site.answers.set('/feed.xml', { ...feedOf(site), body: [head, c, b, a, tail].join('') });
    },
    { area: 'dates', level: 'advice', message: /stands first/, change: null },
  ],
  [
    'a title holds markup',
    (site) => site.change('/feed.xml', 'walk number 1', 'walk &lt;b&gt;number&lt;/b&gt; 1'),
    { area: 'texts', level: 'warning', message: /markup/, change: /<title>Lantern walk number 1/, line: 11 },
  ],
  [
    'an entry has no title',
    (site) => site.change('/feed.xml', /<title>Lantern walk number 1.*/, ''),
    { area: 'texts', level: 'warning', message: /^1 of 3 entries has no title/, change: /<title>/ },
  ],
  [
    'texts end in a link to the rest',
    (site) =>
      site.change(
        '/feed.xml',
        /, and the brass band[^<]*<\/p>/g,
        ' [&#8230;]</p><p>The post X appeared first on Y.</p>',
      ),
    { area: 'texts', level: 'advice', message: /cut off/, change: /<content:encoded>/ },
  ],
  [
    'ids are others at each reading',
    (site) => {
      const { body, ...answer } = feedOf(site);
      let n = 0;
      const next = () => {
        n += 1;
        return String(body).replaceAll(/tag:example.com,2026:walk/g, `tag:example.com,2026:${n}`);
      };
      site.answers.set('/feed.xml', Object.defineProperty({ ...answer, body: '' }, 'body', { get: next }));
    },
    { area: 'ids', level: 'trouble', message: /another id each time/, change: /<guid/ },
  ],
]);
