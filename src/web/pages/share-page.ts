import { html } from 'hono/html';
import type { Html, Page } from './layout.ts';
import { shareForm } from './overview.ts';
import { type PostView, postCard } from './post-card.ts';

/** What a person chose so far; it is shown again as it was. */
export interface ShareChoice {
  url: string;
  /** A person's own words; '' for the template's. */
  text: string;
  to: string[];
  again: boolean;
  /** As the browser sends it: '' for now, and the zone that the script named. */
  at: string;
  zone: string;
}

export interface SharePreview {
  choice: ShareChoice;
  accounts: string[];
  posts: PostView[];
  /** Accounts where it stands already. */
  already: string[];
}

const ticked = (isTicked: boolean) => (isTicked ? html`checked` : '');

const chooser = ({
  choice,
  accounts,
  already,
}: SharePreview) => html`<form class="panel" method="post" action="share" data-live-count="previews">
  <input type="hidden" name="url" value="${choice.url}">
  <label for="text">Your own words (empty: as previewed)</label>
  <textarea id="text" name="text" dir="auto">${choice.text}</textarea>
  <fieldset class="row"><legend class="soft small">To</legend>${accounts.map((account) => html`<label><input type="checkbox" name="to" value="${account}" ${ticked(choice.to.includes(account))}> ${account}</label>`)}</fieldset>
  ${already.length === 0 ? '' : html`<p class="small">It was shared before on ${already.join(', ')}. <label><input type="checkbox" name="again" value="yes" ${ticked(choice.again)}> Share it again</label></p>`}
  <p><input type="hidden" name="zone" value="${choice.zone}"><label for="at">When <span class="soft small">(empty: now; <span class="zone">UTC</span>)</span></label><input id="at" name="at" type="datetime-local" value="${choice.at}"></p>
  <div class="row"><button type="submit" name="do" value="share">Share</button><button class="quiet" type="submit" name="do" value="preview">Preview these words</button></div>
</form>`;

/** Share by hand: an address, its previews side by side, and the button. Pure. */
export const sharePage = (
  url: string,
  preview: SharePreview | null,
  error: string | Html | null,
  bookmark: string,
): Page => ({
  title: 'Share a page',
  live: null,
  content: html`<h1>Share a page</h1>${shareForm(url)}
    ${preview === null ? html`<p class="small soft">From any page: drag <a href="javascript:void(open('${bookmark}share?url='+encodeURIComponent(location.href)))">Share this post</a> to your bookmarks. On a phone, install this dashboard; then it stands in the list of its share sheet.</p>` : ''}
    ${error === null ? '' : html`<p class="panel bad" role="alert">${error}</p>`}
    ${preview === null ? '' : html`<div class="pair" id="previews">${preview.posts.map(postCard)}</div><h2>Send it</h2>${chooser(preview)}`}`,
});

export const sharedAlready = (entry: string, accounts: readonly string[]): Html =>
  html`It was shared already on ${accounts.join(', ')}: <a href="entries/${entry}">see it</a>. Nothing was sent. Tick “Share it again” to share it once more.`;
