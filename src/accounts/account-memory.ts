import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { withLock } from '../db/lock.ts';
import type { Schema } from '../db/schema.ts';
import type { AccountMemory } from '../networks/network.ts';
import type { Seal } from './seal.ts';

interface MemoryOptions {
  db: Kysely<Schema>;
  accountId: string;
  seal: Seal;
  clock: Clock;
  newOwner: () => string;
}

/** What an account's connection must remember across restarts, sealed in the database. */
export function accountMemory({ db, accountId, seal, clock, newOwner }: MemoryOptions): AccountMemory {
  return {
    async get(name) {
      const row = await db
        .selectFrom('account_memory')
        .select('value')
        .where('account_id', '=', accountId)
        .where('name', '=', name)
        .executeTakeFirst();
      return row === undefined ? null : seal.open(row.value);
    },
    async set(name, text) {
      if (text === null) {
        await db.deleteFrom('account_memory').where('account_id', '=', accountId).where('name', '=', name).execute();
        return;
      }
      const value = seal.close(text);
      await db
        .insertInto('account_memory')
        .values({ account_id: accountId, name, value })
        .onConflict((conflict) => conflict.columns(['account_id', 'name']).doUpdateSet({ value }))
        .execute();
    },
    exclusively: (name, work) => withLock(db, { name: `account ${accountId} ${name}`, owner: newOwner(), clock }, work),
  };
}
