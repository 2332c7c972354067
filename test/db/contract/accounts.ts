import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { accountMemory } from '../../../src/accounts/account-memory.ts';
import {
  backOff,
  findAccount,
  postpone,
  recordSuccess,
  recordTrouble,
  recordVerified,
  registerAccount,
  storeLimits,
  takeTurn,
} from '../../../src/accounts/account-store.ts';
import { findUpload, forgetUploads, storeUpload } from '../../../src/accounts/media-store.ts';
import { makeSeal } from '../../../src/accounts/seal.ts';
import { systemClock } from '../../../src/clock.ts';
import type { Storage } from '../../../src/db/connect.ts';
import { withLock } from '../../../src/db/lock.ts';
import { hour, type MakePlace, newId, now, useStores } from './place.ts';

const id = 'quay-mastodon';
const registered = { id, network: 'mastodon', settingsHash: 'first' };
const trouble = { error: 'Revoked.', nextStep: 'Mend it.', pause: true };

export function accountContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  const account = () => findAccount(stores.one.db, id);

  describe('an account', () => {
    it('keeps what is known of it until its settings change, which releases it', async () => {
      await Promise.all([registerAccount(stores.one.db, registered), registerAccount(stores.other.db, registered)]);
      await recordTrouble(stores.one.db, id, trouble, 5);
      await storeLimits(stores.one.db, id, '{}');
      await registerAccount(stores.other.db, registered);
      expect(await account()).toMatchObject({ paused: 1, error: 'Revoked.', error_since: 5, limits: '{}' });
      await registerAccount(stores.other.db, { ...registered, settingsHash: 'second' });
      expect(await account()).toMatchObject({ paused: 0, error: null, error_since: null, limits: null });
      expect(await findAccount(stores.one.db, 'nobody')).toBeUndefined();
    });

    it('tells of a trouble once, whoever meets it', async () => {
      await registerAccount(stores.one.db, registered);
      const met = () => [stores.one, stores.other].map(({ db }) => recordTrouble(db, id, trouble, 5));
      expect((await Promise.all([...met(), ...met()])).filter((first) => first)).toHaveLength(1);
      expect(await recordTrouble(stores.one.db, id, { ...trouble, error: 'Suspended.' }, 6)).toBe(true);
      expect(await account()).toMatchObject({ error: 'Suspended.', error_since: 5 });
      const who = { handle: 'quay', networkId: '1', url: 'https://example.com/quay', warning: null };
      await recordVerified(stores.one.db, id, who, 7);
      expect(await account()).toMatchObject({ handle: 'quay', verified_at: 7, paused: 0, error: null, failures: 0 });
    });

    it('gives its turn to one of many who ask', async () => {
      await registerAccount(stores.one.db, registered);
      const at = now();
      const turns = [stores.one, stores.other, stores.one, stores.other];
      const taken = await Promise.all(turns.map(({ db }) => takeTurn(db, id, at, hour)));
      expect(taken.filter((next) => next === null)).toHaveLength(1);
      expect(taken.filter((next) => next === at + hour)).toHaveLength(3);
      expect(await takeTurn(stores.one.db, id, at, 0)).toBeNull();
    });

    it('counts failures of all workers, is left alone for the longest wait, and goes on after a success', async () => {
      await registerAccount(stores.one.db, registered);
      const wait = (failures: number) => failures * 1000;
      await Promise.all([stores.one, stores.other].map(({ db }) => backOff(db, id, 10_000, wait)));
      expect(await account()).toMatchObject({ failures: 2, not_before: 12_000 });
      await postpone(stores.one.db, id, 11_000);
      expect((await account())?.not_before).toBe(12_000);
      await recordSuccess(stores.other.db, id, 13_000);
      expect(await account()).toMatchObject({ failures: 0, not_before: 13_000, error: null });
    });

    it('remembers uploads by their content for a while', async () => {
      const upload = { account_id: id, hash: 'h', reference: 'r', uploaded_at: 1_000_000 };
      await storeUpload(stores.one.db, upload);
      await storeUpload(stores.other.db, { ...upload, reference: 's' });
      expect(await findUpload(stores.one.db, id, 'h', 1_000_001)).toBe('s');
      expect(await findUpload(stores.one.db, id, 'h', 1_000_000 + hour)).toBeNull();
      expect(await findUpload(stores.one.db, 'another', 'h', 1_000_001)).toBeNull();
      await forgetUploads(stores.one.db, id);
      expect(await findUpload(stores.one.db, id, 'h', 1_000_001)).toBeNull();
    });
  });

  const locksOf = ({ db }: Storage, process: string, isAlive = () => true) => ({
    db,
    clock: systemClock,
    process,
    isAlive,
    newId,
  });

  it('what an account remembers is read by every process, and by none with other credentials', async () => {
    const memory = (storage: Storage, secret = 'x') =>
      accountMemory({ accountId: id, seal: makeSeal(secret, id), locks: locksOf(storage, 'p') });
    await memory(stores.one).set('session', 'first');
    await memory(stores.one).set('session', 'second');
    expect(await memory(stores.other).get('session')).toBe('second');
    expect(await memory(stores.other, 'changed').get('session')).toBeNull();
    expect(await memory(stores.other).get('nothing')).toBeNull();
    await memory(stores.other).set('session', null);
    expect(await memory(stores.one).get('session')).toBeNull();
  });

  describe('a lock', () => {
    it('lets one work at a time, in whatever process', async () => {
      let inside = 0;
      let most = 0;
      const work = async () => {
        inside += 1;
        most = Math.max(most, inside);
        await sleep(10);
        inside -= 1;
        return 'done';
      };
      const tools = [locksOf(stores.one, 'a'), locksOf(stores.one, 'a'), locksOf(stores.other, 'b')];
      expect(await Promise.all(tools.map((one) => withLock(one, 'session', work)))).toEqual(['done', 'done', 'done']);
      expect(most).toBe(1);
    });

    it('is given back when work fails, and falls when its holder is dead or its time is over', async () => {
      const fail = () => Promise.reject(new Error('Refused.'));
      await expect(withLock(locksOf(stores.one, 'a'), 'session', fail)).rejects.toThrow('Refused.');
      const held = { name: 'session', owner: 'dead/1', until: now() + hour };
      await stores.one.db.insertInto('locks').values(held).execute();
      const dead = locksOf(stores.other, 'b', () => false);
      expect(await withLock(dead, 'session', async () => 'freed')).toBe('freed');
      await stores.one.db
        .insertInto('locks')
        .values({ ...held, until: now() - 1 })
        .execute();
      expect(await withLock(locksOf(stores.other, 'b'), 'session', async () => 'over')).toBe('over');
      expect(await stores.one.db.selectFrom('locks').selectAll().execute()).toEqual([]);
    });
  });
}
