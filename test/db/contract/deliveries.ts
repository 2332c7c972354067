import { beforeEach, describe, expect, it } from 'vitest';
import { postpone, recordTrouble, registerAccount } from '../../../src/accounts/account-store.ts';
import {
  type Claim,
  claimDelivery,
  claimNext,
  nextDue,
  releaseLeases,
  renewLease,
} from '../../../src/deliveries/claim-store.ts';
import type { Delivery } from '../../../src/deliveries/delivery.ts';
import {
  addDelivery,
  changeDelivery,
  findDelivery,
  recordPublished,
  takenUris,
} from '../../../src/deliveries/delivery-store.ts';
import { hour, type MakePlace, newId, now, storeDelivery, useStores } from './place.ts';

const account = 'quay-mastodon';
const lease = 60_000;
const claimOf = (owner: string, change: Partial<Claim> = {}): Claim => ({
  owner,
  now: now(),
  lease,
  settleAfter: () => 0,
  ...change,
});
/** A lease that is over as soon as it began. */
const gone = { lease: 0 };
const frozen = { draft: '{}', payload: '{}', key: 'k', frozen_at: 1, sent_at: 1 };
const publishing = { state: 'publishing', lease_owner: 'a' } as const;

export function deliveryContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  beforeEach(() => registerAccount(stores.one.db, { id: account, network: 'mastodon', settingsHash: '' }));
  const stored = async ({ id }: Delivery) => {
    const found = await findDelivery(stores.one.db, id);
    if (found === undefined) throw new Error('It is gone.');
    return found;
  };
  const events = async ({ id }: Delivery) =>
    (await stores.one.db.selectFrom('delivery_events').select('event').where('delivery_id', '=', id).execute()).map(
      ({ event }) => event,
    );

  describe('a delivery', () => {
    it('is read as it was added, with its event', async () => {
      const delivery = await storeDelivery(stores.one, { text: 'Ahoy “quay” 🛥', due_at: 1_790_000_000_123 });
      expect(await stored(delivery)).toEqual(delivery);
      expect(await events(delivery)).toEqual(['planned']);
    });

    it('is added once for an entry, an account and a round, whoever adds it', async () => {
      const delivery = await storeDelivery(stores.one);
      const again = { ...delivery, id: newId() };
      expect(await addDelivery(stores.other.db, again, { event: 'planned' })).toBe(false);
      expect(await findDelivery(stores.one.db, again.id)).toBeUndefined();
      expect(await addDelivery(stores.other.db, { ...again, round: 1 }, { event: 'planned' })).toBe(true);
    });

    it('is changed by one of two who read the same, and the other is told', async () => {
      const delivery = await storeDelivery(stores.one);
      const change = (db: typeof stores.one.db, reason: string) =>
        changeDelivery(db, delivery, { reason }, { event: reason }, now());
      const changed = await Promise.all([change(stores.one.db, 'one'), change(stores.other.db, 'other')]);
      const winner = changed.filter((one) => one !== null);
      expect(winner).toHaveLength(1);
      expect(await stored(delivery)).toEqual(winner[0]);
      expect(await events(delivery)).toEqual(['planned', winner[0]?.reason]);
    });
  });

  describe('claiming', () => {
    it('takes what is due, the earliest first, and nothing that is not due, held or settled', async () => {
      await storeDelivery(stores.one, { due_at: now() + hour });
      await storeDelivery(stores.one, { state: 'held' });
      await storeDelivery(stores.one, { state: 'failed' });
      await storeDelivery(stores.one, { account_id: 'another' });
      const later = await storeDelivery(stores.one, { due_at: now() - 1000 });
      const sooner = await storeDelivery(stores.one, { due_at: now() - 2000 });
      const claims = [];
      for (let n = 0; n < 3; n += 1) claims.push(await claimNext(stores.one.db, account, claimOf('a')));
      expect(claims.map((one) => one?.id)).toEqual([sooner.id, later.id, undefined]);
      const until = (await stored(sooner)).lease_until ?? 0;
      expect(await stored(sooner)).toMatchObject({ state: 'publishing', lease_owner: 'a', version: 2 });
      expect(Math.abs(until - now() - lease)).toBeLessThan(5000);
    });

    it('gives each to one worker, however many claim at once', async () => {
      const deliveries = [];
      for (let n = 0; n < 12; n += 1) deliveries.push(await storeDelivery(stores.one));
      const work = async (owner: string) => {
        const mine: string[] = [];
        const { db } = owner < 'c' ? stores.one : stores.other;
        for (let next = await claimNext(db, account, claimOf(owner)); next !== null; ) {
          mine.push(next.id);
          next = await claimNext(db, account, claimOf(owner));
        }
        return mine;
      };
      const claimed = (await Promise.all(['a', 'b', 'c', 'd'].map(work))).flat();
      expect(claimed.sort()).toEqual(deliveries.map(({ id }) => id).sort());
    });

    it('waits while the account is paused or left alone', async () => {
      await storeDelivery(stores.one);
      await postpone(stores.one.db, account, now() + hour);
      expect(await claimNext(stores.one.db, account, claimOf('a'))).toBeNull();
      await stores.one.db.updateTable('accounts').set({ not_before: 0 }).execute();
      await recordTrouble(stores.one.db, account, { error: 'Revoked.', nextStep: 'Mend it.', pause: true }, now());
      expect(await claimNext(stores.one.db, account, claimOf('a'))).toBeNull();
      expect(await claimNext(stores.one.db, 'nobody', claimOf('a'))).toBeNull();
    });

    it('leaves a delivery to its worker while the lease lasts, also one that another read before it was renewed', async () => {
      const delivery = await storeDelivery(stores.one);
      const mine = await claimNext(stores.one.db, account, claimOf('a', gone));
      expect(mine?.id).toBe(delivery.id);
      expect(await renewLease(stores.one.db, delivery, claimOf('a'))).toBe(true);
      expect(await claimNext(stores.other.db, account, claimOf('b'))).toBeNull();
      if (mine !== null) expect(await claimDelivery(stores.other.db, mine, claimOf('b'))).toBeNull();
      expect((await stored(delivery)).lease_owner).toBe('a');
    });

    it('goes on with what a lost worker has surely not sent', async () => {
      await storeDelivery(stores.one);
      await claimNext(stores.one.db, account, claimOf('a', gone));
      const taken = await claimNext(stores.other.db, account, claimOf('b'));
      expect(taken).toMatchObject({ lease_owner: 'b', version: 3 });
      expect(await renewLease(stores.one.db, taken ?? (await storeDelivery(stores.one)), claimOf('a'))).toBe(false);
    });

    it('only ends the lease of a lost worker that may have sent, and goes on when that has settled', async () => {
      const lost = await storeDelivery(stores.one, { ...publishing, ...frozen, lease_until: now() - 1 });
      const waiting = claimOf('b', { settleAfter: () => hour });
      expect(await claimDelivery(stores.other.db, lost, waiting)).toBeNull();
      const ended = await stored(lost);
      expect(ended).toMatchObject({ state: 'publishing', lease_owner: null, unknown_since: 1 });
      expect(ended.lease_until).toBeGreaterThan(now() + hour / 2);
      expect(await claimNext(stores.other.db, account, claimOf('b'))).toBeNull();
      expect(await events(lost)).toEqual(['planned', 'worker lost']);
      await stores.one.db
        .updateTable('deliveries')
        .set({ lease_until: now() - 1 })
        .execute();
      expect(await claimNext(stores.other.db, account, claimOf('b'))).toMatchObject({ id: lost.id, lease_owner: 'b' });
    });
  });

  it('a lease is renewed by its owner alone, and only while the delivery is being published', async () => {
    const mine = await storeDelivery(stores.one, { ...publishing, lease_until: now() });
    expect(await renewLease(stores.one.db, mine, claimOf('b'))).toBe(false);
    expect(await renewLease(stores.one.db, mine, claimOf('a'))).toBe(true);
    expect((await stored(mine)).lease_until).toBeGreaterThan(now() + lease / 2);
    await recordPublished(stores.one.db, mine, { uri: 'u', url: 'https://example.com/u', detail: null }, now());
    expect(await renewLease(stores.one.db, mine, claimOf('a'))).toBe(false);
  });

  it('the account is next needed when its first delivery is due, a lease ends or it may be sent to again', async () => {
    expect(await nextDue(stores.one.db, account)).toBeNull();
    await storeDelivery(stores.one, { due_at: 5000 });
    await storeDelivery(stores.one, { ...publishing, due_at: 1, lease_until: 4000 });
    expect(await nextDue(stores.one.db, account)).toBe(4000);
    await postpone(stores.one.db, account, 9000);
    expect(await nextDue(stores.one.db, account)).toBe(9000);
    await recordTrouble(stores.one.db, account, { error: 'Revoked.', nextStep: 'Mend it.', pause: true }, 1);
    expect(await nextDue(stores.one.db, account)).toBeNull();
  });

  it('the leases of processes that are gone end at once, or when what they sent has settled', async () => {
    const unsent = await storeDelivery(stores.one, { ...publishing, lease_until: now() + hour });
    const sentAt = now() - 1000;
    const sent = await storeDelivery(stores.one, {
      ...publishing,
      ...frozen,
      sent_at: sentAt,
      lease_until: now() + hour,
    });
    const alive = await storeDelivery(stores.one, { ...publishing, lease_owner: 'b', lease_until: now() + hour });
    const at = now();
    const settleAfter = () => 12_000;
    expect(await releaseLeases(stores.one.db, (owner) => owner === 'b', settleAfter, at)).toBe(2);
    expect(await stored(unsent)).toMatchObject({ lease_owner: null, lease_until: at, unknown_since: null });
    expect(await stored(sent)).toMatchObject({ lease_until: at + 12_000, unknown_since: sentAt });
    expect(await stored(alive)).toEqual(alive);
  });

  describe('a success', () => {
    const post = { uri: 'at://one', url: 'https://example.com/one', detail: null };

    it('is recorded whoever holds the delivery now, once', async () => {
      const delivery = await storeDelivery(stores.one, { ...publishing, ...frozen, error: 'A time-out.' });
      await claimDelivery(stores.other.db, delivery, claimOf('b'));
      expect(await recordPublished(stores.one.db, delivery, post, 77)).toBe(true);
      expect(await recordPublished(stores.other.db, delivery, { ...post, uri: 'at://two' }, 78)).toBe(true);
      const published = await stored(delivery);
      expect(published).toMatchObject({ state: 'published', uri: 'at://one', published_at: 77, lease_owner: null });
      expect(published.error).toBeNull();
      expect((await events(delivery)).filter((event) => event === 'published')).toHaveLength(1);
    });

    it('is not recorded for a post that is known as another delivery’s', async () => {
      const first = await storeDelivery(stores.one, publishing);
      const second = await storeDelivery(stores.one, publishing);
      await recordPublished(stores.one.db, first, post, 1);
      expect(await recordPublished(stores.other.db, second, post, 2)).toBe(false);
      expect((await stored(second)).state).toBe('publishing');
      expect(await takenUris(stores.one.db, second)).toEqual(new Set(['at://one']));
      expect(await takenUris(stores.one.db, first)).toEqual(new Set());
    });
  });
}
