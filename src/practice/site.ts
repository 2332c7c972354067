import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Clock } from '../clock.ts';
import { type Article, articles } from './articles.ts';
import { drawing } from './drawing.ts';

const siteName = 'Harbour & Hill';

export interface SiteOptions {
  /** The address under which the site is mounted, without a slash at its end. */
  base: string;
  startedAt: number;
  clock: Clock;
}

const hour = 3_600_000;
const publishedAt = ({ age }: Article, startedAt: number): number =>
  age < 0 ? startedAt - age * 1000 : startedAt - age * hour;
const isOut = (article: Article, { startedAt, clock }: SiteOptions): boolean =>
  publishedAt(article, startedAt) <= clock.now();

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An article's body as its publishing software sends it: with everything that no summary should repeat. */
function bodyHtml(article: Article, base: string): string {
  const paragraphs = article.body.map((text) =>
    text.startsWith('## ') ? `<h2>${escapeXml(text.slice(3))}</h2>` : `<p>${escapeXml(text)}</p>`,
  );
  return [
    `<figure><img src="${base}/images/${article.slug}.svg" alt="${escapeXml(article.alt)}" width="1200" height="630"></figure>`,
    `<p class="byline">By ${article.author} · 4 min read</p>`,
    `<p>${escapeXml(article.lead)}</p>`,
    ...paragraphs,
    '<p>Share this article: Bluesky | Mastodon | E-mail</p>',
    `<p>The post <a href="${base}/articles/${article.slug}">${escapeXml(article.title)}</a> appeared first on <a href="${base}/">${escapeXml(siteName)}</a>.</p>`,
  ].join('\n');
}

function feedItem(article: Article, { base, startedAt }: SiteOptions): string {
  const url = `${base}/articles/${article.slug}`;
  return [
    '<item>',
    `<title>${escapeXml(article.title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid>`,
    `<pubDate>${new Date(publishedAt(article, startedAt)).toUTCString()}</pubDate><dc:creator>${article.author}</dc:creator><dc:language>${article.language}</dc:language>`,
    ...article.categories.map((category) => `<category>${escapeXml(category)}</category>`),
    `<content:encoded><![CDATA[${bodyHtml(article, base)}]]></content:encoded>`,
    '</item>',
  ].join('');
}

function feed(options: SiteOptions): string {
  const items = articles.filter((article) => isOut(article, options)).sort((a, b) => a.age - b.age);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<channel><title>${escapeXml(siteName)}</title><link>${options.base}/</link><description>Stories of people, water and work.</description><language>en</language>`,
    ...items.map((article) => feedItem(article, options)),
    '</channel></rss>',
  ].join('\n');
}

const pageHead = (title: string, description: string, base: string, url: string, image: string) => html`
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – ${siteName}</title>
  <link rel="canonical" href="${url}">
  <link rel="alternate" type="application/rss+xml" title="${siteName}" href="${base}/feed.xml">
  <link rel="stylesheet" href="${base}/site.css">
  <meta name="description" content="${description}">
  <meta property="og:title" content="${title}">
  <meta property="og:description" content="${description}">
  <meta property="og:url" content="${url}">
  <meta property="og:site_name" content="${siteName}">
  <meta property="og:image" content="${image}">`;

function articlePage(article: Article, base: string) {
  const url = `${base}/articles/${article.slug}`;
  return html`<!doctype html><html lang="${article.language}"><head>${pageHead(article.title, article.lead, base, url, `${base}/images/${article.slug}.svg`)}</head>
    <body><header><a href="${base}/">${siteName}</a></header><main><article><h1>${article.title}</h1>${raw(bodyHtml(article, base))}</article></main></body></html>`;
}

function homePage(options: SiteOptions) {
  const { base } = options;
  const out = articles.filter((article) => isOut(article, options)).sort((a, b) => a.age - b.age);
  return html`<!doctype html><html lang="en"><head>${pageHead(siteName, 'Stories of people, water and work.', base, `${base}/`, `${base}/images/${out[0]?.slug}.svg`)}</head>
    <body><header><a href="${base}/">${siteName}</a></header><main>
    ${out.map((article) => html`<article lang="${article.language}"><h2><a href="${base}/articles/${article.slug}">${article.title}</a></h2><p>${article.lead}</p></article>`)}
    </main></body></html>`;
}

const css = `body{font:1.1rem/1.6 Georgia,serif;max-width:42rem;margin:0 auto;padding:1rem;color:#222;background:#fdfcf9}header a{font-size:1.4rem;color:inherit;text-decoration:none}img{max-width:100%;height:auto}h1,h2{line-height:1.2}a{color:#1d5d73}`;

/** An invented magazine that the program serves itself, so that a newcomer sees the whole job happen. */
export function practiceSite(options: SiteOptions): Hono {
  const site = new Hono();
  const find = (slug: string) => articles.find((article) => article.slug === slug && isOut(article, options));
  site.get('/feed.xml', (context) => {
    const body = feed(options);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
    if (context.req.header('if-none-match') === etag) return context.body(null, 304);
    return context.body(body, 200, { 'content-type': 'application/rss+xml; charset=utf-8', etag });
  });
  site.get('/', (context) => context.html(homePage(options)));
  site.get('/site.css', (context) => context.body(css, 200, { 'content-type': 'text/css' }));
  site.get('/articles/:slug', (context) => {
    const article = find(context.req.param('slug'));
    return article === undefined ? context.notFound() : context.html(articlePage(article, options.base));
  });
  site.get('/images/:file', (context) => {
    const article = find(context.req.param('file').replace(/\.svg$/, ''));
    return article === undefined
      ? context.notFound()
      : context.body(drawing(article), 200, { 'content-type': 'image/svg+xml' });
  });
  return site;
}
