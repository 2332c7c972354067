import { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { createDatabaseClock } from './database-clock.ts';
import type { Doorbell } from './doorbell.ts';
import { type DialectName, migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { explainStorageError } from './storage-error.ts';

export interface Storage {
  db: Kysely<Schema>;
  dialect: DialectName;
  /** For sentences: the file or server, without credentials. */
  where: string;
  /** The time that all who use this database share. */
  clock: Clock;
  doorbell: Doorbell;
  close(): Promise<void>;
}

export interface StorageOptions {
  dataDir: string;
  /** A postgres:// address; null: SQLite in the data folder. */
  url: string | null;
  clock: Clock;
}

const withoutCredentials = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed === null ? 'at DATABASE_URL' : `at ${parsed.host}${parsed.pathname}`;
};

async function openFile(dataDir: string, clock: Clock): Promise<Storage> {
  const [{ openSqlite }, { wakeFile }] = await Promise.all([import('./sqlite.ts'), import('./wake-file.ts')]);
  const db = new Kysely<Schema>({ dialect: openSqlite(dataDir) });
  const close = () => db.destroy();
  return { db, dialect: 'sqlite', where: `in ${dataDir}`, clock, doorbell: wakeFile(dataDir, clock), close };
}

async function openServer(url: string, own: Clock): Promise<Storage> {
  const { openPostgres } = await import('./postgres.ts');
  const { dialect, doorbell, rung, time } = await openPostgres(url, own);
  const db = new Kysely<Schema>({ dialect });
  const clock = createDatabaseClock(own, time);
  const storage: Storage = {
    db,
    dialect: 'postgres',
    where: withoutCredentials(url),
    clock,
    doorbell,
    async close() {
      await rung();
      await db.destroy();
    },
  };
  try {
    await clock.synchronise();
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** Opens the database and brings its schema up to date. Throws StorageError with a sentence for the person. */
export async function openStorage({ dataDir, url, clock }: StorageOptions): Promise<Storage> {
  try {
    const storage = url === null ? await openFile(dataDir, clock) : await openServer(url, clock);
    try {
      await migrate(storage.db, storage.dialect, storage.clock.now());
      return storage;
    } catch (error) {
      await storage.close();
      throw error;
    }
  } catch (error) {
    throw explainStorageError(error, url === null ? `in ${dataDir}` : withoutCredentials(url));
  }
}
