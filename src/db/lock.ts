import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from './schema.ts';

/** A lock is held at most this long (milliseconds): a process that dies with it does not keep it. */
const holdAtMost = 90_000;
const lookAgainAfter = 100;

async function take(db: Kysely<Schema>, name: string, owner: string, now: number): Promise<boolean> {
  const taken = await db
    .insertInto('locks')
    .values({ name, owner, until: now + holdAtMost })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ owner, until: now + holdAtMost })
        .where('locks.until', '<=', now),
    )
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}

/** Runs `work` while no other process or task runs work under the same name. `owner` must be unique to this call. */
export async function withLock<T>(
  db: Kysely<Schema>,
  { name, owner, clock }: { name: string; owner: string; clock: Clock },
  work: () => Promise<T>,
): Promise<T> {
  while (!(await take(db, name, owner, clock.now()))) await clock.sleep(lookAgainAfter);
  try {
    return await work();
  } finally {
    await db.deleteFrom('locks').where('name', '=', name).where('owner', '=', owner).execute();
  }
}
