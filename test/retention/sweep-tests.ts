import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { registerAccount } from '../../src/accounts/account-store.ts';
import type { Storage } from '../../src/db/connect.ts';
import type { Schema } from '../../src/db/schema.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import { addDelivery } from '../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import { addEntry } from '../../src/entries/entry-store.ts';
import { sweep } from '../../src/retention/sweep.ts';
import { entryOf } from '../db/contract/place.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

const day = 86_400_000;
const never = new AbortController().signal;

async function store(db: Kysely<Schema>, id: string, seenAt: number, change: Partial<Delivery>): Promise<void> {
  const keys = [{ kind: 'id' as const, value: id }];
  const entry = {
    id,
    feedId: 'quay',
    entry: entryOf(id),
    keys,
    fingerprint: 'f',
    publishedAt: null,
    seenAt,
    page: null,
  };
  await addEntry(db, entry);
  const plan = { entryId: id, accountId: 'a', network: 'n', state: 'waiting', reason: null, dueAt: 0 } as const;
  const delivery = planDelivery({ ...plan, pageReady: 0 }, seenAt, Math.random);
  await addDelivery(db, { ...delivery, id: `d-${id}`, ...change }, { event: 'planned' });
}

const frozen = { draft: '{}', payload: '{}', key: 'k' };
const posted = (id: string) => ({ ...frozen, key: `key-${id}`, state: 'published' as const, uri: `at://${id}` });

/** What a sweep does, on any storage. */
export function sweepTests(open: (clock: FakeClock) => Promise<Storage>): void {
  let storage: Storage;
  let clock: FakeClock;
  const swept = async (retention: number, atMost = Number.POSITIVE_INFINITY) => {
    const done = sweep({ db: storage.db, clock, retention }, atMost, never);
    let ended = false;
    void done.finally(() => {
      ended = true;
    });
    while (!ended) {
      await clock.advance(20);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return done;
  };
  const contents = async () =>
    Object.fromEntries(
      (await storage.db.selectFrom('entries').select(['id', 'content']).execute()).map((row) => [
        row.id,
        row.content !== null,
      ]),
    );

  beforeEach(async () => {
    clock = createFakeClock();
    storage = await open(clock);
    await registerAccount(storage.db, { id: 'a', network: 'n', settingsHash: '' });
  });
  afterEach(() => storage.close());

  it('texts of entries that were not seen for long are dropped, unless a delivery still needs them', async () => {
    const old = clock.now() - 100 * day;
    await store(storage.db, 'posted', old, posted('posted'));
    await store(storage.db, 'recent', clock.now() - 10 * day, posted('recent'));
    for (const state of ['waiting', 'held', 'publishing'] as const) await store(storage.db, state, old, { state });
    for (const state of ['skipped', 'failed'] as const) await store(storage.db, state, old, { state });
    expect(await swept(90 * day)).toEqual({ entries: 3, deliveries: 1 });
    const kept = { recent: true, waiting: true, held: true, publishing: true };
    expect(await contents()).toEqual({ ...kept, posted: false, skipped: false, failed: false });
  });

  it('keys, titles, addresses and where an entry was posted are kept for ever', async () => {
    await store(storage.db, 'posted', clock.now() - 9000 * day, posted('posted'));
    await swept(day);
    const entry = await storage.db.selectFrom('entries').selectAll().executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ title: 'Title of posted', url: 'https://example.com/posted', fingerprint: 'f' });
    expect(await storage.db.selectFrom('entry_keys').selectAll().execute()).toHaveLength(1);
    const delivery = await storage.db.selectFrom('deliveries').selectAll().executeTakeFirstOrThrow();
    expect(delivery).toMatchObject({ state: 'published', uri: 'at://posted', draft: null, payload: null, key: null });
  });

  it('a payload that may stand on its network is kept, since the network can only be asked with it', async () => {
    const old = clock.now() - 100 * day;
    await store(storage.db, 'failed', old, { ...frozen, state: 'failed', unknown_since: old });
    expect(await swept(day)).toMatchObject({ deliveries: 0 });
    expect(await storage.db.selectFrom('deliveries').select('payload').execute()).toEqual([{ payload: '{}' }]);
  });

  it('histories of what ended long ago are dropped, also behind an old delivery that is still open', async () => {
    const old = clock.now() - 100 * day;
    await store(storage.db, 'held', old, { state: 'held' });
    await store(storage.db, 'posted', old, posted('posted'));
    await store(storage.db, 'recent', clock.now(), posted('recent'));
    await swept(90 * day);
    const left = await storage.db.selectFrom('delivery_events').select('delivery_id').orderBy('id').execute();
    expect(left.map(({ delivery_id }) => delivery_id)).toEqual(['d-held', 'd-recent']);
  });

  it('many are dropped in small batches, and a sweep whose time is over goes on the next time', async () => {
    for (let n = 0; n < 250; n += 1) await store(storage.db, `e${n}`, clock.now() - 100 * day, posted(`e${n}`));
    expect(await swept(90 * day, 0)).toEqual({ entries: 100, deliveries: 100 });
    expect(await swept(90 * day)).toEqual({ entries: 150, deliveries: 150 });
    expect(await storage.db.selectFrom('delivery_events').select('id').execute()).toEqual([]);
    expect(await swept(90 * day)).toEqual({ entries: 0, deliveries: 0 });
  });

  it('retention 0 keeps everything but uploads and locks that ended', async () => {
    await store(storage.db, 'posted', clock.now() - 9000 * day, posted('posted'));
    const upload = { account_id: 'a', reference: 'r' };
    await storage.db
      .insertInto('media')
      .values([
        { ...upload, hash: 'old', uploaded_at: clock.now() - 2 * day },
        { ...upload, hash: 'new', uploaded_at: clock.now() },
      ])
      .execute();
    await storage.db.insertInto('locks').values({ name: 'l', owner: 'gone', until: 1 }).execute();
    expect(await swept(0)).toEqual({ entries: 0, deliveries: 0 });
    expect(await contents()).toEqual({ posted: true });
    expect(await storage.db.selectFrom('media').select('hash').execute()).toEqual([{ hash: 'new' }]);
    expect(await storage.db.selectFrom('locks').select('name').execute()).toEqual([]);
  });

  it('what a practice account remembers of a post goes with its draft', async () => {
    await store(storage.db, 'posted', clock.now() - 100 * day, posted('posted'));
    for (const name of ['practice post key-posted', 'practice post another', 'session'])
      await storage.db.insertInto('account_memory').values({ account_id: 'a', name, value: 'sealed' }).execute();
    await swept(day);
    const names = await storage.db.selectFrom('account_memory').select('name').orderBy('name').execute();
    expect(names.map(({ name }) => name)).toEqual(['practice post another', 'session']);
  });
}
