import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerAccount } from '../../src/accounts/account-store.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { openStorage, type Storage } from '../../src/db/connect.ts';
import { claimNext, renewLease } from '../../src/deliveries/claim-store.ts';
import { claimFeed, registerFeeds } from '../../src/feeds/feed-store.ts';
import { createDatabase, type TestDatabase } from '../support/real-postgres.ts';
import { describeReal } from '../support/real-servers.ts';
import { ask, until } from '../support/workers.ts';
import { storeDelivery } from './contract/place.ts';

const hour = 3_600_000;
const account = 'quay-mastodon';
const lease = 60_000;
const clockThatIs = (off: number): Clock => ({ ...systemClock, now: () => systemClock.now() + off });

describeReal('PostgreSQL', ['postgres'], () => {
  let database: TestDatabase;
  const opened: Storage[] = [];
  const open = async (clock: Clock = systemClock, url = database.url) => {
    const storage = await openStorage({ dataDir: '', url, clock });
    opened.push(storage);
    return storage;
  };
  beforeEach(async () => {
    database = await createDatabase();
  });
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
    await database[Symbol.asyncDispose]();
  });
  const claimOf = (owner: string, off: number, length = lease) => ({
    owner,
    now: systemClock.now() + off,
    lease: length,
    settleAfter: () => 0,
  });

  it.each([hour, -hour])('a worker whose clock is %i ms off neither loses a lease nor steals one', async (off) => {
    const [right, wrong] = [await open(), await open(clockThatIs(off))];
    await registerAccount(right.db, { id: account, network: 'mastodon', settingsHash: '' });
    const delivery = await storeDelivery(right);
    expect(await claimNext(right.db, account, claimOf('right', 0))).not.toBeNull();
    expect(await claimNext(wrong.db, account, claimOf('wrong', off))).toBeNull();
    const second = await storeDelivery(right);
    expect(await claimNext(wrong.db, account, claimOf('wrong', off))).toMatchObject({ id: second.id });
    expect(await claimNext(right.db, account, claimOf('right', 0))).toBeNull();
    expect(await renewLease(wrong.db, second, claimOf('wrong', off, 2 * lease))).toBe(true);
    const rows = await ask(database.url, 'select id, lease_until from deliveries');
    const left = (id: string) => Number(rows.find((row) => row.id === id)?.lease_until) - systemClock.now();
    expect(left(delivery.id)).toBeGreaterThan(lease - 10_000);
    expect(left(delivery.id)).toBeLessThan(lease + 1000);
    expect(left(second.id)).toBeGreaterThan(2 * lease - 10_000);
    expect(left(second.id)).toBeLessThan(2 * lease + 1000);
    expect(Math.abs(wrong.clock.now() - systemClock.now())).toBeLessThan(1000);
  });

  it.each([hour, -hour])(
    'a worker whose clock is %i ms off polls a feed when it is due, and only then',
    async (off) => {
      const wrong = await open(clockThatIs(off));
      await registerFeeds(wrong.db, [{ id: 'quay', url: 'https://example.com/feed' }]);
      const claim = { owner: 'wrong', now: systemClock.now() + off, lease, force: false };
      const setNext = (at: number) =>
        wrong.db.updateTable('feeds').set({ next_poll_at: at, claimed_until: 0 }).execute();
      await setNext(systemClock.now() + hour / 2);
      expect(await claimFeed(wrong.db, 'quay', claim)).toBeNull();
      await setNext(systemClock.now() - 1000);
      expect(await claimFeed(wrong.db, 'quay', claim)).not.toBeNull();
      expect(await claimFeed(wrong.db, 'quay', { ...claim, owner: 'other' })).toBeNull();
    },
  );

  it('commits are durable whatever the database is set to, unless it is set to more', async () => {
    const setting = async () =>
      (await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute((await open()).db)).rows[0]
        ?.synchronous_commit;
    const name = new URL(database.url).pathname.slice(1);
    await ask(database.url, `alter database ${name} set synchronous_commit = off`);
    expect(await setting()).toBe('on');
    await ask(database.url, `alter database ${name} set synchronous_commit = remote_apply`);
    expect(await setting()).toBe('remote_apply');
  });

  it('a ring just before the end of a process is heard, and who begins to listen looks once', async () => {
    const { doorbell } = await open();
    const stop = new AbortController();
    let heard = 0;
    doorbell.listen(() => {
      heard += 1;
    }, stop.signal);
    await until(() => heard === 1);
    const other = await openStorage({ dataDir: '', url: database.url, clock: systemClock });
    other.doorbell.ring();
    await other.close();
    await until(() => heard === 2, 5000);
    expect(heard).toBe(2);
    stop.abort();
  });

  it('who listens goes on after its connection was cut, looks once, and leaves when it is stopped', async () => {
    const [one, other] = [await open(), await open()];
    const stop = new AbortController();
    let heard = 0;
    one.doorbell.listen(() => {
      heard += 1;
    }, stop.signal);
    const listening = `select pid from pg_stat_activity where query = 'listen share_this_post' and datname = current_database()`;
    const pids = async () => (await ask(database.url, listening)).map(({ pid }) => pid);
    await until(() => heard === 1);
    await ask(database.url, `select pg_terminate_backend(${Number((await pids())[0])})`);
    await until(() => heard === 2);
    expect(heard).toBe(2);
    other.doorbell.ring();
    await until(() => heard === 3);
    await sleep(50);
    expect(heard).toBe(3);
    stop.abort();
    await until(async () => (await pids()).length === 0);
    expect(await pids()).toEqual([]);
  });

  it.each([
    ['a server that is not there', (url: URL) => (url.port = '1'), /cannot be reached/],
    ['a database that is not there', (url: URL) => (url.pathname = '/nothing'), /refuses this user, password or/],
    ['a user that is not known', (url: URL) => (url.username = 'nobody'), /refuses this user, password or/],
  ])('%s is named in a sentence without the password', async (_what, change, says) => {
    const url = new URL(database.url);
    url.password = 'hush-hush';
    change(url);
    const failure: unknown = await open(systemClock, url.href).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StorageError', message: expect.stringMatching(says) });
    expect(String(failure)).not.toContain('hush-hush');
  });
});
