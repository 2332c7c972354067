import type { Clock } from '../clock.ts';

/** A bell: sleepers wait for the time or for a ring, whichever comes first. */
export interface Bell {
  ring(): void;
  /** Resolves at `until` (milliseconds since 1970), at the next ring, or when `signal` aborts. */
  waitUntil(until: number, signal: AbortSignal): Promise<void>;
}

/** Clocks jump and laptops sleep: nobody sleeps longer than this (milliseconds) without looking again. */
const longestSleep = 300_000;

export function createBell(clock: Clock): Bell {
  let ringing = new AbortController();
  return {
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
