import { html } from 'hono/html';
import { plural } from '../../plural.ts';
import type { Status } from '../../status.ts';
import { fault } from './account-fields.ts';
import { moment, type Page, press } from './layout.ts';
import { type ShownField, settingsForm } from './settings-form.ts';

export interface FeedsView {
  feeds: Status['feeds'];
  /** How the configuration handles each. */
  ways: Record<string, { publish: string; to: string }>;
  /** The settings of each, by its id. */
  fields: ReadonlyMap<string, ShownField[]>;
  fixed: string | null;
  file: string;
}

export const feedsPage = ({ feeds, ways, fields, fixed, file }: FeedsView, error: string | null): Page => ({
  title: 'Feeds',
  live: null,
  content: html`<h1>Feeds</h1>${fault(error)}${fixed === null ? '' : html`<p class="note">${fixed}</p>`}
    <ul class="plain">${feeds.map(
      (
        feed,
      ) => html`<li class="panel ${feed.error === null ? '' : 'bad'}"><div class="row"><b>${feed.id}</b><a href="${feed.url}" rel="noopener noreferrer">${feed.url}</a><span class="${feed.error === null ? 'well' : 'trouble'}">${feed.error ?? 'well'}</span></div>
      <p class="small soft">${plural(feed.entries, 'entry', 'entries')} · polled ${moment(feed.lastPolledAt)} · next ${moment(feed.nextPollAt)} · to ${ways[feed.id]?.to ?? ''} · publish: ${ways[feed.id]?.publish ?? ''}</p>${feed.error === null ? '' : html`<p class="small">${feed.nextStep}</p>`}
      ${fixed === null ? settingsForm('feeds', feed.id, fields.get(feed.id) ?? []) : ''}${fixed === null && feeds.length > 1 ? html`<details><summary>Remove</summary>${press('feeds', 'remove', feed.id, 'Follow it no more', 'grave')}</details>` : ''}</li>`,
    )}</ul>
    ${fixed === null ? html`<form class="panel" method="post" action="feeds"><label for="site">Another site or feed</label><div class="row"><input id="site" name="site" type="text" inputmode="url" autocapitalize="none" spellcheck="false" required placeholder="https://example.com"><button name="do" value="add">Follow it</button></div></form>` : ''}
    <p class="small soft">All this stands in ${file}, and wins from there; docs/configuration.md names every key.</p>`,
});
