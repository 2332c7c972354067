import { z } from 'zod';
import { toIso } from '../clock.ts';
import { parseDateTime } from '../deliveries/wish.ts';
import { UserError } from '../user-error.ts';

/** The flags that every command has. */
export const commonFlags = z.object({
  config: z.string().optional(),
  data: z.string().optional(),
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
});

export type CommonFlags = z.infer<typeof commonFlags>;

/** Wrong usage: exit code 2. */
export const usageError = (message: string, nextStep: string): UserError =>
  new UserError(message, nextStep, { exitCode: 2 });

/** A comma-separated list without blanks. */
export const listFlag = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .optional();

/** A whole number from 1. */
export function countFlag(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9][0-9]{0,6}$/.test(value)) return Number(value);
  throw usageError(`${name} ${value} is not a whole number from 1.`, `Write for example: ${name} 5`);
}

/** How far ahead the example of a time lies, milliseconds. */
const month = 30 * 86_400_000;
const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The next time that a clock here shows these hours and minutes; NaN when none does. */
function nextOnClock(hours: number, minutes: number, now: number): number {
  if (hours > 23 || minutes > 59) return Number.NaN;
  const at = new Date(now);
  at.setHours(hours, minutes, 0, 0);
  if (at.getTime() <= now) at.setDate(at.getDate() + 1);
  return at.getTime();
}

function parseMoment(value: string, now: number): number {
  const duration = /^(\d{1,5})([smhd])$/.exec(value);
  if (duration !== null) return now + Number(duration[1]) * (units[duration[2] ?? 's'] ?? 1000);
  const ofDay = /^(\d{1,2}):(\d{2})$/.exec(value);
  if (ofDay !== null) return nextOnClock(Number(ofDay[1]), Number(ofDay[2]), now);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return parseDateTime(day ? `${value}T00:00` : value.replace(' ', 'T'));
}

/** A moment: RFC 3339, a local day with or without a time, a time of today or tomorrow, or a duration from now. Milliseconds since 1970. */
export function timeFlag(name: '--at' | '--expires', value: string, now: number): number {
  const at = parseMoment(value, now);
  if (!Number.isNaN(at)) return at;
  throw usageError(
    `${name} ${value} is not a time.`,
    `Write for example ${toIso(now + month).slice(0, 10)}T18:00 (with Z or +01:00 for another zone than this machine's), 18:00 or 2h.`,
  );
}
