import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';

/**
 * Says whether a process of this data folder is alive, by a lock that the operating system takes away with the process.
 * Process numbers are used again and clocks jump; a file lock does neither.
 */
export interface Presence {
  readonly owner: string;
  isAlive(owner: string): boolean;
  close(): void;
}

const folder = (dataDir: string): string => join(dataDir, 'running');
const lockFile = (dataDir: string, owner: string): string => join(folder(dataDir), `${owner}.lock`);

/** SQLite's own lock on an empty file; null when another process holds it. Throws when the disk fails. */
function tryLock(file: string): BetterSqlite3.Database | null {
  const database = new BetterSqlite3(file, { timeout: 0 });
  try {
    database.exec('begin exclusive');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

/** Younger files may belong to a process that is about to lock them. */
const leftoverAge = 3_600_000;

function removeLeftovers(dataDir: string, now: number): void {
  for (const name of readdirSync(folder(dataDir))) {
    const file = join(folder(dataDir), name);
    if (!name.endsWith('.lock') || now - statSync(file).mtimeMs < leftoverAge) continue;
    const lock = tryLock(file);
    if (lock === null) continue;
    rmSync(file, { force: true });
    lock.close();
  }
}

/** Whether a process of that name lives; null when nobody can tell. */
export function isRunning(dataDir: string, owner: string): boolean | null {
  if (!existsSync(lockFile(dataDir, owner))) return false;
  try {
    const lock = tryLock(lockFile(dataDir, owner));
    lock?.close();
    return lock === null;
  } catch {
    return null;
  }
}

/** Announces this process under `owner`; null when a living process has that name. */
export function announce(dataDir: string, owner: string, now: number): Presence | null {
  mkdirSync(folder(dataDir), { recursive: true, mode: 0o700 });
  removeLeftovers(dataDir, now);
  const own = tryLock(lockFile(dataDir, owner));
  if (own === null) return null;
  return {
    owner,
    isAlive: (other) => other === owner || (isRunning(dataDir, other) ?? true),
    close() {
      own.close();
      rmSync(lockFile(dataDir, owner), { force: true });
    },
  };
}
