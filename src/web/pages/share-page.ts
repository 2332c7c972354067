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

const chooser = ({
  url,
  text,
  posts,
  already,
}: SharePreview) => html`<form class="panel" method="post" action="share" data-live-count="previews">
  <input type="hidden" name="url" value="${url}">
  <label for="text">Your own words (empty: as previewed)</label>
  <textarea id="text" name="text" dir="auto">${text}</textarea>
  <fieldset class="row"><legend class="soft small">To</legend>${posts.map(({ account }) => html`<label><input type="checkbox" name="to" value="${account}" checked> ${account}</label>`)}</fieldset>
  ${already.length === 0 ? '' : html`<p class="small">It was shared before on ${already.join(', ')}. <label><input type="checkbox" name="again" value="yes"> Share it again</label></p>`}
  <p><input type="hidden" name="zone" value="UTC"><label for="at">When <span class="soft small">(empty: now; <span class="zone">UTC</span>)</span></label><input id="at" name="at" type="datetime-local"></p>
  <div class="row"><button type="submit" name="do" value="share">Share</button><button class="quiet" type="submit" name="do" value="preview">Preview these words</button></div>
</form>`;

/** Share by hand: an address, its previews side by side, and the button. Pure. */
export const sharePage = (preview: SharePreview | null, error: string | null, bookmark: string): Page => ({
  title: 'Share a page',
  live: null,
  content: html`<h1>Share a page</h1>${shareForm(preview?.url ?? '')}
    ${preview === null ? html`<p class="small soft">From any page: drag <a href="javascript:void(open('${bookmark}share?url='+encodeURIComponent(location.href)))">Share this post</a> to your bookmarks. On a phone, install this dashboard; then it stands in the list of its share sheet.</p>` : ''}
    ${error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`}
    ${preview === null || (preview.posts.length === 0 && preview.text === '') ? '' : html`<div class="pair" id="previews">${preview.posts.map(postCard)}</div><h2>Send it</h2>${chooser(preview)}`}`,
});
