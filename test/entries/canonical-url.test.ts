import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, fragmentOf } from '../../src/entries/canonical-url.ts';
import { entryDate } from '../../src/entries/entry-date.ts';

const page = 'https://example.com/a/page';

describe('is the same address', () => {
  it.each([
    'http://example.com/a/page',
    'https://www.example.com/a/page',
    'https://EXAMPLE.com:443/a/page/',
    'https://example.com//a/page',
    'https://example.com/a/./b/../page',
    `${page}?`,
    `${page}#comments`,
    `${page}?utm_source=rss&utm_campaign=x`,
    `${page}?fbclid=1&gclid=2&mc_cid=3&mc_eid=4&ref=home`,
    `${page}?source=rss`,
    `${page}?PHPSESSID=9`,
    `${page};jsessionid=12AB`,
    `${page}/index.html`,
    `${page}/index.php`,
    `${page}/amp/`,
    `${page}?amp=1`,
    'https://m.example.com/a/page',
    'https://example.com./a/page',
    'https://example.com/%61/page',
    ` ${page} `,
  ])('%s', (address) => expect(canonicalUrl(address)).toBe(canonicalUrl(page)));
  it('whatever the order of the parameters', () =>
    expect(canonicalUrl(`${page}?b=2&a=1`)).toBe(canonicalUrl(`${page}?a=1&b=2`)));
  it('however its letters are escaped', () =>
    expect(canonicalUrl('https://example.com/caf%C3%A9')).toBe(canonicalUrl('https://example.com/café')));
});

describe('is another address', () => {
  it.each([
    'https://example.org/a/page',
    'https://blog.example.com/a/page',
    'https://example.com:8443/a/page',
    'https://example.com/a/Page',
    `${page}?id=1`,
    `${page}?source=8812`,
    `${page}?cid=17`,
    `${page}?sid=26/05/01/1`,
    `${page}#!/other`,
    `${page}#/other`,
    `${page}/more`,
    `${page}.html`,
  ])('%s', (address) => expect(canonicalUrl(address)).not.toBe(canonicalUrl(page)));
});

it.each(['', 'page', 'mailto:a@example.com', 'javascript:1', 'https://', 'file:///etc'])(
  '"%s" is no web address',
  (address) => expect(canonicalUrl(address)).toBeNull(),
);

it('only fragments that may name a thing of their own count', () => {
  expect(
    ['#v1.2', '#comments', '#more-17', '#utm_source=x', '', '#:~:text=hi'].map((hash) => fragmentOf(page + hash)),
  ).toEqual(['#v1.2', '', '', '', '', '']);
});

it('any web address has a canonical form, whatever its scheme, and no text throws', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalUrl(address);
      expect(once).not.toBeNull();
      expect(canonicalUrl(address.replace('http://', 'https://'))).toBe(once);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void canonicalUrl(text)));
});

describe('an entry is dated', () => {
  const now = Date.UTC(2026, 2, 2, 12);
  const at = (published: string | null, updated: string | null = null) =>
    entryDate({ published, updated }, now - 5000, now);
  it('as it says', () =>
    expect(at('2026-01-01T00:00:00Z')).toEqual({ at: Date.UTC(2026, 0, 1), from: 'published', ahead: 0 }));
  it('by its update when that is all it says', () => expect(at(null, '2026-01-01T00:00:00Z').from).toBe('updated'));
  it.each([null, 'nonsense', '1970-01-01T00:00:00Z', '0001-01-01T00:00:00Z'])(
    'when first seen where it says %s',
    (date) => expect(at(date)).toEqual({ at: now - 5000, from: 'first-seen', ahead: 0 }),
  );
  it('now when it lies ahead by a clock that is a little fast', () =>
    expect(at('2026-03-02T12:05:00Z')).toEqual({ at: now, from: 'published', ahead: 0 }));
  it('ahead, and says by how much', () => expect(at('2026-03-02T14:00:00Z').ahead).toBe(2 * 3_600_000));
});
