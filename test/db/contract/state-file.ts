import { describe, expect, it } from 'vitest';
import { claimNext } from '../../../src/deliveries/claim-store.ts';
import { recordPublished } from '../../../src/deliveries/delivery-store.ts';
import { findEntry } from '../../../src/entries/entry-store.ts';
import { findFeed, registerFeeds } from '../../../src/feeds/feed-store.ts';
import { exportLines, importLines, type StateLine } from '../../../src/state-file.ts';
import { type MakePlace, now, storeDelivery, useStores } from './place.ts';

async function* asText(lines: readonly (StateLine | string)[]): AsyncGenerator<string> {
  for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
}

async function collect(lines: AsyncIterable<StateLine>): Promise<StateLine[]> {
  const all: StateLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

/** Moving from one installation to another on a database of the same kind. */
export function stateFileContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  const exported = () => collect(exportLines(stores.one.db));

  async function fill(): Promise<void> {
    await registerFeeds(stores.one.db, [{ id: 'quay', url: 'https://example.com/feed' }]);
    await storeDelivery(stores.one);
    await storeDelivery(stores.one, { state: 'skipped' });
    const published = await storeDelivery(stores.one, { state: 'publishing' });
    const post = { uri: 'at://one', url: 'https://example.com/one', detail: null };
    await recordPublished(stores.one.db, published, post, 77);
  }

  describe('an installation that was moved', () => {
    it('knows its entries and posts again, holds what was under way, and posts nothing by itself', async () => {
      await fill();
      const lines = await exported();
      await using place = await makePlace();
      const moved = await place.open();
      expect(await importLines(moved.db, asText(lines))).toEqual({ entries: 3, deliveries: 3 });
      const states = await moved.db.selectFrom('deliveries').select(['state', 'uri']).orderBy('state').execute();
      expect(states.map(({ state, uri }) => [state, uri])).toEqual([
        ['held', null],
        ['published', 'at://one'],
        ['skipped', null],
      ]);
      const claim = { owner: 'a', now: now(), lease: 1, settleAfter: () => 0 };
      expect(await claimNext(moved.db, 'quay-mastodon', claim)).toBeNull();
      expect(await findFeed(moved.db, 'quay')).toMatchObject({ url: 'https://example.com/feed' });
      const entries = (all: StateLine[]) => all.filter(({ type }) => type === 'entry');
      expect(entries(await collect(exportLines(moved.db)))).toEqual(entries(lines));
      expect(await importLines(moved.db, asText(lines))).toEqual({ entries: 0, deliveries: 0 });
      await moved.close();
    });

    it('takes over nothing of a file that breaks off in the middle of a line', async () => {
      await fill();
      const lines = await exported();
      await using place = await makePlace();
      const moved = await place.open();
      const broken = [...lines.slice(0, -1), JSON.stringify(lines.at(-1)).slice(0, 20)];
      await expect(importLines(moved.db, asText(broken))).rejects.toThrow(`Line ${lines.length} is not what`);
      expect(await collect(exportLines(moved.db))).toHaveLength(1);
      const [, , entry] = lines;
      if (entry?.type === 'entry') expect(await findEntry(moved.db, entry.id)).toBeUndefined();
      await moved.close();
    });

    it('of more entries than one question brings is whole', async () => {
      const db = stores.one.db;
      const entry = { title: '', fingerprint: '', first_seen_at: 0, last_seen_at: 0 };
      const rows = Array.from({ length: 1001 }, (_, n) => ({ ...entry, id: `e${String(n).padStart(4, '0')}` }));
      for (let from = 0; from < rows.length; from += 100)
        await db
          .insertInto('entries')
          .values(rows.slice(from, from + 100))
          .execute();
      const ids = (await exported()).flatMap((line) => (line.type === 'entry' ? [line.id] : []));
      expect(ids).toEqual(rows.map(({ id }) => id));
    });
  });
}
