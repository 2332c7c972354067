import { parseDate } from '../feeds/dates.ts';
import { decodeBytes } from '../feeds/decode.ts';
import { type LinkedData, readJsonLd } from './json-ld.ts';
import { readMainText } from './main-text.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import type { Page } from './page.ts';

export interface PageSource {
  /** The final address: the base of relative ones. */
  url: string;
  contentType: string | null;
  /** Whether the main text is wanted, too: it costs more than all else together. */
  main?: boolean;
}

export interface NotAPage {
  error: string;
  nextStep: string;
}

const challenges =
  /<title[^>]{0,100}>\s*(just a moment|attention required|access denied|checking your browser|verify you are human|one moment, please|ddos-guard|are you a robot|security check|pardon our interruption)/i;

const collapse = (text: string): string => text.replaceAll(/[\s\u00a0\u200b]+/g, ' ').trim();

function notAPage(bytes: Uint8Array, html: string, { contentType, url }: PageSource): NotAPage | null {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const fail = (what: string, nextStep: string): NotAPage => ({ error: `${url} ${what}`, nextStep });
  if (bytes.length === 0) return fail('is empty.', 'Check the address in a browser.');
  if (/^(image|audio|video|font)\/|^application\/(pdf|zip|octet-stream)/.test(type))
    return fail(`is no web page but ${type}.`, 'Share a page that presents it.');
  if (!/<(!doctype html|html|head|body|title|meta|p|div|article|h1)\b/i.test(html.slice(0, 200_000)))
    return fail('holds no HTML.', 'Check the address in a browser.');
  if (challenges.test(html.slice(0, 50_000)))
    return fail(
      'answers with a check for robots in place of the page.',
      'Let this program through the bot filter of the site (by its User-Agent or address).',
    );
  return null;
}

function absolute(href: string | null | undefined, base: string): string | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  const url = URL.parse(href.trim(), base);
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}

const first = ({ meta }: Metadata, ...names: string[]): string | null => {
  for (const name of names) {
    const value = meta
      .get(name)
      ?.map(collapse)
      .find((text) => text !== '');
    if (value !== undefined) return value;
  }
  return null;
};

const feedTypes = /^application\/(rss|atom|feed|rdf)(\+xml|\+json)?$|^application\/json$|^(text|application)\/xml$/;

const feedsOf = ({ links }: Metadata, base: string): string[] => {
  const feeds = links.filter(
    ({ rel, type }) =>
      /(^|\s)(alternate|feed)(\s|$)/.test(rel) && (feedTypes.test(type) || /(^|\s)feed(\s|$)/.test(rel)),
  );
  const main = (title: string) => (/comment|kommentar/i.test(title) ? 1 : 0);
  const sorted = [...feeds].sort((a, b) => main(a.title + a.href) - main(b.title + b.href));
  return [...new Set(sorted.flatMap(({ href }) => absolute(href, base) ?? []))];
};

/** `canonical` only when it stays on the site: another site's address would make us share another page. */
function canonicalOf(metadata: Metadata, base: string, url: string): string {
  const link = metadata.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href;
  for (const candidate of [absolute(link, base), absolute(first(metadata, 'og:url'), base)]) {
    if (candidate === null) continue;
    const [there, here] = [new URL(candidate), new URL(url)];
    const site = (host: string) => host.replace(/^www\./, '');
    if (site(there.hostname) === site(here.hostname) && (there.pathname !== '/' || here.pathname === '/'))
      return candidate;
  }
  return url;
}

function authorsOf(metadata: Metadata, data: LinkedData | null): string[] {
  const named = [
    ...(data?.authors ?? []),
    ...(metadata.meta.get('author') ?? []),
    ...(metadata.meta.get('article:author') ?? []),
  ];
  return [...new Set(named.map(collapse).filter((name) => name !== '' && !/^https?:/.test(name)))].slice(0, 10);
}

function categoriesOf(metadata: Metadata, data: LinkedData | null): string[] {
  const tags = [...(metadata.meta.get('article:section') ?? []), ...(metadata.meta.get('article:tag') ?? [])];
  return [
    ...new Set((tags.length > 0 ? tags : (data?.keywords ?? [])).map(collapse).filter((tag) => tag !== '')),
  ].slice(0, 20);
}

function imageOf(metadata: Metadata, data: LinkedData | null, base: string): Page['image'] {
  const named =
    first(metadata, 'og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
    data?.image;
  const url = absolute(named, base);
  return url === null ? null : { url, alt: first(metadata, 'og:image:alt', 'twitter:image:alt') };
}

/** Reads one web page: what it says of itself and, when asked, its main text. Never throws, whatever the bytes. */
export async function readPage(bytes: Uint8Array, source: PageSource): Promise<Page | NotAPage> {
  const html = decodeBytes(bytes, source.contentType).text;
  const problem = notAPage(bytes, html, source);
  if (problem !== null) return problem;
  const metadata = readMetadata(html);
  const data = readJsonLd(metadata.jsonLd);
  const url = URL.parse(source.url)?.href ?? 'file:///';
  const base = absolute(metadata.base, url) ?? url;
  const main = source.main === true ? (await readMainText(html, base)) || (data?.body ?? '') : '';
  const date = (value: string | null | undefined) => (value ? parseDate(value) : null);
  return {
    url,
    canonical: canonicalOf(metadata, base, url),
    title: collapse(
      first(metadata, 'og:title', 'twitter:title') ?? data?.headline ?? (metadata.title || metadata.heading),
    ),
    description:
      first(metadata, 'og:description', 'description', 'twitter:description') ??
      (data?.description ? collapse(data.description) : null),
    image: imageOf(metadata, data, base),
    siteName: first(metadata, 'og:site_name', 'application-name'),
    language: metadata.language ?? first(metadata, 'og:locale', 'content-language') ?? data?.language ?? null,
    authors: authorsOf(metadata, data),
    categories: categoriesOf(metadata, data),
    published: date(first(metadata, 'article:published_time', 'date', 'dc.date', 'datepublished') ?? data?.published),
    updated: date(first(metadata, 'article:modified_time', 'og:updated_time', 'datemodified') ?? data?.updated),
    html: main,
    fediverseCreator: first(metadata, 'fediverse:creator'),
    feeds: feedsOf(metadata, base),
  };
}
