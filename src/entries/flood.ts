/** A feed's rhythm in a few numbers, whatever it has brought. */
export interface Rhythm {
  /** Milliseconds since 1970 of the first successful poll. */
  since: number;
  /** New entries seen since then, the first poll's left out. */
  brought: number;
  /** The most at once that was let through. */
  largest: number;
  /** When a new entry was last seen. */
  lastNewAt: number | null;
  /** Entries a day by the dates of what the first poll showed; null when they say nothing. */
  datedPerDay: number | null;
}

const day = 86_400_000;
/** What a feed is thought to bring before it has shown anything: entries a day. Little, since a hold is soon released. */
const assumedPerDay = 1;
/** The first guess counts like so many days of history. */
const guessedDays = 7;

/** Entries a day by their dates: what an import dated all alike, or two entries, say nothing. */
function perDayOf(dates: readonly number[], now: number): number | null {
  const past = dates.filter((date) => date <= now);
  if (past.length < 3) return null;
  const span = (now - Math.min(...past)) / day;
  return span < 1 || Math.max(...past) - Math.min(...past) < day ? null : past.length / span;
}

/** The rhythm of a feed at its first poll. `dates`: of the entries that it shows, milliseconds since 1970. */
export const startRhythm = (now: number, dates: readonly number[] = []): Rhythm => ({
  since: now,
  brought: 0,
  largest: 0,
  lastNewAt: null,
  datedPerDay: perDayOf(dates, now),
});

/** The rhythm after a poll. A flood is no rhythm: else the next one would look likely. */
export const addToRhythm = (rhythm: Rhythm, newEntries: number, wasFlood: boolean, now: number): Rhythm =>
  newEntries === 0
    ? rhythm
    : wasFlood
      ? { ...rhythm, lastNewAt: now }
      : {
          ...rhythm,
          brought: rhythm.brought + newEntries,
          largest: Math.max(rhythm.largest, newEntries),
          lastNewAt: now,
        };

/** Entries a day by the feed's history; a short history counts little. */
export function entriesPerDay({ since, brought, datedPerDay }: Rhythm, now: number): number {
  const days = Math.max((now - since) / day, 0);
  return (brought + (datedPerDay ?? assumedPerDay) * guessedDays) / (days + guessedDays);
}

/** A site's busiest day is more than its mean. */
const leastPerDay = 1;

/**
 * The most new entries at once that chance explains: what the feed brings in a day, or in the time since it was last
 * read, with four standard deviations (of a Poisson process) above; or twice what came at once before.
 */
function likelyMost(rhythm: Rhythm, away: number, now: number): number {
  const mean = Math.max(entriesPerDay(rhythm, now), leastPerDay) * Math.max(away / day, 1);
  return Math.max(Math.ceil(mean + 4 * Math.sqrt(mean) + 4), rhythm.largest * 2);
}

/**
 * Why so many new entries at once are more than the feed's history explains; null when they are not. A backlog after
 * a pause is explained by the time since the last successful poll (`lastPolledAt`). Pure.
 */
export function floodReason(
  newEntries: number,
  rhythm: Rhythm,
  { setting, lastPolledAt, now }: { setting: 'auto' | 'off' | number; lastPolledAt: number | null; now: number },
): string | null {
  if (setting === 'off') return null;
  const away = Math.max(now - (lastPolledAt ?? now), 0);
  const most = setting === 'auto' ? likelyMost(rhythm, away, now) : setting;
  if (newEntries <= most) return null;
  const perDay = entriesPerDay(rhythm, now);
  const pace = perDay >= 1 ? `about ${Math.round(perDay)} a day` : `about one in ${Math.round(1 / perDay)} days`;
  const why =
    setting === 'auto'
      ? `it usually brings ${pace}, which makes at most ${most} likely`
      : `flood: ${setting} allows no more`;
  return `${newEntries} new entries at once; ${why}. Approve or skip them, all or some.`;
}
