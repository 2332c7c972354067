import { createServer } from 'node:http';
import sharp from 'sharp';

/** What is answered at a path. */
export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body: string | Buffer;
}

export interface SampleSite extends AsyncDisposable {
  readonly url: string;
  /** By path; a test changes what it wants to be wrong. */
  readonly answers: Map<string, Answer>;
  /** Changes the text of an answer. */
  change(path: string, from: string | RegExp, to: string): void;
  asked: string[];
}

const day = 86_400_000;

/** An entry of the sample, n days old. */
const entry = (url: string, n: number, date: Date): string => `<item>
<title>Lantern walk number ${n} ends at the mill</title>
<link>${url}/walk-${n}</link>
<guid isPermaLink="false">tag:example.com,2026:walk-${n}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<content:encoded><![CDATA[<p>On the evening of walk ${n} the children carried their lanterns from the school to the mill, and the brass band played by the river.</p>]]></content:encoded>
</item>`;

const feed = (url: string, now: number): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Mill Valley Notes</title>
<link>${url}/</link>
<description>News from the valley</description>
<language>en</language>
<atom:link rel="self" type="application/rss+xml" href="${url}/feed.xml"/>
<atom:link rel="hub" href="${url}/hub"/>
${[1, 2, 3].map((n) => entry(url, n, new Date(now - n * day - n * 3_721_000))).join('\n')}
</channel></rss>`;

const page = (url: string, n: number): string => `<!doctype html>
<html lang="en">
<head>
<title>Lantern walk number ${n} ends at the mill</title>
<link rel="canonical" href="${url}/walk-${n}">
<meta property="og:title" content="Lantern walk number ${n} ends at the mill">
<meta property="og:description" content="Walk ${n} went from the school to the mill.">
<meta property="og:image" content="${url}/lanterns.jpg">
<meta property="og:image:alt" content="Children with lanterns by the river">
<meta property="article:published_time" content="2026-10-0${n}T09:00:00Z">
<meta name="fediverse:creator" content="@notes@mill.example">
</head>
<body><article><h1>Lantern walk number ${n} ends at the mill</h1><p>On the evening of walk ${n} the children carried their lanterns from the school to the mill.</p></article></body></html>`;

const home = (url: string): string => `<!doctype html>
<html lang="en"><head><title>Mill Valley Notes</title>
<link rel="alternate" type="application/rss+xml" title="Mill Valley Notes" href="${url}/feed.xml">
</head><body><h1>Mill Valley Notes</h1><p>News from the valley, written by those who live in it.</p></body></html>`;

/** A site on 127.0.0.1 in which nothing is wrong. */
export async function startSample(): Promise<SampleSite> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    asked.push(path);
    const answer = answers.get(path) ?? { status: 404, body: '<h1>Not here</h1>' };
    const headers = { 'content-type': answer.type ?? 'text/html; charset=utf-8', ...answer.headers };
    if (answer.headers?.etag !== undefined && request.headers['if-none-match'] === answer.headers.etag)
      return response.writeHead(304, headers).end();
    response.writeHead(answer.status ?? 200, headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const picture = { create: { width: 1200, height: 630, channels: 3 as const, background: '#335577' } };
  answers.set('/', { body: home(url) });
  answers.set('/feed.xml', { type: 'application/rss+xml', headers: { etag: '"1"' }, body: feed(url, Date.now()) });
  answers.set('/hub', { body: '<h1>A hub</h1>' });
  answers.set('/lanterns.jpg', { type: 'image/jpeg', body: await sharp(picture).jpeg().toBuffer() });
  for (const n of [1, 2, 3]) answers.set(`/walk-${n}`, { body: page(url, n) });
  return {
    url,
    answers,
    asked,
    change(path, from, to) {
      const answer = answers.get(path);
      if (answer === undefined) throw new Error(`There is nothing at ${path}.`);
      const changed = String(answer.body).replace(from, to);
      if (changed === answer.body) throw new Error(`${path} does not hold ${from}.`);
      answers.set(path, { ...answer, body: changed });
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
