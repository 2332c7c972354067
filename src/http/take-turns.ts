import type { Clock } from '../clock.ts';

/** A host that takes longer than this does not hold up the others that wait for it. Milliseconds. */
const patience = 2000;
/** Requests to one host at the same time, at the very most. */
const most = 6;

interface Line {
  running: number;
  /** Those of the running that the next in line waits for. */
  ahead: number;
  waiting: Set<() => void>;
}

export interface Turns {
  /** Waits for the turn of a host; call what comes when done. Null when `signal` aborts before. */
  take(host: string, signal: AbortSignal): Promise<(() => void) | null>;
}

/**
 * One request a host at a time, in order of asking. Only a slow one (a feed that hangs) lets the next go along, so that
 * it delays no other feed of the same host for long.
 */
export function createTurns(clock: Clock): Turns {
  const lines = new Map<string, Line>();

  const callNext = (line: Line) => {
    while (line.ahead === 0 && line.running < most) {
      const [next] = line.waiting;
      if (next === undefined) return;
      line.waiting.delete(next);
      next();
    }
  };

  const enter = (host: string, line: Line) => {
    line.running += 1;
    line.ahead += 1;
    let holds = true;
    const letPass = () => {
      if (holds) line.ahead -= 1;
      holds = false;
      callNext(line);
    };
    const done = new AbortController();
    void clock.sleep(patience, done.signal).then(letPass);
    return () => {
      line.running -= 1;
      letPass();
      done.abort();
      if (line.running === 0 && line.waiting.size === 0) lines.delete(host);
    };
  };

  return {
    take(host, signal) {
      const line = lines.get(host) ?? { running: 0, ahead: 0, waiting: new Set() };
      lines.set(host, line);
      return new Promise((resolve) => {
        if (signal.aborted) return resolve(null);
        const go = () => {
          signal.removeEventListener('abort', giveUp);
          resolve(enter(host, line));
        };
        const giveUp = () => {
          line.waiting.delete(go);
          resolve(null);
        };
        line.waiting.add(go);
        signal.addEventListener('abort', giveUp, { once: true });
        callNext(line);
      });
    },
  };
}
