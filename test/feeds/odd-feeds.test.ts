import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ParsedFeed } from '../../src/feeds/feed.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const source = { url: 'https://site.example/blog/feed.xml', contentType: null };

function read(text: string | Uint8Array, contentType: string | null = null): ParsedFeed {
  const feed = parseFeed(typeof text === 'string' ? Buffer.from(text) : text, { ...source, contentType });
  if ('error' in feed) throw new Error(feed.error);
  return feed;
}

const rss = (inner: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Quay</title>${head}${inner}</channel></rss>`;
const item = (inner: string) => read(rss(`<item>${inner}</item>`)).entries[0];
const atom = (inner: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`;
const atomEntry = (inner: string, attributes = '') => read(atom(`<entry>${inner}</entry>`, attributes)).entries[0];

describe('an RSS item', () => {
  it.each<[string, string, object]>([
    ['a title with HTML names', '<title>Caf&eacute; &ndash; now</title>', { title: 'Café – now' }],
    ['a title escaped twice', '<title>Fish &amp;amp; chips</title>', { title: 'Fish & chips' }],
    ['a title with markup in CDATA', '<title><![CDATA[A <b>bold</b> step]]></title>', { title: 'A bold step' }],
    ['a CDATA section closed twice', '<title><![CDATA[A step]]>]]></title>', { title: 'A step' }],
    [
      'a CDATA section escaped in another',
      '<title>&lt;![CDATA[A step]]&gt;</title><description>&lt;![CDATA[&lt;p&gt;It rings.&lt;/p&gt;]]&gt;</description>',
      { title: 'A step', html: '<p>It rings.</p>' },
    ],
    ['a title that tells of one', '<title>What &lt;![CDATA[ is</title>', { title: 'What <![CDATA[ is' }],
    ['a stray ampersand and less-than', '<title>R&D: a < b</title>', { title: 'R&D: a < b' }],
    [
      'upper-case names',
      '<TITLE>Loud</TITLE><LINK>https://site.example/a</LINK>',
      { title: 'Loud', url: 'https://site.example/a' },
    ],
    [
      'only a guid that is an address',
      '<guid>https://site.example/a</guid>',
      { id: 'https://site.example/a', url: 'https://site.example/a' },
    ],
    ['a guid that is no address', '<guid isPermaLink="false">https://site.example/a</guid>', { url: null }],
    ['a relative link', '<link>/a?x=1&y=2</link>', { url: 'https://site.example/a?x=1&y=2' }],
    [
      'the fullest text',
      '<description>short</description><content:encoded>&lt;p&gt;long&lt;/p&gt;</content:encoded>',
      { html: '<p>long</p>', excerpt: 'short' },
    ],
    [
      'markup that nobody escaped',
      '<description><p>raw <b>text</b></p></description>',
      { html: '<p>raw <b>text</b></p>' },
    ],
    [
      'relative addresses in the text',
      '<description>&lt;a href="x"&gt;y&lt;/a&gt;</description>',
      { html: '<a href="https://site.example/blog/x">y</a>' },
    ],
    ['an author with mail', '<author>kim@site.example (Kim Arden)</author>', { authors: ['Kim Arden'] }],
    ['a mail with a name', '<author>Kim Arden &lt;kim@site.example&gt;</author>', { authors: ['Kim Arden'] }],
    ['a Dublin Core creator', '<dc:creator>Kim Arden</dc:creator>', { authors: ['Kim Arden'] }],
    [
      'categories of all kinds',
      '<category>Sea</category><dc:subject>Wind</dc:subject><category>Sea</category>',
      { categories: ['Sea', 'Wind'] },
    ],
    [
      'a picture in a namespace',
      '<media:content url="https://site.example/p.jpg" medium="image"/>',
      { image: { url: 'https://site.example/p.jpg', alt: null } },
    ],
    ['a picture without its address', '<image><url></url><title>Lamp</title></image>', { image: null }],
    ['a thumbnail', '<media:thumbnail url="/t.jpg"/>', { image: { url: 'https://site.example/t.jpg', alt: null } }],
    [
      'a picture attached',
      '<enclosure url="https://site.example/e.png" type="image/png" length="9"/>',
      { image: { url: 'https://site.example/e.png', alt: null } },
    ],
    [
      'a picture in the text, no tracking pixel',
      '<description>&lt;img src="/pixel.gif" width="1" height="1"&gt;&lt;img src="/big.jpg" alt="The quay"&gt;</description>',
      { image: { url: 'https://site.example/big.jpg', alt: 'The quay' } },
    ],
    [
      'an audio file',
      '<enclosure url="https://site.example/e.mp3" type="audio/mpeg" length="900"/>',
      { attachments: [{ url: 'https://site.example/e.mp3', type: 'audio/mpeg', length: 900 }] },
    ],
    ['a Dublin Core date', '<dc:date>2004-01-01T00:00:00+01:00</dc:date>', { published: '2003-12-31T23:00:00Z' }],
    ['a date that cannot be', '<pubDate>0000-00-00</pubDate>', { published: null }],
    ['an address that is no web address', '<link>javascript:alert(1)</link>', { url: null }],
  ])('with %s', (_name, inner, expected) => expect(item(inner)).toMatchObject(expected));
});

describe('an Atom entry', () => {
  it.each<[string, string, string, object]>([
    [
      'a link to a redirect that holds the address of its page',
      '<link href="https://www.google.com/url?rct=j&amp;url=https://quay.example/lamp%3Fa%3D1&amp;ct=ga"/>',
      '',
      { url: 'https://quay.example/lamp?a=1' },
    ],
    [
      'a link to a redirect that holds none',
      '<link href="https://www.google.com/url?url=lamp"/>',
      '',
      { url: 'https://www.google.com/url?url=lamp' },
    ],
    ['a plain title with entities', '<title>1 &lt; 2</title>', '', { title: '1 < 2' }],
    ['an HTML title', '<title type="html">&lt;i&gt;So&lt;/i&gt; it goes</title>', '', { title: 'So it goes' }],
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <a href="z">z</a></p></div></content>',
      'xml:base="https://b.example/x/"',
      { html: '<p>Hi <a href="https://b.example/x/z">z</a></p>' },
    ],
    ['bases within bases', '<link href="q"/>', 'xml:base="https://b.example/x/"', { url: 'https://b.example/x/q' }],
    ['a language inherited', '<title>T</title>', 'xml:lang="de-AT"', { language: 'de-AT' }],
    ['base64', '<content mode="base64" type="text/html">PHA+SGk8L3A+</content>', '', { html: '<p>Hi</p>' }],
    [
      'the link for people',
      '<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/h"/>',
      '',
      { url: 'https://site.example/h' },
    ],
    [
      'dates of 0.3',
      '<issued>2004-01-01T10:00:00Z</issued><modified>2004-01-02T10:00:00Z</modified>',
      '',
      { published: '2004-01-01T10:00:00Z', updated: '2004-01-02T10:00:00Z' },
    ],
    ['a category term', '<category term="Sea" label="The sea"/>', '', { categories: ['Sea'] }],
  ])('with %s', (_name, inner, attributes, expected) => expect(atomEntry(inner, attributes)).toMatchObject(expected));
});

describe('a broken feed is read all the same', () => {
  const whole = rss(
    '<item><title>One</title><link>https://site.example/1</link></item><item><title>Two</title><link>https://site.example/2</link></item>',
  );
  it.each<[string, string]>([
    ['cut off', whole.slice(0, whole.lastIndexOf('</item>'))],
    ['with items that are not closed', whole.replace('</item>', '')],
    ['with text before the prolog', `Notice: something\n${whole}`],
    ['with text after the end', `${whole}<script>track()</script>`],
    ['with control characters', whole.replace('One', 'O\u0000n\u0008e')],
    ['with its elements crossed', whole.replace('<title>One</title>', '<title>One<b></title></b>')],
    ['with two roots', `${whole}${rss('')}`],
  ])('%s', (_name, text) => {
    const feed = read(text);
    expect(feed.entries.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(feed.warnings.length).toBeGreaterThanOrEqual(
      _name.startsWith('with text after') || _name.includes('roots') || _name.includes('crossed') ? 0 : 1,
    );
  });

  it('compressed without saying so', () => expect(read(gzipSync(whole)).entries).toHaveLength(2));
  it('with an unusual prefix for a namespace', () =>
    expect(
      read('<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>T</x:title></x:entry></x:feed>').entries[0]
        ?.title,
    ).toBe('T'));
  it('Atom without its namespace', () =>
    expect(read('<feed><entry><title>T</title></entry></feed>').entries[0]?.title).toBe('T'));
  it('RDF, with items beside the channel', () =>
    expect(
      read(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>C</title></channel><item rdf:about="https://site.example/1"><title>T</title></item></rdf:RDF>',
      ),
    ).toMatchObject({ format: 'rdf', title: 'C', entries: [{ id: 'https://site.example/1', title: 'T' }] }));
  it('a bomb of entities stays small', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`;
    expect(read(bomb).entries[0]?.title.length).toBeLessThan(100);
  });
});

describe('an encoding', () => {
  const text = (declared: string) =>
    `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><title>Grüße – „Hafen“</title></channel></rss>`;
  const cyrillic = (declared: string) =>
    `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><title>Паром через залив и старая мельница</title></channel></rss>`;
  it.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8', Buffer.from(text('utf-8')), null, 'Grüße – „Hafen“'],
    ['UTF-8 that says latin-1', Buffer.from(text('iso-8859-1')), null, 'Grüße – „Hafen“'],
    ['UTF-8 whose server says latin-1', Buffer.from(text('utf-8')), 'text/xml; charset=iso-8859-1', 'Grüße – „Hafen“'],
    ['windows-1252 that says latin-1', iconv.encode(text('iso-8859-1'), 'win1252'), null, 'Grüße – „Hafen“'],
    ['windows-1252 that says UTF-8', iconv.encode(text('utf-8'), 'win1252'), null, 'Grüße – „Hafen“'],
    ['UTF-16 with a mark', iconv.encode(text('utf-16'), 'utf-16', { addBOM: true }), null, 'Grüße – „Hafen“'],
    ['UTF-16 without a mark', iconv.encode(text('utf-16'), 'utf-16le'), null, 'Grüße – „Hafen“'],
    ['UTF-32', iconv.encode(text('utf-32'), 'utf-32be', { addBOM: true }), null, 'Grüße – „Hafen“'],
    ['KOI8-R', iconv.encode(cyrillic('koi8-r'), 'koi8-r'), null, 'Паром через залив и старая мельница'],
    [
      'windows-1251 that says nothing',
      iconv.encode(cyrillic('x').replace(/ encoding="x"/, ''), 'win1251'),
      null,
      'Паром через залив и старая мельница',
    ],
    [
      'Shift_JIS',
      iconv.encode(
        '<?xml version="1.0" encoding="Shift_JIS"?><rss><channel><title>港の新しい桟橋</title></channel></rss>',
        'shift_jis',
      ),
      null,
      '港の新しい桟橋',
    ],
  ])('%s is read', (_name, bytes, contentType, title) => expect(read(bytes, contentType).title).toBe(title));
});

it('tags of a JSON Feed that were written as one text are read', () => {
  const items = [{ id: '1', content_text: 'a', tags: 'lake, red ferry' }];
  const feed = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items }));
  expect(feed.entries[0]?.categories).toEqual(['lake', 'red ferry']);
});

it('JSON Feed is read, also with numbers for ids', () => {
  const feed = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: 7, url: '/a', content_text: 'a < b', tags: ['x'] }],
    }),
  );
  expect(feed).toMatchObject({
    format: 'json',
    entries: [{ id: '7', url: 'https://site.example/a', html: '<p>a &lt; b</p>', categories: ['x'] }],
  });
});

it.each([
  ['', 'empty'],
  [
    '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Hi</body></html>',
    'web page',
  ],
  ['<html><head><title>Just a moment...</title></head></html>', 'check for robots'],
  ['just words', 'no feed of a known kind'],
])('%j is no feed, and says so', (text, sentence) => {
  expect(parseFeed(Buffer.from(text), source)).toMatchObject({ error: expect.stringContaining(sentence) });
});

it('any bytes, and any feed with anything in it, are read or refused in good time', () => {
  const good = Buffer.from(
    rss('<item><title>One</title><description>&lt;p&gt;x&lt;/p&gt;</description></item>'.repeat(5)),
  );
  const mutated = fc
    .tuple(fc.nat(good.length), fc.nat(40), fc.uint8Array({ maxLength: 40 }))
    .map(([at, cut, put]) => Buffer.concat([good.subarray(0, at), put, good.subarray(at + cut)]));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), mutated), (bytes) => void parseFeed(bytes, source)),
    { numRuns: 1500 },
  );
});

it.each([
  [
    'JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: Array.from({ length: 5001 }, (_, id) => ({ id, content_text: 'x' })),
    }),
  ],
  [
    'h-feed',
    `<html><body><div class="h-feed">${'<p class="h-entry"><a class="u-url p-name" href="/a">x</a></p>'.repeat(5001)}</div></body></html>`,
  ],
])('of a very long feed the first entries are read, and it is said: %s', (_, text) => {
  const feed = parseFeed(Buffer.from(text), source);
  expect(feed).toMatchObject({ entries: { length: 5000 } });
  expect(feed).toHaveProperty(
    'warnings',
    expect.arrayContaining([{ code: 'too-many-entries', message: 'Only the first 5000 entries were read.' }]),
  );
});
