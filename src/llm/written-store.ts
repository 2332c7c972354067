import type { Kysely } from 'kysely';
import { z } from 'zod';
import { toIso } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import type { StoredEntry } from '../entries/entry-store.ts';

type Db = Kysely<Schema>;

const verdictSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('written'),
    sentences: z.array(z.string()),
    paragraphStarts: z.array(z.boolean()),
    model: z.string(),
  }),
  z.object({ is: z.literal('refused'), why: z.string() }),
]);

/** What came of asking for an entry's summary: decided once, so that all its posts say the same and no retry asks anew. */
export type Verdict = z.output<typeof verdictSchema>;

export const verdictOf = ({ written }: Pick<StoredEntry, 'written'>): Verdict | null =>
  written === null ? null : (verdictSchema.safeParse(JSON.parse(written)).data ?? null);

/** What stands for an entry as it was read; null: nothing, or the entry was edited since. */
export async function findVerdict(
  db: Db,
  { id, fingerprint }: Pick<StoredEntry, 'id' | 'fingerprint'>,
): Promise<Verdict | null> {
  const row = await db
    .selectFrom('entries')
    .select('written')
    .where('id', '=', id)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return row === undefined ? null : verdictOf(row);
}

/** Stores what came of an entry, unless it was edited since or another worker was faster. Returns what stands. */
export async function storeVerdict(
  db: Db,
  { id, fingerprint }: Pick<StoredEntry, 'id' | 'fingerprint'>,
  verdict: Verdict,
): Promise<Verdict> {
  await db
    .updateTable('entries')
    .set({ written: JSON.stringify(verdict) })
    .where('id', '=', id)
    .where('fingerprint', '=', fingerprint)
    .where('written', 'is', null)
    .execute();
  return (await findVerdict(db, { id, fingerprint })) ?? verdict;
}

const dayOf = (now: number): string => toIso(now).slice(0, 10);

/** How many requests were counted today, in UTC. */
export async function requestsOfDay(db: Db, now: number): Promise<number> {
  const row = await db.selectFrom('llm_days').select('requests').where('day', '=', dayOf(now)).executeTakeFirst();
  return row?.requests ?? 0;
}

/** Counts a request before it is made; false, and not counted, when the day's are used up. */
export async function reserveRequest(db: Db, now: number, perDay: number): Promise<boolean> {
  if (perDay === 0) return false;
  const day = dayOf(now);
  const row = await db
    .insertInto('llm_days')
    .values({ day, requests: 1, told: 0 })
    .onConflict((conflict) =>
      conflict
        .column('day')
        .doUpdateSet((eb) => ({ requests: eb('llm_days.requests', '+', 1) }))
        .where('llm_days.requests', '<', perDay),
    )
    .returning('requests')
    .executeTakeFirst();
  if (row?.requests === 1) await db.deleteFrom('llm_days').where('day', '<', day).execute();
  return row !== undefined;
}

/** Whether the owner is to be told that the day's requests are used up: true once a day. */
export async function tellOfLimit(db: Db, now: number): Promise<boolean> {
  const row = await db
    .insertInto('llm_days')
    .values({ day: dayOf(now), requests: 0, told: 1 })
    .onConflict((conflict) => conflict.column('day').doUpdateSet({ told: 1 }).where('llm_days.told', '=', 0))
    .returning('day')
    .executeTakeFirst();
  return row !== undefined;
}
