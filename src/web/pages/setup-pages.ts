import { html } from 'hono/html';
import type { Status } from '../../status.ts';
import type { Sample } from '../setup/read-samples.ts';
import { type Html, moment, type Page } from './layout.ts';
import { postCard } from './post-card.ts';

/** What a form asks for an account of a network. */
export interface AskedNetwork {
  id: string;
  name: string;
  keys: { key: string; secret: boolean; usual: string }[];
}

const fault = (error: string | null): Html | string =>
  error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`;

const labels: Record<string, string> = {
  service: 'Server',
  identifier: 'Handle',
  password: 'App password',
  server: 'Server',
  token: 'Access token',
};

const hints: Record<string, string> = {
  bluesky: 'Settings → Privacy and security → App passwords, on Bluesky.',
  mastodon:
    'Preferences → Development → New application, on your server, with the scopes profile, read:statuses, write:statuses and write:media.',
};

const fields = ({ id, keys }: AskedNetwork, values: (name: string) => string): Html[] =>
  keys.map(({ key, secret, usual }) => {
    const name = `${id}-${key}`;
    // A secret is never printed again.
    const value = secret ? '' : values(name) || usual;
    return html`<p><label for="${name}">${labels[key] ?? key}</label><input id="${name}" name="${name}" type="${secret ? 'password' : 'text'}" value="${value}" autocomplete="off" autocapitalize="none" spellcheck="false" ${key === 'server' ? html`placeholder="https://mastodon.example"` : key === 'identifier' ? html`placeholder="news.example.com"` : ''}></p>`;
  });

const network = (asked: AskedNetwork, values: (name: string) => string): Html =>
  html`<fieldset class="panel"><legend>${asked.name}</legend>${fields(asked, values)}<p class="small soft">${hints[asked.id] ?? ''}</p></fieldset>`;

export const siteStep = (site: string, error: string | null): Page => ({
  title: 'Set up',
  live: null,
  content: html`<h1>Set up your site</h1><p class="lead">First its address. The rest is found.</p>${fault(error)}
    <form class="panel" method="post" action="setup/site"><label for="site">Address of your site, or of its feed</label><div class="row"><input id="site" name="site" type="url" required placeholder="https://example.com" value="${site}"><button type="submit">Find its feed</button></div></form>`,
});

export const accountStep = (
  { feed, samples, asked }: { feed: string; samples: Sample[]; asked: AskedNetwork[] },
  values: (name: string) => string,
  error: string | null,
): Page => ({
  title: 'Set up',
  live: null,
  content: html`<h1>This is how posts will look</h1><p class="lead">From the newest entries of <a href="${feed}" rel="noopener noreferrer">${feed}</a>.</p>
    ${samples.length === 0 ? html`<p class="soft">The feed has no entries yet.</p>` : samples.map(({ title, posts }) => html`<article class="entry"><h2 dir="auto">${title}</h2><div class="pair">${posts.map(postCard)}</div></article>`)}
    <h2>Where shall they go?</h2>${fault(error)}
    <form method="post" action="setup/accounts"><input type="hidden" name="feed" value="${feed}"><div class="pair">${asked.map((one) => network(one, values))}</div>
    <p class="soft small">Fill in one or both. What you type is checked with the network, and kept on this machine in a file that only you can read. Entries that are there already are not posted.</p>
    <div class="row"><button type="submit" name="do" value="connect">Connect and go live</button><button class="quiet" type="submit" name="do" value="practise">Practise with this feed first</button></div></form>`,
});

export const startingPage = (): Page => ({
  title: 'Starting',
  live: null,
  content: html`<h1>It starts with your settings</h1><p class="lead">This takes a moment. <a href="./">To the overview</a></p>`,
});

const post = (action: string, name: string, id: string, label: string, look: string): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="id" value="${id}"><button class="${look}" name="do" value="${name}">${label}</button></form>`;

export interface AccountsView {
  accounts: Status['accounts'];
  templates: { id: string; template: string; sample: Sample | null; mistakes: string[] }[];
  asked: AskedNetwork[];
  /** Why nothing can be changed; null when it can. */
  fixed: string | null;
  file: string;
}

const accountBlock = (account: Status['accounts'][number], fixed: string | null): Html =>
  html`<li class="panel ${account.ok ? '' : 'bad'}"><div class="row"><b>${account.id}</b><span class="soft">${account.network}</span><span>${account.handle ?? ''}</span><span class="${account.ok ? 'well' : 'trouble'}">${account.ok ? 'well' : (account.error ?? 'paused')}</span></div>
    ${account.nextStep === null ? '' : html`<p class="small">${account.nextStep}</p>`}
    <div class="row">${post('accounts', 'verify', account.id, account.paused ? 'Resume' : 'Check now', 'quiet')}${account.paused ? '' : post('accounts', 'pause', account.id, 'Pause', 'quiet')}${fixed === null ? html`<details><summary>Remove</summary><p class="small">What it has posted stays where it is. What still waits for it waits for good.</p>${post('accounts', 'remove', account.id, 'Remove it', 'grave')}</details>` : ''}</div></li>`;

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
    <ul class="plain">${view.accounts.map((account) => accountBlock(account, view.fixed))}</ul>
    <h2>How posts are written</h2><p class="soft small">Fields such as {title}, {summary}, {tags} and {url}; empty for the network's own template.</p><ul class="plain">${view.templates.map((one) => templateBlock(one, view.fixed))}</ul>
    ${view.fixed === null ? html`<h2>Add an account</h2><form method="post" action="accounts"><div class="pair">${view.asked.map((one) => network(one, values))}</div><button name="do" value="add">Connect</button></form>` : ''}
    <p class="small soft">All this stands in ${view.file}, and wins from there.</p>`,
});

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
      ${fixed === null && feeds.length > 1 ? html`<details><summary>Remove</summary>${post('feeds', 'remove', feed.id, 'Follow it no more', 'grave')}</details>` : ''}</li>`,
    )}</ul>
    ${fixed === null ? html`<form class="panel" method="post" action="feeds"><label for="site">Another site or feed</label><div class="row"><input id="site" name="site" type="url" required placeholder="https://example.com"><button name="do" value="add">Follow it</button></div></form>` : ''}
    <p class="small soft">All this stands in ${file}, and wins from there; docs/configuration.md names every key.</p>`,
});
