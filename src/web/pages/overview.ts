import { html } from 'hono/html';
import { pausedByHand } from '../../accounts/account-store.ts';
import { plural } from '../../plural.ts';
import type { OpenDelivery, Status } from '../../status.ts';
import { type Html, moment, type Page } from './layout.ts';
import { type PostView, postCard } from './post-card.ts';

export interface EntryView {
  id: string;
  title: string;
  url: string | null;
  at: string;
  posts: PostView[];
  /** Posts whose text is no longer kept. */
  links: { account: string; url: string }[];
}

/** What is held of a feed for the same reason. */
export interface HeldGroup {
  feed: string | null;
  reason: string;
  count: number;
}

export interface Overview {
  status: Status;
  healthy: boolean;
  reason: string | null;
  /** The newest entries with their posts. */
  entries: EntryView[];
  practice: boolean;
  groups: HeldGroup[];
}

function verdict({ status, healthy, reason }: Overview): { well: boolean; text: string } {
  const paused = status.accounts.filter(({ paused, error }) => paused && error !== pausedByHand).length;
  const resting = status.accounts.filter(({ error }) => error === pausedByHand).length;
  const out = status.accounts.filter(({ paused, error }) => !paused && error !== null).length;
  const failing = status.feeds.filter(({ error }) => error !== null).length;
  const { failed, held } = status.deliveries;
  const troubles = [
    healthy ? '' : (reason ?? 'It stands still.'),
    paused > 0 ? `${plural(paused, 'account needs', 'accounts need')} you.` : '',
    out > 0
      ? `${plural(out, 'account is', 'accounts are')} in trouble for the moment; it is tried again by itself.`
      : '',
    failing > 0 ? `${plural(failing, 'feed cannot', 'feeds cannot')} be read.` : '',
    failed > 0 ? `${plural(failed, 'delivery', 'deliveries')} failed.` : '',
  ].filter((text) => text !== '');
  if (troubles.length > 0) return { well: false, text: troubles.join(' ') };
  const notes = [
    held > 0 ? `${plural(held, 'delivery waits', 'deliveries wait')} for your word` : '',
    resting > 0
      ? `${plural(resting, 'account is paused until you resume it', 'accounts are paused until you resume them')}`
      : '',
  ].filter((text) => text !== '');
  return { well: true, text: `${['All is well', ...notes].join('; ')}.` };
}

const decision = (name: string, id: string, label: string, quiet: boolean) =>
  html`<form method="post" action="deliveries/${id}/${name}"><button ${quiet ? html`class="quiet"` : ''} type="submit">${label}</button></form>`;

const entryLink = ({ entry }: OpenDelivery) =>
  html`<b dir="auto"><a href="entries/${entry.id}">${entry.title || entry.url || entry.id}</a></b>`;

const openPanel = (
  open: OpenDelivery,
): Html => html`<li class="panel ${open.state === 'failed' ? 'bad' : open.state === 'held' ? 'hold' : ''}">
  <div class="row">${entryLink(open)}<span class="state ${open.state}">${open.state}</span><span class="soft small">${open.account}</span></div>
  <p class="small ${open.error === null ? '' : 'trouble'}">${open.why}</p>
  <p class="small soft">Since ${moment(open.since)}${open.attempts > 0 ? `, tried ${plural(open.attempts, 'time', 'times')}` : ''}${open.nextAt === null ? '' : html`, next ${moment(open.nextAt)}`}. ${open.nextStep.startsWith('share-this-post') ? '' : open.nextStep} <a href="deliveries/${open.delivery}">Preview and history</a></p>
  <div class="row">${open.state === 'held' ? decision('approve', open.delivery, 'Let it go out', false) : ''}${open.state === 'failed' ? decision('retry', open.delivery, 'Try again', false) : ''}${open.state === 'held' || open.state === 'waiting' || open.state === 'failed' ? decision('skip', open.delivery, 'Skip', true) : ''}</div>
</li>`;

const together = ({ feed, reason, count }: HeldGroup): Html =>
  html`<li class="panel hold"><form method="post" action="deliveries/held"><p><b>${count} held${feed === null ? '' : ` of ${feed}`}.</b> ${reason}</p><input type="hidden" name="feed" value="${feed ?? ''}"><input type="hidden" name="reason" value="${reason}"><div class="row"><button name="do" value="approve">Let all ${count} go out</button><button class="quiet" name="do" value="skip">Skip all ${count}</button><a href="deliveries?state=held${feed === null ? '' : html`&feed=${feed}`}">See them</a></div></form></li>`;

const group = (title: string, open: OpenDelivery[]) =>
  open.length === 0
    ? ''
    : html`<h2>${title} <span class="n">${open.length}</span></h2><ul class="plain">${open.map(openPanel)}</ul>`;

const feedRow = (feed: Status['feeds'][number]) =>
  html`<tr><td><a href="${feed.url}" rel="noopener noreferrer">${feed.id}</a></td><td>${feed.entries}</td><td>${moment(feed.lastPolledAt)}</td><td>${moment(feed.nextPollAt)}</td><td>${feed.error === null ? html`<span class="well">well</span>` : html`<span class="trouble">${feed.error}</span> <span class="small">${feed.nextStep}</span>`}</td></tr>`;

/** An account that its network has not answered for yet is not called well. */
export const wellOrUnasked = ({ handle, warning }: Pick<Status['accounts'][number], 'handle' | 'warning'>): Html =>
  warning !== null
    ? html`<span class="trouble">${warning}</span>`
    : handle === null
      ? html`<span class="soft">not verified yet</span>`
      : html`<span class="well">well</span>`;

const accountRow = (account: Status['accounts'][number]) =>
  html`<tr><td>${account.id}</td><td>${account.network}</td><td>${account.handle ?? ''}</td><td>${account.ok ? wellOrUnasked(account) : html`<span class="trouble">${account.error}</span> <span class="small">${account.nextStep}</span>`}</td></tr>`;

const entryBlock = (entry: EntryView) =>
  html`<article class="entry"><h3 dir="auto">${entry.url !== null && /^https?:/i.test(entry.url) ? html`<a href="${entry.url}" rel="noopener noreferrer">${entry.title || entry.url}</a>` : entry.title || entry.id}</h3><p class="small soft">${moment(entry.at)} · <a href="entries/${entry.id}">Posts and history</a></p><div class="pair">${entry.posts.map(postCard)}</div>${entry.links.map(({ account, url }) => html`<p class="small">On <a href="${url}" rel="noopener noreferrer">${account}</a>. The text is no longer kept (retention).</p>`)}</article>`;

export const shareForm = (url: string) =>
  html`<form class="panel" method="get" action="share"><label for="url">Share a page by hand</label><div class="row"><input id="url" name="url" type="text" inputmode="url" autocapitalize="none" spellcheck="false" required placeholder="https://…" value="${url}"><button type="submit">Preview</button></div></form>`;

/** The landing page: is it well, what needs a person, what went out. Pure. */
export function overviewPage(overview: Overview): Page {
  const { status } = overview;
  const { well, text } = verdict(overview);
  const by = (state: OpenDelivery['state']) => status.open.filter((open) => open.state === state);
  const { published, waiting, publishing } = status.deliveries;
  const live = JSON.stringify([
    status.deliveries,
    overview.groups,
    status.open.map(({ delivery, state, why }) => [delivery, state, why]),
    status.feeds.map(({ error }) => error),
    overview.entries.map(({ id, posts, links }) => [id, posts.length, links.length]),
  ]);
  return {
    title: 'Overview',
    live,
    content: html`<h1 class="${well ? 'well' : 'ill'}">${text}</h1>
    <p class="lead">${plural(published, 'post', 'posts')} published, ${waiting + publishing} on the way.${overview.practice ? ' This is practice: posts are kept here and sent nowhere.' : ''}</p>
    ${overview.practice ? html`<p><a class="button" href="setup">Set up your own site</a></p>` : ''}
    ${shareForm('')}
    ${group('Failed', by('failed'))}${overview.groups.length === 0 ? '' : html`<h2>Held together</h2><ul class="plain">${overview.groups.map(together)}</ul>`}${group('Held for you', by('held'))}${group('On the way', [...by('publishing'), ...by('waiting')])}
    <h2>Published</h2>
    ${overview.entries.length === 0 ? html`<p class="soft">Nothing yet. New entries of your feeds appear here as they go out.</p>` : overview.entries.map(entryBlock)}
    <h2>Feeds</h2><div class="panel scroll" tabindex="0" role="region" aria-label="Feeds"><table><thead><tr><th>Feed</th><th>Entries</th><th>Polled</th><th>Next</th><th>Health</th></tr></thead><tbody>${status.feeds.map(feedRow)}</tbody></table></div>
    <h2>Accounts</h2><div class="panel scroll" tabindex="0" role="region" aria-label="Accounts"><table><thead><tr><th>Account</th><th>Network</th><th>Handle</th><th>Health</th></tr></thead><tbody>${status.accounts.map(accountRow)}</tbody></table></div>`,
  };
}
