import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import { createPace } from './pace.ts';
import { notePing } from './ping-store.ts';

/** What a hub sent with its ping: entries of the feed, or all of it. */
export interface PingedDocument {
  body: Uint8Array;
  contentType: string | null;
}

interface Sleepers {
  poller(): void;
  subscriber(): void;
}

/** The way from who says that a feed has news to who polls it. */
export interface Pings {
  /** Resolves when the ping is stored: from then on it is not lost, whatever happens. A document may be; the poll finds it. */
  take(feedId: string, document?: PingedDocument): Promise<void>;
  /** The feed's documents that nobody has read yet, in order. */
  documents(feedId: string): PingedDocument[];
  /** A hub has verified or denied something: it may be asked for something else next. */
  hubAnswered(): void;
  /** Who is woken by pings, and by hubs' answers. */
  wakes(sleepers: Sleepers): void;
}

/** So many documents of a feed wait to be read; the poll brings what further ones hold. */
const mostWaiting = 4;

export function createPings(db: Kysely<Schema>, clock: Clock): Pings {
  const pace = createPace();
  const waiting = new Map<string, PingedDocument[]>();
  let wake: Sleepers = { poller() {}, subscriber() {} };
  return {
    async take(feedId, document) {
      const wait = pace(feedId, clock.elapsed());
      const now = clock.now();
      await notePing(db, feedId, now, wait === 0 ? 0 : now + wait);
      const documents = waiting.get(feedId) ?? [];
      if (document !== undefined && documents.length < mostWaiting) waiting.set(feedId, [...documents, document]);
      wake.poller();
    },
    documents(feedId) {
      const documents = waiting.get(feedId) ?? [];
      waiting.delete(feedId);
      return documents;
    },
    hubAnswered: () => wake.subscriber(),
    wakes(sleepers) {
      wake = sleepers;
    },
  };
}
