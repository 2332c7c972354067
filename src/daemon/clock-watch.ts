import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Schema } from '../db/schema.ts';
import { mendTimes } from './clock-store.ts';
import type { LogLine } from './describe.ts';

export interface ClockWatchOptions {
  db: Kysely<Schema>;
  clock: Clock;
  write(line: LogLine): void;
}

/** How often the clock is compared with the time that passes evenly, milliseconds. */
const every = 30_000;
/** Time servers move a clock by less. */
const jump = 60_000;

const lasting = (ms: number): string => {
  const [size, unit] = (
    [
      [86_400_000, 'days'],
      [3_600_000, 'hours'],
      [60_000, 'minutes'],
    ] as const
  ).find(([length]) => ms >= 2 * length) ?? [1000, 'seconds'];
  return `${Math.round(ms / size)} ${unit}`;
};

/** Lets go on what waits for a time by a clock that was set back since. */
export async function forgetOldClock({ db, clock, write }: ClockWatchOptions): Promise<void> {
  const back = await mendTimes(db, clock.now());
  if (back === 0) return;
  const message = `The clock was set back by about ${lasting(back)}: feeds are polled at once, and what waits goes on by the new time.`;
  write({ level: 'warn', message, fields: { back } });
}

/** Notices a clock that is set and a machine that slept, and lets everybody look at once, until `stop` aborts. */
export async function watchClock(
  options: ClockWatchOptions & { jumped(): void; failed(error: unknown): void },
  stop: AbortSignal,
): Promise<void> {
  const { clock, write } = options;
  const drift = () => clock.now() - clock.elapsed();
  for (let before = drift(); ; before = drift()) {
    await clock.sleep(every, stop);
    if (stop.aborted) return;
    const by = drift() - before;
    if (Math.abs(by) < jump) continue;
    if (by > 0) {
      const message = `The machine slept, or its clock was set forward, for ${lasting(by)}: it is looked what has come due.`;
      write({ level: 'info', message, fields: { forward: by } });
    } else await forgetOldClock(options).catch(options.failed);
    options.jumped();
  }
}
