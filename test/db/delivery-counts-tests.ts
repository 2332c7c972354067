import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Storage } from '../../src/db/connect.ts';
import type { DeliveryState } from '../../src/db/schema.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';

const states: DeliveryState[] = ['waiting', 'held', 'publishing', 'published', 'skipped', 'failed'];

/** That the kept counts are exact, on any storage. */
export function deliveryCountsTests(open: () => Promise<Storage>): void {
  let storage: Storage;
  beforeEach(async () => {
    storage = await open();
  });
  afterEach(() => storage.close());

  const kept = async () =>
    (await storage.db.selectFrom('delivery_counts').selectAll().orderBy('state').execute()).map(({ count }) => count);
  const counted = async () => {
    const rows = await storage.db.selectFrom('deliveries').select('state').execute();
    return ['published', 'skipped'].map((state) => rows.filter((row) => row.state === state).length);
  };

  it('published and skipped deliveries are counted exactly, whichever way they change', async () => {
    const entry = { id: 'e', title: '', fingerprint: '', first_seen_at: 0, last_seen_at: 0 };
    await storage.db.insertInto('entries').values(entry).execute();
    expect(await kept()).toEqual([0, 0]);
    const plan = { entryId: 'e', accountId: 'a', network: 'n', reason: null, dueAt: 0, pageReady: 0 } as const;
    for (const [n, from] of states.entries()) {
      for (const [m, to] of states.entries()) {
        const round = n * states.length + m;
        const planned = planDelivery({ ...plan, state: 'waiting', round }, 0, Math.random);
        const id = `d${round}`;
        const row = { ...planned, id, state: from, uri: `at://${round}` };
        await storage.db.insertInto('deliveries').values(row).execute();
        expect(await kept()).toEqual(await counted());
        await storage.db.updateTable('deliveries').set({ state: to }).where('id', '=', id).execute();
        expect(await kept()).toEqual(await counted());
      }
    }
    await storage.db.deleteFrom('deliveries').where('state', 'in', ['published', 'held']).execute();
    expect(await kept()).toEqual([0, 6]);
  });

  it('what a failed transaction changed is not counted', async () => {
    const entry = { id: 'e', title: '', fingerprint: '', first_seen_at: 0, last_seen_at: 0 };
    await storage.db.insertInto('entries').values(entry).execute();
    const plan = { entryId: 'e', accountId: 'a', network: 'n', state: 'skipped', reason: null, dueAt: 0 } as const;
    const work = storage.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('deliveries')
        .values(planDelivery({ ...plan, pageReady: 0 }, 0, Math.random))
        .execute();
      throw new Error('The disk is full.');
    });
    await expect(work).rejects.toThrow('The disk is full.');
    expect(await kept()).toEqual([0, 0]);
  });
}
