import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Storage } from '../src/db/connect.ts';
import type { DeliveryState } from '../src/db/schema.ts';
import { planDelivery } from '../src/deliveries/plan.ts';
import { readPollState } from '../src/feeds/poll-state.ts';
import { exportLines, importLines, type StateLine } from '../src/state-file.ts';

const states: DeliveryState[] = ['waiting', 'held', 'publishing', 'published', 'skipped', 'failed'];

async function* textsOf(lines: readonly StateLine[]): AsyncGenerator<string> {
  for (const line of lines) yield JSON.stringify(line);
}

async function all(lines: AsyncIterable<StateLine>): Promise<StateLine[]> {
  const list: StateLine[] = [];
  for await (const line of lines) list.push(line);
  return list;
}

/** That a move from one storage to another loses and repeats nothing. */
export function stateFileTests(openFrom: () => Promise<Storage>, openTo: () => Promise<Storage>): void {
  let from: Storage;
  let to: Storage;
  beforeEach(async () => {
    [from, to] = [await openFrom(), await openTo()];
  });
  afterEach(async () => {
    await from.close();
    await to.close();
  });

  it('keeps keys, posts and counts, holds what was under way, and reads each feed whole', async () => {
    const { db } = from;
    const state = JSON.stringify({ etag: '"1"', lastModified: 'x', bodyHash: 'y', failures: 2 });
    const feed = { id: 'quay', url: 'https://example.com/feed', title: '', state, furniture: '[]', entries: 600 };
    await db
      .insertInto('feeds')
      .values({ ...feed, next_poll_at: 1, claimed_until: 0 })
      .execute();
    const number = 600;
    for (let n = 0; n < number; n += 1) {
      const id = `e${n}`;
      const content = n % 2 === 0 ? '{}' : null;
      const seen = { first_seen_at: n, last_seen_at: n };
      await db
        .insertInto('entries')
        .values({ id, title: `Title ${n}`, content, fingerprint: 'f', ...seen })
        .execute();
      await db
        .insertInto('entry_keys')
        .values({ kind: 'id', value: `key ${n}`, entry_id: id })
        .execute();
      const plan = { entryId: id, accountId: 'a', network: 'n', state: 'waiting', reason: null, dueAt: 0 } as const;
      const planned = planDelivery({ ...plan, pageReady: 0 }, 0, Math.random);
      const now = states[n % states.length] ?? 'waiting';
      const post = now === 'published' ? { uri: `at://${n}`, url: `https://n.example/${n}`, published_at: n } : {};
      await db
        .insertInto('deliveries')
        .values({ ...planned, id: `d${n}`, state: now, ...post })
        .execute();
    }
    const lines = await all(exportLines(db));
    expect(await importLines(to.db, textsOf(lines))).toEqual({ entries: number, deliveries: number });
    expect(await importLines(to.db, textsOf(lines))).toEqual({ entries: 0, deliveries: 0 });
    const again = await all(exportLines(to.db));
    const entriesOf = (of: StateLine[]) => of.filter(({ type }) => type === 'entry');
    expect(entriesOf(again)).toEqual(entriesOf(lines));
    const rows = await to.db.selectFrom('deliveries').select(['id', 'state', 'uri', 'published_at']).execute();
    const count = (wanted: DeliveryState) => rows.filter((row) => row.state === wanted).length;
    expect([count('published'), count('skipped'), count('held')]).toEqual([100, 100, 400]);
    expect(rows.find(({ id }) => id === 'd9')).toMatchObject({ state: 'published', uri: 'at://9', published_at: 9 });
    const counts = await to.db.selectFrom('delivery_counts').select(['state', 'count']).orderBy('state').execute();
    expect(counts.map((row) => row.count)).toEqual([100, 100]);
    const taken = await to.db.selectFrom('feeds').select(['state', 'entries']).executeTakeFirstOrThrow();
    expect(taken.entries).toBe(600);
    expect(readPollState(taken.state)).toMatchObject({ etag: null, lastModified: null, bodyHash: null, failures: 2 });
  });

  it('takes over all or nothing', async () => {
    const lines = ['{"type":"head","format":"share-this-post/1"}', '{"type":"feed"}'];
    await expect(
      importLines(
        to.db,
        (async function* () {
          yield* lines;
        })(),
      ),
    ).rejects.toThrow(/Line 2/);
    expect(await to.db.selectFrom('feeds').selectAll().execute()).toEqual([]);
  });
}
