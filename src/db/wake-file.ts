import { closeSync, mkdirSync, openSync, utimesSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Doorbell } from './doorbell.ts';

/** Processes on one data folder wake each other by touching a file in it. */
export function wakeFile(dataDir: string, clock: Clock): Doorbell {
  const file = join(dataDir, 'running', 'wake');
  return {
    ring() {
      const now = clock.now() / 1000;
      try {
        mkdirSync(dirname(file), { recursive: true });
        closeSync(openSync(file, 'a'));
        utimesSync(file, now, now);
      } catch {
        // A full disk or a read-only folder: what was to be told of stands in the database and is found a little later.
      }
    },
    listen(heard, signal) {
      mkdirSync(dirname(file), { recursive: true });
      const watcher = watch(dirname(file), { signal }, (_event, name) => {
        if (name === basename(file)) heard();
      });
      // Where files cannot be watched (some network mounts) the daemon still looks by itself after a while.
      watcher.on('error', () => undefined);
    },
  };
}
