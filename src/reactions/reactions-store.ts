import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Schema } from '../db/schema.ts';
import type { Reactions, Reply } from '../networks/network.ts';
import { followedFor, lookAgainAfter } from './schedule.ts';

type Db = Kysely<Schema>;

/** A post that is to be asked after. */
export interface Followed {
  id: string;
  uri: string;
  url: string;
  publishedAt: number;
}

const replySchema = z.object({
  uri: z.string(),
  url: z.string(),
  parent: z.string().nullable().default(null),
  author: z.string(),
  handle: z.string(),
  warning: z.string().default(''),
  text: z.string(),
  publishedAt: z.string(),
});

/** Replies as they are stored. */
export const storedReplies = (json: string): Reply[] => z.array(replySchema).parse(JSON.parse(json));

const standing = (db: Db, accountId: string, now: number) =>
  db
    .selectFrom('deliveries as d')
    .leftJoin('reactions as r', 'r.delivery_id', 'd.id')
    .where('d.account_id', '=', accountId)
    .where('d.published_at', '>', now - followedFor)
    .where('d.state', '=', 'published');

/** Some posts of the account whose time it is, the newest first. Their next time is set at once: no other worker asks, too. */
export async function takeDue(db: Db, accountId: string, now: number, most: number): Promise<Followed[]> {
  const rows = await standing(db, accountId, now)
    .select(['d.id', 'd.uri', 'd.url', 'd.published_at'])
    .where((eb) => eb.or([eb('r.next_at', 'is', null), eb('r.next_at', '<=', now)]))
    .orderBy('d.published_at', 'desc')
    .limit(most)
    .execute();
  const due = rows.flatMap(({ id, uri, url, published_at: publishedAt }) =>
    uri === null || url === null || publishedAt === null ? [] : [{ id, uri, url, publishedAt }],
  );
  for (const { id, publishedAt } of due) {
    const next_at = now + lookAgainAfter(now - publishedAt);
    await db
      .insertInto('reactions')
      .values({ delivery_id: id, likes: 0, boosts: 0, replies: 0, conversation: '[]', next_at })
      .onConflict((conflict) => conflict.column('delivery_id').doUpdateSet({ next_at }))
      .execute();
  }
  return due;
}

/** When the account next has a post to ask after, milliseconds since 1970; null: it has none. */
export async function nextLook(db: Db, accountId: string, now: number): Promise<number | null> {
  const row = await standing(db, accountId, now)
    .select((eb) => eb.fn.min(eb.fn.coalesce('r.next_at', eb.val(0))).as('at'))
    .executeTakeFirst();
  return row === undefined || row.at === null ? null : Number(row.at);
}

export async function storeReactions(
  db: Db,
  deliveryId: string,
  { likes, boosts, replies }: Omit<Reactions, 'uri'>,
  conversation: readonly Reply[] | null,
): Promise<void> {
  const kept = conversation === null ? {} : { conversation: JSON.stringify(conversation) };
  await db
    .updateTable('reactions')
    .set({ likes, boosts, replies, ...kept })
    .where('delivery_id', '=', deliveryId)
    .execute();
}
