import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';

type Db = Kysely<Schema>;

export interface KnownAnswer {
  fingerprint: string;
  /** Null: the request is being worked on, or its worker was lost. */
  status: number | null;
  body: string | null;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** How long an answer is given again, milliseconds. */
export const answersKeptFor = 86_400_000;

/** Takes a key for a request. Null: it is ours now; else what is known of it. */
export async function takeKey(
  db: Db,
  { tokenId, key, fingerprint }: { tokenId: string; key: string; fingerprint: string },
  now: number,
): Promise<KnownAnswer | null> {
  await db
    .deleteFrom('api_answers')
    .where('created_at', '<', now - answersKeptFor)
    .execute();
  const taken = await db
    .insertInto('api_answers')
    .values({ token_id: tokenId, key, fingerprint, status: null, body: null, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (taken !== undefined) return null;
  const known = await db
    .selectFrom('api_answers')
    .selectAll()
    .where('token_id', '=', tokenId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (known === undefined) return takeKey(db, { tokenId, key, fingerprint }, now);
  return { fingerprint: known.fingerprint, status: known.status, body: known.body, createdAt: known.created_at };
}

export async function keepAnswer(
  db: Db,
  { tokenId, key }: { tokenId: string; key: string },
  answer: { status: number; body: string },
): Promise<void> {
  await db.updateTable('api_answers').set(answer).where('token_id', '=', tokenId).where('key', '=', key).execute();
}

/** Nothing was done: the key may be used again. */
export async function giveBackKey(db: Db, { tokenId, key }: { tokenId: string; key: string }): Promise<void> {
  await db.deleteFrom('api_answers').where('token_id', '=', tokenId).where('key', '=', key).execute();
}
