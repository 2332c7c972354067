import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import { dropActions, dropDrafts, dropHistory, dropLeftovers, dropTexts } from './retention-store.ts';

export interface SweepTools {
  db: Kysely<Schema>;
  clock: Clock;
  /** How long things are kept, milliseconds; 0: for ever. */
  retention: number;
}

export interface Swept {
  /** Entries whose texts were dropped, and deliveries whose drafts were. */
  entries: number;
  deliveries: number;
}

/** So few at a time that nobody waits for the database meanwhile. */
const batch = 100;
/** The rest between two batches, milliseconds: polling and publishing come first. */
const rest = 20;
const day = 86_400_000;

/** Works batch by batch, one at least, until `work` finds nothing more, it is told to stop, or its time is over. */
async function inBatches(clock: Clock, end: number, stop: AbortSignal, work: () => Promise<number>): Promise<number> {
  for (let sum = 0; ; ) {
    const done = await work();
    sum += done;
    if (done === 0 || stop.aborted || clock.elapsed() >= end) return sum;
    await clock.sleep(rest, stop);
  }
}

/**
 * Drops what is older than the retention: texts, drafts, histories. What recognises entries stays, and what a delivery may
 * still need. Ends after `atMost` milliseconds; the next sweep goes on.
 */
export async function sweep({ db, clock, retention }: SweepTools, atMost: number, stop: AbortSignal): Promise<Swept> {
  const now = clock.now();
  const end = clock.elapsed() + atMost;
  await dropLeftovers(db, now - day, now + day);
  if (retention === 0) return { entries: 0, deliveries: 0 };
  const before = now - retention;
  await dropActions(db, before);
  const entries = await inBatches(clock, end, stop, () => dropTexts(db, before, batch));
  const deliveries = await inBatches(clock, end, stop, () => dropDrafts(db, before, batch));
  let after = 0;
  await inBatches(clock, end, stop, async () => {
    const found = await dropHistory(db, { before, after, atMost: batch });
    after = found?.last ?? after;
    return found === null ? 0 : batch;
  });
  return { entries, deliveries };
}
