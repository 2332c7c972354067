import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from './schema.ts';

/** A lock is held at most this long (milliseconds), where nobody can tell whether its holder is alive. */
const holdAtMost = 90_000;
const lookAgainAfter = 100;

export interface LockTools {
  db: Kysely<Schema>;
  clock: Clock;
  /** The name of this process. */
  process: string;
  isAlive(process: string): boolean;
  newId(): string;
}

async function take({ db, clock }: LockTools, name: string, owner: string): Promise<boolean> {
  const now = clock.now();
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

const drop = ({ db }: LockTools, name: string, owner: string) =>
  db.deleteFrom('locks').where('name', '=', name).where('owner', '=', owner).execute();

/** Frees a lock whose holder has died. */
async function dropIfDead(tools: LockTools, name: string): Promise<void> {
  const held = await tools.db.selectFrom('locks').select('owner').where('name', '=', name).executeTakeFirst();
  const holder = held?.owner.split('/')[0];
  if (held !== undefined && holder !== undefined && !tools.isAlive(holder)) await drop(tools, name, held.owner);
}

/** Runs `work` while no other process or task runs work under the same name. */
export async function withLock<T>(tools: LockTools, name: string, work: () => Promise<T>): Promise<T> {
  const owner = `${tools.process}/${tools.newId()}`;
  while (!(await take(tools, name, owner))) {
    await dropIfDead(tools, name);
    await tools.clock.sleep(lookAgainAfter);
  }
  try {
    return await work();
  } finally {
    await drop(tools, name, owner);
  }
}
