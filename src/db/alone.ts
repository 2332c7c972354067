import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import { isShared } from './time.ts';

/** An arbitrary number that stands for the recognising of entries among PostgreSQL's advisory locks. */
const recognising = 7423402;

/**
 * Makes this transaction the only one that recognises and adds entries until it ends: two that did so side by side would not
 * see each other's, and the same entry would be stored, and posted, twice. On SQLite a writing transaction is alone anyway.
 */
export async function recogniseAlone(trx: Transaction<Schema>): Promise<void> {
  if (isShared(trx)) await sql`select pg_advisory_xact_lock(${sql.lit(recognising)})`.execute(trx);
}
