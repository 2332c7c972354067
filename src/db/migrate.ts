import { type Kysely, sql, type Transaction } from 'kysely';
import { migrations as all } from './migrations/index.ts';
import type { ColumnTypes, Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

export type DialectName = 'sqlite' | 'postgres';

const types: Record<DialectName, ColumnTypes> = {
  sqlite: { dialect: 'sqlite', integer: 'integer', serial: 'integer primary key', strict: 'strict' },
  postgres: {
    dialect: 'postgres',
    integer: 'bigint',
    serial: 'bigint generated always as identity primary key',
    strict: '',
  },
};

/** An arbitrary number that stands for this program's migrations among PostgreSQL's advisory locks. */
const advisoryLock = 7423401;

async function migrateIn(
  trx: Transaction<Schema>,
  dialect: DialectName,
  migrations: readonly Migration[],
  now: number,
): Promise<void> {
  if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(advisoryLock)})`.execute(trx);
  await sql`create table if not exists migrations (number integer primary key, name text not null, at ${sql.raw(types[dialect].integer)} not null)`.execute(
    trx,
  );
  const done = await sql<{ number: number }>`select number from migrations order by number`.execute(trx);
  const newest = done.rows.at(-1)?.number ?? 0;
  const known = migrations.at(-1)?.number ?? 0;
  if (newest > known) {
    throw new StorageError(
      `The database was made by a newer version of this program (its schema is ${newest}, this program knows ${known}).`,
      'Update the program, or restore the backup that was made before the update.',
    );
  }
  for (const migration of migrations.filter(({ number }) => number > newest)) {
    await sql`insert into migrations (number, name, at) values (${migration.number}, ${migration.name}, ${now})`.execute(
      trx,
    );
    for (const statement of migration.statements(types[dialect])) await sql.raw(statement).execute(trx);
    await migration.fill?.(trx);
  }
}

async function isCurrent(kysely: Kysely<Schema>, migrations: readonly Migration[]): Promise<boolean> {
  try {
    const { rows } = await sql<{ number: number }>`select max(number) as number from migrations`.execute(kysely);
    return rows[0]?.number === migrations.at(-1)?.number;
  } catch {
    return false;
  }
}

/**
 * Brings the schema up to date in one transaction: an interrupted migration leaves nothing behind.
 * Throws StorageError when the database is newer than the program.
 */
export async function migrate(
  kysely: Kysely<Schema>,
  dialect: DialectName,
  now: number,
  migrations: readonly Migration[] = all,
): Promise<void> {
  if (await isCurrent(kysely, migrations)) return;
  await kysely.transaction().execute((trx) => migrateIn(trx, dialect, migrations, now));
}
