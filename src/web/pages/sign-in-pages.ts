import { html } from 'hono/html';
import type { SignInBegun } from '../../networks/sign-in.ts';
import type { Page } from './layout.ts';

type Where = Pick<SignInBegun, 'server' | 'address'>;

/** Seen for a moment only, where a browser follows by itself. */
export const leavingPage = ({ server, address }: Where): Page => ({
  title: 'Sign in',
  live: null,
  content: html`<h1>Sign in at ${server}</h1><p class="lead">There you allow this program to post, and come back here.</p>
    <p><a class="button" href="${address}" rel="noreferrer">Go on to ${server}</a></p>`,
});

export const codePage = ({ server, address }: Where, state: string, error: string | null): Page => ({
  title: 'Sign in',
  live: null,
  content: html`<h1>Sign in at ${server}</h1>${error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`}
    <ol class="panel steps"><li><a href="${address}" target="_blank" rel="noreferrer">Open ${server}</a>, and allow this program to post.</li>
      <li><form method="post" action="sign-in"><input type="hidden" name="state" value="${state}"><label for="code">Bring the code that it shows</label><div class="row"><input id="code" name="code" type="text" required autocomplete="off" autocapitalize="none" spellcheck="false"><button type="submit">Connect</button></div></form></li></ol>`,
});

export const lostSignInPage: Page = {
  title: 'Sign in',
  live: null,
  content: html`<h1>This sign-in is over</h1><p class="lead">It was used already, is older than ten minutes, or began in another browser. Nothing was changed. <a href="accounts">Begin again</a></p>`,
};
