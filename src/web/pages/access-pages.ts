import { html } from 'hono/html';
import type { Action } from '../access/action-log.ts';
import { shortestPassword } from '../access/secrets.ts';
import { type Html, moment, type Page } from './layout.ts';

const fault = (error: string | null): Html | string =>
  error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`;

const field = (name: string, label: string, autocomplete: string, hint = '') =>
  html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" required ${autocomplete === 'new-password' ? html`minlength="${shortestPassword}"` : ''}>${hint === '' ? '' : html`<span class="small soft">${hint}</span>`}</p>`;

const newPassword = field(
  'password',
  'New password',
  'new-password',
  `At least ${shortestPassword} characters; a sentence is a good one.`,
);

export const loginPage = (next: string, error: string | null): Page => ({
  title: 'Sign in',
  live: null,
  content: html`<h1>Sign in</h1>${fault(error)}<form class="panel narrow" method="post" action="login"><input type="hidden" name="next" value="${next}">${field('password', 'Password', 'current-password')}<button type="submit">Sign in</button></form><p class="small soft">Forgotten? On the machine that it runs on: <code>share-this-post password</code></p>`,
});

/** `isOpen`: whoever comes from this machine needs no code. */
export const firstUsePage = (needsCode: boolean, error: string | null): Page => ({
  title: 'Set a password',
  live: null,
  content: html`<h1>Set a password</h1><p class="lead">${needsCode ? 'Nobody has set one yet. The code stands in the log of the program, so that only who runs it can do this.' : 'So far everybody on this machine can use this dashboard.'}</p>${fault(error)}<form class="panel narrow" method="post" action="first-use">${needsCode ? html`<p><label for="code">Code from the log</label><input id="code" name="code" type="text" autocomplete="one-time-code" autocapitalize="characters" spellcheck="false" required></p>` : ''}${newPassword}<button type="submit">Set it</button></form>`,
});

export const passwordPage = (error: string | null): Page => ({
  title: 'Change the password',
  live: null,
  content: html`<h1>Change the password</h1><p class="lead">All other browsers are signed out.</p>${fault(error)}<form class="panel narrow" method="post" action="password">${field('current', 'Password so far', 'current-password')}${newPassword}<button type="submit">Change it</button></form>`,
});

/** What people and programs did, and the way out. */
export const logPage = (
  { actions, next }: { actions: Action[]; next: number | null },
  { hasPassword, signedIn }: { hasPassword: boolean; signedIn: boolean },
): Page => ({
  title: 'Log',
  live: null,
  content: html`<h1>Who did what</h1>
    <div class="row">${hasPassword ? html`<a class="button quiet" href="password">Change the password</a>` : html`<a class="button quiet" href="first-use">Set a password</a>`}${signedIn ? html`<form method="post" action="logout"><button class="quiet" type="submit">Sign out</button></form>` : ''}</div>
    ${actions.length === 0 ? html`<p class="soft">Nobody has done anything by hand yet.</p>` : html`<div class="panel scroll" tabindex="0" role="region" aria-label="Actions"><table><thead><tr><th>When</th><th>Who</th><th>What</th></tr></thead><tbody>${actions.map(({ at, who, what }) => html`<tr><td>${moment(at)}</td><td>${who}</td><td dir="auto">${what}</td></tr>`)}</tbody></table></div>`}
    ${next === null ? '' : html`<p><a href="log?before=${String(next)}">Older</a></p>`}`,
});
