import type { Clock } from '../clock.ts';

/** A bell: sleepers wait for the time or for a ring, whichever comes first. */
export interface Bell {
  ring(): void;
  /** Resolves at `until` (milliseconds since 1970), at the next ring, or when `signal` aborts. */
  waitUntil(until: number, signal: AbortSignal): Promise<void>;
}

/** A bell that is not missed by who is busy when it rings. */
export interface HeardBell extends Bell {
  /** Aborts at the next ring. Taken before looking for work, it also wakes from a wait that begins after the ring. */
  nextRing(): AbortSignal;
}

/** `longestSleep`: milliseconds. */
export function createBell(clock: Clock, longestSleep: number): HeardBell {
  let ringing = new AbortController();
  return {
    nextRing: () => ringing.signal,
    ring() {
      ringing.abort();
      ringing = new AbortController();
    },
    async waitUntil(until, signal) {
      const wait = Math.min(Math.max(until - clock.now(), 0), longestSleep);
      await clock.sleep(wait, AbortSignal.any([ringing.signal, signal]));
    },
  };
}

const pauses = [1000, 2000, 5000];

/** Milliseconds that a loop pauses after storage has failed `failures` times before: short enough for a restart, long enough for a full disk. */
export const pauseAfter = (failures: number): number => pauses[failures] ?? 10_000;
