import { html } from 'hono/html';
import type { Status } from '../../status.ts';
import type { Sample } from '../setup/read-samples.ts';
import { type AskedNetwork, accountFields, fault } from './account-fields.ts';
import { type Html, type Page, press } from './layout.ts';
import { wellOrUnasked } from './overview.ts';
import { postCard } from './post-card.ts';
import { type ShownField, settingsForm } from './settings-form.ts';

export interface AccountsView {
  accounts: Status['accounts'];
  templates: { id: string; template: string; sample: Sample | null; mistakes: string[] }[];
  /** The settings of each, by its id. */
  fields: ReadonlyMap<string, ShownField[]>;
  asked: AskedNetwork[];
  /** Why nothing can be changed; null when it can. */
  fixed: string | null;
  file: string;
}

const accountBlock = (account: Status['accounts'][number], { fixed, fields }: AccountsView): Html =>
  html`<li class="panel ${account.ok ? '' : 'bad'}"><div class="row"><b>${account.id}</b><span class="soft">${account.network}</span><span>${account.handle ?? ''}</span>${account.ok ? wellOrUnasked(account) : html`<span class="trouble">${account.error ?? 'paused'}</span>`}</div>
    ${account.nextStep === null ? '' : html`<p class="small">${account.nextStep}</p>`}
    <div class="row">${press('accounts', 'verify', account.id, account.paused ? 'Resume' : 'Check now', 'quiet')}${account.paused ? '' : press('accounts', 'pause', account.id, 'Pause', 'quiet')}</div>${fixed === null ? html`${settingsForm('accounts', account.id, fields.get(account.id) ?? [])}<details><summary>Remove</summary><p class="small">What it has posted stays where it is. What still waits for it waits for good.</p>${press('accounts', 'remove', account.id, 'Remove it', 'grave')}</details>` : ''}</li>`;

const templateBlock = (
  { id, template, sample, mistakes }: AccountsView['templates'][number],
  fixed: string | null,
): Html =>
  html`<li class="panel"><form method="post" action="accounts" data-live-count="sample-${id}"><input type="hidden" name="id" value="${id}"><label for="template-${id}">Template of ${id}</label><textarea id="template-${id}" name="template" rows="5" spellcheck="false">${template}</textarea>
    <div class="row"><button class="quiet" name="do" value="preview">Preview</button>${fixed === null ? html`<button class="quiet" name="do" value="template">Keep it</button>` : ''}</div></form>
    <div id="sample-${id}">${mistakes.map((mistake) => html`<p class="trouble small" role="alert">${mistake}</p>`)}${sample === null ? '' : html`<div class="pair">${sample.posts.map(postCard)}</div>`}</div></li>`;

export const accountsPage = (view: AccountsView, values: (name: string) => string, error: string | null): Page => ({
  title: 'Accounts',
  live: null,
  content: html`<h1>Accounts</h1>${fault(error)}${view.fixed === null ? '' : html`<p class="note">${view.fixed}</p>`}
    <ul class="plain">${view.accounts.map((account) => accountBlock(account, view))}</ul>
    <h2>How posts are written</h2><p class="soft small">Fields such as {title}, {summary}, {tags} and {url}; empty for the network's own template.</p><ul class="plain">${view.templates.map((one) => templateBlock(one, view.fixed))}</ul>
    ${view.fixed === null ? html`<h2>Add an account</h2><form method="post" action="accounts"><div class="pair">${view.asked.map((one) => accountFields(one, values))}</div><button name="do" value="add">Connect</button></form>` : ''}
    <p class="small soft">All this stands in ${view.file}, and wins from there.</p>`,
});
