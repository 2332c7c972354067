import { UserError } from '../user-error.ts';

/** Storage cannot be used: what happened in words, and the next step. */
export class StorageError extends UserError {
  override readonly name = 'StorageError';
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a database's error code means to a person; codes: https://sqlite.org/rescode.html, PostgreSQL appendix A. */
const meanings: { code: RegExp; says: string; nextStep: string }[] = [
  {
    code: /^SQLITE_READONLY|^EACCES|^EPERM|^EROFS|^25006$/,
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
    code: /^SQLITE_(CANTOPEN|IOERR)|^ENOENT|^ENOTDIR|^EEXIST/,
    says: 'cannot be opened',
    nextStep: 'Check that the folder exists and can be written to, or choose another with --data DIR.',
  },
  { code: /^28|^3D000$/, says: 'refuses this user, password or database name', nextStep: 'Check DATABASE_URL.' },
  {
    code: /^ECONN|^ENOTFOUND|^EAI_AGAIN|^ETIMEDOUT|^08|^57P/,
    says: 'cannot be reached',
    nextStep: 'Check DATABASE_URL and that PostgreSQL runs there.',
  },
];

/** Codes of troubles that pass by themselves: a lock, a full disk, a server that restarts, a race that the next try sees. */
const passing =
  /^SQLITE_(BUSY|LOCKED|FULL|IOERR)|^ENOSPC|^EDQUOT|^EFBIG|^ECONN|^EPIPE|^ETIMEDOUT|^08|^53|^55P03|^57P|^40|^23505$/;

/** Whether the same may go well a moment later. */
export const isPassing = (error: unknown): boolean =>
  passing.test(codeOf(error)) || /^(Connection terminated|timeout exceeded)/i.test(messageOf(error));

/** Turns a driver's error into a sentence; anything unknown passes unchanged. */
export function explainStorageError(error: unknown, where: string): unknown {
  if (error instanceof StorageError) return error;
  const meaning = meanings.find(({ code }) => code.test(codeOf(error)));
  if (meaning === undefined) return error;
  return new StorageError(`The database ${where} ${meaning.says} (${messageOf(error)}).`, meaning.nextStep, {
    cause: error,
  });
}
