import { html } from 'hono/html';
import type { DeliveryLine } from '../../deliveries/delivery-line.ts';
import type { Html, Page } from './layout.ts';

export interface DeliveryFilter {
  state: string;
  feed: string;
  account: string;
}

export interface DeliveriesView {
  filter: DeliveryFilter;
  deliveries: DeliveryLine[];
  feeds: string[];
  accounts: string[];
  /** The cursor of the next page; null at the end. */
  next: string | null;
}

const states = ['waiting', 'held', 'publishing', 'published', 'failed', 'skipped'];

const choose = (
  name: keyof DeliveryFilter,
  label: string,
  all: string,
  options: readonly string[],
  chosen: string,
): Html =>
  html`<label class="field">${label}<select name="${name}"><option value="">${all}</option>${options.map((option) => html`<option value="${option}" ${option === chosen ? html`selected` : ''}>${option}</option>`)}</select></label>`;

const row = (line: DeliveryLine): Html =>
  html`<tr><td dir="auto"><a href="entries/${line.entry.id}">${line.entry.title || line.entry.url || line.entry.id}</a></td><td>${line.account}</td><td><span class="state ${line.state}">${line.state}</span></td><td>${line.state === 'published' && line.url !== null && /^https?:/i.test(line.url) ? html`<a href="${line.url}" rel="noopener noreferrer">The post</a>` : (line.error ?? '')}</td></tr>`;

/** All deliveries by state, feed and account, the last changed first. Pure. */
export const deliveriesPage = ({ filter, deliveries, feeds, accounts, next }: DeliveriesView): Page => ({
  title: 'Deliveries',
  live: null,
  content: html`<h1>Deliveries</h1>
    <form class="panel row" method="get" action="deliveries">${choose('state', 'State', 'any', states, filter.state)}${choose('feed', 'Feed', 'all', feeds, filter.feed)}${choose('account', 'Account', 'all', accounts, filter.account)}<button type="submit">Show</button></form>
    ${deliveries.length === 0 ? html`<p class="soft">There are none.</p>` : html`<div class="panel scroll" tabindex="0" role="region" aria-label="Deliveries"><table><thead><tr><th>Entry</th><th>Account</th><th>State</th><th>Where or why</th></tr></thead><tbody>${deliveries.map(row)}</tbody></table></div>`}
    ${next === null ? '' : html`<a class="button" href="deliveries?${new URLSearchParams({ ...filter, after: next }).toString()}">Older</a>`}`,
});
