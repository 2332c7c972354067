import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import { hashOf, newSecret } from './secrets.ts';

type Db = Kysely<Schema>;

const dashboard = 'dashboard';
const day = 86_400_000;
/** A browser that does not come back is forgotten after this, milliseconds. */
export const sessionLasts = 30 * day;
/** That a session is used is written down so often at most, milliseconds. */
const usedEvery = 3_600_000;

/** The dashboard's password as it is kept; null: none was set. */
export async function storedPassword(db: Db): Promise<string | null> {
  const row = await db.selectFrom('passwords').select('hash').where('name', '=', dashboard).executeTakeFirst();
  return row?.hash ?? null;
}

/** Sets the password and ends all sessions. */
export function setPassword(db: Db, hash: string, now: number): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const row = { name: dashboard, hash, set_at: now };
    await trx
      .insertInto('passwords')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ hash, set_at: now }))
      .execute();
    await trx.deleteFrom('sessions').execute();
  });
}

/** Sets the first password. False: somebody was faster, and theirs stays. */
export async function setFirstPassword(db: Db, hash: string, now: number): Promise<boolean> {
  const set = await db
    .insertInto('passwords')
    .values({ name: dashboard, hash, set_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .executeTakeFirst();
  return set !== undefined;
}

export async function removePassword(db: Db): Promise<boolean> {
  const removed = await db.deleteFrom('passwords').where('name', '=', dashboard).returning('name').executeTakeFirst();
  await db.deleteFrom('sessions').execute();
  return removed !== undefined;
}

/** Begins a session; resolves to what the browser keeps. */
export async function beginSession(db: Db, now: number): Promise<string> {
  const secret = newSecret();
  await db.deleteFrom('sessions').where('expires_at', '<', now).execute();
  const row = { hash: hashOf(secret), created_at: now, used_at: now, expires_at: now + sessionLasts };
  await db.insertInto('sessions').values(row).execute();
  return secret;
}

/** Whether a browser's session lasts; used, it lasts longer. */
export async function hasSession(db: Db, secret: string, now: number): Promise<boolean> {
  const hash = hashOf(secret);
  const row = await db.selectFrom('sessions').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (row === undefined || row.expires_at <= now) return false;
  if (now - row.used_at > usedEvery) {
    const longer = { used_at: now, expires_at: now + sessionLasts };
    await db.updateTable('sessions').set(longer).where('hash', '=', hash).execute();
  }
  return true;
}

export async function endSession(db: Db, secret: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hashOf(secret)).execute();
}
