import { type PostgresDialect as Dialect, PostgresDialect } from 'kysely';

/** Whole numbers of 64 bits come as text by default; ours are times and counts, far below 2^53. */
const int8 = 20;

export async function openPostgres(url: string): Promise<Dialect> {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000, types });
  // Without a listener a connection lost while idle would end the process; the next query reports it.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
