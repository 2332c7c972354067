import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What differs between the databases in a table definition. */
export interface ColumnTypes {
  dialect: 'sqlite' | 'postgres';
  /** 64-bit whole number. */
  integer: string;
  /** A number that the database counts up. */
  serial: string;
  /** Ends a table definition: makes SQLite check types. */
  strict: string;
}

/** One step of the schema. Append-only: a published one is never changed. Runs in one transaction. */
export interface Migration {
  number: number;
  name: string;
  statements(types: ColumnTypes): string[];
  /** What no statement can work out of the rows that are there. */
  fill?(db: Kysely<Schema>): Promise<void>;
}
