import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkHeader } from '../../src/feeds/link-header.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const base = 'https://example.com/blog/feed.xml';
const hub = 'https://hub.example/';
const read = (header: string) => readLinkHeader(header, base);

it.each<[name: string, header: string, hubs: string[], self: string | null]>([
  ['plainly', '<https://hub.example/>; rel="hub"', [hub], null],
  ['without quotes or blanks', '<https://hub.example/>;rel=hub,</f>;rel=self', [hub], 'https://example.com/f'],
  ['in one relation of several', '<feed.xml>; rel="alternate SELF"', [], base],
  [
    'twice, in order',
    '<https://a.example/>; rel=hub, <https://hub.example/>; rel=hub',
    ['https://a.example/', hub],
    null,
  ],
  ['after a title with marks in it', '<https://hub.example/>; title="a, \\"b\\"; <c>"; rel=hub', [hub], null],
  ['by the first of two relations', '<https://hub.example/>; rel=next; rel=hub', [], null],
  ['for another page', '<https://hub.example/>; rel=hub; anchor="/other"', [], null],
  ['by an address that is none', '<javascript:alert(1)>; rel=hub, <mailto:a@example.com>; rel=self', [], null],
  ['in a header cut short', '<https://hub.example/>; rel="hub', [], null],
  ['not at all', '', [], null],
])('a Link header that names a hub %s', (_name, header, hubs, self) => {
  expect(read(header)).toEqual({ hubs, self });
});

it('any header is read, quickly', () => {
  const piece = fc.constantFrom('<', '>', ';', ',', '"', '\\', 'rel', '=', 'hub', ' ', 'https://a.example/');
  fc.assert(fc.property(fc.array(piece), (pieces) => read(pieces.join('')).hubs.length <= 5));
  const start = performance.now();
  for (const piece of ['<a>;a="', '<', ' ;', '<a>;rel=hub,', '<a>; ', '"\\'] as const) read(piece.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2000);
});

describe('a feed names its hubs', () => {
  const parse = (body: string, link: string | null = null) => {
    const feed = parseFeed(Buffer.from(body), { url: base, contentType: null, link });
    return 'error' in feed ? null : { hubs: feed.hubs, self: feed.self };
  };
  const links = '<atom:link rel="hub" href="https://one.example/"/><atom:link rel="hub" href="https://two.example/"/>';
  const own = '<atom:link rel="self" href="https://example.com/own.xml"/>';
  const rss = `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Quay</title>${links}${own}</channel></rss>`;
  const both = { hubs: ['https://one.example/', 'https://two.example/'], self: 'https://example.com/own.xml' };
  it('in RSS', () => expect(parse(rss)).toEqual(both));
  it('in Atom', () =>
    expect(
      parse(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${links}${own}</feed>`.replaceAll('atom:', ''),
      ),
    ).toEqual(both));
  it('in JSON Feed', () => {
    const hubs = both.hubs.map((url) => ({ type: 'WebSub', url }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', items: [], hubs, feed_url: both.self };
    expect(parse(JSON.stringify(feed))).toEqual(both);
  });
  it('and the Link header, which counts before them', () =>
    expect(parse(rss, '<https://hub.example/>; rel=hub')).toEqual({ hubs: [hub], self: both.self }));
});
