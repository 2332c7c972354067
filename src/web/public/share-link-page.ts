import { html } from 'hono/html';
import type { wordsIn } from '../../readers/words.ts';
import type { Html } from '../pages/layout.ts';
import type { PublicPost } from './read-posts.ts';

export interface ShareLink {
  url: string;
  title: string;
  posts: readonly PublicPost[];
  /** The reader's own server, once it is chosen. */
  server: string | null;
  /** They chose something that is no server's name. */
  wrong: boolean;
}

const on = (posts: readonly PublicPost[], network: string) => posts.find((post) => post.network === network);

/** What the button offers, as a page of plain links: for readers without script, and for sites that want none. */
export function shareLinkPage(
  { url, title, posts, server, wrong }: ShareLink,
  words: ReturnType<typeof wordsIn>,
): Html {
  const text = encodeURIComponent(`${title} ${url}`.trim());
  const bluesky = on(posts, 'bluesky');
  const mastodon = on(posts, 'mastodon');
  const say = (post: PublicPost | undefined, name: string) =>
    (post === undefined ? words.share : words.boost).replace('%s', name);
  const onServer =
    mastodon === undefined ? `share?text=${text}` : `authorize_interaction?uri=${encodeURIComponent(mastodon.url)}`;
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.group}</title><link rel="stylesheet" href="s.css"></head>
<body><main><h1>${words.group}</h1><p dir="auto"><a href="${url}">${title === '' ? url : title}</a></p>
<ul>
<li><a class="go" href="${bluesky?.url ?? `https://bsky.app/intent/compose?text=${text}`}" rel="noopener">${say(bluesky, 'Bluesky')}</a></li>
<li>${
    server === null
      ? html`<form action="s"><input type="hidden" name="url" value="${url}"><input type="hidden" name="title" value="${title}"><label for="server">${say(mastodon, 'Mastodon')}: ${words.server}</label>
<div><input id="server" name="server" inputmode="url" autocapitalize="none" spellcheck="false" placeholder="mastodon.social" required ${wrong ? html`aria-invalid="true" aria-describedby="wrong"` : ''}><button>${words.go}</button></div>${wrong ? html`<p id="wrong" role="alert">${words.wrong}</p>` : ''}</form>`
      : html`<a class="go" href="https://${server}/${onServer}" rel="noopener">${say(mastodon, 'Mastodon')} (${server})</a>`
  }</li>
<li><a class="go" href="mailto:?subject=${encodeURIComponent(title)}&amp;body=${text}">${words.mail}</a></li>
</ul></main></body></html>`;
}

export const shareLinkStyle = `:root{color-scheme:light dark;background:Canvas;color:CanvasText;font:1.05rem/1.5 system-ui,sans-serif}body{margin:0;display:grid;place-items:center;min-block-size:100vh}main{inline-size:min(26rem,92vw);padding-block:1.5rem}h1{font-size:1.4rem;margin:0 0 .25rem}a{color:inherit}p{margin:0 0 1rem;overflow-wrap:anywhere}ul{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}.go,button,input{font:inherit;display:block;padding:.7rem 1rem;border:1px solid GrayText;border-radius:.6rem;color:inherit;background:none;text-decoration:none}.go:hover,button:hover{border-color:currentColor}:focus-visible{outline:3px solid;outline-offset:2px}form{border:1px solid GrayText;border-radius:.6rem;padding:.7rem 1rem}form div{display:flex;gap:.5rem;margin-block-start:.5rem}input{flex:1;min-inline-size:0}button{cursor:pointer}[role=alert]{margin:.5rem 0 0}`;
