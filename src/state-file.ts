import type { Kysely } from 'kysely';
import { z } from 'zod';
import { recogniseAlone } from './db/alone.ts';
import type { Schema } from './db/schema.ts';
import { planDelivery } from './deliveries/plan.ts';
import { indexEntry } from './entries/search-store.ts';
import { forgetValidators } from './feeds/poll-state.ts';
import { UserError } from './user-error.ts';

const format = 'share-this-post/1';
const keySchema = z.object({ kind: z.enum(['id', 'url', 'title', 'text']), value: z.string() });

const entryLine = z.object({
  type: z.literal('entry'),
  id: z.string(),
  feed: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string(),
  fingerprint: z.string(),
  publishedAt: z.number().nullable(),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  keys: z.array(keySchema),
});

const states = ['waiting', 'held', 'publishing', 'published', 'skipped', 'failed'] as const;

const deliveryLine = z.object({
  type: z.literal('delivery'),
  id: z.string(),
  entry: z.string(),
  account: z.string(),
  network: z.string(),
  round: z.int().min(0),
  state: z.enum(states),
  uri: z.string().nullable(),
  url: z.string().nullable(),
  document: z.string().nullable().default(null),
  publishedAt: z.number().nullable(),
});

const headLine = z.object({ type: z.literal('head'), format: z.literal(format) });
const feedLine = z.object({
  type: z.literal('feed'),
  id: z.string(),
  url: z.string(),
  entries: z.number(),
  state: z.string(),
});
const lineSchema = z.discriminatedUnion('type', [headLine, feedLine, entryLine, deliveryLine]);

export type StateLine = z.infer<typeof lineSchema>;

const rowsAQuestion = 500;

/** All that keeps an entry from being posted again, line by line: feeds, entries with their keys, deliveries. */
export async function* exportLines(db: Kysely<Schema>): AsyncGenerator<StateLine> {
  yield { type: 'head', format };
  for (const { id, url, entries, state } of await db.selectFrom('feeds').selectAll().orderBy('id').execute())
    yield { type: 'feed', id, url, entries, state };
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('entries')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(rowsAQuestion)
      .execute();
    const ids = rows.map(({ id }) => id);
    const keys =
      ids.length === 0 ? [] : await db.selectFrom('entry_keys').selectAll().where('entry_id', 'in', ids).execute();
    for (const row of rows) {
      const own = keys
        .filter(({ entry_id }) => entry_id === row.id)
        .flatMap((key) => keySchema.safeParse(key).data ?? []);
      const {
        id,
        feed_id: feed,
        url,
        title,
        fingerprint,
        published_at: publishedAt,
        first_seen_at: firstSeenAt,
        last_seen_at: lastSeenAt,
      } = row;
      yield { type: 'entry', id, feed, url, title, fingerprint, publishedAt, firstSeenAt, lastSeenAt, keys: own };
    }
    if (rows.length < rowsAQuestion) break;
    after = ids.at(-1) ?? '';
  }
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('deliveries')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(rowsAQuestion)
      .execute();
    for (const {
      id,
      entry_id: entry,
      account_id: account,
      network,
      round,
      state,
      uri,
      url,
      document,
      published_at: publishedAt,
    } of rows) {
      yield { type: 'delivery', id, entry, account, network, round, state, uri, url, document, publishedAt };
    }
    if (rows.length < rowsAQuestion) break;
    after = rows.at(-1)?.id ?? '';
  }
}

type Db = Kysely<Schema>;

async function importEntry(db: Db, line: z.infer<typeof entryLine>): Promise<number> {
  const added = await db
    .insertInto('entries')
    .values({
      id: line.id,
      feed_id: line.feed,
      url: line.url,
      title: line.title,
      content: null,
      page: null,
      fingerprint: line.fingerprint,
      published_at: line.publishedAt,
      first_seen_at: line.firstSeenAt,
      last_seen_at: line.lastSeenAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return 0;
  for (const { kind, value } of line.keys) {
    await db
      .insertInto('entry_keys')
      .values({ kind, value, entry_id: line.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await indexEntry(db, line.id, line);
  return 1;
}

/** What was under way elsewhere is held: nobody here knows whether it went out. */
async function importDelivery(db: Db, line: z.infer<typeof deliveryLine>): Promise<number> {
  const underWay =
    line.state === 'waiting' || line.state === 'publishing' || line.state === 'held' || line.state === 'failed';
  const reason = underWay
    ? `It was ${line.state} in another installation; approve it if it did not go out there.`
    : 'Taken over from another installation.';
  const planned = planDelivery(
    {
      entryId: line.entry,
      accountId: line.account,
      network: line.network,
      state: underWay ? 'held' : 'skipped',
      reason,
      dueAt: 0,
      pageReady: 0,
      round: line.round,
    },
    line.publishedAt ?? 0,
    () => 0,
  );
  const state = line.state === 'published' && line.uri !== null ? 'published' : planned.state;
  const { id, uri, url, document, publishedAt: published_at } = line;
  const added = await db
    .insertInto('deliveries')
    .values({ ...planned, id, state, uri, url, document, published_at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added === undefined ? 0 : 1;
}

function parseLine(text: string, number: number): StateLine {
  const fail = (why: string) =>
    new UserError(`Line ${number} is not what "export" writes: ${why}.`, 'Nothing was taken over. Export it anew.', {
      exitCode: 2,
    });
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    throw fail(parsed.error.issues[0]?.path.join('.') || 'its type is unknown');
  } catch (error) {
    throw error instanceof UserError ? error : fail('it is no JSON');
  }
}

/** Takes over exported lines in one transaction: all or nothing. Throws UserError for what is no export. */
export function importLines(db: Db, lines: AsyncIterable<string>): Promise<{ entries: number; deliveries: number }> {
  return db.transaction().execute(async (trx) => {
    await recogniseAlone(trx);
    const counts = { entries: 0, deliveries: 0 };
    let number = 0;
    for await (const text of lines) {
      number += 1;
      if (text.trim() === '') continue;
      const line = parseLine(text, number);
      if (number === 1 && line.type !== 'head')
        throw new UserError('This is not what "export" writes.', 'Name the file that it wrote.', { exitCode: 2 });
      if (line.type === 'entry') counts.entries += await importEntry(trx, line);
      if (line.type === 'delivery') counts.deliveries += await importDelivery(trx, line);
      if (line.type === 'feed') {
        const { id, url, entries } = line;
        // Its entries' texts are not in the export: the feed is read whole.
        const state = JSON.stringify(forgetValidators(line.state));
        const feed = {
          id,
          url,
          entries,
          state,
          title: '',
          furniture: '[]',
          last_polled_at: null,
          next_poll_at: 0,
          error: null,
          next_step: null,
          error_since: null,
          claimed_by: null,
          claimed_until: 0,
        };
        await trx
          .insertInto('feeds')
          .values(feed)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    }
    return counts;
  });
}
