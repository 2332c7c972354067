import type { Clock } from '../../src/clock.ts';

export interface FakeClock extends Clock {
  /** Lets time pass; whoever sleeps until then wakes in order. */
  advance(ms: number): Promise<void>;
  /** Lets time pass until the next sleeper wakes, at most to `until`; false when nobody sleeps that long. */
  step(until?: number): Promise<boolean>;
  readonly sleepers: number;
}

/** A clock that stands still until it is told to go on. */
export function createFakeClock(start = Date.parse('2026-03-01T12:00:00Z')): FakeClock {
  let now = start;
  const sleepers = new Set<{ at: number; wake: () => void }>();
  const step = async (until = Number.POSITIVE_INFINITY): Promise<boolean> => {
    let next: { at: number; wake: () => void } | undefined;
    for (const sleeper of sleepers)
      if (sleeper.at <= until && (next === undefined || sleeper.at < next.at)) next = sleeper;
    if (next === undefined) return false;
    now = Math.max(now, next.at);
    next.wake();
    await new Promise((resolve) => setImmediate(resolve));
    return true;
  };
  return {
    step,
    now: () => now,
    elapsed: () => now - start,
    get sleepers() {
      return sleepers.size;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper = { at: now + Math.ceil(ms), wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', wake, { once: true });
      }),
    async advance(ms) {
      const end = now + ms;
      while (await step(end));
      now = end;
    },
  };
}
