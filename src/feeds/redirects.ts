import type { HttpAnswer } from '../http/http.ts';

/** Where a permanent redirect leads, how often it was seen in a row, and since when. */
export interface Moved {
  to: string;
  seen: number;
  /** Milliseconds since 1970. */
  since: number;
  /** Seen long enough to ask there directly. */
  believed: boolean;
}

/** A broken deployment must not move a feed: seen so often in a row, over so long (milliseconds). */
const believedAfter = 3;
const believedSince = 24 * 3_600_000;
/** So many failures at the new address, and the configured one is asked again. */
const doubtedAfter = 3;

/** As far as every hop so far was permanent (301, 308); what is temporary is followed and never remembered. */
function permanentTarget(redirects: HttpAnswer['redirects']): string | null {
  const stop = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return redirects.slice(0, stop === -1 ? redirects.length : stop).at(-1)?.to ?? null;
}

/** What an answer from `asked` adds to what is known of a move. Pure. */
export function follow(moved: Moved | null, { redirects }: Pick<HttpAnswer, 'redirects'>, now: number): Moved | null {
  const to = permanentTarget(redirects);
  if (moved?.believed === true && (to === null || to === moved.to)) return moved;
  if (to === null) return null;
  if (moved?.to !== to) return { to, seen: 1, since: now, believed: false };
  const seen = moved.seen + 1;
  return { ...moved, seen, believed: seen >= believedAfter && now - moved.since >= believedSince };
}

/** A move whose address fails for good is forgotten. */
export const keepDespite = (moved: Moved | null, failures: number): Moved | null =>
  moved?.believed === true && failures >= doubtedAfter ? null : moved;

const hasCredentials = (url: string): boolean => (URL.parse(url)?.username ?? '') !== '';

/**
 * The address to ask: where a believed redirect leads, else the configured one. One with credentials is always asked
 * as configured, since the redirect does not carry them.
 */
export const addressOf = (url: string, { moved }: { moved: Moved | null }): string =>
  moved?.believed === true && !hasCredentials(url) ? moved.to : url;
