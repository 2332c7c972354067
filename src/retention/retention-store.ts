import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { isSettled } from '../deliveries/indexed.ts';
import { practiceName } from '../networks/practice/practice.ts';

type Db = Kysely<Schema>;

/** Deliveries that may still need what their entry says. */
const open = ['waiting', 'publishing', 'held'] as const;

/** Drops the texts of some entries not seen since `before` that nothing waits for. Returns of how many; 0: none is left. */
export async function dropTexts(db: Db, before: number, atMost: number): Promise<number> {
  const dropped = await db
    .updateTable('entries')
    .set({ content: null, page: null, written: null })
    .where('id', 'in', (query) =>
      query
        .selectFrom('entries as e')
        .select('e.id')
        .where('e.content', 'is not', null)
        .where('e.last_seen_at', '<', before)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('deliveries as d')
                .select('d.id')
                .whereRef('d.entry_id', '=', 'e.id')
                .where('d.state', 'in', open),
            ),
          ),
        )
        .limit(atMost),
    )
    .executeTakeFirst();
  return Number(dropped.numUpdatedRows);
}

/**
 * Drops drafts and payloads of some deliveries that ended before `before`; where they went stays. One that may stand on its
 * network keeps its payload: the network can only be asked with it.
 */
export function dropDrafts(db: Db, before: number, atMost: number): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('deliveries')
      .select(['id', 'account_id', 'key'])
      .where('draft', 'is not', null)
      .where(isSettled)
      .where('updated_at', '<', before)
      .where('unknown_since', 'is', null)
      .limit(atMost)
      .execute();
    if (rows.length === 0) return 0;
    await trx
      .updateTable('deliveries')
      .set({ draft: null, payload: null, key: null })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .where(isSettled)
      .execute();
    for (const { account_id, key } of rows) {
      if (key === null) continue;
      await trx
        .deleteFrom('account_memory')
        .where('account_id', '=', account_id)
        .where('name', '=', practiceName(key))
        .execute();
    }
    return rows.length;
  });
}

/**
 * Drops the histories, from `after` on, of deliveries that ended before `before`. Returns the last event that was looked
 * at, to go on from; null: nothing so old is left.
 */
export async function dropHistory(
  db: Db,
  { before, after, atMost }: { before: number; after: number; atMost: number },
): Promise<{ last: number; dropped: number } | null> {
  const events = await db
    .selectFrom('delivery_events as e')
    .innerJoin('deliveries as d', 'd.id', 'e.delivery_id')
    .select(['e.id', 'e.at', 'd.state', 'd.updated_at'])
    .where('e.id', '>', after)
    .orderBy('e.id')
    .limit(atMost)
    .execute();
  const last = events.at(-1);
  if (last === undefined || events.every(({ at }) => at >= before)) return null;
  const isOpen = (state: string) => open.some((one) => one === state);
  const old = events.filter((event) => event.at < before && event.updated_at < before && !isOpen(event.state));
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) await db.deleteFrom('delivery_events').where('id', 'in', ids).execute();
  return { last: Number(last.id), dropped: ids.length };
}

/** Drops what people and programs did before `before`. */
export async function dropActions(db: Db, before: number): Promise<void> {
  await db.deleteFrom('actions').where('at', '<', before).execute();
}

/** Networks forget unused uploads, and locks end, long before `before`. What lies past `ahead` was written on a wrong clock. */
export async function dropLeftovers(db: Db, before: number, ahead: number): Promise<void> {
  await db
    .deleteFrom('media')
    .where((eb) => eb.or([eb('uploaded_at', '<', before), eb('uploaded_at', '>', ahead)]))
    .execute();
  await db
    .deleteFrom('locks')
    .where((eb) => eb.or([eb('until', '<', before), eb('until', '>', ahead)]))
    .execute();
}
