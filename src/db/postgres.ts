import { Socket } from 'node:net';
import { type PostgresDialect as Dialect, PostgresDialect } from 'kysely';
import type { ClientBase, ClientConfig, Pool } from 'pg';
import type { Clock } from '../clock.ts';
import type { Doorbell } from './doorbell.ts';
import { notifyDoorbell } from './notify-doorbell.ts';

export interface Postgres {
  dialect: Dialect;
  doorbell: Doorbell;
  /** Resolves when all rings of the doorbell are out: before the dialect's connections are closed. */
  rung(): Promise<void>;
  /** The server's time, milliseconds since 1970. */
  time(): Promise<number>;
}

/** Whole numbers of 64 bits come as text by default; ours are times and counts, far below 2^53. */
const int8 = 20;
const connectAtMost = 10_000;
/** A host that vanished answers nothing, not even that it is gone: a connection silent for so long is given up. Milliseconds. */
const silentAtMost = 60_000;

function watchedSocket(): Socket {
  const socket = new Socket();
  socket.setTimeout(silentAtMost, () => socket.destroy());
  return socket;
}

/**
 * A commit is on the server's disk before it is told of, whatever the server's or the user's setting is; one that asks
 * for more (`remote_apply`) is left.
 */
const durable =
  "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') <> 'remote_apply'";

async function askTime(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ time: number }>(
    'select (extract(epoch from clock_timestamp()) * 1000)::bigint as time',
  );
  const time = rows[0]?.time;
  if (time === undefined) throw new Error('PostgreSQL does not tell its time.');
  return time;
}

export async function openPostgres(url: string, clock: Clock): Promise<Postgres> {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const config: ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: connectAtMost,
    fallback_application_name: 'share-this-post',
    keepAlive: true,
    stream: watchedSocket,
    types,
  };
  // Without listeners a connection that is lost between two queries would end the process; the next query reports it.
  const onConnect = async (client: ClientBase) => {
    client.on('error', () => undefined);
    await client.query(durable);
  };
  const pool = new pg.Pool({ ...config, max: 8, onConnect });
  pool.on('error', () => undefined);
  const { rung, ...doorbell } = notifyDoorbell(pool, () => new pg.Client(config), clock);
  return {
    dialect: new PostgresDialect({ pool }),
    doorbell,
    rung,
    time: () => askTime(pool),
  };
}
