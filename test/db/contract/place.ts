import { afterEach, beforeEach } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import type { Storage } from '../../../src/db/connect.ts';
import type { Delivery } from '../../../src/deliveries/delivery.ts';
import { addDelivery } from '../../../src/deliveries/delivery-store.ts';
import { planDelivery } from '../../../src/deliveries/plan.ts';
import type { Entry } from '../../../src/entries/entry.ts';
import { addEntry } from '../../../src/entries/entry-store.ts';
import type { IdentityKey } from '../../../src/entries/identity.ts';
import { anyEntry } from '../../support/any-entry.ts';

/** A database that does not exist yet; every opening is one more process that shares it. */
export interface Place extends AsyncDisposable {
  open(): Promise<Storage>;
  /** Opens it, new as it is, in as many processes or connections at once; all must go well. */
  openAtOnce(count: number): Promise<void>;
  /** Opens it as `kysely` alone, without a schema. */
  openBare(): Promise<Pick<Storage, 'db' | 'dialect' | 'close'>>;
}

export type MakePlace = () => Promise<Place>;

/**
 * A migrated database for each test, open twice, as two processes have it. SQLite waits for another process's lock without
 * giving way: two connections in one thread would wait for each other, so there both are the same.
 */
export function useStores(makePlace: MakePlace): { readonly one: Storage; readonly other: Storage } {
  let place: Place;
  let stores: { one: Storage; other: Storage };
  beforeEach(async () => {
    place = await makePlace();
    const one = await place.open();
    stores = { one, other: one.dialect === 'sqlite' ? one : await place.open() };
  });
  afterEach(async () => {
    await stores.one.close();
    if (stores.other !== stores.one) await stores.other.close();
    await place[Symbol.asyncDispose]();
  });
  return {
    get one() {
      return stores.one;
    },
    get other() {
      return stores.other;
    },
  };
}

export const now = (): number => systemClock.now();
export const hour = 3_600_000;
let ids = 0;
export const newId = (): string => `id${String(++ids).padStart(6, '0')}`;

export const entryOf = (id: string, change: Partial<Entry> = {}): Entry =>
  anyEntry({
    id,
    url: `https://example.com/${id}`,
    title: `Title of ${id}`,
    html: '<p>The ferry crosses the estuary.</p>',
    language: 'en',
    authors: ['Ada Quill'],
    ...change,
  });

export async function storeEntry(
  { db }: Pick<Storage, 'db'>,
  id: string,
  { keys = [{ kind: 'id', value: id }], seenAt = now() }: { keys?: IdentityKey[]; seenAt?: number } = {},
): Promise<void> {
  const seen = { fingerprint: 'f', publishedAt: null, seenAt, page: null };
  await addEntry(db, { id, feedId: 'quay', entry: entryOf(id), keys, ...seen });
}

/** A stored delivery of an entry of its own, due since a moment ago. */
export async function storeDelivery(storage: Storage, change: Partial<Delivery> = {}): Promise<Delivery> {
  const id = newId();
  await storeEntry(storage, id);
  const plan = { entryId: id, accountId: 'quay-mastodon', network: 'mastodon', reason: null, pageReady: 0 };
  const planned = planDelivery({ ...plan, state: 'waiting', dueAt: now() - hour }, now(), Math.random);
  const delivery = { ...planned, id, ...change };
  await addDelivery(storage.db, delivery, { event: 'planned' });
  return delivery;
}
