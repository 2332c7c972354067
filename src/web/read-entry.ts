import type { App } from '../app.ts';
import { toIso } from '../clock.ts';
import type { Delivery } from '../deliveries/delivery.ts';
import { deliveryLine } from '../deliveries/delivery-line.ts';
import { storedDraft } from '../deliveries/stored-draft.ts';
import { postedOf, standingPosts } from '../deliveries/thread.ts';
import { findEntry } from '../entries/entry-store.ts';
import { draftOf } from './actions.ts';
import type { DeliveryView, EntryPageView } from './pages/entry-page.ts';
import { postView } from './read-views.ts';

const mostEvents = 200;

/** Words that a person tries out on a delivery, not yet kept. */
export interface Trial {
  delivery: string;
  text: string;
  /** The template's words are put below, to begin with. */
  begin: boolean;
}

const isUnsent = (delivery: Delivery): boolean =>
  ['held', 'waiting', 'failed'].includes(delivery.state) &&
  delivery.payload === null &&
  delivery.unknown_since === null &&
  postedOf(delivery).length === 0;

/** Beginning with the template's words takes nothing away that was typed. */
async function triedWords(app: App, delivery: Delivery, { text, begin }: Trial): Promise<string | null> {
  const template = begin ? ((await draftOf({ app }, delivery, null))?.text ?? '') : '';
  return [text, template].filter((part) => part !== '').join('\n\n') || null;
}

async function viewOf(app: App, delivery: Delivery, handle: string | null, trial: Trial | null): Promise<DeliveryView> {
  const { db } = app.installation;
  const events = await db
    .selectFrom('delivery_events')
    .select(['at', 'event', 'detail'])
    .where('delivery_id', '=', delivery.id)
    .orderBy('id')
    .limit(mostEvents)
    .execute();
  const canChange = isUnsent(delivery);
  const words = trial?.delivery === delivery.id ? await triedWords(app, delivery, trial) : delivery.text;
  const draft = canChange
    ? await draftOf({ app }, delivery, words)
    : delivery.draft === null
      ? null
      : storedDraft(delivery.draft);
  const at = { id: delivery.id, network: delivery.network, account: delivery.account_id, handle, url: delivery.url };
  return {
    line: await deliveryLine(app.installation, delivery),
    post: draft === null ? null : postView(draft, at),
    text: words ?? '',
    dueAt: toIso(delivery.due_at),
    events: events.map(({ at: time, event, detail }) => ({ at: toIso(time), event, detail })),
    canChange,
    canRetract: delivery.state === 'published' && standingPosts(delivery).length > 0,
  };
}

/** An entry with all its deliveries, as they stand or would go out now. Null: there is no such entry. */
export async function readEntryPage(app: App, id: string, trial: Trial | null): Promise<EntryPageView | null> {
  const { db } = app.installation;
  const entry = await findEntry(db, id);
  if (entry === undefined) return null;
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('entry_id', '=', id)
    .orderBy('account_id')
    .orderBy('round')
    .limit(200)
    .execute();
  const accounts = await db.selectFrom('accounts').select(['id', 'handle']).execute();
  const handles = new Map(accounts.map((account) => [account.id, account.handle]));
  const deliveries = [];
  for (const row of rows) deliveries.push(await viewOf(app, row, handles.get(row.account_id) ?? null, trial));
  return {
    id,
    title: entry.title,
    url: entry.url,
    feed: entry.feed_id,
    seenAt: toIso(entry.first_seen_at),
    deliveries,
  };
}
