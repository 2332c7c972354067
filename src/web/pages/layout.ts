import { html } from 'hono/html';
import { readable } from '../../clock.ts';
import { stylesVersion } from '../styles.ts';

export type Html = ReturnType<typeof html>;

/** What a page has of its own; the frame around it is the same for all. Its links are written from the dashboard's root, without a slash. */
export interface Page {
  title: string;
  /** Changes whenever there is something new to see; null: the page stays as it is. */
  live: string | null;
  content: Html;
}

/** Where a page is shown. */
export interface Frame {
  /** The dashboard's root as a browser sees it, from the first slash to the last: `/`, or `/share/` behind a proxy. */
  base: string;
  /** The page's own path and query, from the dashboard's root. */
  here: string;
  /** What was just done; null: nothing. */
  said: string | null;
}

/** A moment; the script makes it local, without it it is in UTC. */
export const moment = (iso: string | null): Html | string =>
  iso === null ? 'never' : html`<time datetime="${iso}">${readable(iso)}</time>`;

/** A form of one button, about the thing with that id. */
export const press = (action: string, name: string, id: string, label: string, look: string): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="id" value="${id}"><button class="${look}" name="do" value="${name}">${label}</button></form>`;

const sections = [
  ['./', 'Overview'],
  ['entries', 'Entries'],
  ['deliveries', 'Deliveries'],
  ['share', 'Share a page'],
  ['feeds', 'Feeds'],
  ['accounts', 'Accounts'],
  ['log', 'Log'],
] as const;

const navigation = (here: string): Html => {
  const [place = ''] = here.split('?', 1);
  const current = (path: string) =>
    place === path ? html`aria-current="page"` : place.startsWith(`${path}/`) ? html`aria-current="true"` : '';
  return html`<nav aria-label="Pages">${sections.map(([path, name]) => html`<a href="${path}" ${current(path)}>${name}</a>`)}</nav>`;
};

/** A whole document. */
export const layout = ({ title, live, content }: Page, { base, here, said }: Frame): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <base href="${base}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Share This Post</title>
    <link rel="stylesheet" href="style.css?v=${stylesVersion}">
    <link rel="icon" href="icon.svg">
    <link rel="manifest" href="manifest.webmanifest">
    <script type="module" src="live.js"></script>
  </head>
  <body>
    <a class="skip" href="${here}#main">To the content</a>
    <header class="top"><div class="bar"><strong>Share This Post</strong>${navigation(here)}</div></header>
    ${said === null ? '' : html`<p class="said" role="status">${said}</p>`}
    ${live === null ? html`<main id="main">${content}</main>` : html`<main id="main" data-live="${live}">${content}</main>`}
  </body>
</html>`;

export const missingPage: Page = {
  title: 'Not here',
  live: null,
  content: html`<h1>There is no such page here</h1><p class="lead">It may be gone (retention), or the address is another one. <a href="./">To the overview</a></p>`,
};
