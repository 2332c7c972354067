import type { Entry } from './entry.ts';

/** When an entry was published, as far as its date can be believed. */
export interface EntryDate {
  /** Milliseconds since 1970. */
  at: number;
  from: 'published' | 'updated' | 'first-seen';
  /** Milliseconds that its date lies ahead of now; 0 when it does not. */
  ahead: number;
}

/** Before the first feed there were no entries: such a date is the zero of some clock. */
const firstFeed = Date.UTC(1990, 0, 1);
/** Clocks differ: what lies ahead by less (milliseconds) is now. */
const skew = 10 * 60_000;

/** The date of an entry when it lies ahead of now, milliseconds since 1970; null when it does not. Pure. */
export function dateAheadOf(entry: Pick<Entry, 'published' | 'updated'>, now: number): number | null {
  const { at, ahead } = entryDate(entry, now, now);
  return ahead > 0 ? at : null;
}

/**
 * The date of an entry. Without one that can be believed it is dated when it was first seen. A date ahead of now is never
 * news: by up to ten minutes it is taken for now, and beyond that `ahead` says by how much – the entry waits until then,
 * or is held when that is further than a person would plan (see deliveries/decide.ts). Pure.
 */
export function entryDate(
  { published, updated }: Pick<Entry, 'published' | 'updated'>,
  firstSeenAt: number,
  now: number,
): EntryDate {
  for (const [from, text] of [
    ['published', published],
    ['updated', updated],
  ] as const) {
    const at = text === null ? Number.NaN : Date.parse(text);
    if (Number.isNaN(at) || at < firstFeed) continue;
    if (at <= now) return { at, from, ahead: 0 };
    return at - now <= skew ? { at: now, from, ahead: 0 } : { at, from, ahead: at - now };
  }
  return { at: Math.min(firstSeenAt, now), from: 'first-seen', ahead: 0 };
}
