import { html } from 'hono/html';
import { moment, type Page } from './layout.ts';

export interface EntryRow {
  id: string;
  title: string;
  url: string | null;
  feed: string | null;
  seenAt: string;
  deliveries: { id: string; account: string; state: string }[];
}

export interface EntryList {
  query: string;
  rows: EntryRow[];
  /** The cursor of the next page; null at the end. */
  next: string | null;
}

const row = (entry: EntryRow) =>
  html`<tr><td dir="auto"><a href="entries/${entry.id}">${entry.title || entry.url || entry.id}</a></td><td>${entry.feed ?? 'by hand'}</td><td>${moment(entry.seenAt)}</td><td>${entry.deliveries.length === 0 ? html`<span class="soft small">left</span>` : entry.deliveries.map(({ id, account, state }) => html`<div><a href="deliveries/${id}">${account}</a> <span class="state ${state}">${state}</span></div>`)}</td></tr>`;

/** All entries, newest first. Pure. */
export const entriesPage = ({ query, rows, next }: EntryList): Page => ({
  title: 'Entries',
  live: null,
  content: html`<h1>Entries</h1>
    <form class="panel row" method="get" action="entries" role="search"><input name="q" type="search" aria-label="Words of the title or address" placeholder="Words of the title or address" value="${query}"><button type="submit">Search</button></form>
    ${rows.length === 0 ? html`<p class="soft">Nothing found.</p>` : html`<div class="panel scroll" tabindex="0" role="region" aria-label="Entries"><table><thead><tr><th>Entry</th><th>Feed</th><th>Seen</th><th>Deliveries</th></tr></thead><tbody>${rows.map(row)}</tbody></table></div>`}
    ${next === null ? '' : html`<a class="button" href="entries?q=${encodeURIComponent(query)}&before=${encodeURIComponent(next)}">Older</a>`}`,
});
