import { beforeEach, expect, it } from 'vitest';
import type { Storage } from '../../../src/db/connect.ts';
import { claimFeed, findFeed, registerFeeds, updateFeed } from '../../../src/feeds/feed-store.ts';
import { notePing } from '../../../src/push/ping-store.ts';
import {
  addSubscription,
  changeSubscription,
  countIgnored,
  findSubscription,
  forgetSubscription,
  listSubscriptions,
  type Subscription,
} from '../../../src/push/subscription-store.ts';
import { hour, type MakePlace, now, useStores } from './place.ts';

const feed = { id: 'quay', url: 'https://example.com/feed' };

const subscription = (token: string, change: Partial<Subscription> = {}): Subscription => ({
  token,
  feed_id: 'quay',
  hub: 'https://hub.example/',
  topic: feed.url,
  callback: `https://share.example.com/push/${token}`,
  secret: 'a secret',
  state: 'pending',
  expires_at: null,
  asked_until: 0,
  next_attempt_at: 0,
  failures: 0,
  error: null,
  ignored: 0,
  ...change,
});

export function pushContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  const claim = ({ db }: Storage, owner: string) =>
    claimFeed(db, feed.id, { owner, now: now(), lease: 60_000, force: false });
  beforeEach(() => registerFeeds(stores.one.db, [feed]));

  it('a ping makes a feed due for whichever worker comes first, and never later than it was', async () => {
    await claim(stores.one, 'a');
    await updateFeed(stores.one.db, feed.id, 'a', { next_poll_at: now() + hour });
    const soon = now() + hour / 2;
    expect(await notePing(stores.other.db, feed.id, now(), soon)).toBe(true);
    expect(await findFeed(stores.one.db, feed.id)).toMatchObject({ next_poll_at: soon });
    await notePing(stores.other.db, feed.id, now(), 0);
    await notePing(stores.other.db, feed.id, now(), soon);
    expect(await findFeed(stores.one.db, feed.id)).toMatchObject({ next_poll_at: 0 });
    expect(await claim(stores.one, 'b')).not.toBeNull();
    expect(await notePing(stores.one.db, 'nothing', now(), 0)).toBe(false);
  });

  it('a ping that another process takes during a poll outlasts what the poll leaves', async () => {
    const at = now();
    await notePing(stores.one.db, feed.id, at, 0);
    const row = await claim(stores.one, 'a');
    await notePing(stores.other.db, feed.id, at, 0);
    const left = { next_poll_at: now() + hour, pinged_at: 0, title: 'Quay Notes' };
    expect(await updateFeed(stores.one.db, feed.id, 'a', left, row?.pinged_at)).toBe(true);
    expect(await findFeed(stores.one.db, feed.id)).toMatchObject({
      title: 'Quay Notes',
      next_poll_at: 0,
      pinged_at: at + 1,
    });
    const again = await claim(stores.other, 'b');
    expect(again).not.toBeNull();
    await updateFeed(stores.other.db, feed.id, 'b', left, again?.pinged_at);
    expect(await findFeed(stores.one.db, feed.id)).toMatchObject({ next_poll_at: left.next_poll_at, pinged_at: 0 });
  });

  it('a feed has one subscription and any number of those that are being ended', async () => {
    await addSubscription(stores.one.db, subscription('a', { state: 'leaving' }));
    await Promise.all([
      addSubscription(stores.one.db, subscription('b')),
      addSubscription(stores.other.db, subscription('c')),
    ]);
    expect((await listSubscriptions(stores.one.db)).map(({ state }) => state).toSorted()).toEqual([
      'leaving',
      'pending',
    ]);
  });

  it('of many workers one acts on a subscription, by what it read', async () => {
    const read = subscription('a');
    await addSubscription(stores.one.db, read);
    const tries = await Promise.all(
      [stores.one, stores.other, stores.one, stores.other].map(({ db }) =>
        changeSubscription(db, read, { failures: 1, next_attempt_at: 5, asked_until: 7 }),
      ),
    );
    expect(tries.filter((row) => row !== null)).toEqual([{ ...read, failures: 1, next_attempt_at: 5, asked_until: 7 }]);
    await countIgnored(stores.other.db, 'a');
    expect(await findSubscription(stores.one.db, 'a')).toMatchObject({ ignored: 1 });
    await forgetSubscription(stores.one.db, read);
    expect(await findSubscription(stores.other.db, 'a')).toBeUndefined();
  });
}
