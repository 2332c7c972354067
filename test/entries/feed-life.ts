import type { Entry } from '../../src/entries/entry.ts';
import { identify } from '../../src/entries/identity.ts';
import { type KnownEntry, recognise, type Verdict } from '../../src/entries/recognise.ts';
import { anyEntry } from '../support/any-entry.ts';

export type Item = Partial<Entry>;

export const entryOf: (item: Item) => Entry = anyEntry;

const syllables =
  'ba be bo da de di fa fo ga ge ka ki ku la le lo ma mi mo na ne nu pa po ra re ro sa si so ta te ti va vo'.split(' ');

/** Invented prose: the same for the same number, unlike for any other. */
export function prose(n: number, sentences = 6): string {
  let state = Math.imul(n + 1, 2654435761) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () => Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('');
  const sentence = () => `The ${Array.from({ length: 9 }, word).join(' ')}.`;
  return `<p>${Array.from({ length: sentences }, sentence).join(' ')}</p>`;
}

/** A well-made entry: own id, own permalink, own date, own text. */
export const item = (n: number, more: Item = {}): Item => ({
  id: `tag:example.com,2026:${n}`,
  url: `https://example.com/posts/entry-number-${n}`,
  title: `${['Frost', 'Bread', 'Trains', 'Owls', 'Maps', 'Rain', 'Salt'][n % 7]} in the valley, part ${n}`,
  html: prose(n),
  published: dateOn(n),
  ...more,
});

/** Day `n` of an invented year, at an odd time. */
export const dateOn = (n: number, hours = 0): string => new Date(Date.UTC(2026, 0, n, 9 + hours, 17, 23)).toISOString();

export interface Poll {
  /** Titles (or ids of what has none). */
  posted: string[];
  held: string[];
  edited: string[];
  verdicts: Verdict[];
}

/** A store that knows nothing but the look-up by keys, as the real one. */
export class Memory {
  readonly rows: (KnownEntry & { feed: string })[] = [];
  polls = 0;

  /** The most entries that carry one key, and the most keys of one entry. */
  get widest(): { carriers: number; keys: number } {
    const carriers = new Map<string, number>();
    for (const { keys } of this.rows)
      for (const { kind, value } of keys) carriers.set(kind + value, (carriers.get(kind + value) ?? 0) + 1);
    return {
      carriers: Math.max(0, ...carriers.values()),
      keys: Math.max(0, ...this.rows.map(({ keys }) => keys.length)),
    };
  }

  poll(
    items: readonly Item[],
    { feed = 'feed', strange = null }: { feed?: string; strange?: string | null } = {},
  ): Poll {
    this.polls += 1;
    const batch = items.map(entryOf).map((entry) => ({ entry, identity: identify(entry, feed) }));
    const wanted = new Set(batch.flatMap(({ identity }) => identity.keys.map(({ kind, value }) => kind + value)));
    const known = this.rows.filter(({ keys }) => keys.some(({ kind, value }) => wanted.has(kind + value)));
    const verdicts = recognise(batch, structuredClone(known), { feedId: feed, strange });
    const result: Poll = { posted: [], held: [], edited: [], verdicts };
    for (const [n, verdict] of verdicts.entries()) {
      const one = batch[n];
      if (one === undefined) throw new Error('more verdicts than entries');
      const name = one.entry.title || one.entry.id || one.entry.html;
      if (verdict.is === 'repeat') continue;
      if (verdict.is === 'known') {
        const row = this.rows.find(({ entryId }) => entryId === verdict.entryId);
        if (row === undefined) throw new Error('an unknown entry is said to be known');
        row.keys.push(...verdict.newKeys);
        if (!verdict.edited) continue;
        const { title, url, published, updated } = one.entry;
        Object.assign(row, {
          title,
          url,
          published: published ?? updated ?? row.published,
          fingerprint: one.identity.fingerprint,
        });
        if (verdict.editSize !== 'none') result.edited.push(name);
        continue;
      }
      (verdict.is === 'new' ? result.posted : result.held).push(name);
      this.rows.push({
        entryId: `e${this.rows.length}`,
        feedId: feed,
        feed,
        keys: [...verdict.keys],
        fingerprint: one.identity.fingerprint,
        firstSeenAt: this.polls,
        lastSeenAt: this.polls,
        published: one.entry.published ?? one.entry.updated,
        title: one.entry.title,
        url: one.entry.url,
      });
    }
    return result;
  }
}

/** Polls one feed through its life. */
export function live(...snapshots: (readonly Item[])[]): Poll[] {
  const memory = new Memory();
  return snapshots.map((items) => memory.poll(items));
}
