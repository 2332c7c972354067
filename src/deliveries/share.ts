import type { Kysely } from 'kysely';
import type { Random } from '../clock.ts';
import type { AccountConfig } from '../config/config.ts';
import { recogniseAlone } from '../db/alone.ts';
import type { Schema } from '../db/schema.ts';
import type { Entry } from '../entries/entry.ts';
import { addEntry, findKnown, restoreEntry, storePage } from '../entries/entry-store.ts';
import { identify } from '../entries/identity.ts';
import { recognise } from '../entries/recognise.ts';
import { newId } from '../new-id.ts';
import type { Page } from '../pages/page.ts';
import type { Delivery } from './delivery.ts';
import { addDelivery, changeDelivery } from './delivery-store.ts';
import { planDelivery } from './plan.ts';

type Db = Kysely<Schema>;

/** A person's wish to bring one page to some accounts. */
export interface ShareRequest {
  page: Page;
  entry: Entry;
  accounts: readonly AccountConfig[];
  /** Own words in place of the template. */
  text: string | null;
  /** Milliseconds since 1970; null: now. */
  at: number | null;
  /** Also where it was published before. */
  again: boolean;
}

export interface Shared {
  delivery: Delivery;
  /** It stood there before this wish. */
  already: boolean;
}

/** The entry that a page is known as: what a feed brought is recognised by its address. Null: it is new. */
export async function knownAs(db: Db, entry: Entry): Promise<string | null> {
  const identity = identify(entry, 'page');
  const [verdict] = recognise([{ entry, identity }], await findKnown(db, identity.keys), { feedId: null });
  return verdict?.is === 'known' ? verdict.entryId : null;
}

/** The known entry of a page, or a new one. */
async function entryOf(db: Db, { page, entry }: ShareRequest, now: number, random: Random): Promise<string> {
  const known = await knownAs(db, entry);
  if (known !== null) {
    await restoreEntry(db, known, entry);
    await storePage(db, known, page);
    return known;
  }
  const identity = identify(entry, 'page');
  const id = newId(random);
  const publishedAt = entry.published === null ? null : Date.parse(entry.published);
  const { keys, fingerprint } = identity;
  await addEntry(db, { id, feedId: null, entry, keys, fingerprint, publishedAt, seenAt: now, page });
  return id;
}

const newest = (db: Db, entryId: string, accountId: string): Promise<Delivery | undefined> =>
  db
    .selectFrom('deliveries')
    .selectAll()
    .where('entry_id', '=', entryId)
    .where('account_id', '=', accountId)
    .orderBy('round', 'desc')
    .limit(1)
    .executeTakeFirst();

async function addShare(
  db: Db,
  request: ShareRequest,
  entryId: string,
  account: AccountConfig,
  round: number,
  now: number,
  random: Random,
) {
  const { id: accountId, network } = account;
  const plan = {
    entryId,
    accountId,
    network,
    state: 'waiting' as const,
    reason: null,
    dueAt: request.at ?? now,
    pageReady: 0,
  };
  const delivery = planDelivery({ ...plan, text: request.text, round }, now, random);
  await addDelivery(db, delivery, { event: 'shared', detail: 'By hand.' });
  return { delivery, already: false };
}

/** What was planned, held, skipped or has failed goes out as the person now wishes; what may stand already goes on as it is. */
async function hasten(db: Db, request: ShareRequest, delivery: Delivery, now: number): Promise<Shared> {
  if (delivery.state === 'publishing') return { delivery, already: false };
  const settled = { state: 'waiting' as const, attempts: 0, reason: null, error: null, next_step: null };
  const wishes = { due_at: request.at ?? now, gate_until: null, text: request.text ?? delivery.text, mends: '[]' };
  const change = delivery.unknown_since === null ? { ...settled, ...wishes } : { ...settled, due_at: now };
  const changed = await changeDelivery(db, delivery, change, { event: 'shared', detail: 'By hand.' }, now);
  return { delivery: changed ?? delivery, already: false };
}

/** Stores a share: the entry and one delivery for each account, in one transaction. Nothing is sent here. */
export function planShare(db: Db, request: ShareRequest, now: number, random: Random): Promise<Shared[]> {
  return db.transaction().execute(async (trx) => {
    await recogniseAlone(trx);
    const entryId = await entryOf(trx, request, now, random);
    const shared: Shared[] = [];
    for (const account of request.accounts) {
      const known = await newest(trx, entryId, account.id);
      if (known === undefined) shared.push(await addShare(trx, request, entryId, account, 0, now, random));
      else if (known.state !== 'published') shared.push(await hasten(trx, request, known, now));
      else if (request.again) shared.push(await addShare(trx, request, entryId, account, known.round + 1, now, random));
      else shared.push({ delivery: known, already: true });
    }
    return shared;
  });
}
