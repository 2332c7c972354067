import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { identify } from '../../src/entries/identity.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { htmlToText } from '../../src/summaries/text/html-to-text.ts';

const source = { url: 'https://site.example/feed.xml', contentType: null };

interface Item {
  title: string;
  path: string;
  guid: string;
  body: string;
}

const words = fc
  .array(fc.constantFrom('lamp', 'quay', 'Fähre', 'R&D', 'a < b', '“old”', "it's", '灯台', 'маяк', '100 %'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));
const item: fc.Arbitrary<Item> = fc.record({
  title: words,
  path: fc.stringMatching(/^[a-z]{3,9}$/),
  guid: fc.stringMatching(/^[a-z0-9-]{4,12}$/),
  body: words,
});
const items = fc.uniqueArray(item, { minLength: 1, maxLength: 5, selector: ({ guid }) => guid });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const rssItem = ({ title, path, guid, body }: Item): string =>
  `<item><title>${escaped(title)}</title><link>https://site.example/${path}?a=1&amp;b=2</link><guid isPermaLink="false">${guid}</guid><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><description>${escaped(`<p>${escaped(body)}</p>`)}</description></item>`;
const rss = (all: readonly Item[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Quay</title><link>https://site.example/</link>${all.map(rssItem).join('\n')}</channel></rss>`;
const atomEntry = ({ title, path, guid, body }: Item): string =>
  `<entry><title>${escaped(title)}</title><link href="https://site.example/${path}?a=1&amp;b=2"/><id>${guid}</id><updated>2026-03-03T10:00:00Z</updated><content type="html">${escaped(`<p>${escaped(body)}</p>`)}</content></entry>`;
const atom = (all: readonly Item[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${all.map(atomEntry).join('\n')}</feed>`;

const entriesOf = (text: string | Uint8Array) => {
  const feed = parseFeed(typeof text === 'string' ? Buffer.from(text) : text, source);
  if ('error' in feed) throw new Error(`${feed.error} ${text}`);
  return feed.entries;
};
const identities = (text: string | Uint8Array) => entriesOf(text).map((entry) => identify(entry, 'feed'));
const byKeys = (all: ReturnType<typeof identities>) => all.map((one) => JSON.stringify(one)).sort();

it('a feed in another order brings the same entries', () => {
  fc.assert(
    fc.property(items, fc.constantFrom(rss, atom), (all, write) => {
      expect(byKeys(identities(write(all.toReversed())))).toEqual(byKeys(identities(write(all))));
    }),
    { numRuns: 200 },
  );
});

it('one entry in RSS and in Atom has one identity', () => {
  fc.assert(
    fc.property(items, (all) => {
      expect(byKeys(identities(atom(all)))).toEqual(byKeys(identities(rss(all))));
    }),
    { numRuns: 200 },
  );
});

/** What breaks a feed without changing what it says. */
const damages: [string, (feed: string) => string][] = [
  ['text before', (feed) => `Notice: something on line 3\n${feed}`],
  ['text after', (feed) => `${feed}\n<!-- 0.2 s --><script>count()</script>`],
  ['no prolog', (feed) => feed.replace(/^<\?xml.*\n/, '')],
  ['a prolog twice', (feed) => `<?xml version="1.0"?>${feed}`],
  ['entries that are not closed', (feed) => feed.replaceAll(/<\/(item|entry)>/g, '')],
  ['titles that are not closed', (feed) => feed.replaceAll('</title>', '')],
  ['the end missing', (feed) => feed.replace(/<\/(channel|feed)>.*$/s, '')],
  ['names in capitals', (feed) => feed.replaceAll(/<\/?[a-z]+/gi, (tag) => tag.toUpperCase())],
  ['stray ampersands', (feed) => feed.replaceAll('a=1&amp;b', 'a=1&b')],
  ['control characters', (feed) => feed.replaceAll('</', '\u0001</').replaceAll('><', '>\u0000<')],
  ['end tags that close nothing', (feed) => feed.replaceAll('<guid', '</b></p><guid').replaceAll('<id', '</i><id')],
  ['attributes without quotes', (feed) => feed.replaceAll('="false"', '=false').replaceAll('="html"', '=html')],
  ['Windows line ends', (feed) => feed.replaceAll('\n', '\r\n')],
  ['a document type', (feed) => feed.replace('?>', '?><!DOCTYPE rss [<!ENTITY x "y"><!ENTITY z SYSTEM "file:///z">]>')],
];
const damage = fc.constantFrom(...damages);

it('a feed that had to be repaired brings the same entries as the whole one', () => {
  fc.assert(
    fc.property(items, fc.constantFrom(rss, atom), damage, damage, (all, write, [, first], [, second]) => {
      const whole = write(all);
      expect(identities(second(first(whole)))).toEqual(identities(whole));
    }),
    { numRuns: 600 },
  );
});

it('every encoding brings the same entries', () => {
  const encodings = ['utf-16le', 'utf-16be', 'gb18030'];
  fc.assert(
    fc.property(items, fc.constantFrom(...encodings), fc.boolean(), (all, encoding, zipped) => {
      const bytes = iconv.encode(rss(all).replace('"utf-8"', `"${encoding}"`), encoding);
      expect(identities(zipped ? gzipSync(bytes) : bytes)).toEqual(identities(rss(all)));
    }),
    { numRuns: 100 },
  );
});

it('a feed cut at any place brings the entries before the cut, whole', () => {
  fc.assert(
    fc.property(items, fc.constantFrom(rss, atom), fc.nat(), (all, write, at) => {
      const whole = write(all);
      const cut = whole.slice(0, at % whole.length);
      const complete = cut.split(/<\/(?:item|entry)>/).length - 1;
      if (complete === 0) return;
      expect(identities(cut).slice(0, complete)).toEqual(identities(whole).slice(0, complete));
    }),
    { numRuns: 400 },
  );
});

it('an address, a title or a date is never cut short', () => {
  const whole = rss([{ title: 'The lamps are lit', path: 'lamps', guid: 'guid-1', body: 'Text' }]);
  for (let at = whole.indexOf('<item>') + 6; at < whole.length; at += 1) {
    for (const { title, url, id, published } of entriesOf(whole.slice(0, at))) {
      expect(['', 'The lamps are lit']).toContain(title);
      expect([null, 'https://site.example/lamps?a=1&b=2']).toContain(url);
      expect(['', 'guid-1', url]).toContain(id);
      expect([null, '2026-03-03T10:00:00Z']).toContain(published);
    }
  }
});

type Cut = { at: number; drop: number; put: Uint8Array };
const cuts: fc.Arbitrary<Cut[]> = fc.array(
  fc.record({
    at: fc.nat(4000),
    drop: fc.nat(30),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom('<', '>', '&', '"', "'", '<![CDATA[', ']]>', '<!--', '-->', '</item>', '<item>', '<?', '&lt;')
        .map((text) => Buffer.from(text)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);
const mutate = (bytes: Uint8Array, all: Cut[]): Uint8Array =>
  all.reduce((now, { at, drop, put }) => {
    const place = at % (now.length + 1);
    return Buffer.concat([now.subarray(0, place), put, now.subarray(place + drop)]);
  }, bytes);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const halfEntity = /&(?!(?:lt|gt|amp);)/;
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

it('whatever becomes of a feed on its way, it is read or refused, and what is read is clean', () => {
  const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: 'x' }] });
  const page = '<html><body><div class="h-feed"><p class="h-entry"><a class="p-name u-url" href="/a">A</a></p></div>';
  const one: Item = { title: 'Lamps', path: 'lamps', guid: 'guid-1', body: 'They burn.' };
  const whole = [rss([one, one]), atom([one]), json, page].map((text) => Buffer.from(text));
  fc.assert(
    fc.property(fc.constantFrom(...whole), cuts, (bytes, all) => {
      const changed = mutate(bytes, all);
      const mutated = Buffer.from(changed).toString();
      const feed = parseFeed(changed, source);
      if ('error' in feed) {
        expect(feed.error).toMatch(/^[A-Z].*\.$/);
        return;
      }
      for (const entry of feed.entries) {
        for (const date of [entry.published, entry.updated]) {
          if (date === null) continue;
          expect(date).toMatch(utc);
          expect(date).not.toMatch(/^1970-01-01/);
        }
        for (const text of [entry.title, htmlToText(entry.html), ...entry.authors, ...entry.categories])
          expect(text).not.toMatch(control);
        // A new tag, or half an entity, may be what somebody meant to write.
        if (all.some(({ put }) => /[<&]/.test(Buffer.from(put).toString())) || halfEntity.test(mutated)) continue;
        expect(entry.title).not.toMatch(/<\/?(p|b|a|script|img)[\s>]/i);
        expect(htmlToText(entry.html)).not.toMatch(/<\/(p|b|a|script)>/i);
      }
    }),
    { numRuns: 3000 },
  );
});
