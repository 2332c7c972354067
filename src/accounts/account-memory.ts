import { type LockTools, withLock } from '../db/lock.ts';
import type { AccountMemory } from '../networks/network.ts';
import type { Seal } from './seal.ts';

interface MemoryOptions {
  accountId: string;
  seal: Seal;
  locks: LockTools;
}

/** What an account's connection must remember across restarts, sealed in the database. */
export function accountMemory({ accountId, seal, locks }: MemoryOptions): AccountMemory {
  const { db } = locks;
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
    exclusively: (name, work) => withLock(locks, `account ${accountId} ${name}`, work),
  };
}
