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
}

const day = 86_400_000;
/** So many at once are no flood from any feed. */
const alwaysFine = 10;
/** A young feed is given the benefit of a busy rhythm: entries a day. */
const assumedPerDay = 3;

export const startRhythm = (now: number): Rhythm => ({ since: now, brought: 0, largest: 0, lastNewAt: null });

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
function perDay({ since, brought }: Rhythm, now: number): number {
  const days = Math.max((now - since) / day, 0);
  return (brought + assumedPerDay * 7) / (days + 7);
}

/**
 * Why so many new entries at once are more than the feed's history explains; null when they are not. A backlog after
 * a pause is explained by the time since the last successful poll. Pure.
 */
export function floodReason(
  newEntries: number,
  rhythm: Rhythm,
  { setting, lastPolledAt, now }: { setting: 'auto' | 'off' | number; lastPolledAt: number | null; now: number },
): string | null {
  if (setting === 'off') return null;
  const most = setting === 'auto' ? expected(rhythm, lastPolledAt, now) : setting;
  if (newEntries <= most) return null;
  const why = setting === 'auto' ? `its history makes at most ${most} likely` : `flood: ${setting} allows no more`;
  return `${newEntries} new entries at once; ${why}. Approve or skip them, all or some.`;
}

function expected(rhythm: Rhythm, lastPolledAt: number | null, now: number): number {
  const away = Math.max(now - (lastPolledAt ?? now), 0) / day;
  return Math.max(alwaysFine, rhythm.largest * 2, Math.ceil(perDay(rhythm, now) * away * 3));
}
