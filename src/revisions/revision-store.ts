import type { Kysely, Selectable, UpdateObject } from 'kysely';
import { inParts } from '../db/in-parts.ts';
import type { RevisionTable, Schema } from '../db/schema.ts';
import { timeAfter, timeOf } from '../db/time.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { isUnderWay } from '../deliveries/indexed.ts';

type Db = Kysely<Schema>;
/** An edit or removal that a post has still to follow. */
export type Revision = Selectable<RevisionTable>;
export type RevisionKind = Revision['kind'];

/** A post that stood longer is history, and is not touched for what becomes of its entry. Milliseconds. */
const followedFor = 7 * 86_400_000;
/** An author who never stops editing is followed at last. Milliseconds. */
const longestWait = 30 * 60_000;

/** Deliveries that may have to follow their entry: what stands, with what was sent, and what is being sent. */
const followers = (db: Db, accountIds: readonly string[], now: number) =>
  db
    .selectFrom('deliveries as d')
    .where('d.account_id', 'in', accountIds)
    .where('d.payload', 'is not', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('d.state', '=', 'published'), eb('d.published_at', '>', now - followedFor)]),
        eb('d.state', '=', 'publishing'),
      ]),
    );

/** A revision that nobody has worked on. */
const untouched = {
  attempts: 0,
  looks: 0,
  draft: null,
  payload: null,
  key: null,
  frozen_at: null,
  follows: null,
  lease_owner: null,
  lease_until: null,
  error: null,
} satisfies Partial<Revision>;

async function plan(
  db: Db,
  kind: RevisionKind,
  deliveries: readonly Pick<Delivery, 'id' | 'account_id'>[],
  due: number,
  now: number,
) {
  for (const { id, account_id } of deliveries) {
    await db
      .insertInto('revisions')
      .values({
        delivery_id: id,
        account_id,
        kind,
        version: 1,
        due_at: due,
        created_at: now,
        ...untouched,
      })
      .onConflict((conflict) =>
        conflict
          .column('delivery_id')
          .doUpdateSet((eb) => ({
            version: eb('revisions.version', '+', 1),
            // What is under way is brought to its end first.
            follows: eb.case().when('revisions.payload', 'is', null).then(eb.val(null)).else(eb.val(kind)).end(),
            kind: eb
              .case()
              .when('revisions.payload', 'is', null)
              .then(eb.val(kind))
              .else(eb.ref('revisions.kind'))
              .end(),
            due_at: eb
              .case()
              .when(eb.and([eb('revisions.payload', 'is', null), eb('revisions.created_at', '>', now - longestWait)]))
              .then(eb.val(due))
              .else(eb.ref('revisions.due_at'))
              .end(),
          }))
          // A removal that is being looked into goes on as it is: each poll finds the entry missing again.
          .where((eb) =>
            eb.and([
              // Nor does anything take the place of what a person wishes.
              eb('revisions.kind', '!=', 'retraction'),
              eb.or([eb('revisions.kind', '=', 'edit'), eb('excluded.kind', '!=', 'removal')]),
            ]),
          ),
      )
      .execute();
  }
}

/** Entries were edited: their posts on these accounts follow at `due`, counted from the last edit. */
export async function planEdits(
  db: Db,
  entryIds: readonly string[],
  accountIds: readonly string[],
  due: number,
  now: number,
): Promise<void> {
  if (accountIds.length === 0) return;
  for (const part of inParts(entryIds)) {
    const rows = await followers(db, accountIds, now)
      .select(['d.id', 'd.account_id'])
      .where('d.entry_id', 'in', part)
      .execute();
    await plan(db, 'edit', rows, due, now);
  }
}

/**
 * A feed lists these entries and nothing older than `since` is left out of it: recent entries that it lists no more have
 * been taken away, unless their pages say otherwise. Those that are listed again stay. Returns how many posts that may be.
 */
export async function planRemovals(
  db: Db,
  feed: { id: string; listed: ReadonlySet<string>; since: number },
  accountIds: readonly string[],
  now: number,
): Promise<number> {
  await dropRemovals(db, [...feed.listed]);
  const ofFeed = db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .select(['d.id', 'd.account_id', 'd.entry_id', 'd.state'])
    .where('e.feed_id', '=', feed.id)
    .where('e.published_at', '>', feed.since);
  const open = await ofFeed.where(isUnderWay).where('d.state', 'in', ['waiting', 'held']).execute();
  const standing =
    accountIds.length === 0
      ? []
      : await ofFeed
          .where('d.account_id', 'in', accountIds)
          .where('d.state', '=', 'published')
          .where('d.payload', 'is not', null)
          .where('d.published_at', '>', now - followedFor)
          .execute();
  const missing = [...open, ...standing].filter(({ entry_id }) => !feed.listed.has(entry_id));
  await plan(db, 'removal', missing, now, now);
  return missing.length;
}

/** A person wants the post gone, whatever its entry says. */
export const planRetraction = (db: Db, delivery: Pick<Delivery, 'id' | 'account_id'>, now: number): Promise<void> =>
  plan(db, 'retraction', [delivery], now, now);

/** The entries are listed: what was thought of them is over. */
async function dropRemovals(db: Db, entryIds: readonly string[]): Promise<void> {
  const thought = await db
    .selectFrom('revisions')
    .select('delivery_id')
    .where('kind', '=', 'removal')
    .limit(1)
    .execute();
  if (thought.length === 0) return;
  for (const part of inParts(entryIds))
    await db
      .deleteFrom('revisions')
      .where('kind', '=', 'removal')
      .where('delivery_id', 'in', (eb) => eb.selectFrom('deliveries').select('id').where('entry_id', 'in', part))
      .execute();
}

/** The account's next revision that is due, claimed; null when there is none or the account must wait. */
export async function claimRevision(
  db: Db,
  accountId: string,
  { owner, now, lease }: { owner: string; now: number; lease: number },
): Promise<Revision | null> {
  const time = timeOf(db, now);
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('paused', '=', 0)
    .where('not_before', '<=', time)
    .executeTakeFirst();
  if (account === undefined) return null;
  const next = await db
    .selectFrom('revisions')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('due_at', '<=', time)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', time)]))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) return null;
  return changeRevision(db, next, { lease_owner: owner, lease_until: timeAfter(db, now, lease) });
}

/** Changes a revision by compare-and-set. Null: somebody was faster, or it is over. */
export async function changeRevision(
  db: Db,
  { delivery_id, version }: Revision,
  change: UpdateObject<Schema, 'revisions'>,
): Promise<Revision | null> {
  const changed = await db
    .updateTable('revisions')
    .set({ ...change, version: version + 1 })
    .where('delivery_id', '=', delivery_id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  return changed ?? null;
}

/** The revision is over. What came meanwhile takes its place. */
export async function endRevision(db: Db, revision: Revision, now: number): Promise<void> {
  const follows = revision.follows;
  if (follows === null) {
    // Whatever came since it was claimed raised its version, and stays.
    const ended = await db
      .deleteFrom('revisions')
      .where('delivery_id', '=', revision.delivery_id)
      .where('version', '=', revision.version)
      .returning('delivery_id')
      .executeTakeFirst();
    if (ended !== undefined) return;
  }
  await db
    .updateTable('revisions')
    .set((eb) => ({
      kind: eb.fn.coalesce('follows', 'kind'),
      version: eb('version', '+', 1),
      due_at: now,
      created_at: now,
      ...untouched,
    }))
    .where('delivery_id', '=', revision.delivery_id)
    .execute();
}

/**
 * When the account next has a revision to work on, milliseconds since 1970; null when there is none. Those that went wrong
 * more than `tries` times are left out.
 */
export async function nextRevision(db: Db, accountId: string, tries = Number.MAX_SAFE_INTEGER): Promise<number | null> {
  const rows = await db
    .selectFrom('revisions')
    .select(['due_at', 'lease_until'])
    .where('account_id', '=', accountId)
    .where('attempts', '<=', tries)
    .orderBy('due_at')
    .limit(20)
    .execute();
  const times = rows.map(({ due_at, lease_until }) => Math.max(due_at, lease_until ?? 0));
  if (times.length === 0) return null;
  const account = await db
    .selectFrom('accounts')
    .select(['paused', 'not_before'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return account === undefined || account.paused === 1 ? null : Math.max(Math.min(...times), account.not_before);
}

/** The worker is done with the revision for now, whatever became of it and whatever came meanwhile. */
export async function giveBackRevision(db: Db, { delivery_id, lease_owner }: Revision): Promise<void> {
  await db
    .updateTable('revisions')
    .set({ lease_owner: null, lease_until: null })
    .where('delivery_id', '=', delivery_id)
    .where('lease_owner', '=', lease_owner)
    .execute();
}

/** Gives back the revisions of workers that are gone: repeating what they sent does no harm. */
export async function releaseRevisions(db: Db, isAlive: (owner: string, accountId: string) => boolean): Promise<void> {
  const leased = await db.selectFrom('revisions').selectAll().where('lease_owner', 'is not', null).execute();
  for (const revision of leased) {
    if (revision.lease_owner === null || isAlive(revision.lease_owner, revision.account_id)) continue;
    await changeRevision(db, revision, { lease_owner: null, lease_until: null });
  }
}
