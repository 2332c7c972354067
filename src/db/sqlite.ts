import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';
import { StorageError } from './storage-error.ts';

interface OpenFile {
  database: BetterSqlite3.Database;
  /** Throws StorageError when the file that is open is no longer the one in the folder. */
  check(): void;
}

class ImmediateDriver extends SqliteDriver {
  readonly #file: OpenFile;

  constructor(file: OpenFile) {
    super({ database: file.database });
    this.#file = file;
  }

  /** Takes the write lock when a transaction begins: a later upgrade would fail when another process wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#file.check();
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk rolls back by itself: rolling back once more would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #file: OpenFile;

  constructor(file: OpenFile) {
    super({ database: file.database });
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#file);
  }
}

export const sqliteFile = (dataDir: string): string => join(dataDir, 'share-this-post.db');

/** A write-ahead log that grew (a backup, a long reader) is cut back to this, bytes. */
const walAtMost = 16_000_000;

/**
 * A file that was removed or replaced goes on being written, unseen by anybody else: what is sent meanwhile would be sent
 * again by the next process.
 */
function checkOf(file: string): () => void {
  const { ino, dev } = statSync(file, { bigint: true });
  return () => {
    const now = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (now?.ino === ino && now.dev === dev) return;
    throw new StorageError(
      `The database ${file} was removed or replaced while this program had it open; nothing is sent any more.`,
      'Stop this program, put the data folder back, and start again (docs/backup.md).',
    );
  };
}

/** Nothing was ever stored where no process has run; an empty file elsewhere is what was left of one. */
function refuseEmptied(dataDir: string, file: string): void {
  if (statSync(file).size > 0 || !existsSync(join(dataDir, 'running'))) return;
  throw new StorageError(
    `The database ${file} is damaged: it is empty, though this program has run here before.`,
    'Restore the last backup (docs/backup.md), or remove the file to start anew.',
  );
}

/** Opens the database file of a data folder. What is committed survives a power cut (`synchronous` FULL). */
export function openSqlite(dataDir: string): SqliteDialect {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = sqliteFile(dataDir);
  const fresh = !existsSync(file);
  if (!fresh) refuseEmptied(dataDir, file);
  const database = new BetterSqlite3(file, { timeout: 5000 });
  if (fresh) chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma(`journal_size_limit = ${walAtMost}`);
  return new ImmediateSqliteDialect({ database, check: checkOf(file) });
}
