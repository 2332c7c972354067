import { canonicalUrl } from '../entries/canonical-url.ts';
import type { FeedDocument } from './evidence.ts';
import { escaped, type Place, valueIn } from './find-line.ts';
import type { Finding } from './finding.ts';
import { duplicates, type Item, sharedFault } from './items.ts';

const tracking = /[?&](utm_\w+|fbclid|gclid|mc_cid|mc_eid)=/i;
const linkElement = (item: Item): Place | null => item.element('link');

export function linkLine({ feed }: FeedDocument, url: string): string {
  if (feed.format === 'json') return `"url": "${url}",`;
  return feed.format === 'atom' ? `<link rel="alternate" href="${escaped(url)}"/>` : `<link>${escaped(url)}</link>`;
}

const written = (place: Place | null): string =>
  /href\s*=\s*["']([^"']*)/i.exec(place?.text ?? '')?.[1]?.trim() ?? valueIn(place);

/** Where the entries lead. Pure. */
export function checkAddresses(evidence: FeedDocument, items: readonly Item[]): Finding[] {
  const secure = evidence.url.startsWith('https:');
  const { host } = new URL(evidence.url);
  const urlOf = ({ entry }: Item) => URL.parse(entry.url ?? '');
  const change = (mend: (url: string) => string) => (item: Item) => linkLine(evidence, mend(item.entry.url ?? ''));
  const withoutTracking = (address: string): string => {
    const url = URL.parse(address);
    for (const name of [...(url?.searchParams.keys() ?? [])])
      if (/^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i.test(name)) url?.searchParams.delete(name);
    return url?.href ?? address;
  };
  return [
    ...sharedFault(
      evidence,
      items.filter(({ entry }) => entry.url === null),
      {
        area: 'addresses',
        level: 'trouble',
        message: 'have no address: their posts would lead nowhere',
        nextStep: 'Link each to its page.',
        place: linkElement,
        change: () => linkLine(evidence, `${new URL('/', evidence.url).href}the-page-of-the-entry`),
      },
    ),
    ...sharedFault(
      evidence,
      duplicates(items, ({ entry }) => (entry.url === null ? null : (canonicalUrl(entry.url) ?? entry.url))),
      {
        area: 'addresses',
        level: 'warning',
        message: 'have the address of another entry: their cards would be the same',
        nextStep: 'Link each to a page of its own.',
        place: linkElement,
        change: () => linkLine(evidence, `${new URL('/', evidence.url).href}the-page-of-the-entry`),
      },
    ),
    ...sharedFault(
      evidence,
      items.filter((item) => written(linkElement(item)) !== '' && !/^[a-z]+:/i.test(written(linkElement(item)))),
      {
        area: 'addresses',
        level: 'warning',
        message: 'have an address that is not whole: readers differ in what they take it for',
        nextStep: 'Write it with https:// and the host.',
        place: linkElement,
        change: change((url) => url),
      },
    ),
    ...sharedFault(evidence, secure ? items.filter((item) => isInsecure(urlOf(item), host)) : [], {
      area: 'addresses',
      level: 'advice',
      message: 'have an address with http:, though the site answers to https:',
      nextStep: 'Write https:.',
      place: linkElement,
      change: change((url) => url.replace(/^http:/, 'https:')),
    }),
    ...sharedFault(
      evidence,
      items.filter(({ entry }) => tracking.test(entry.url ?? '')),
      {
        area: 'addresses',
        level: 'advice',
        message: 'have tracking parameters in their address, which every post would show and spread',
        nextStep: 'Leave them out of the feed.',
        place: linkElement,
        change: change(withoutTracking),
      },
    ),
  ];
}

const isInsecure = (url: URL | null, host: string): boolean => url?.protocol === 'http:' && url.host === host;
