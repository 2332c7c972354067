import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** Whether this is PostgreSQL, where any number of workers on any machines share the database. */
export const isShared = (db: Kysely<Schema>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/**
 * Now, for use in a statement, in milliseconds since 1970. Workers on several machines have several clocks, so PostgreSQL
 * says what time it is; on SQLite all share a machine, and `now` is its time.
 *
 * The start of the statement, not `clock_timestamp()`: an index can be used with it, and a statement that had to wait
 * for a row takes the earlier time, which never ends a lease too soon nor makes one too long.
 */
export const timeOf = (db: Kysely<Schema>, now: number): RawBuilder<number> =>
  isShared(db) ? sql<number>`(extract(epoch from statement_timestamp()) * 1000)::bigint` : sql<number>`${now}`;

/** `ms` milliseconds after `timeOf`. */
export const timeAfter = (db: Kysely<Schema>, now: number, ms: number): RawBuilder<number> =>
  isShared(db) ? sql<number>`${timeOf(db, now)} + ${ms}::bigint` : sql<number>`${now + ms}`;
