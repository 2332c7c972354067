import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import { createPace } from './pace.ts';
import { notePing } from './ping-store.ts';

/** The way from who says that a feed has news to who polls it. */
export interface Pings {
  /** Resolves when the ping is stored: from then on it is not lost, whatever happens. */
  take(feedId: string): Promise<void>;
  /** Who is woken by pings. */
  wakes(poller: () => void): void;
}

export function createPings(db: Kysely<Schema>, clock: Clock): Pings {
  const pace = createPace();
  let wake = () => {};
  return {
    async take(feedId) {
      const wait = pace(feedId, clock.elapsed());
      const now = clock.now();
      await notePing(db, feedId, now, wait === 0 ? 0 : now + wait);
      wake();
    },
    wakes(poller) {
      wake = poller;
    },
  };
}
