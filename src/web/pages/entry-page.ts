import { html } from 'hono/html';
import type { DeliveryLine } from '../../deliveries/delivery-line.ts';
import { type Html, moment, type Page } from './layout.ts';
import { type PostView, postCard } from './post-card.ts';

export interface DeliveryView {
  line: DeliveryLine;
  /** As it stands, or as it would go out now; null: its text is no longer kept. */
  post: PostView | null;
  /** A person's own words; '' for the template's. */
  text: string;
  dueAt: string;
  events: { at: string; event: string; detail: string | null }[];
  /** Nothing of it can have been sent. */
  canChange: boolean;
  canRetract: boolean;
}

export interface EntryPageView {
  id: string;
  title: string;
  url: string | null;
  feed: string | null;
  seenAt: string;
  deliveries: DeliveryView[];
}

const act = (id: string, name: string, label: string, look: 'main' | 'quiet' | 'grave' = 'quiet') =>
  html`<form method="post" action="deliveries/${id}/${name}"><button type="submit" class="${look}">${label}</button></form>`;

const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;

const wording = ({ line, text, post }: DeliveryView): Html =>
  html`<form class="words" method="post" action="deliveries/${line.delivery}/words#delivery-${line.delivery}" data-live-count="post-${line.delivery}">
    <label for="words-${line.delivery}">Your own words <span class="soft small">(empty: as the template has it)</span></label>
    <textarea id="words-${line.delivery}" name="text" dir="auto" rows="5" placeholder="${post?.text ?? ''}">${text}</textarea>
    <div class="row"><button class="quiet" name="do" value="preview">Preview</button><button class="quiet" name="do" value="keep">Keep these words</button>${text === '' ? html`<button class="quiet" name="do" value="begin">Begin with the post’s words</button>` : ''}</div>
  </form>`;

const timing = ({ line, dueAt }: DeliveryView): Html =>
  html`<form class="row" method="post" action="deliveries/${line.delivery}/time">${hidden('zone', 'UTC')}
    <label for="at-${line.delivery}">At</label><input id="at-${line.delivery}" name="at" type="datetime-local" required data-time="${dueAt}" value="${dueAt.slice(0, 16)}"><button class="quiet">Set the time</button><span class="small soft zone">UTC</span>
  </form>`;

const decisions = (view: DeliveryView): Html => {
  const { delivery: id, state } = view.line;
  return html`<div class="row">
    ${state === 'held' ? act(id, 'approve', 'Let it go out', 'main') : ''}${state === 'waiting' && view.canChange ? act(id, 'now', 'Send it now', 'main') : ''}${state === 'failed' ? act(id, 'retry', 'Try again', 'main') : ''}
    ${state === 'held' || state === 'waiting' || state === 'failed' ? act(id, 'skip', 'Skip') : ''}
  </div>${view.canRetract ? html`<details><summary>Take it back</summary><p class="small">The post is removed from ${view.line.account}, with what people answered to it.</p>${act(id, 'retract', 'Remove it there', 'grave')}</details>` : ''}`;
};

const history = ({ events }: DeliveryView): Html =>
  html`<details><summary>History</summary>${events.length === 0 ? html`<p class="soft">It is no longer kept (retention).</p>` : html`<ol class="history">${events.map(({ at, event, detail }) => html`<li><span class="soft small">${moment(at)}</span> <b>${event}</b>${detail === null ? '' : html` <span dir="auto">${detail}</span>`}</li>`)}</ol>`}</details>`;

/** One delivery: its post, what can be done with it, and what became of it. */
export const deliveryBlock = (view: DeliveryView): Html => {
  const { line } = view;
  return html`<section class="delivery" id="delivery-${line.delivery}" aria-label="${line.account}">
    <div class="row"><h2>${line.account}</h2><span class="state ${line.state}">${line.state}</span>${line.nextAt === null ? '' : html`<span class="small soft">next ${moment(line.nextAt)}</span>`}</div>
    ${line.error === null ? '' : html`<p class="note ${line.state === 'failed' ? 'bad' : ''}">${line.error}${line.nextStep === null || line.nextStep.startsWith('share-this-post') ? '' : html`<br><span class="small">${line.nextStep}</span>`}</p>`}
    ${view.post === null ? html`<p class="soft">Its text is no longer kept here (retention).${line.url !== null && /^https?:/i.test(line.url) ? html` <a href="${line.url}" rel="noopener noreferrer">The post</a>` : ''}</p>` : postCard(view.post)}
    ${decisions(view)}
    ${view.canChange ? html`${wording(view)}${timing(view)}` : ''}
    ${history(view)}
  </section>`;
};

/** An entry with its posts side by side. Pure. */
export const entryPage = (
  { title, url, feed, seenAt, deliveries }: EntryPageView,
  { error, only }: { error: string | null; only: string | null },
): Page => ({
  title: title || url || 'Entry',
  live: null,
  content: html`<h1 dir="auto">${title || url || 'An entry without a title'}</h1>
    <p class="lead">${url !== null && /^https?:/i.test(url) ? html`<a href="${url}" rel="noopener noreferrer">${url}</a> · ` : ''}${feed === null ? 'shared by hand' : html`from ${feed}`} · ${moment(seenAt)}</p>
    ${error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`}
    <div class="pair wide">${deliveries.filter(({ line }) => only === null || line.delivery === only).map(deliveryBlock)}</div>
    ${deliveries.length === 0 ? html`<p class="soft">Nothing was planned for this entry.</p>` : ''}
    ${url === null ? '' : html`<p><a class="button quiet" href="share?url=${encodeURIComponent(url)}">Share this page by hand</a></p>`}`,
});
