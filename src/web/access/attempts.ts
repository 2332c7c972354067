import type { Clock } from '../../clock.ts';

/** Wrong tries that are free, from one address and from all together. */
const free = { one: 5, all: 50 };
const [shortest, longest] = [1_000, 15 * 60_000];
/** Wrong tries are forgotten after this, milliseconds. */
const rememberedFor = 60 * 60_000;
const mostAddresses = 10_000;

interface Tries {
  wrong: number;
  last: number;
}

const waitAfter = ({ wrong, last }: Tries, allowed: number, now: number): number =>
  wrong < allowed ? 0 : Math.max(0, last + Math.min(longest, shortest * 2 ** (wrong - allowed)) - now);

/** How often a password was guessed wrong, and how long the next guess has to wait. Holds a bounded number of addresses. */
export function countAttempts(clock: Pick<Clock, 'elapsed'>) {
  const byAddress = new Map<string, Tries>();
  let all: Tries = { wrong: 0, last: 0 };
  const fresh = (tries: Tries | undefined, now: number): Tries =>
    tries === undefined || now - tries.last > rememberedFor ? { wrong: 0, last: now } : tries;
  return {
    /** Milliseconds that this address has to wait before it may try; 0: it may. */
    wait(address: string): number {
      const now = clock.elapsed();
      const own = waitAfter(fresh(byAddress.get(address), now), free.one, now);
      return Math.max(own, waitAfter(fresh(all, now), free.all, now));
    },
    wrong(address: string): void {
      const now = clock.elapsed();
      const { wrong } = fresh(byAddress.get(address), now);
      byAddress.delete(address);
      const [oldest] = byAddress.keys();
      if (byAddress.size >= mostAddresses && oldest !== undefined) byAddress.delete(oldest);
      byAddress.set(address, { wrong: wrong + 1, last: now });
      all = { wrong: fresh(all, now).wrong + 1, last: now };
    },
    right(address: string): void {
      byAddress.delete(address);
    },
  };
}

export type Attempts = ReturnType<typeof countAttempts>;
