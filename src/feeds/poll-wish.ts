import { childNamed, type Element, textOf } from './element.ts';

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
