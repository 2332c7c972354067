import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import { changeDelivery } from './delivery-store.ts';
import { postedOf } from './thread.ts';

type Db = Kysely<Schema>;

export interface Choice {
  ids: readonly string[];
  feed: string | null;
  account: string | null;
  /** Of the chosen ones, only those of so many newest entries. */
  latest: number | null;
  states: readonly DeliveryState[];
}

export interface Chosen {
  chosen: Delivery[];
  missing: { id: string; why: string }[];
}

async function chooseById(db: Db, { ids, states }: Choice): Promise<Chosen> {
  const rows = await db.selectFrom('deliveries').selectAll().where('id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const result: Chosen = { chosen: [], missing: [] };
  for (const id of ids) {
    const delivery = byId.get(id);
    if (delivery === undefined) result.missing.push({ id, why: `There is no delivery ${id}.` });
    else if (!states.includes(delivery.state))
      result.missing.push({
        id,
        why: `Delivery ${id} is ${delivery.state}: this needs one that is ${states.join(' or ')}.`,
      });
    else result.chosen.push(delivery);
  }
  return result;
}

/** The deliveries that a person means, by id or by feed and account, oldest entry first. */
export async function chooseDeliveries(db: Db, choice: Choice): Promise<Chosen> {
  if (choice.ids.length > 0) return chooseById(db, choice);
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .selectAll('d')
    .where('d.state', 'in', choice.states)
    .$if(choice.feed !== null, (query) => query.where('e.feed_id', '=', choice.feed))
    .$if(choice.account !== null, (query) => query.where('d.account_id', '=', choice.account ?? ''))
    .orderBy((eb) => eb.fn.coalesce('e.published_at', 'e.first_seen_at'))
    .orderBy('d.id')
    .execute();
  if (choice.latest === null) return { chosen: rows, missing: [] };
  const entries = new Set([...new Set(rows.map(({ entry_id }) => entry_id))].slice(-choice.latest));
  return { chosen: rows.filter(({ entry_id }) => entries.has(entry_id)), missing: [] };
}

/** A held delivery goes out now. Null when it is not held any more. */
const approve = (db: Db, delivery: Delivery, now: number): Promise<Delivery | null> =>
  changeDelivery(db, delivery, { state: 'waiting', reason: null, due_at: now }, { event: 'approved' }, now);

const skippedBecause = (delivery: Delivery): string => {
  const standing = postedOf(delivery).length;
  return standing === 0 ? 'Skipped by a person.' : `Skipped by a person; ${standing} of its posts stand.`;
};

/** A delivery that shall never go out. What may have been sent already is not skipped: its outcome is asked for first. */
const skip = async (db: Db, delivery: Delivery, now: number): Promise<Delivery | null> =>
  delivery.unknown_since !== null
    ? null
    : changeDelivery(
        db,
        delivery,
        { state: 'skipped', reason: skippedBecause(delivery), error: null, next_step: null },
        { event: 'skipped' },
        now,
      );

/** A delivery that failed or met a trouble is tried at once, as if for the first time; one that merely waits for its time is left. */
const retry = async (db: Db, delivery: Delivery, now: number): Promise<Delivery | null> =>
  delivery.state === 'waiting' && delivery.error === null
    ? null
    : changeDelivery(
        db,
        delivery,
        { state: 'waiting', due_at: now, attempts: 0, error: null, next_step: null },
        { event: 'retried' },
        now,
      );

/** Whether nothing of it can have been sent: only then may its words and time be changed. */
const isUnsent = ({ payload, posted, unknown_since }: Delivery): boolean =>
  payload === null && posted === '[]' && unknown_since === null;

/** Own words in place of the template, or the template again (null). Null when it may have been sent already. */
export const reword = async (db: Db, delivery: Delivery, text: string | null, now: number): Promise<Delivery | null> =>
  isUnsent(delivery)
    ? changeDelivery(
        db,
        delivery,
        { text, mends: '[]' },
        { event: text === null ? 'words withdrawn' : 'reworded' },
        now,
      )
    : null;

/** A delivery that is held, waits or failed goes out at a time (milliseconds since 1970). Null when it may have been sent already. */
export const schedule = async (db: Db, delivery: Delivery, at: number, now: number): Promise<Delivery | null> =>
  isUnsent(delivery)
    ? changeDelivery(
        db,
        delivery,
        { state: 'waiting', due_at: at, gate_until: null, attempts: 0, reason: null, error: null, next_step: null },
        { event: 'scheduled', detail: new Date(at).toISOString() },
        now,
      )
    : null;

/** What a person can decide, and on deliveries in which states. */
export const decisions = {
  approve: { decide: approve, states: ['held'] },
  skip: { decide: skip, states: ['held', 'waiting', 'failed'] },
  retry: { decide: retry, states: ['failed', 'waiting'] },
} as const satisfies Record<string, { decide: typeof skip; states: readonly DeliveryState[] }>;

export type DecisionName = keyof typeof decisions;

export const isDecision = (name: string): name is DecisionName => Object.hasOwn(decisions, name);
