import { html } from 'hono/html';
import type { Status } from '../../status.ts';
import { fault } from './account-fields.ts';
import { type Html, moment, type Page, press } from './layout.ts';

export interface FeedsView {
  feeds: Status['feeds'];
  /** How the configuration handles each. */
  ways: Record<string, { publish: string; to: string }>;
  fixed: string | null;
  file: string;
}

const publishing: [value: string, label: string][] = [
  ['auto', 'New entries go out by themselves'],
  ['approve', 'New entries wait for a person'],
  ['off', 'Paused: new entries are only read'],
];

const wayOf = (id: string, { publish }: { publish: string }): Html =>
  html`<form class="row" method="post" action="feeds"><input type="hidden" name="id" value="${id}"><label class="field">Publishing<select name="publish">${publishing.map(([value, label]) => html`<option value="${value}" ${value === publish ? html`selected` : ''}>${label}</option>`)}</select></label><button class="quiet" name="do" value="publish">Keep it</button></form>`;

export const feedsPage = ({ feeds, ways, fixed, file }: FeedsView, error: string | null): Page => ({
  title: 'Feeds',
  live: null,
  content: html`<h1>Feeds</h1>${fault(error)}${fixed === null ? '' : html`<p class="note">${fixed}</p>`}
    <ul class="plain">${feeds.map(
      (
        feed,
      ) => html`<li class="panel ${feed.error === null ? '' : 'bad'}"><div class="row"><b>${feed.id}</b><a href="${feed.url}" rel="noopener noreferrer">${feed.url}</a><span class="${feed.error === null ? 'well' : 'trouble'}">${feed.error ?? 'well'}</span></div>
      <p class="small soft">${feed.entries} entries · polled ${moment(feed.lastPolledAt)} · next ${moment(feed.nextPollAt)} · to ${ways[feed.id]?.to ?? ''}</p>${fixed === null ? wayOf(feed.id, ways[feed.id] ?? { publish: 'auto' }) : ''}${feed.error === null ? '' : html`<p class="small">${feed.nextStep}</p>`}
      ${fixed === null && feeds.length > 1 ? html`<details><summary>Remove</summary>${press('feeds', 'remove', feed.id, 'Follow it no more', 'grave')}</details>` : ''}</li>`,
    )}</ul>
    ${fixed === null ? html`<form class="panel" method="post" action="feeds"><label for="site">Another site or feed</label><div class="row"><input id="site" name="site" type="url" required placeholder="https://example.com"><button name="do" value="add">Follow it</button></div></form>` : ''}
    <p class="small soft">All this stands in ${file}, and wins from there; docs/configuration.md names every key.</p>`,
});
