import type { FeedDocument } from './evidence.ts';
import type { Place } from './find-line.ts';
import type { Finding } from './finding.ts';
import { type Item, sharedFault } from './items.ts';

const names = ['pubDate', 'dc:date', 'published', 'updated', 'issued', 'modified', 'created'];
const dateElement = (item: Item): Place | null => item.element(...names);

const time = ({ entry }: Item): number => Date.parse(entry.published ?? entry.updated ?? '');

/** Clocks differ: what lies ahead by less (milliseconds) is now. */
const skew = 10 * 60_000;
const firstFeeds = Date.UTC(1990, 0, 1);

const value = (place: Place | null): string => (/>([^<]*)</.exec(place?.text ?? '')?.[1] ?? '').trim();

/** A zone, or the Z of RFC 3339. */
const zoned = /(?:[+-]\d{2}:?\d{2}|Z|\b[A-Z]{1,4})\s*(?:\([^)]*\))?$/;

/** What can be said of the dates of a feed. Pure. */
export function checkDates(evidence: FeedDocument, items: readonly Item[], now: number): Finding[] {
  const { format } = evidence.feed;
  const right = (at: number): string => {
    const date = new Date(at);
    if (format === 'json') return `"date_published": "${date.toISOString()}",`;
    return format === 'atom'
      ? `<published>${date.toISOString().replace('.000', '')}</published>`
      : `<pubDate>${date.toUTCString()}</pubDate>`;
  };
  const today = () => right(now);
  const about = { area: 'dates' as const, place: dateElement };
  const dated = items.filter((item) => !Number.isNaN(time(item)));
  const undated = items.filter((item) => Number.isNaN(time(item)));
  const unreadable = undated.filter((item) => value(dateElement(item)) !== '');
  const old = dated.filter((item) => time(item) < firstFeeds);
  const ahead = dated.filter((item) => time(item) > now + skew);
  const instants = new Set(dated.map(time));
  const built = dated.length > 2 && instants.size === 1 ? dated : [];
  const bare = dated.filter((item) => value(dateElement(item)) !== '' && !zoned.test(value(dateElement(item))));
  return [
    ...sharedFault(evidence, unreadable, {
      ...about,
      level: 'warning',
      message: 'have a date that cannot be read',
      nextStep: format === 'rss' ? 'Write it as RFC 822 says.' : 'Write it as RFC 3339 says.',
      change: today,
    }),
    ...sharedFault(
      evidence,
      undated.filter((item) => !unreadable.includes(item)),
      {
        ...about,
        level: 'warning',
        message: 'have no date: they count as published when they are first seen',
        nextStep: 'Add when each was published.',
        change: today,
      },
    ),
    ...sharedFault(evidence, ahead, {
      ...about,
      level: 'warning',
      message: 'have a date in the future: their posts wait until then',
      nextStep: 'Look at the clock and the time zone of what makes the feed.',
      change: today,
    }),
    ...sharedFault(evidence, old, {
      ...about,
      level: 'warning',
      message: 'have a date from before there were feeds, which is the zero of some clock',
      nextStep: 'Write when each was published.',
      change: today,
    }),
    ...sharedFault(evidence, built, {
      ...about,
      level: 'advice',
      message: 'have the same date, perhaps the time at which the feed was made',
      nextStep: 'Write when each was published.',
      change: () => null,
    }),
    ...sharedFault(evidence, format === 'json' || format === 'h-feed' ? [] : bare, {
      ...about,
      level: 'advice',
      message: 'have a date without a time zone, which each reader takes for another',
      nextStep: 'Add the zone.',
      change: (item) => right(time(item)),
    }),
  ];
}
