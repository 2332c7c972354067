import type { Log } from './log.ts';

/** What happens is told in the log: whoever writes a line there has changed something to see. */
export interface Changes {
  /** The log, heard. */
  log: Log;
  /** Calls `heard` after each line until `signal` aborts. */
  listen(heard: () => void, signal: AbortSignal): void;
}

export function hearing(log: Log): Changes {
  const listeners = new Set<() => void>();
  return {
    log: {
      write(line) {
        log.write(line);
        for (const heard of listeners) heard();
      },
    },
    listen(heard, signal) {
      listeners.add(heard);
      signal.addEventListener('abort', () => listeners.delete(heard), { once: true });
    },
  };
}
