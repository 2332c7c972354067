import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Storage } from './db/connect.ts';
import type { Schema } from './db/schema.ts';
import { explainStorageError } from './db/storage-error.ts';
import { holdSinceBackup } from './restored-store.ts';
import { UserError } from './user-error.ts';

function sync(path: string): void {
  const open = openSync(path, 'r');
  fsyncSync(open);
  closeSync(open);
}

/** Whoever starts from the copy holds what may have gone out since. */
async function markAsBackup(file: string, now: number): Promise<void> {
  const copy = new BetterSqlite3(file);
  copy.pragma('journal_mode = delete');
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: copy }) });
  await holdSinceBackup(db, now, now).finally(() => db.destroy());
}

/**
 * Writes the whole database into one file, while daemon and commands go on. The file takes its name when it is whole.
 * Throws UserError where that cannot be.
 */
export async function backUp({ db, dialect, clock }: Storage, file: string): Promise<void> {
  if (dialect !== 'sqlite')
    throw new UserError(
      'A PostgreSQL database is not backed up by this program.',
      'Use pg_dump, and start once with "run --restored" after restoring it (docs/backup.md).',
    );
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    await sql`vacuum into ${part}`.execute(db);
    chmodSync(part, 0o600);
    await markAsBackup(part, clock.now());
    sync(part);
    renameSync(part, file);
    sync(dirname(file));
  } catch (error) {
    rmSync(part, { force: true });
    throw explainStorageError(error, `copy ${file}`);
  }
}
