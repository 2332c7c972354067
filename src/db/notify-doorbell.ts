import type { Client, Pool } from 'pg';
import type { Clock } from '../clock.ts';
import type { Doorbell } from './doorbell.ts';

const channel = 'share_this_post';
/** A connection that carries nothing is asked so often whether it still stands, milliseconds. */
const askEvery = 20_000;
/** Waits before connecting again, milliseconds; the last one for as long as it takes. */
const waits = [250, 500, 1000, 2000, 5000];

/** Listens until the connection is lost or `signal` aborts. `stands` is called when it listens. */
async function listenOnce(
  client: Client,
  clock: Clock,
  { stands, heard }: { stands(): void; heard(): void },
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  client.on('error', () => over.abort());
  client.on('end', () => over.abort());
  client.on('notification', heard);
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    stands();
    for (;;) {
      await clock.sleep(askEvery, either);
      if (either.aborted) return;
      await client.query('select 1');
    }
  } finally {
    client.end().catch(() => undefined);
  }
}

interface NotifyDoorbell extends Doorbell {
  /** Resolves when all rings so far are out. */
  rung(): Promise<void>;
}

/** Processes on one PostgreSQL wake each other by NOTIFY; who listens does so on a connection of its own, and for ever. */
export function notifyDoorbell(pool: Pool, newClient: () => Client, clock: Clock): NotifyDoorbell {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ring() {
      // Lost with the connection: whoever missed it looks after reconnecting, or by itself after a while.
      const ring = pool.query(`notify ${channel}`).catch(() => undefined);
      last = last.then(() => ring);
    },
    rung: async () => void (await last),
    listen(heard, signal) {
      let failures = 0;
      // Whatever was rung before it listened was missed.
      const stands = () => {
        failures = 0;
        heard();
      };
      const listenOn = async () => {
        while (!signal.aborted) {
          await listenOnce(newClient(), clock, { stands, heard }, signal).catch(() => undefined);
          await clock.sleep(waits[Math.min(failures++, waits.length - 1)] ?? 0, signal);
        }
      };
      void listenOn();
    },
  };
}
