import { closeSync, mkdirSync, openSync, utimesSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const wakeFile = (dataDir: string): string => join(dataDir, 'running', 'wake');

/** Tells a daemon on the same data folder that there is work. `now`: milliseconds since 1970. */
export function touchWakeFile(dataDir: string, now: number): void {
  const file = wakeFile(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a'));
  utimesSync(file, now / 1000, now / 1000);
}

/** Calls `wake` whenever a command touches the wake file, until `signal` aborts. */
export function watchWakeFile(dataDir: string, wake: () => void, signal: AbortSignal): void {
  const file = wakeFile(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  const watcher = watch(dirname(file), { signal }, (_event, name) => {
    if (name === basename(file)) wake();
  });
  // Where files cannot be watched (some network mounts) the daemon still looks by itself after a while.
  watcher.on('error', () => undefined);
}
