import { z } from 'zod';
import { readable, toIso } from '../clock.ts';
import { UserError } from '../user-error.ts';

/** What a person wishes for a post, its time and its words, by the same rules on the command line, in the API and on the dashboard. */

const usage = { exitCode: 2 } as const;
/** What was typed a moment ago means now, milliseconds. */
const slack = 60_000;
const century = 36_525 * 86_400_000;
const dateTime = z.iso.datetime({ local: true, offset: true });

/** A day and a time as RFC 3339 writes them, seconds and zone left out or not; NaN for one that no calendar or clock shows. */
export function parseDateTime(text: string): number {
  const whole = text.replace(/T\d\d:\d\d(?![:\d])/, '$&:00');
  return dateTime.safeParse(whole).success ? Date.parse(whole) : Number.NaN;
}

/** Throws UserError for a time that has passed. */
export function refusePast(at: number, now: number): void {
  if (at < now - slack)
    throw new UserError(`${readable(toIso(at))} has passed.`, 'Choose a time that is still to come.', usage);
}

/** Throws UserError for a time at which nothing can be planned: one that has passed, or more than a hundred years ahead. */
export function checkPlannedTime(at: number | null, now: number): void {
  if (at === null) return;
  refusePast(at, now);
  if (at > now + century)
    throw new UserError(`${readable(toIso(at))} is more than a hundred years ahead.`, 'Check the year.', usage);
}

/** A person's own words; null where there are none but blanks: then the template's are taken. */
export const ownWords = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;
