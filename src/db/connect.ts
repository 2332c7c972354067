import { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { type DialectName, migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { explainStorageError } from './storage-error.ts';

export interface Storage {
  db: Kysely<Schema>;
  dialect: DialectName;
  /** For sentences: the file or server, without credentials. */
  where: string;
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

/** Opens the database and brings its schema up to date. Throws StorageError with a sentence for the person. */
export async function openStorage({ dataDir, url, clock }: StorageOptions): Promise<Storage> {
  const dialect = url === null ? 'sqlite' : 'postgres';
  const where = url === null ? `in ${dataDir}` : withoutCredentials(url);
  try {
    const kysely =
      url === null
        ? new Kysely<Schema>({ dialect: (await import('./sqlite.ts')).openSqlite(dataDir) })
        : new Kysely<Schema>({ dialect: await (await import('./postgres.ts')).openPostgres(url) });
    await migrate(kysely, dialect, clock.now());
    return { db: kysely, dialect, where, close: () => kysely.destroy() };
  } catch (error) {
    throw explainStorageError(error, where);
  }
}
