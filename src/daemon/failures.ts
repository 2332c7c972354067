import type { Clock } from '../clock.ts';
import { explainStorageError } from '../db/storage-error.ts';
import { UserError } from '../user-error.ts';
import type { LogLine } from './describe.ts';

interface FailureTools {
  clock: Clock;
  /** Names the database in sentences. */
  where: string;
  write(line: LogLine): void;
}

/** The same trouble is told again after so long (milliseconds), not at every try. */
const tellAgainAfter = 600_000;

/** What a failure of our own means to the person who reads the log. */
function sentenceOf(error: unknown, where: string): string {
  const explained = explainStorageError(error, where);
  if (explained instanceof UserError) return `${explained.message} Next: ${explained.nextStep}`;
  return `Something failed here: ${explained instanceof Error ? explained.message : String(explained)}`;
}

/** Tells of failures of our own, mostly of storage, and returns the sentence. Work is tried again by whoever calls. */
export function failureTeller({ clock, where, write }: FailureTools): (error: unknown) => string {
  const told = new Map<string, number>();
  return (error) => {
    const sentence = sentenceOf(error, where);
    const last = told.get(sentence);
    const now = clock.elapsed();
    if (last !== undefined && now - last < tellAgainAfter) return sentence;
    // Messages may hold numbers that change; so many different ones are enough to remember.
    if (told.size > 100) told.clear();
    told.set(sentence, now);
    write({ level: 'error', message: `${sentence} (It is tried again by itself.)`, fields: {} });
    return sentence;
  };
}
