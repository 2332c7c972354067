import { z } from 'zod';
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

const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A moment: RFC 3339, a local date and time, a time of today or tomorrow, or a duration from now. Milliseconds since 1970. */
export function timeFlag(value: string, now: number): number {
  const duration = /^(\d{1,5})([smhd])$/.exec(value);
  if (duration !== null) return now + Number(duration[1]) * (units[duration[2] ?? 's'] ?? 1000);
  const ofDay = /^(\d{1,2}):(\d{2})$/.exec(value);
  if (ofDay !== null) {
    const at = new Date(now).setHours(Number(ofDay[1]), Number(ofDay[2]), 0, 0);
    return at > now ? at : at + 86_400_000;
  }
  const at = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) {
    throw usageError(`--at ${value} is not a time.`, 'Write for example 2027-01-31T18:00, 18:00 or 2h.');
  }
  return at;
}
