import { canonicalUrl, hostOf } from '../entries/canonical-url.ts';
import { likeness } from '../entries/fingerprint.ts';
import { titleOf } from '../entries/identity.ts';
import type { ParsedFeed } from './feed.ts';

/** By what a feed is known from another one that stands at its address by mistake. */
export interface FeedFace {
  title: string;
  /** The host that all of several entries point to; null when there is none such. */
  host: string | null;
}

const leastEntries = 2;

export function faceOf({ title, entries }: ParsedFeed): FeedFace {
  const hosts = new Set(entries.map(({ url }) => (url === null ? '' : hostOf(canonicalUrl(url) ?? ''))));
  const [host] = hosts;
  return {
    title,
    host: hosts.size === 1 && entries.length >= leastEntries && host !== undefined && host !== '' ? host : null,
  };
}

const sameTitle = 0.5;

/**
 * Why a feed looks like another one than it was: another title, or without titles another site; null when it does not.
 * It counts only when nothing in it is known (see `recognise`): a site may well be renamed. Pure.
 */
export function strangeness(before: FeedFace | null, feed: ParsedFeed): string | null {
  if (before === null) return null;
  const now = faceOf(feed);
  const what = 'Nothing in the feed is known, and it looks like another one: ';
  const titles = [titleOf(before.title), titleOf(now.title)] as const;
  if (titles[0] !== '' && titles[1] !== '') {
    return likeness(...titles) < sameTitle ? `${what}it is called "${now.title}", and was "${before.title}".` : null;
  }
  return before.host !== null && now.host !== null && before.host !== now.host
    ? `${what}its entries stand on ${now.host}, and stood on ${before.host}.`
    : null;
}
