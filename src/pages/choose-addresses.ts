import type { LinkedData } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';

/** An address that a page names, absolute, without credentials; null when it is none of the web. */
export function absoluteAddress(href: string | null | undefined, base: string): string | null {
  if (href === null || href === undefined || href.trim() === '') return null;
  // In a file an address without its scheme has none to take from the page.
  const whole = base.startsWith('file:') ? href.trim().replace(/^\/\/(?=[^/])/, 'https://') : href.trim();
  const url = URL.parse(whole, base);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** A host without the part that names the same site for other devices. */
const siteOf = (hostname: string): string => hostname.replace(/^(www|m|mobile|amp)\./, '');

/** The addresses in which a page out of a file names itself, without one of another host than those that agree: a placeholder. */
function agreeing(named: readonly URL[]): readonly URL[] {
  const [first, ...others] = named;
  const [card, data] = others.map(({ hostname }) => siteOf(hostname));
  const isOdd = first !== undefined && card !== undefined && card === data && siteOf(first.hostname) !== card;
  return isOdd ? others : named;
}

/** The page's own lasting address, when it stands on its site: another site's would make us share another page. */
function canonicalOf(metadata: Metadata, data: LinkedData | null, base: string, url: string): string {
  const link = metadata.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href;
  const here = new URL(url);
  const named = [link, metadata.meta.get('og:url')?.[0], here.protocol === 'file:' ? data?.url : null].flatMap(
    (address) => {
      const candidate = absoluteAddress(address, base);
      return candidate === null ? [] : [new URL(candidate)];
    },
  );
  const isOwn = (there: URL): boolean =>
    // A page out of a file has no site of its own to contradict what it says.
    here.protocol === 'file:'
      ? there.pathname !== '/' || named.every(({ pathname }) => pathname === '/')
      : siteOf(there.hostname) === siteOf(here.hostname) && (there.pathname !== '/' || here.pathname === '/');
  const found = agreeing(named).find(isOwn);
  if (found === undefined) return url;
  found.hash = '';
  return found.href;
}

const feedTypes = /^application\/(rss|atom|feed|rdf)(\+xml|\+json)?$|^(text|application)\/xml$/;

const isFeedLink = ({ rel, type, href, title }: Metadata['links'][number]): boolean => {
  const rels = rel.split(/\s+/);
  if (rels.includes('feed')) return true;
  if (!rels.includes('alternate') || rels.includes('stylesheet')) return false;
  // WordPress announces its programming interface as application/json, too.
  if (type === 'application/json') return /feed/i.test(href + title);
  return feedTypes.test(type);
};

/** Feeds that the page announces, those of comments last: nobody wants to post them. */
function feedsOf({ links }: Metadata, base: string): string[] {
  const last = ({ title, href }: Metadata['links'][number]) =>
    /comment|kommentar|comentario|commentaire/i.test(title + href) ? 1 : 0;
  const sorted = links.filter(isFeedLink).sort((a, b) => last(a) - last(b));
  return [...new Set(sorted.flatMap(({ href }) => absoluteAddress(href, base) ?? []))];
}

/** All that is an address in a page; `base` is what its relative addresses mean. Pure. */
export function chooseAddresses(
  metadata: Metadata,
  data: LinkedData | null,
  source: string,
): Pick<Page, 'url' | 'canonical' | 'feeds'> & { base: string } {
  const url = URL.parse(source)?.href ?? 'file:///';
  const named = absoluteAddress(metadata.base, url);
  const canonical = canonicalOf(metadata, data, named ?? url, url);
  const base = named ?? (url.startsWith('file:') ? canonical : url);
  return { url, canonical, feeds: feedsOf(metadata, base), base };
}
