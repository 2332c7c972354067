import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Random } from '../../clock.ts';
import type { Schema } from '../../db/schema.ts';
import { newId } from '../../new-id.ts';
import { type Scope, scopeSchema } from './scopes.ts';

type Db = Kysely<Schema>;

export interface Token {
  id: string;
  name: string;
  scopes: Scope[];
  /** Milliseconds since 1970. */
  createdAt: number;
  usedAt: number | null;
  expiresAt: number | null;
}

/** The last use is written down so often at most, milliseconds. */
const usedEvery = 60_000;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const scopesOf = (json: string): Scope[] => z.array(scopeSchema).parse(JSON.parse(json));

/** Makes a token. `secret` is what the program sends; it is known to nobody here afterwards. */
export async function createToken(
  db: Db,
  { name, scopes, expiresAt }: Pick<Token, 'name' | 'scopes' | 'expiresAt'>,
  now: number,
  random: Random,
): Promise<{ id: string; secret: string }> {
  const [id, secret] = [newId(random), `stp_${randomBytes(32).toString('base64url')}`];
  const row = { id, name, hash: hashOf(secret), scopes: JSON.stringify(scopes), created_at: now };
  await db
    .insertInto('api_tokens')
    .values({ ...row, used_at: null, expires_at: expiresAt })
    .execute();
  return { id, secret };
}

export async function listTokens(db: Db): Promise<Token[]> {
  const rows = await db.selectFrom('api_tokens').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(({ id, name, scopes, created_at, used_at, expires_at }) => ({
    ...{ id, name, scopes: scopesOf(scopes) },
    ...{ createdAt: created_at, usedAt: used_at, expiresAt: expires_at },
  }));
}

/** Whether there was such a token. */
export async function removeToken(db: Db, id: string): Promise<boolean> {
  const removed = await db.deleteFrom('api_tokens').where('id', '=', id).returning('id').executeTakeFirst();
  await db.deleteFrom('api_answers').where('token_id', '=', id).execute();
  return removed !== undefined;
}

/** The token that a program sent; null when it is none, or its time is over. Found by its hash, so that nothing is told by time. */
export async function findToken(db: Db, secret: string, now: number): Promise<Token | null> {
  const row = await db.selectFrom('api_tokens').selectAll().where('hash', '=', hashOf(secret)).executeTakeFirst();
  if (row === undefined || (row.expires_at !== null && row.expires_at <= now)) return null;
  const { id, name, scopes, created_at, used_at, expires_at } = row;
  if (used_at === null || now - used_at > usedEvery)
    await db.updateTable('api_tokens').set({ used_at: now }).where('id', '=', id).execute();
  return { id, name, scopes: scopesOf(scopes), createdAt: created_at, usedAt: used_at, expiresAt: expires_at };
}
