import { html } from 'hono/html';
import type { Page } from './layout.ts';
import { shareForm } from './overview.ts';
import { type PostView, postCard } from './post-card.ts';

export interface SharePreview {
  url: string;
  /** A person's own words; '' for the template's. */
  text: string;
  posts: PostView[];
  /** Accounts where it stands already. */
  already: string[];
}

const chooser = ({ url, text, posts, already }: SharePreview) => html`<form class="panel" method="post" action="share">
  <input type="hidden" name="url" value="${url}">
  <label for="text">Your own words (empty: as previewed)</label>
  <textarea id="text" name="text" dir="auto">${text}</textarea>
  <fieldset class="row"><legend class="soft small">To</legend>${posts.map(({ account }) => html`<label><input type="checkbox" name="to" value="${account}" checked> ${account}</label>`)}</fieldset>
  ${already.length === 0 ? '' : html`<p class="small">It was shared before on ${already.join(', ')}. <label><input type="checkbox" name="again" value="yes"> Share it again</label></p>`}
  <div class="row"><button type="submit" name="do" value="share">Share now</button><button class="quiet" type="submit" name="do" value="preview">Preview these words</button></div>
</form>`;

/** Share by hand: an address, its previews side by side, and the button. Pure. */
export const sharePage = (preview: SharePreview | null, error: string | null): Page => ({
  title: 'Share a page',
  live: null,
  content: html`<h1>Share a page</h1>${shareForm(preview?.url ?? '')}
    ${error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`}
    ${preview === null || (preview.posts.length === 0 && preview.text === '') ? '' : html`<div class="pair">${preview.posts.map(postCard)}</div><h2>Send it</h2>${chooser(preview)}`}`,
});
