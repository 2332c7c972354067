import { describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/db/connect.ts';
import type { Delivery } from '../../../src/deliveries/delivery.ts';
import {
  changeRevision,
  claimRevision,
  endRevision,
  nextRevision,
  planEdits,
  planRemovals,
  releaseRevisions,
} from '../../../src/revisions/revision-store.ts';
import { hour, type MakePlace, now, storeDelivery, useStores } from './place.ts';

const account = 'quay-mastodon';
const minute = 60_000;
const sent = { payload: '{}', key: 'key', uri: 'uri', url: 'https://example.com/post' };

export function revisionContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  const published = (change: Partial<Delivery> = {}, storage: Storage = stores.one) =>
    storeDelivery(storage, {
      ...sent,
      uri: `uri ${Math.random()}`,
      state: 'published',
      published_at: now() - hour,
      ...change,
    });
  const register = ({ db }: Storage) =>
    db
      .insertInto('accounts')
      .values({ id: account, network: 'mastodon', paused: 0, not_before: 0, settings_hash: '' })
      .execute();
  const edit = ({ entry_id }: Delivery, due = now(), at = now()) =>
    planEdits(stores.one.db, [entry_id], [account], due, at);
  const claim = (owner: string, storage: Storage = stores.one) =>
    claimRevision(storage.db, account, { owner, now: now(), lease: minute });
  const all = () => stores.one.db.selectFrom('revisions').selectAll().execute();

  describe('an edit', () => {
    it('is followed by what stands, or may, and not by what is old, is open, or is another account’s', async () => {
      const followers = [await published(), await storeDelivery(stores.one, { ...sent, state: 'publishing' })];
      const others = [
        await published({ published_at: now() - 8 * 24 * hour }),
        await published({ payload: null, key: null }),
        await published({ account_id: 'another' }),
        await storeDelivery(stores.one),
      ];
      await planEdits(
        stores.one.db,
        [...followers, ...others].map(({ entry_id }) => entry_id),
        [account],
        now(),
        now(),
      );
      expect((await all()).map(({ delivery_id }) => delivery_id).sort()).toEqual(followers.map(({ id }) => id).sort());
    });

    it('is worked on by one of many workers, once it is due', async () => {
      await register(stores.one);
      const delivery = await published();
      await edit(delivery, now() + hour);
      expect(await claim('a')).toBeNull();
      expect(await nextRevision(stores.other.db, account)).toBeGreaterThan(now() + hour - minute);
      await edit(delivery, now() - 1);
      const claims = await Promise.all(
        ['a', 'b', 'c', 'd'].map((owner, n) => claim(owner, n % 2 ? stores.one : stores.other)),
      );
      expect(claims.filter((one) => one !== null)).toHaveLength(1);
      await releaseRevisions(stores.other.db, () => false);
      expect(await claim('e', stores.other)).toMatchObject({ lease_owner: 'e' });
    });

    it('waits with the edits that come after it, but not for ever', async () => {
      const delivery = await published();
      await edit(delivery, now() + minute);
      await edit(delivery, now() + 5 * minute);
      expect(await all()).toMatchObject([{ kind: 'edit', follows: null }]);
      const [first] = await all();
      expect(first?.due_at).toBeGreaterThan(now() + 4 * minute);
      await edit(delivery, now() + 2 * hour, now() + hour);
      expect((await all())[0]?.due_at).toBe(first?.due_at);
    });

    it('that comes while one is being sent is looked at after it', async () => {
      await register(stores.one);
      const delivery = await published();
      await edit(delivery, now() - 1);
      const claimed = await claim('a');
      if (claimed === null) throw new Error('Nothing was due.');
      const frozen = await changeRevision(stores.one.db, claimed, { payload: '{"b":1}', key: 'k', frozen_at: now() });
      if (frozen === null) throw new Error('Somebody was faster.');
      await edit(delivery);
      expect(await changeRevision(stores.one.db, frozen, { attempts: 1 })).toBeNull();
      expect(await all()).toMatchObject([{ payload: '{"b":1}', follows: 'edit' }]);
      await endRevision(stores.one.db, frozen, now());
      expect(await all()).toMatchObject([{ kind: 'edit', payload: null, follows: null, lease_owner: null }]);
      const [again] = await all();
      if (again !== undefined) await endRevision(stores.one.db, again, now());
      expect(await all()).toEqual([]);
    });
  });

  describe('a removal', () => {
    const listed = (...deliveries: Delivery[]) => ({
      id: 'quay',
      listed: new Set(deliveries.map(({ entry_id }) => entry_id)),
      since: now() - 10 * 24 * hour,
    });
    const dateAll = () =>
      stores.one.db
        .updateTable('entries')
        .set({ published_at: now() - hour })
        .execute();

    it('is thought of what the feed lists no more, and forgotten when it is listed again', async () => {
      const [kept, gone, open] = [await published(), await published(), await storeDelivery(stores.one)];
      await dateAll();
      await planRemovals(stores.one.db, listed(kept), [account], now());
      expect((await all()).map(({ delivery_id, kind }) => [delivery_id, kind]).sort()).toEqual(
        [
          [gone.id, 'removal'],
          [open.id, 'removal'],
        ].sort(),
      );
      const found = await all();
      await planRemovals(stores.one.db, listed(kept), [account], now() + hour);
      expect(await all(), 'found missing again').toEqual(found);
      await planRemovals(stores.one.db, listed(kept, gone, open), [account], now());
      expect(await all()).toEqual([]);
    });

    it('is not thought of entries older than all that is listed, nor of accounts that leave them', async () => {
      await published();
      await dateAll();
      await planRemovals(stores.one.db, { ...listed(), since: now() }, [account], now());
      await planRemovals(stores.one.db, listed(), [], now());
      expect(await all()).toEqual([]);
    });
  });
}
