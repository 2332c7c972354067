import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from './schema.ts';
import { timeAfter, timeOf } from './time.ts';
import { untilStored } from './until-stored.ts';

/** Where nobody can tell whether its holder is alive, a lock falls this long after it was last renewed. Milliseconds. */
const holdFor = 45_000;
const renewAfter = 10_000;
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
  const until = timeAfter(db, now, holdFor);
  const taken = await db
    .insertInto('locks')
    .values({ name, owner, until })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ owner, until }).where('locks.until', '<=', timeOf(db, now)),
    )
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}

const drop = ({ db }: LockTools, name: string, owner: string) =>
  db.deleteFrom('locks').where('name', '=', name).where('owner', '=', owner).execute();

/** Renews the lock until `done` aborts; one that was lost or cannot be renewed is left. */
async function keep({ db, clock }: LockTools, name: string, owner: string, done: AbortSignal): Promise<void> {
  for (;;) {
    await clock.sleep(renewAfter, done);
    if (done.aborted) return;
    await db
      .updateTable('locks')
      .set({ until: timeAfter(db, clock.now(), holdFor) })
      .where('name', '=', name)
      .where('owner', '=', owner)
      .execute()
      .catch(() => undefined);
  }
}

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
  const done = new AbortController();
  const keeping = keep(tools, name, owner, done.signal);
  try {
    return await work();
  } finally {
    done.abort();
    await keeping;
    // What was done is done, and nobody waits while storage fails: a lock that cannot be given back soon falls by itself.
    const dropped = await drop(tools, name, owner).then(
      () => true,
      () => false,
    );
    if (!dropped) void untilStored(tools.clock, () => drop(tools, name, owner)).catch(() => undefined);
  }
}
