import { describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/db/connect.ts';
import { planShare } from '../../../src/deliveries/share.ts';
import {
  addKeys,
  contentOf,
  findEntry,
  findKnown,
  missedEntries,
  pageOf,
  restoreEntry,
  storePage,
  touchEntries,
  updateEntry,
} from '../../../src/entries/entry-store.ts';
import { claimFeed, findFeed, registerFeeds, releaseFeeds, updateFeed } from '../../../src/feeds/feed-store.ts';
import { readPollState } from '../../../src/feeds/poll-state.ts';
import type { Page } from '../../../src/pages/page.ts';
import { entryOf, hour, type MakePlace, now, storeDelivery, storeEntry, useStores } from './place.ts';

const feed = { id: 'quay', url: 'https://example.com/feed' };
const page: Page = {
  url: 'https://example.com/pier',
  canonical: 'https://example.com/pier',
  title: 'The new pier',
  description: null,
  otherDescriptions: [],
  image: { url: 'https://example.com/pier.png', alt: null },
  siteName: 'Quay Notes',
  language: 'en',
  authors: [],
  categories: ['Harbour'],
  published: null,
  updated: null,
  html: '<p>The pier opens.</p>',
  fediverseCreator: null,
  feeds: [],
};

export function feedAndEntryContract(makePlace: MakePlace): void {
  const stores = useStores(makePlace);
  const claim = ({ db }: Storage, owner: string, { lease = 60_000, force = false } = {}) =>
    claimFeed(db, feed.id, { owner, now: now(), lease, force });

  describe('a feed', () => {
    it('is polled by one of many workers when it is due, and by none when it is not', async () => {
      await Promise.all([registerFeeds(stores.one.db, [feed]), registerFeeds(stores.other.db, [feed])]);
      const claims = await Promise.all(
        ['a', 'b', 'c', 'd'].map((owner, n) => claim(n % 2 ? stores.one : stores.other, owner)),
      );
      const owner = claims.find((row) => row !== null)?.claimed_by ?? '';
      expect(claims.filter((row) => row !== null)).toHaveLength(1);
      const left = { next_poll_at: now() + hour, entries: 3, title: 'Quay Notes' };
      expect(await updateFeed(stores.one.db, feed.id, owner, left)).toBe(true);
      expect(await findFeed(stores.other.db, feed.id)).toMatchObject({ ...left, claimed_until: 0 });
      expect(await claim(stores.other, 'e')).toBeNull();
      expect(await claim(stores.other, 'e', { force: true })).not.toBeNull();
    });

    it('is taken over when its worker’s claim is over, and what that one read is not stored any more', async () => {
      await registerFeeds(stores.one.db, [feed]);
      await claim(stores.one, 'a', { lease: 0 });
      expect(await claim(stores.other, 'b')).toMatchObject({ claimed_by: 'b' });
      expect(await updateFeed(stores.one.db, feed.id, 'a', { title: 'Old' })).toBe(false);
      expect(await findFeed(stores.one.db, feed.id)).toMatchObject({ title: '', claimed_by: 'b' });
      expect(await claim(stores.one, 'a')).toBeNull();
      expect(await claim(stores.other, 'b')).not.toBeNull();
    });

    it('is given back by a worker that is gone', async () => {
      await registerFeeds(stores.one.db, [feed]);
      await claim(stores.one, 'a');
      await releaseFeeds(stores.other.db, () => true);
      expect(await claim(stores.other, 'b')).toBeNull();
      await releaseFeeds(stores.other.db, (owner) => owner !== 'a');
      expect(await claim(stores.other, 'b')).not.toBeNull();
    });

    it('starts anew when its address changes, and keeps what it was when it does not', async () => {
      await registerFeeds(stores.one.db, [feed]);
      await claim(stores.one, 'a');
      await updateFeed(stores.one.db, feed.id, 'a', { next_poll_at: 9, state: '{"etag":"1"}', entries: 2 });
      await registerFeeds(stores.other.db, [feed]);
      expect(await findFeed(stores.one.db, feed.id)).toMatchObject({ next_poll_at: 9, entries: 2 });
      await registerFeeds(stores.other.db, [{ ...feed, url: 'https://example.com/other' }]);
      const moved = await findFeed(stores.one.db, feed.id);
      expect(moved).toMatchObject({ next_poll_at: 0, entries: 2 });
      expect(readPollState(moved?.state ?? '')).toMatchObject({ etag: null });
      expect(await findFeed(stores.one.db, 'nothing')).toBeUndefined();
    });
  });

  it('an interval that became shorter counts at once, but not for a feed that fails', async () => {
    await registerFeeds(stores.one.db, [feed]);
    await claim(stores.one, 'a');
    const polled = { last_polled_at: now(), next_poll_at: now() + 5 * hour };
    await updateFeed(stores.one.db, feed.id, 'a', { ...polled, error: 'It answers 500.' });
    await registerFeeds(stores.other.db, [{ ...feed, every: hour }]);
    expect((await findFeed(stores.one.db, feed.id))?.next_poll_at).toBe(polled.next_poll_at);
    await claim(stores.one, 'a', { force: true });
    await updateFeed(stores.one.db, feed.id, 'a', { error: null });
    await registerFeeds(stores.other.db, [{ ...feed, every: 6 * hour }]);
    expect((await findFeed(stores.one.db, feed.id))?.next_poll_at).toBe(polled.next_poll_at);
    await registerFeeds(stores.other.db, [{ ...feed, every: hour }]);
    expect((await findFeed(stores.one.db, feed.id))?.next_poll_at).toBe(polled.last_polled_at + hour);
  });

  it('a feed under another id keeps what it was, and its entries', async () => {
    await registerFeeds(stores.one.db, [feed]);
    await claim(stores.one, 'a');
    await updateFeed(stores.one.db, feed.id, 'a', { title: 'Quay Notes', entries: 2 });
    await storeEntry(stores.one, 'e1');
    await registerFeeds(stores.other.db, [{ ...feed, id: 'renamed' }]);
    expect(await findFeed(stores.one.db, feed.id)).toBeUndefined();
    expect(await findFeed(stores.one.db, 'renamed')).toMatchObject({ title: 'Quay Notes', entries: 2 });
    expect(await findEntry(stores.one.db, 'e1')).toMatchObject({ feed_id: 'renamed' });
  });

  describe('an entry', () => {
    const stored = async (id: string) => {
      const found = await findEntry(stores.one.db, id);
      if (found === undefined) throw new Error('It is gone.');
      return found;
    };

    it('is known again by any of its keys, among more keys than one question may hold', async () => {
      const keys = [
        { kind: 'id', value: 'guid-1' },
        { kind: 'url', value: 'https://example.com/1' },
      ] as const;
      await storeEntry(stores.one, 'e1', { keys: [...keys] });
      await storeEntry(stores.one, 'e2');
      const many = Array.from({ length: 1200 }, (_, n) => ({
        kind: 'url' as const,
        value: `https://example.com/n${n}`,
      }));
      await addKeys(stores.one.db, 'e1', [...many, ...keys]);
      await addKeys(stores.one.db, 'e1', []);
      const known = await findKnown(stores.other.db, [...many, { kind: 'id', value: 'nothing' }]);
      expect(known).toMatchObject([{ entryId: 'e1', feedId: 'quay', title: 'Title of e1', published: null }]);
      expect(known[0]?.keys).toHaveLength(1202);
      expect(await findKnown(stores.other.db, [{ kind: 'title', value: 'guid-1' }])).toEqual([]);
      expect(await findKnown(stores.other.db, [])).toEqual([]);
    });

    it('is read as it was stored, with its page, and as its feed edits it', async () => {
      await storeEntry(stores.one, 'e');
      await storePage(stores.one.db, 'e', page);
      expect(contentOf(await stored('e'))).toEqual(entryOf('e'));
      expect(pageOf(await stored('e'))).toEqual(page);
      const edited = entryOf('e', { title: 'Mended', html: '<p>“Mended” \u{1f6a2}</p>' });
      await updateEntry(stores.other.db, 'e', edited, 'g', 1234);
      await updateEntry(stores.other.db, 'e', edited, 'g', null);
      expect(contentOf(await stored('e'))).toEqual(edited);
      expect(await stored('e')).toMatchObject({ title: 'Mended', fingerprint: 'g', published_at: 1234, page: null });
    });

    it('whose content was dropped gets it back only when it is asked for', async () => {
      await storeEntry(stores.one, 'e');
      const drop = () => stores.one.db.updateTable('entries').set({ content: null }).execute();
      await drop();
      await updateEntry(stores.one.db, 'e', entryOf('e', { title: 'Mended' }), 'g', null);
      expect(contentOf(await stored('e'))).toBeNull();
      expect((await stored('e')).title).toBe('Mended');
      await restoreEntry(stores.one.db, 'e', entryOf('e'));
      await restoreEntry(stores.one.db, 'e', entryOf('other'));
      expect(contentOf(await stored('e'))).toEqual(entryOf('e'));
      const waiting = await storeDelivery(stores.one);
      await storeDelivery(stores.one, { state: 'skipped' });
      await drop();
      const all = (await stores.one.db.selectFrom('entries').select('id').execute()).map(({ id }) => id);
      expect(await missedEntries(stores.other.db, all)).toEqual(new Set([waiting.entry_id]));
    });

    it('that is seen again is noted once a day', async () => {
      await storeEntry(stores.one, 'fresh', { seenAt: 100_000_000 });
      await storeEntry(stores.one, 'old', { seenAt: 1 });
      await touchEntries(stores.one.db, ['fresh', 'old'], 100_000_001);
      expect((await stored('fresh')).last_seen_at).toBe(100_000_000);
      expect((await stored('old')).last_seen_at).toBe(100_000_001);
    });
  });

  it('a page that several people share at once is one entry with one delivery', async () => {
    const account = {
      id: 'quay-mastodon',
      network: 'mastodon',
      template: '',
      templates: [],
      edits: 'leave' as const,
      removals: 'leave' as const,
      spacing: 0,
      practice: false,
      settings: {},
    };
    const request = {
      page,
      entry: entryOf('pier', { url: page.url, html: page.html }),
      text: null,
      at: null,
      again: false,
    };
    const share = ({ db }: Storage) => planShare(db, { ...request, accounts: [account] }, now(), Math.random);
    const shared = await Promise.all([stores.one, stores.other, stores.one, stores.other].map(share));
    expect(new Set(shared.flat().map(({ delivery }) => delivery.id)).size).toBe(1);
    expect(await stores.one.db.selectFrom('entries').select('id').execute()).toHaveLength(1);
  });
}
