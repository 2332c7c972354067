import type { Clock } from '../../clock.ts';
import { hashOf } from '../access/secrets.ts';

/** What is known by a key, also as JSON, and a tag that is another once it says something else. */
export interface Found<T> {
  list: readonly T[];
  json: string;
  etag: string;
}

export interface LookUpLimits {
  /** How long an answer is kept, milliseconds: at most, and once something has changed since it was given. */
  keep: number;
  keepChanged: number;
  /** Letters kept altogether. */
  letters: number;
  /** Keys in one question, keys that may wait, and milliseconds between two questions. */
  together: number;
  waiting: number;
  pause: number;
  /** The pause after a question that failed. */
  pauseFailed: number;
}

/** What an answer takes besides its letters. */
const overhead = 200;

/** Answers for their time and size; what was used longest ago goes first. */
function createMemory<T>(clock: Pick<Clock, 'elapsed'>, { keep, keepChanged, letters }: LookUpLimits) {
  const kept = new Map<string, { at: number; found: Found<T> }>();
  let size = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  const sizeOf = ({ json }: Found<T>) => 2 * json.length + overhead;
  const drop = (key: string) => {
    const known = kept.get(key);
    if (known !== undefined) size -= sizeOf(known.found);
    kept.delete(key);
  };
  return {
    changed() {
      changedAt = clock.elapsed();
    },
    get(key: string): Found<T> | undefined {
      const known = kept.get(key);
      if (known === undefined) return undefined;
      // Young answers outlive a change by a moment, so that ceaseless changes are no ceaseless questions.
      if (clock.elapsed() - known.at >= (known.at <= changedAt ? keepChanged : keep)) {
        drop(key);
        return undefined;
      }
      kept.delete(key);
      kept.set(key, known);
      return known.found;
    },
    set(key: string, at: number, found: Found<T>) {
      drop(key);
      kept.set(key, { at, found });
      size += sizeOf(found);
      for (const oldest of kept.keys()) {
        if (size <= letters) return;
        drop(oldest);
      }
    },
  };
}

export const etagOf = (text: string): string => `"${hashOf(text).slice(0, 20)}"`;

const foundOf = <T>(list: readonly T[]): Found<T> => {
  const json = JSON.stringify(list);
  return { list, json, etag: etagOf(json) };
};
/** One for all keys of which nothing is known. */
export const nothing: Found<never> = foundOf<never>([]);

/**
 * Answers keys from memory, and what it does not know by one question at a time for all that came meanwhile: whatever readers
 * ask for, the database is asked so many times a second and no more. Null: too many wait already, or the question failed.
 */
export function createLookUp<T>(
  clock: Pick<Clock, 'elapsed' | 'sleep'>,
  limits: LookUpLimits,
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly T[]>>,
  failed: (error: unknown) => void,
) {
  const memory = createMemory<T>(clock, limits);
  const waiting = new Map<string, PromiseWithResolvers<Found<T> | null>>();
  let isAsking = false;

  async function askOnce(keys: readonly string[]): Promise<boolean> {
    const at = clock.elapsed();
    const answered = await ask(keys).catch((error: unknown) => {
      failed(error);
      return null;
    });
    for (const key of keys) {
      const list = answered?.get(key);
      const found = list === undefined ? nothing : foundOf(list);
      if (answered !== null) memory.set(key, at, found);
      waiting.get(key)?.resolve(answered === null ? null : found);
      waiting.delete(key);
    }
    return answered !== null;
  }

  async function askAll(): Promise<void> {
    isAsking = true;
    while (waiting.size > 0) {
      const isWell = await askOnce([...waiting.keys().take(limits.together)]);
      await clock.sleep(isWell ? limits.pause : limits.pauseFailed);
    }
    isAsking = false;
  }

  return {
    /** Something has happened: what is known may have changed. */
    changed: memory.changed,
    find(key: string): Found<T> | Promise<Found<T> | null> | null {
      const known = memory.get(key) ?? waiting.get(key)?.promise;
      if (known !== undefined) return known;
      if (waiting.size >= limits.waiting) return null;
      const wish = Promise.withResolvers<Found<T> | null>();
      waiting.set(key, wish);
      if (!isAsking) void askAll();
      return wish.promise;
    },
  };
}
