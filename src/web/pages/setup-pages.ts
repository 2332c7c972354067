import { html } from 'hono/html';
import type { Verified } from '../../networks/network.ts';
import type { Sample } from '../setup/read-samples.ts';
import { type AskedNetwork, accountFields, fault } from './account-fields.ts';
import type { Page } from './layout.ts';
import { postCard } from './post-card.ts';

export const siteStep = (site: string, error: string | null): Page => ({
  title: 'Set up',
  live: null,
  content: html`<h1>Set up your site</h1><p class="lead">First its address. The rest is found.</p>${fault(error)}
    <form class="panel" method="post" action="setup/site"><label for="site">Address of your site, or of its feed</label><div class="row"><input id="site" name="site" type="text" inputmode="url" autocapitalize="none" spellcheck="false" required placeholder="https://example.com" value="${site}"><button type="submit">Find its feed</button></div></form>`,
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
    <form method="post" action="setup/accounts"><input type="hidden" name="feed" value="${feed}"><div class="pair">${asked.map((one) => accountFields(one, values))}</div>
    <p class="soft small">Fill in one or both. What you type is checked with the network, and kept on this machine in a file that only you can read. Entries that are there already are not posted.</p>
    <div class="row"><button type="submit" name="do" value="connect">Connect and go live</button><button class="quiet" type="submit" name="do" value="practise">Practise with this feed first</button></div></form>`,
});

/** Shown while the program begins anew by its changed file; `connected`: the accounts that were just connected. */
export const startingPage = (connected: Verified[]): Page => ({
  title: 'Starting',
  live: null,
  content: html`<h1>It starts with your settings</h1>${connected.map(({ handle, url, warnings }) => html`<div class="panel"><b>Connected: <a href="${url}" rel="noopener noreferrer">${handle}</a></b>${warnings.map((warning) => html`<p class="note">${warning}</p>`)}</div>`)}
    <p class="lead">This takes a moment. <a href="./">To the overview</a></p>`,
});
