import { explainStorageError } from '../db/storage-error.ts';
import { plural } from '../plural.ts';
import { type SweepTools, type Swept, sweep } from '../retention/sweep.ts';
import type { LogLine } from './describe.ts';

export interface SweeperOptions extends SweepTools {
  write(line: LogLine): void;
}

/** Starting up comes first. Milliseconds. */
const firstAfter = 60_000;
const every = 86_400_000;
/** A sweep of `run --once` takes so long at most, milliseconds; the next run goes on. */
const onceAtMost = 5000;

const describe = ({ entries, deliveries }: Swept): LogLine => ({
  level: entries + deliveries === 0 ? 'debug' : 'info',
  message: `Retention: the texts of ${plural(entries, 'entry', 'entries')} and the drafts of ${plural(deliveries, 'delivery', 'deliveries')} were dropped.`,
  fields: { entries, deliveries },
});

/** Sweeps once. A sweep that fails is told of and never stops anything else. */
async function sweepAndTell(options: SweeperOptions, atMost: number, stop: AbortSignal): Promise<void> {
  try {
    options.write(describe(await sweep(options, atMost, stop)));
  } catch (error) {
    const explained = explainStorageError(error, 'of this installation');
    const why = explained instanceof Error ? explained.message : String(explained);
    options.write({ level: 'warn', message: `Retention failed: ${why} It is tried again tomorrow.`, fields: {} });
  }
}

export const sweepOnce = (options: SweeperOptions, stop: AbortSignal): Promise<void> =>
  sweepAndTell(options, onceAtMost, stop);

/** Drops what is older than the retention, soon after the start and then once a day, until `stop` aborts. */
export async function runSweeper(options: SweeperOptions, stop: AbortSignal): Promise<void> {
  for (let wait = firstAfter; ; wait = every) {
    await options.clock.sleep(wait, stop);
    if (stop.aborted) return;
    await sweepAndTell(options, Number.POSITIVE_INFINITY, stop);
  }
}
