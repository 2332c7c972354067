import type { Budget } from './network.ts';

/** Nobody is obeyed for longer than this (milliseconds): a server's clock may be wrong by years. */
const longest = 24 * 60 * 60 * 1000;

const numberIn = (text: string | null): number | null =>
  text !== null && /^\d{1,15}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null;

function dateIn(text: string | null): number | null {
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** A moment that a header names: seconds since 1970 (Bluesky), or a date in any usual form (Mastodon: ISO 8601). */
const momentIn = (text: string | null): number | null => {
  const seconds = numberIn(text);
  return seconds === null ? dateIn(text) : Math.ceil(seconds * 1000);
};

/**
 * When a network that said "too many requests" may be asked again, in milliseconds since 1970 by our clock: from
 * Retry-After in both forms, else from the rate headers of either network. Null when it said nothing that can be used.
 */
export function notBefore(headers: Headers, now: number): number | null {
  // Both moments are the server's: its own Date cancels out how far its clock is from ours.
  const serverNow = dateIn(headers.get('date')) ?? now;
  const after = numberIn(headers.get('retry-after'));
  const moment =
    dateIn(after === null ? headers.get('retry-after') : null) ??
    momentIn(headers.get('ratelimit-reset') ?? headers.get('x-ratelimit-reset'));
  const wait = after === null ? (moment === null ? null : moment - serverNow) : Math.ceil(after * 1000);
  return wait === null || wait <= 0 ? null : now + Math.min(wait, longest);
}

/** What an answer's rate headers say is left of the account's budget (both networks' spellings); null when they say nothing of use. */
export function budgetIn(headers: Headers, now: number): Budget | null {
  const named = (name: string) => headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`);
  const limit = numberIn(named('limit'));
  const remaining = numberIn(named('remaining'));
  const reset = momentIn(named('reset'));
  if (limit === null || remaining === null || reset === null) return null;
  const wait = reset - (dateIn(headers.get('date')) ?? now);
  return wait <= 0 ? null : { limit, remaining, resetAt: now + Math.min(wait, longest) };
}
