/** Time and chance as arguments: nothing but this file and `main.ts` may ask the machine for them. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Milliseconds since some moment, going on evenly when the machine's time is set. It stands still while a machine sleeps. */
  elapsed(): number;
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts; it never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A number from 0 (included) to 1 (excluded). */
export type Random = () => number;

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done, { once: true });
    }),
};

export const systemRandom: Random = () => Math.random();

/** RFC 3339 in UTC with milliseconds, the form in which programs read times. */
export const toIso = (ms: number): string => new Date(ms).toISOString();

/** The same to the minute, as people read times: 2026-03-01 12:00 UTC. */
export const readable = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
