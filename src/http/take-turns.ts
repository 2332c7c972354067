import type { Clock } from '../clock.ts';

/** So long one waits behind another of the same host before it goes along. Milliseconds. */
const patience = 2000;
/** Requests to one host at the same time, at the very most. */
const most = 6;

interface Line {
  running: number;
  /** Makes the one that the next in line waits for let it pass after a while; null when there is none. */
  hurry: (() => void) | null;
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
    if (line.hurry === null && line.running < most) {
      const [next] = line.waiting;
      if (next !== undefined) line.waiting.delete(next);
      next?.();
    }
    if (line.waiting.size > 0) line.hurry?.();
  };

  const enter = (host: string, line: Line) => {
    let patient: AbortController | null = null;
    const letPass = () => {
      if (line.hurry !== hurry) return;
      line.hurry = null;
      callNext(line);
    };
    const hurry = () => {
      if (patient !== null) return;
      patient = new AbortController();
      void clock.sleep(patience, patient.signal).then(letPass);
    };
    line.running += 1;
    line.hurry = hurry;
    return () => {
      line.running -= 1;
      patient?.abort();
      if (line.hurry === hurry) line.hurry = null;
      callNext(line);
      if (line.running === 0 && line.waiting.size === 0) lines.delete(host);
    };
  };

  return {
    take(host, signal) {
      if (signal.aborted) return Promise.resolve(null);
      const line: Line = lines.get(host) ?? { running: 0, hurry: null, waiting: new Set() };
      lines.set(host, line);
      if (line.running === 0) return Promise.resolve(enter(host, line));
      return new Promise((resolve) => {
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
