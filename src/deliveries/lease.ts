import { renewLease } from './claim-store.ts';
import type { Delivery } from './delivery.ts';
import type { Workshop } from './prepare.ts';

/** The right to work on a delivery, as its worker sees it. */
export interface Lease {
  /** Whether it surely holds until what is begun now has left, by the machine's time and by the time that really passed: asked before anything is sent. */
  isHeld(): boolean;
  /** Aborts when it is lost. */
  readonly lost: AbortSignal;
}

/** Making a connection takes so long at most (milliseconds): nothing may be begun that would leave when the lease is over. */
const mostConnecting = 10_000;

/** Runs `work` and renews the lease of a claimed delivery meanwhile; storage that fails is asked again until it has run out. */
export async function withLease<T>(
  { db, clock, claim: { owner, lease } }: Pick<Workshop, 'db' | 'clock' | 'claim'>,
  delivery: Delivery,
  work: (lease: Lease) => Promise<T>,
): Promise<T> {
  const done = new AbortController();
  const lost = new AbortController();
  let until = { now: delivery.lease_until ?? clock.now(), elapsed: clock.elapsed() + lease };
  const holds = (ahead: number): boolean =>
    !lost.signal.aborted && clock.now() + ahead < until.now && clock.elapsed() + ahead < until.elapsed;
  const isHeld = () => holds(mostConnecting);
  const renew = async (): Promise<boolean> => {
    const [now, elapsed] = [clock.now(), clock.elapsed()];
    const renewed = await renewLease(db, delivery, { owner, lease, now });
    if (renewed) until = { now: now + lease, elapsed: elapsed + lease };
    return renewed;
  };
  const keep = async (): Promise<void> => {
    for (;;) {
      await clock.sleep(lease / 4, done.signal);
      if (done.signal.aborted) return;
      const kept = await renew().catch(() => holds(0));
      if (!kept) return lost.abort();
    }
  };
  const keeping = keep();
  try {
    return await work({ isHeld, lost: lost.signal });
  } finally {
    done.abort();
    await keeping;
  }
}
