import type { Clock } from '../clock.ts';

/** The machine's time and the evenly running time may part so far (milliseconds) before the database is asked anew. */
const mayPart = 500;
/** Machines' clocks drift by some milliseconds a minute. */
const askAgainAfter = 60_000;

export interface DatabaseClock extends Clock {
  /** Asks the database for its time. */
  synchronise(): Promise<void>;
}

/**
 * The database's time on this machine, for all that workers on several machines compare: a machine whose clock is an hour
 * off, or is set while the program runs, changes nothing. `ask` tells the database's time in milliseconds since 1970.
 *
 * It is never behind the database, and ahead of it only by as long as the answer took: whoever asks whether a lease still
 * holds hears "no" too early rather than too late. After a machine slept (its even time stood still) or its clock
 * was set, the later of both times is told until the database has answered, which is asked at once.
 */
export function createDatabaseClock(own: Clock, ask: () => Promise<number>): DatabaseClock {
  let known = { database: own.now(), now: own.now(), elapsed: own.elapsed() };
  let asking: Promise<void> | null = null;
  const askOnce = async (): Promise<void> => {
    const [now, elapsed] = [own.now(), own.elapsed()];
    known = { database: await ask(), now, elapsed };
  };
  const synchronise = (): Promise<void> => {
    asking ??= askOnce().finally(() => {
      asking = null;
    });
    return asking;
  };
  return {
    synchronise,
    now() {
      const evenly = own.elapsed() - known.elapsed;
      const shown = own.now() - known.now;
      // A database that does not answer now is asked again at the next look at the clock.
      if (Math.abs(shown - evenly) > mayPart || evenly > askAgainAfter) void synchronise().catch(() => undefined);
      const passed = Math.abs(shown - evenly) > mayPart ? Math.max(evenly, shown) : evenly;
      return Math.ceil(known.database + passed);
    },
    elapsed: own.elapsed,
    sleep: own.sleep,
  };
}
