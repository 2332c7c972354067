import type { App } from '../app.ts';
import { toIso } from '../clock.ts';
import { type DeliveryLine, deliveryLine } from '../deliveries/delivery-line.ts';
import { findDelivery } from '../deliveries/delivery-store.ts';
import { isStanding, isUnpublished } from '../deliveries/indexed.ts';
import { storedDraft } from '../deliveries/stored-draft.ts';
import { type Draft, shownCard } from '../networks/draft.ts';
import { readStatus } from '../status.ts';
import type { EntryView, HeldGroup, Overview } from './pages/overview.ts';
import type { PostView } from './pages/post-card.ts';

export interface DeliveryHistory {
  line: DeliveryLine;
  /** What is or was sent; null before it is composed. */
  text: string | null;
  events: { at: string; event: string; detail: string | null }[];
}

/** A draft as a page shows it. */
export const postView = (
  draft: Draft,
  at: { id: string; network: string; account: string; handle: string | null; url: string | null },
): PostView => {
  const { text, length, limit, language, facets, images, warnings, contentWarning, visibility, thread } = draft;
  const card = shownCard(draft);
  return { ...at, text, length, limit, language, facets, card, images, warnings, contentWarning, visibility, thread };
};

const shownEntries = 12;

async function handlesOf({ installation }: App): Promise<Map<string, string | null>> {
  const rows = await installation.db.selectFrom('accounts').select(['id', 'handle']).execute();
  return new Map(rows.map(({ id, handle }) => [id, handle]));
}

async function readPublished(app: App): Promise<EntryView[]> {
  const { db } = app.installation;
  const handles = await handlesOf(app);
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .select([
      'd.id',
      'd.entry_id',
      'd.account_id',
      'd.network',
      'd.draft',
      'd.url',
      'd.published_at',
      'e.title',
      'e.url as entry_url',
    ])
    .where('d.published_at', 'is not', null)
    .where(isStanding)
    .orderBy('d.published_at', 'desc')
    .limit(shownEntries * Math.max(app.accounts.size, 1))
    .execute();
  const entries = new Map<string, EntryView>();
  for (const row of rows) {
    const entry = entries.get(row.entry_id) ?? {
      id: row.entry_id,
      title: row.title,
      url: row.entry_url,
      at: toIso(row.published_at ?? 0),
      posts: [],
      links: [],
    };
    const draft = row.draft === null ? null : storedDraft(row.draft);
    const at = {
      id: row.id,
      network: row.network,
      account: row.account_id,
      handle: handles.get(row.account_id) ?? null,
      url: row.url,
    };
    if (draft !== null) entry.posts.push(postView(draft, at));
    else if (row.url !== null && /^https?:/i.test(row.url)) entry.links.push({ account: row.account_id, url: row.url });
    entries.set(row.entry_id, entry);
  }
  for (const { posts } of entries.values()) posts.sort((a, b) => (a.account < b.account ? -1 : 1));
  return [...entries.values()].slice(0, shownEntries);
}

/** Fewer than so many are decided on one by one. */
const groupFrom = 3;

/** What is held for the same reason, such as a flood or a renamed feed. */
async function readGroups({ installation }: App): Promise<HeldGroup[]> {
  const rows = await installation.db
    .selectFrom('deliveries as d')
    .innerJoin('entries as e', 'e.id', 'd.entry_id')
    .select((eb) => ['e.feed_id', 'd.reason', eb.fn.countAll().as('count')])
    .where(isUnpublished)
    .where('d.state', '=', 'held')
    .groupBy(['e.feed_id', 'd.reason'])
    .execute();
  return rows
    .map(({ feed_id, reason, count }) => ({ feed: feed_id, reason: reason ?? '', count: Number(count) }))
    .filter(({ count }) => count >= groupFrom);
}

export async function readOverview(app: App, health: { ok: boolean; reason: string | null }): Promise<Overview> {
  const { config } = app.installation;
  return {
    status: await readStatus(app.installation),
    healthy: health.ok,
    reason: health.reason,
    groups: await readGroups(app),
    entries: await readPublished(app),
    practice: config.accounts.length > 0 && config.accounts.every(({ practice }) => practice),
  };
}

export async function readDeliveryHistory(app: App, id: string): Promise<DeliveryHistory | null> {
  const { db } = app.installation;
  const delivery = await findDelivery(db, id);
  if (delivery === undefined) return null;
  const events = await db
    .selectFrom('delivery_events')
    .select(['at', 'event', 'detail'])
    .where('delivery_id', '=', id)
    .orderBy('id')
    .limit(500)
    .execute();
  return {
    line: await deliveryLine(app.installation, delivery),
    text: delivery.draft === null ? null : storedDraft(delivery.draft).text,
    events: events.map(({ at, event, detail }) => ({ at: toIso(at), event, detail })),
  };
}
