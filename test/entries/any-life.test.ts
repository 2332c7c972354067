import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/entries/identity.ts';
import { recognise } from '../../src/entries/recognise.ts';
import { dateOn, entryOf, type Item, item, live, Memory, prose } from './feed-life.ts';

/** Entries out of few values, so that ids, addresses, titles, texts and dates meet in every way. */
const confused: fc.Arbitrary<Item> = fc.record({
  id: fc.constantFrom('', '1', '2', 'tag:example.com,2026:1', 'https://example.com/a', 'https://example.com/'),
  url: fc.constantFrom(
    null,
    'https://example.com/',
    'https://example.com/a',
    'http://www.example.com/a/',
    'https://example.com/a#x',
    'https://example.com/b',
    'https://example.org/b',
    'https://example.com/?p=1',
  ),
  title: fc.constantFrom('', 'Weekly links', 'Weekly link', 'Another title', '★'),
  html: fc.constantFrom('', 'Hello', prose(1), prose(2), `${prose(2)} And more.`),
  published: fc.constantFrom(null, dateOn(1), dateOn(1, 2), dateOn(9), '2026-01-01T00:00:00Z'),
});
const snapshot = fc.array(confused, { maxLength: 7 });

const silent = { posted: [], held: [] };

describe('for any feed', () => {
  it('the same snapshot twice brings nothing new the second time', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (before, after) => {
        const [, , again] = live(before, after, after);
        expect(again).toMatchObject(silent);
      }),
      { numRuns: 3000 },
    );
  });

  it('the same snapshot in another order brings nothing new', () => {
    fc.assert(
      fc.property(
        snapshot.chain((items) =>
          fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
        ),
        ([items, shuffled]) => {
          expect(live(items, shuffled)[1]).toMatchObject(silent);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('every verdict belongs to its entry, and no known entry is two', () => {
    fc.assert(
      fc.property(fc.array(snapshot, { maxLength: 4 }), (snapshots) => {
        for (const [n, { verdicts }] of live(...snapshots).entries()) {
          expect(verdicts).toHaveLength(snapshots[n]?.length ?? 0);
          const known = verdicts.flatMap((verdict) => (verdict.is === 'known' ? [verdict.entryId] : []));
          expect(new Set(known).size).toBe(known.length);
        }
      }),
    );
  });

  it('identities do not depend on the order', () => {
    fc.assert(
      fc.property(snapshot, (items) => {
        const identities = (of: readonly Item[]) =>
          of.map((one) => JSON.stringify(identify(entryOf(one), 'feed'))).sort();
        expect(identities([...items].reverse())).toEqual(identities(items));
      }),
    );
  });
});

const all = Array.from({ length: 9 }, (_, n) => item(n + 1));

/** What a site may do to all of its entries at once. */
const upheavals: ((one: Item) => Item)[] = [
  (one) => one,
  (one) => ({ ...one, id: `new-${one.id}` }),
  (one) => ({ ...one, url: (one.url ?? '').replace('https://', 'http://www.') }),
  (one) => ({ ...one, url: `${one.url}/?utm_source=rss` }),
  (one) => ({ ...one, url: (one.url ?? '').replace('example.com', 'new.example') }),
  (one) => ({ ...one, html: '', excerpt: (one.html ?? '').slice(0, 60) }),
  (one) => ({ ...one, published: null }),
];
const step = fc.tuple(fc.shuffledSubarray(all), fc.constantFrom(...upheavals));

describe('for a well-made feed', () => {
  it('any life of subsets, orders and upheavals posts each entry exactly once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const polls = live(...steps.map(([items, upheaval]) => items.map(upheaval)));
        const titles = polls.flatMap(({ posted }) => posted);
        const shown = new Set(steps.flatMap(([items]) => items.map(({ title }) => title)));
        expect([...titles].sort()).toEqual([...shown].sort());
        expect(polls.flatMap(({ held }) => held)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('one edit of one entry at a time never posts it again', () => {
    const edits: Item[] = [
      { title: 'Retitled' },
      { html: prose(500) },
      { url: 'https://example.com/corrected' },
      { id: 'changed' },
      { published: dateOn(99) },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...edits), { maxLength: 6 }), (changes) => {
        const lives = changes.map((_, n) => [
          ...changes.slice(n, n + 1).map((edit) => ({ ...item(1), ...edit })),
          item(2),
          item(3),
        ]);
        const polls = live([item(1), item(2), item(3)], ...lives);
        expect(polls.slice(1).flatMap(({ posted, held }) => [...posted, ...held])).toEqual([]);
      }),
    );
  });
});

describe('the cost is bounded', () => {
  it('a key that every entry carries is kept for few of them', () => {
    const memory = new Memory();
    for (let n = 0; n < 60; n += 1) {
      const listed = [2, 1, 0].map((k) =>
        item(n * 3 + k, { id: 'constant', url: 'https://example.com/', title: 'Weekly links' }),
      );
      expect(memory.poll(listed).posted).toHaveLength(3);
    }
    expect(memory.widest.carriers).toBeLessThanOrEqual(8);
  });

  it('five thousand entries that share a GUID, address and title are told apart in linear time', () => {
    const batch = Array.from({ length: 5000 }, (_, n) =>
      entryOf(item(n, { id: 'constant', url: 'https://example.com/', title: 'Weekly links' })),
    ).map((entry) => ({ entry, identity: identify(entry, 'feed') }));
    const before = performance.now();
    const verdicts = recognise(batch, [], { feedId: 'feed' });
    // Comparing each with each would take minutes.
    expect(performance.now() - before).toBeLessThan(8000);
    expect(verdicts.every(({ is }) => is === 'new')).toBe(true);
  });

  it.each(['<', '<a ', '&', '<!--', ' ', '>', '&#'])(
    'a megabyte of "%s" is identified within half a second',
    (piece) => {
      const html = piece.repeat(1_000_000 / piece.length);
      const before = performance.now();
      identify(
        entryOf({ html, title: piece.repeat(20_000), url: `https://example.com/${piece.repeat(2000)}` }),
        'feed',
      );
      expect(performance.now() - before).toBeLessThan(500);
    },
  );
});
