import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { identify } from '../../src/entries/identity.ts';
import { type KnownEntry, recognise } from '../../src/entries/recognise.ts';
import { anyEntry } from '../support/any-entry.ts';

type Item = Partial<Entry> & { title: string };

const entryOf: (item: Item) => Entry = anyEntry;

/** A feed's life: snapshots in, what was posted or held out. The store knows entries only by shared keys, as the real one. */
function live(...snapshots: Item[][]) {
  const known: KnownEntry[] = [];
  const posted: string[][] = [];
  const held: string[][] = [];
  for (const snapshot of snapshots) {
    const batch = snapshot.map(entryOf).map((entry) => ({ entry, identity: identify(entry, 'feed') }));
    const wanted = new Set(batch.flatMap(({ identity }) => identity.keys.map(({ kind, value }) => kind + value)));
    const candidates = known.filter(({ keys }) => keys.some(({ kind, value }) => wanted.has(kind + value)));
    const verdicts = recognise(batch, candidates, { feedId: 'feed' });
    const now: string[] = [];
    const doubts: string[] = [];
    for (const [n, verdict] of verdicts.entries()) {
      const one = batch[n];
      if (one === undefined) continue;
      const { entry, identity } = one;
      if (verdict.is === 'known')
        known.find(({ entryId }) => entryId === verdict.entryId)?.keys.push(...verdict.newKeys);
      if (verdict.is === 'new' || verdict.is === 'doubtful') {
        (verdict.is === 'new' ? now : doubts).push(entry.title);
        known.push({
          entryId: `e${known.length}`,
          feedId: 'feed',
          keys: [...identity.keys],
          fingerprint: identity.fingerprint,
          firstSeenAt: 0,
          lastSeenAt: 0,
          published: entry.published,
          title: entry.title,
          url: entry.url,
        });
      }
    }
    posted.push(now);
    held.push(doubts);
  }
  return { posted, held };
}

const body = (topic: string) =>
  `<p>${topic} is what this article is about, at some length, so that its text can be known again among many others of the same site.</p>`;
const words = (n: number) => Array.from({ length: 30 }, (_, k) => `word${(n * 37 + k * k) % 97}x${n}`).join(' ');
const item = (n: number, more: Partial<Entry> = {}): Item => ({
  id: `guid-${n}`,
  url: `https://example.com/entry-${n}`,
  title: `Entry number ${n}`,
  html: `<p>${words(n)}</p>`,
  ...more,
});
const three = [item(3), item(2), item(1)];

describe('nothing is posted again when', () => {
  it.each<[string, Item[]]>([
    ['nothing changed', three],
    ['the order changed', [item(1), item(3), item(2)]],
    ['every GUID changed', three.map((one, n) => ({ ...one, id: `new-${n}` }))],
    [
      'http became https and www appeared',
      three.map((one) => ({ ...one, id: '', url: (one.url ?? '').replace('https://', 'http://www.') })),
    ],
    ['GUIDs that are addresses moved to https', three.map((one) => ({ ...one, id: one.url ?? '' }))],
    [
      'the site moved to a new domain',
      three.map((one) => ({
        ...one,
        id: (one.url ?? '').replace('example.com', 'new.example'),
        url: (one.url ?? '').replace('example.com', 'new.example'),
      })),
    ],
    ['the permalinks changed their form', three.map((one, n) => ({ ...one, url: `https://example.com/2026/${n}/` }))],
    [
      'permalinks and GUIDs changed together, the texts stayed',
      three.map((one, n) => ({ ...one, id: `x${n}`, url: `https://example.com/blog/${n}` })),
    ],
    [
      'tracking parameters appeared',
      three.map((one) => ({ ...one, url: `${one.url}?utm_source=rss&utm_medium=feed#more` })),
    ],
    ['a title was edited', [{ ...item(3), title: 'Entry number three, corrected' }, item(2), item(1)]],
    ['a text was rewritten', [{ ...item(3), html: body('Something quite different') }, item(2), item(1)]],
    ['an entry is listed twice', [item(3), item(3), item(2), item(1)]],
  ])('%s', (_name, next) => {
    const { posted, held } = live(three, next);
    expect(posted[1]).toEqual([]);
    expect(held[1]).toEqual([]);
  });

  it('the feed was empty, or another one, for a while', () => {
    const other = [item(91), item(92)];
    expect(live(three, [], three).posted[2]).toEqual([]);
    expect(live(three, other, three, other).posted.slice(2)).toEqual([[], []]);
  });

  it('entries without id and address come again', () => {
    const bare = [
      { title: 'A thought', html: body('A thought') },
      { title: 'Another thought', html: body('Another thought') },
    ];
    expect(live(bare, [...bare].reverse()).posted).toEqual([['A thought', 'Another thought'], []]);
  });

  it('ids change at every poll', () => {
    const polled = (n: number) => three.map((one, k) => ({ ...one, id: `poll-${n}-${k}` }));
    expect(live(polled(1), polled(2), polled(3)).posted.slice(1)).toEqual([[], []]);
  });
});

describe('a new entry is posted although', () => {
  it('it shares its GUID with another', () => {
    expect(live([item(1, { id: 'same' })], [item(2, { id: 'same' }), item(1, { id: 'same' })]).posted[1]).toEqual([
      'Entry number 2',
    ]);
  });

  it('it shares its title with another', () => {
    const weekly = (n: number) => item(n, { title: 'Weekly links' });
    expect(
      live([weekly(1)], [weekly(2), weekly(1)], [weekly(3), weekly(2), weekly(1)]).posted.map(
        (titles) => titles.length,
      ),
    ).toEqual([1, 1, 1]);
  });

  it('all entries carry the home page as their address', () => {
    const home = (n: number) => item(n, { url: 'https://example.com/' });
    expect(live([home(1)], [home(2), home(1)]).posted[1]).toEqual(['Entry number 2']);
  });

  it('its date is older than that of the newest', () => {
    const dated = [item(2, { published: '2026-03-02T00:00:00Z' })];
    expect(live(dated, [...dated, item(1, { published: '2026-01-01T00:00:00Z' })]).posted[1]).toEqual([
      'Entry number 1',
    ]);
  });
});

it('what may be an old entry in new clothes is held', () => {
  const renamed = item(7, {
    title: 'Entry number 1',
    html: item(1).html ?? '',
    id: 'other',
    url: 'https://example.com/quite-elsewhere',
  });
  const { posted, held } = live(three, [{ ...renamed, html: `${renamed.html} One word more.` }, ...three]);
  expect(posted[1]).toEqual([]);
  expect(held[1]).toEqual(['Entry number 1']);
});

it('any life of subsets and orders posts each entry exactly once', () => {
  const all = Array.from({ length: 8 }, (_, n) => item(n + 1));
  fc.assert(
    fc.property(fc.array(fc.shuffledSubarray(all), { maxLength: 6 }), (snapshots) => {
      const { posted, held } = live(...snapshots);
      const titles = posted.flat();
      expect(new Set(titles).size).toBe(titles.length);
      expect(held.flat()).toEqual([]);
      expect(new Set(titles)).toEqual(new Set(snapshots.flat().map(({ title }) => title)));
    }),
  );
});
