import type { Kysely } from 'kysely';
import type { Schema } from '../../db/schema.ts';

export interface Action {
  /** RFC 3339. */
  at: string;
  /** A person, a token or a machine, as the owner knows them. */
  who: string;
  what: string;
}

const shown = 100;

/** Writes down who did what; kept as long as histories are. `what` is a sentence without secrets. */
export async function logAction(db: Kysely<Schema>, who: string, what: string, at: number): Promise<void> {
  await db.insertInto('actions').values({ at, who, what }).execute();
}

/** The last actions, newest first; `before` is the id from which a page goes on. */
export async function readActions(
  db: Kysely<Schema>,
  before: number | null,
): Promise<{ actions: Action[]; next: number | null }> {
  const rows = await db
    .selectFrom('actions')
    .selectAll()
    .$if(before !== null, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(shown)
    .execute();
  const last = rows.at(-1);
  return {
    actions: rows.map(({ at, who, what }) => ({ at: new Date(at).toISOString(), who, what })),
    next: rows.length === shown && last !== undefined ? Number(last.id) : null,
  };
}
