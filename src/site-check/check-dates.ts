import type { FeedDocument } from './evidence.ts';
import { type Place, valueIn } from './find-line.ts';
import type { Finding } from './finding.ts';
import { type Item, sharedFault } from './items.ts';

const names = ['pubDate', 'dc:date', 'published', 'updated', 'issued', 'modified', 'created'];
const dateElement = (item: Item): Place | null => item.element(...names);

const time = ({ entry }: Item): number => Date.parse(entry.published ?? entry.updated ?? '');

/** Clocks differ: what lies ahead by less (milliseconds) is now. */
const skew = 10 * 60_000;
const firstFeeds = Date.UTC(1990, 0, 1);

/** A zone, or the Z of RFC 3339. */
const zoned = /(?:[+-]\d{2}:?\d{2}|Z|\b[A-Z]{1,4})\s*(?:\([^)]*\))?$/;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** RFC 822, 5, with the years of RFC 1123. */
const rfc822 = new RegExp(
  `^(?:(?:${days.join('|')}),\\s*)?\\d{1,2}\\s(?:${months})\\s(?:\\d{2}){1,2}\\s\\d{2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{1,3}|[+-]\\d{4})$`,
);
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Whether a date stands in the form that its element asks for; others than these elements ask for none. */
function isInForm(place: Place | null): boolean {
  if (valueIn(place) === '') return true;
  if (/^<pubDate\b/i.test(place?.text ?? '')) return rfc822.test(valueIn(place));
  return !/^<(?:published|updated)\b/i.test(place?.text ?? '') || rfc3339.test(valueIn(place));
}

const dayAndDate = new RegExp(`^(${days.join('|')}),?\\s+(\\d{1,2}\\s+(?:${months})\\s+\\d{4})\\b`, 'i');

/** Whether the day of the week is another than the date's. */
function isWrongDay(place: Place | null): boolean {
  const [, day = '', date = ''] = dayAndDate.exec(valueIn(place)) ?? [];
  const at = date === '' ? Number.NaN : Date.parse(`${date} 00:00:00 GMT`);
  return !Number.isNaN(at) && days[new Date(at).getUTCDay()]?.toLowerCase() !== day.toLowerCase();
}

/** Whether the oldest entry stands first and the newest last. */
const isReversed = (times: readonly number[]): boolean =>
  times.length > 2 && times.every((time, n) => n === 0 || time > (times[n - 1] ?? time));

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
  const form = format === 'rss' ? 'RFC 822' : 'RFC 3339';
  const about = { area: 'dates' as const, place: dateElement };
  const dated = items.filter((item) => !Number.isNaN(time(item)));
  const undated = items.filter((item) => Number.isNaN(time(item)));
  const unreadable = undated.filter((item) => valueIn(dateElement(item)) !== '');
  const old = dated.filter((item) => time(item) < firstFeeds);
  const ahead = dated.filter((item) => time(item) > now + skew);
  const instants = new Set(dated.map(time));
  const built = dated.length > 2 && instants.size === 1 ? dated : [];
  const bare = dated.filter((item) => valueIn(dateElement(item)) !== '' && !zoned.test(valueIn(dateElement(item))));
  const inText = (item: Item) => format !== 'json' && format !== 'h-feed' && !bare.includes(item);
  const misformed = dated.filter((item) => inText(item) && !isInForm(dateElement(item)));
  return [
    ...sharedFault(evidence, unreadable, {
      ...about,
      level: 'warning',
      message: 'have a date that cannot be read',
      nextStep: `Write it as ${form} says.`,
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
      change: today,
    }),
    ...sharedFault(evidence, format === 'json' || format === 'h-feed' ? [] : bare, {
      ...about,
      level: 'advice',
      message: 'have a date without a time zone, which each reader takes for another',
      nextStep: 'Add the zone.',
      change: (item) => right(time(item)),
    }),
    ...sharedFault(
      evidence,
      dated.filter((item) => isWrongDay(dateElement(item))),
      {
        ...about,
        level: 'advice',
        message: 'have a day of the week that is not the day of their date: strict readers refuse the date',
        nextStep: 'Write the right day, or none.',
        change: (item) => right(time(item)),
      },
    ),
    ...sharedFault(evidence, misformed, {
      ...about,
      level: 'advice',
      message: `have a date in another form than ${form}: strict readers do not read it`,
      nextStep: `Write it as ${form} says.`,
      change: (item) => right(time(item)),
    }),
    ...sharedFault(evidence, isReversed(items.map(time)) ? items.slice(0, 1) : [], {
      ...about,
      level: 'advice',
      message: 'is the oldest and stands first: programs that look at the first entries alone miss the new ones',
      nextStep: 'List the newest entry first.',
      change: () => null,
    }),
  ];
}
