import type { Clock } from '../clock.ts';
import { isPassing } from './storage-error.ts';

/** Waits between tries to write what must not be lost, milliseconds: together about half a minute, the time of a failover. */
const waits = [100, 500, 1000, 2000, 5000, 10_000, 10_000];

/** Writes what cannot be learnt again cheaply, and again while storage fails for a short time; then throws its last error. */
export async function untilStored<T>({ sleep }: Pick<Clock, 'sleep'>, write: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await write();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(wait);
    }
  }
  return write();
}
