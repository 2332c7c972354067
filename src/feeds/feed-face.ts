import { canonicalUrl, hostOf } from '../entries/canonical-url.ts';
import { likeness } from '../entries/fingerprint.ts';
import { titleOf } from '../entries/identity.ts';
import type { ParsedFeed } from './feed.ts';

/** By what a feed is known from another one that stands at its address by mistake. */
export interface FeedFace {
  title: string;
  /** The host that all of several entries point to; null when there is none such. */
  host: string | null;
  /** The date of its newest entry, milliseconds since 1970; null when none is dated. */
  newest: number | null;
}

const leastEntries = 2;

/** Dates ahead of now say nothing of what is newest. */
const datesOf = ({ entries }: ParsedFeed, now: number): number[] =>
  entries.flatMap(({ published, updated }) => {
    const at = Date.parse(published ?? updated ?? '');
    return at <= now ? [at] : [];
  });

export function faceOf(feed: ParsedFeed, now: number): FeedFace {
  const { title, entries } = feed;
  const hosts = new Set(entries.map(({ url }) => (url === null ? '' : hostOf(canonicalUrl(url) ?? ''))));
  const [host] = hosts;
  const dates = datesOf(feed, now);
  return {
    title,
    host: hosts.size === 1 && entries.length >= leastEntries && host !== undefined && host !== '' ? host : null,
    newest: dates.length === 0 ? null : Math.max(...dates),
  };
}

const sameTitle = 0.5;

/** A feed whose entries are all new has to go on where it was: most of them dated after what it showed before. */
function goesBack(newest: number | null, dates: readonly number[]): boolean {
  if (newest === null || dates.length < leastEntries) return false;
  return dates.filter((date) => date < newest).length > dates.length / 2;
}

/**
 * Why a feed looks like another one than it was: another title, another site, or entries from before those that it
 * showed; null when it does not. It counts only when nothing in it is known (see `recognise`): a site may well be
 * renamed, or move. Pure.
 */
export function strangeness(before: FeedFace | null, feed: ParsedFeed, now: number): string | null {
  if (before === null) return null;
  const face = faceOf(feed, now);
  const what = 'Nothing in the feed is known, and it looks like another one: ';
  const titles = [titleOf(before.title), titleOf(face.title)] as const;
  if (titles.every((title) => title !== '') && likeness(...titles) < sameTitle)
    return `${what}it is called "${face.title}", and was "${before.title}".`;
  if (before.host !== null && face.host !== null && before.host !== face.host)
    return `${what}its entries stand on ${face.host}, and stood on ${before.host}.`;
  return goesBack(before.newest, datesOf(feed, now))
    ? `${what}most of its entries are older than what it showed before.`
    : null;
}
