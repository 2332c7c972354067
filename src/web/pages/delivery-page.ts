import { html } from 'hono/html';
import type { DeliveryLine } from '../../deliveries/delivery-line.ts';
import { moment, type Page } from './layout.ts';
import { type PostView, postCard } from './post-card.ts';

export interface DeliveryHistory {
  line: DeliveryLine;
  post: PostView | null;
  events: { at: string; event: string; detail: string | null }[];
}

/** One delivery with its whole history. Pure. */
export const deliveryPage = ({ line, post, events }: DeliveryHistory): Page => ({
  title: line.entry.title || 'Delivery',
  live: null,
  content: html`<h1 dir="auto">${line.entry.title || line.entry.url || line.entry.id}</h1>
    <p class="lead">${line.account} · <span class="state ${line.state}">${line.state}</span></p>
    ${line.error === null ? '' : html`<p class="panel bad">${line.error}${line.nextStep === null ? '' : html`<br><span class="small">Next: ${line.nextStep}</span>`}</p>`}
    ${post === null && line.url !== null && /^https?:/i.test(line.url) ? html`<p><a href="${line.url}" rel="noopener noreferrer">The post</a>. Its text is no longer kept here (retention).</p>` : ''}
    ${post === null ? '' : html`<div class="pair">${postCard(post)}</div>`}
    <h2>History</h2>${events.length === 0 ? html`<p class="soft">It is no longer kept (retention).</p>` : ''}<div class="panel scroll"><table><thead><tr><th>When</th><th>What</th><th></th></tr></thead><tbody>${events.map(({ at, event, detail }) => html`<tr><td>${moment(at)}</td><td>${event}</td><td>${detail ?? ''}</td></tr>`)}</tbody></table></div>`,
});
