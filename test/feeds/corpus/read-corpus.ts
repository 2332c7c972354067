import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseFeed } from '../../../src/feeds/parse-feed.ts';
import { htmlToText } from '../../../src/summaries/text/html-to-text.ts';

const namespaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const rss = (inner: string) => `<rss version="2.0" ${namespaces}><channel>${inner}</channel></rss>`;
const atom = (inner: string) => `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces}>${inner}</feed>`;
const atom03 = (inner: string) => `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${inner}</feed>`;

/** Where the text of a case stands. */
const places: Record<string, (text: string) => Uint8Array | string> = {
  whole: (text) => text,
  base64: (text) => Buffer.from(text, 'base64'),
  'rss item': (text) => rss(`<item>${text}</item>`),
  'rss channel': rss,
  'atom entry': (text) => atom(`<entry>${text}</entry>`),
  'atom feed': atom,
  'atom03 entry': (text) => atom03(`<entry>${text}</entry>`),
};

/** An odd feed, and what must come out: single fields are those of its first entry. */
const oddFeed = z.strictObject({
  name: z.string(),
  in: z.string(),
  xml: z.string(),
  expect: z.record(z.string(), z.unknown()),
  /** The codes of all its warnings, where they matter. */
  warnings: z.array(z.string()).optional(),
});
export type OddFeed = z.infer<typeof oddFeed>;

/** What is read in an odd feed, flat, under the names that cases use. */
export function readOddFeed({ in: place, xml }: Pick<OddFeed, 'in' | 'xml'>): Record<string, unknown> {
  const body = places[place]?.(xml) ?? '';
  const feed = parseFeed(typeof body === 'string' ? Buffer.from(body) : body, {
    url: 'https://site.example/blog/feed.xml',
    contentType: null,
  });
  if ('error' in feed) return { error: feed.error };
  const [first] = feed.entries;
  return {
    'feed.title': feed.title,
    'feed.url': feed.url,
    'feed.hub': feed.hubs[0] ?? null,
    'feed.language': feed.language,
    titles: feed.entries.map(({ title }) => title),
    urls: feed.entries.map(({ url }) => url),
    ids: feed.entries.map(({ id }) => id),
    ...first,
    image: first?.image?.url ?? null,
    text: first === undefined ? '' : htmlToText(first.html || (first.excerpt ?? '')),
    warnings: feed.warnings.map(({ code }) => code),
  };
}

/** All odd feeds, by file. */
export function readCorpus(): { file: string; feeds: OddFeed[] }[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.jsonl'))
    .map((file) => ({
      file,
      feeds: readFileSync(join(import.meta.dirname, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => oddFeed.parse(JSON.parse(line))),
    }));
}
