import { html } from 'hono/html';
import { readable } from '../../clock.ts';

export type Html = ReturnType<typeof html>;

/** A moment; the script makes it local, without it it is in UTC. */
export const moment = (iso: string | null): Html | string =>
  iso === null ? 'never' : html`<time datetime="${iso}">${readable(iso)}</time>`;

/** The frame of every page. `live` changes whenever there is something new to see; null: the page stays as it is. */
export const layout = (title: string, live: string | null, content: Html) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Share This Post</title>
    <link rel="stylesheet" href="/style.css">
    <link rel="icon" href="/icon.svg">
    <link rel="manifest" href="/manifest.webmanifest">
    <script type="module" src="/live.js"></script>
  </head>
  <body>
    <a class="skip" href="#main">To the content</a>
    <header class="top"><div class="bar"><strong>Share This Post</strong><nav aria-label="Pages"><a href="/">Overview</a><a href="/entries">Entries</a><a href="/share">Share a page</a></nav></div></header>
    ${live === null ? html`<main id="main">${content}</main>` : html`<main id="main" data-live="${live}">${content}</main>`}
  </body>
</html>`;
