import { childNamed, childrenNamed, type Element, textOf } from './element.ts';
import type { QuietTimes } from './feed.ts';

const periods: Record<string, number> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 604_800_000,
  monthly: 2_592_000_000,
  yearly: 31_536_000_000,
};

const numberOf = (element: Element | null): number => Number(textOf(element).trim() || Number.NaN);

/** The publisher's wish for the time between two polls in milliseconds: RSS `ttl` (minutes) or the syndication module. */
export function pollEveryOf(channel: Element): number | null {
  const minutes = numberOf(childNamed(channel, 'ttl'));
  if (Number.isFinite(minutes) && minutes > 0) return minutes * 60_000;
  const period = periods[textOf(childNamed(channel, 'sy:updateperiod')).trim().toLowerCase()];
  if (period === undefined) return null;
  const frequency = numberOf(childNamed(channel, 'sy:updatefrequency'));
  return period / (Number.isFinite(frequency) && frequency > 0 ? frequency : 1);
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const textsOf = (channel: Element, list: string, item: string): string[] =>
  childrenNamed(channel, list).flatMap((one) =>
    childrenNamed(one, item).map((each) => textOf(each).trim().toLowerCase()),
  );

/**
 * When the publisher asks not to be polled: RSS `skipHours` (GMT; RSS 0.91 counts to 24, which is 0) and `skipDays`. Null
 * where nothing that can be kept is asked: every hour, or every day, is a mistake.
 */
export function quietTimesOf(channel: Element): QuietTimes | null {
  const hours = new Set(
    textsOf(channel, 'skiphours', 'hour').flatMap((text) =>
      /^\d{1,2}$/.test(text) && Number(text) <= 24 ? [Number(text) % 24] : [],
    ),
  );
  const days = new Set(textsOf(channel, 'skipdays', 'day').map((text) => dayNames.indexOf(text)));
  days.delete(-1);
  const kept = { hours: hours.size < 24 ? [...hours] : [], days: days.size < 7 ? [...days] : [] };
  return kept.hours.length + kept.days.length === 0 ? null : kept;
}
