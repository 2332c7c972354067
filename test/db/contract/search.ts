import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../../src/db/in-parts.ts';
import { addEntry, updateEntry } from '../../../src/entries/entry-store.ts';
import { indexAll, searchEntries } from '../../../src/entries/search-store.ts';
import { dropTexts } from '../../../src/retention/retention-store.ts';
import { entryOf, type MakePlace, now, useStores } from './place.ts';

export function searchContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  const seen = { feedId: 'quay', keys: [], fingerprint: 'f', publishedAt: null, page: null };
  const store = (id: string, title: string, url: string | null = null, db = stores.one.db) =>
    addEntry(db, { ...seen, id, entry: entryOf(id, { title, url }), seenAt: now() });
  const find = async (text: string, before = Number.MAX_SAFE_INTEGER, atMost = 50) =>
    (await searchEntries(stores.other.db, text, { before, atMost })).map(({ id }) => id);

  describe('a search', () => {
    it.each([
      ['harbour ferry', ['both']],
      ['ferry', ['late', 'both']],
      ['FÉRRY', ['late', 'both']],
      ['harb', ['both', 'pier']],
      ['ferr harbour', []],
      ['new-pier', ['pier']],
      ['https://www.example.com/new-pier/?utm_source=mail', ['pier']],
      ['example pier', ['pier']],
      ['天気', ['tokyo']],
      ['京都', []],
      ['東京 予報', ['tokyo']],
      ['nothing', []],
      ['" OR 1=1 --', []],
      ['\u{1f6a2}', []],
    ])('for %s finds %j', async (text, ids) => {
      await store('pier', 'The harbour opens', 'https://example.com/new-pier');
      await store('both', 'A ferry enters the harbour');
      await store('tokyo', '東京の天気予報');
      await store('late', 'The late ferry');
      expect(await find(text)).toEqual(ids);
    });

    it('tolerates whatever is typed', async () => {
      await store('e', 'The harbour opens');
      const odd = fc.string({ unit: fc.constantFrom(...`"'*():^-+&|!<>\\{}[]~@%_ \0aé京ー\u0301\u{1f6a2}AND`) });
      const anything = fc.oneof(odd, fc.string({ unit: 'binary' }));
      await fc.assert(
        fc.asyncProperty(anything, async (text) => {
          expect((await find(text)).length).toBeLessThan(2);
        }),
        { numRuns: 200 },
      );
    });

    it('whatever an entry says is stored, and found by its own first word', async () => {
      let n = 0;
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
          n += 1;
          await store(`e${n}`, `w${n}q ${text.replaceAll('\0', '')}`);
          expect(await find(`w${n}q`)).toEqual([`e${n}`]);
        }),
        { numRuns: 60 },
      );
    });

    it('goes on where a page ended, without gap or repetition', async () => {
      for (let n = 0; n < 7; n += 1) await store(`e${n}`, 'The ferry');
      const pages: string[][] = [];
      for (let before = Number.MAX_SAFE_INTEGER; ; ) {
        const page = await searchEntries(stores.one.db, 'ferry', { before, atMost: 3 });
        if (page.length === 0) break;
        pages.push(page.map(({ id }) => id));
        before = page.at(-1)?.number ?? 0;
      }
      expect(pages).toEqual([['e6', 'e5', 'e4'], ['e3', 'e2', 'e1'], ['e0']]);
    });

    it('follows an edit, and goes on finding an entry whose texts were dropped', async () => {
      await store('e', 'The old title', 'https://example.com/old');
      await updateEntry(stores.one.db, 'e', entryOf('e', { title: 'Another name', url: null }), 'g', null);
      await dropTexts(stores.one.db, now() + 1000, 10);
      expect([await find('old'), await find('another name')]).toEqual([[], ['e']]);
    });

    it('finds nothing of a transaction that did not end well', async () => {
      await store('kept', 'The ferry');
      const broken = stores.one.db.transaction().execute(async (trx) => {
        await store('lost', 'The ferry', null, trx);
        await updateEntry(trx, 'kept', entryOf('kept', { title: 'Gone' }), 'g', null);
        throw new Error('storm');
      });
      await expect(broken).rejects.toThrow('storm');
      expect([await find('ferry'), await find('gone')]).toEqual([['kept'], []]);
    });

    it('finds what was stored before there was a search', async () => {
      const rows = Array.from({ length: 1100 }, (_, n) => ({
        id: `old${n}`,
        title: n === 700 ? 'The lighthouse' : 'A boat',
        fingerprint: '',
        first_seen_at: n,
        last_seen_at: n,
      }));
      await stores.one.db.transaction().execute(async (trx) => {
        for (const part of inParts(rows)) {
          await trx.insertInto('entries').values(part).execute();
          await trx
            .insertInto('entry_numbers')
            .values(part.map(({ id }) => ({ entry_id: id })))
            .execute();
        }
        await indexAll(trx);
      });
      expect([await find('lighthouse'), await find('boat', Number.MAX_SAFE_INTEGER, 2)]).toEqual([
        ['old700'],
        ['old1099', 'old1098'],
      ]);
    });
  });
}
