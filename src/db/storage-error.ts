import { UserError } from '../user-error.ts';

/** Storage cannot be used: what happened in words, and the next step. */
export class StorageError extends UserError {
  override readonly name = 'StorageError';
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A name with several addresses fails once for each: the first says enough. */
const messageOf = (error: unknown): string =>
  error instanceof AggregateError ? messageOf(error.errors[0]) : error instanceof Error ? error.message : String(error);

/** What a database's error code means to a person; codes: https://sqlite.org/rescode.html, PostgreSQL appendix A. */
const meanings: { code: RegExp; says: string; nextStep: string }[] = [
  {
    code: /^SQLITE_READONLY|^EACCES|^EPERM|^EROFS/,
    says: 'cannot be written to',
    nextStep: 'Give this user write access to the folder, or choose another with --data DIR.',
  },
  {
    code: /^SQLITE_FULL|^ENOSPC|^53100$/,
    says: 'is full: no space is left on the disk',
    nextStep: 'Free some space; nothing is lost and work goes on by itself.',
  },
  {
    code: /^SQLITE_(BUSY|LOCKED)|^55P03$/,
    says: 'is locked by another program',
    nextStep: 'Close the program that holds it open (a database browser, a backup) and try again.',
  },
  {
    code: /^SQLITE_(CORRUPT|NOTADB)/,
    says: 'is damaged or is not a database of this program',
    nextStep: 'Stop the daemon and restore the last backup (docs/backup.md), or move the file aside to start anew.',
  },
  {
    code: /^SQLITE_IOERR|^EFBIG|^EDQUOT|^EIO|^58030$/,
    says: 'cannot be read or written',
    nextStep:
      'Check the disk: its space, quotas and limits, and that it is well. What is stored stays, and work goes on by itself.',
  },
  {
    code: /^SQLITE_CANTOPEN|^ENOENT|^ENOTDIR|^EEXIST/,
    says: 'cannot be opened',
    nextStep: 'Check that the folder exists and can be written to, or choose another with --data DIR.',
  },
  { code: /^28|^3D000$/, says: 'refuses this user, password or database name', nextStep: 'Check DATABASE_URL.' },
  {
    code: /^25006$/,
    says: 'is a standby that takes no changes',
    nextStep: 'Let DATABASE_URL lead to the primary server; after a failover work goes on by itself.',
  },
  {
    code: /^53300$/,
    says: 'takes no more connections',
    nextStep: 'Raise max_connections of PostgreSQL: each worker opens up to nine.',
  },
  {
    code: /^ECONN|^EPIPE|^EHOST|^ENET|^ENOTFOUND|^EAI_AGAIN|^ETIMEDOUT|^08|^57P/,
    says: 'cannot be reached',
    nextStep: 'Check DATABASE_URL and that PostgreSQL runs there.',
  },
];

/** Codes of troubles that pass by themselves: a lock, a full disk, a server that restarts, a race that the next try sees. */
const passing =
  /^SQLITE_(BUSY|LOCKED|FULL|IOERR)|^ENOSPC|^EDQUOT|^EFBIG|^ECONN|^EPIPE|^EHOST|^ENET|^ETIMEDOUT|^08|^53|^55P03|^57P|^40|^25006|^23505$/;

/** The driver says these without a code. */
const lost = /^(Connection terminated|timeout exceeded|Client has encountered a connection error)/i;

/** Whether the same may go well a moment later. */
export const isPassing = (error: unknown): boolean => passing.test(codeOf(error)) || lost.test(messageOf(error));

/** Turns a driver's error into a sentence; anything unknown passes unchanged. */
export function explainStorageError(error: unknown, where: string): unknown {
  if (error instanceof StorageError) return error;
  const code = lost.test(messageOf(error)) ? 'ECONNRESET' : codeOf(error);
  const meaning = meanings.find((one) => one.code.test(code));
  if (meaning === undefined) return error;
  return new StorageError(`The database ${where} ${meaning.says} (${messageOf(error)}).`, meaning.nextStep, {
    cause: error,
  });
}
