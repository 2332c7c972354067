import { createRequire } from 'node:module';
import { z } from 'zod';
import { patternMistake } from '../entries/pattern.ts';
import { formatDuration, parseDuration } from './duration.ts';

/**
 * What a key may hold, for the sentence about a mistake; the description goes to the reference and the schema; `schema` takes
 * the place of what zod would tell editors, where only a program can check. A `label` beside them lets the key be changed on
 * the dashboard.
 */
export const may = (allowed: string, description: string, schema?: object) =>
  schema === undefined ? { allowed, description } : { allowed, description, schema };

/** Any key may hold `${NAME}` instead, which editors cannot look into. */
export const orVariable = (pattern: string) => ({ anyOf: [{ pattern }, { pattern: '\\$\\{' }] });

const year = 366 * 86_400_000;

export const duration = (least: number, description: string, most = year) => {
  const words =
    most < year
      ? `a duration from ${formatDuration(least)} to ${formatDuration(most)}`
      : least > 0
        ? `a duration from ${formatDuration(least)}, such as 5m, 2h or 1d`
        : 'a duration such as 0, 90s, 5m, 2h or 1d';
  return z
    .union([z.string(), z.number()])
    .transform((value, context) => {
      const ms = parseDuration(value);
      if (ms !== null && ms >= least && ms <= most) return ms;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    })
    .meta(
      may(
        words,
        description,
        least > 0
          ? { type: 'string', ...orVariable('^[0-9]{1,6}(ms|s|m|h|d)$') }
          : { type: ['string', 'integer'], minimum: 0, maximum: 0, ...orVariable('^(0|[0-9]{1,6}(ms|s|m|h|d))$') },
      ),
    );
};

export const httpUrl = (description: string) =>
  z
    .string()
    .refine((value) => ['http:', 'https:'].includes(URL.parse(value)?.protocol ?? ''))
    .meta(may('an address with https:// or http://', description, { type: 'string', ...orVariable('^https?://.') }));

export const id = (description: string) =>
  z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
    // Editors differ in how they read \p{L}.
    .meta(may('letters, digits, ".", "_" and "-", at most 64', description, { type: 'string', maxLength: 64 }));

/** node-cron is loaded only for a configuration that has a cron expression. */
export function isCron(expression: string): boolean {
  const { validate }: typeof import('node-cron') = createRequire(import.meta.url)('node-cron');
  return expression.length <= 100 && validate(expression);
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const word = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .superRefine((text, context) => {
    const message = patternMistake(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
export const words = z.union([word, z.array(word).min(1)]);
const partWords = (description: string) => words.meta({ description }).optional();
export const condition = z.union([
  word,
  z.strictObject({
    title: partWords("Words of the entry's title."),
    categories: partWords('Words of one of its categories.'),
    author: partWords("Words of one of its authors' names."),
    url: partWords('Words of its address.'),
    text: partWords('Words of its text.'),
  }),
]);

export const filter = (description: string, label: string) =>
  z
    .array(condition)
    .meta({
      ...may('a list of words, /patterns/, or maps with title, categories, author, url or text', description),
      label,
    })
    .default([]);

export const lines = (description: string) =>
  z
    .array(word.meta({ allowed: 'words or a /pattern/' }))
    .meta(may('a list of words or /patterns/', description))
    .default([]);
