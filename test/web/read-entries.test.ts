import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { addEntry } from '../../src/entries/entry-store.ts';
import { readEntries } from '../../src/web/read-entries.ts';
import { entryOf } from '../db/contract/place.ts';

let folder: string;
let storage: Storage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  storage = await openStorage({ dataDir: folder, url: null, clock: systemClock });
  await storage.db.transaction().execute(async (trx) => {
    for (let n = 0; n < 120; n += 1) {
      const entry = entryOf(`e${n}`, { title: n % 2 === 0 ? `The ferry, day ${n}` : `A boat, day ${n}` });
      const seen = { feedId: 'quay', keys: [], fingerprint: 'f', publishedAt: null, page: null };
      await addEntry(trx, { ...seen, id: entry.id, entry, seenAt: n });
    }
  });
});
afterAll(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

async function allPages(query: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let before: string | null = null; ; ) {
    const { rows, next } = await readEntries(storage.db, query, before);
    pages.push(rows.map(({ id }) => id));
    if (next === null) return pages;
    before = next;
  }
}

it.each([
  ['', [50, 50, 20], 'e119', 'e0'],
  ['  ', [50, 50, 20], 'e119', 'e0'],
  ['ferry', [50, 10], 'e118', 'e0'],
  ['day 11', [1], 'e11', 'e11'],
  ['boat day 119', [1], 'e119', 'e119'],
  ['boat ferry', [0], undefined, undefined],
  ['"*', [0], undefined, undefined],
])('a search for "%s" gives pages of %j, the newest first, each entry once', async (query, sizes, first, last) => {
  const pages = await allPages(query);
  expect(pages.map((page) => page.length)).toEqual(sizes);
  const all = pages.flat();
  expect([all[0], all.at(-1), new Set(all).size]).toEqual([first, last, all.length]);
});

it.each(['nonsense', '9'.repeat(40), '-1', '5~e5', '~'])('a place %s that never was harms nothing', async (place) => {
  for (const query of ['', 'ferry']) expect((await readEntries(storage.db, query, place)).rows).toBeInstanceOf(Array);
});
