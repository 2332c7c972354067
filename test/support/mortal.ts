import BetterSqlite3 from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Clock } from '../../src/clock.ts';
import type { Schema } from '../../src/db/schema.ts';
import { sqliteFile } from '../../src/db/sqlite.ts';
import type { FakeClock } from './fake-clock.ts';

/** What befalls a process at one of its steps: it is killed, is stopped for a time, or its whole machine sleeps. */
export type Fate = { at: number } & ({ is: 'death' } | { is: 'stop' | 'sleep'; ms: number });

/** A process whose every step – a question to the database, a request, its answer – may be its last. */
export interface Mortal {
  readonly db: Kysely<Schema>;
  readonly clock: Clock;
  /** How many steps it has done. */
  readonly steps: number;
  readonly isAlive: boolean;
  /** Until when it stands still, milliseconds since 1970. */
  readonly stoppedUntil: number;
  /** One step more. Never resolves when that was the last. */
  step(): Promise<void>;
  /** Waits as for a timer or an answer from outside: a process that stands still, or is dead, does not see it. */
  notice<T>(from: Promise<T>): Promise<T>;
  die(): void;
}

/** One SQLite file for several such processes; a transaction of one keeps out the others. */
export interface SharedDatabase {
  ask<R>(query: CompiledQuery): QueryResult<R>;
  /** Resolves when it is free; call the answer to free it again. */
  lock(): Promise<() => void>;
  close(): void;
}

export async function openShared(folder: string): Promise<SharedDatabase> {
  const database = new BetterSqlite3(sqliteFile(folder));
  // Processes die here, not machines.
  database.pragma('synchronous = off');
  database.pragma('foreign_keys = on');
  const statements = new Map<string, BetterSqlite3.Statement>();
  const statementOf = (text: string) => {
    const known = statements.get(text) ?? database.prepare(text);
    statements.set(text, known);
    return known;
  };
  let last: Promise<void> = Promise.resolve();
  return {
    ask<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
      const statement = statementOf(sql);
      if (statement.reader) return { rows: statement.all(parameters) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
    },
    lock() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const free = last.then(() => resolve);
      last = last.then(() => promise);
      return free;
    },
    close: () => void database.close(),
  };
}

const never = (): Promise<never> => new Promise(() => undefined);
const begin = CompiledQuery.raw('begin immediate');
const commit = CompiledQuery.raw('commit');
const rollback = CompiledQuery.raw('rollback');

interface Life {
  step(): Promise<void>;
  /** Takes its time, but is no step. */
  pause(): Promise<void>;
  /** A step during which nothing else happens; false: it was the last. */
  tick(): boolean;
}

/** Questions as steps of a process. The transaction of one that dies is rolled back, as SQLite does with its file. */
class MortalConnection implements DatabaseConnection {
  readonly #shared: SharedDatabase;
  readonly #life: Life;
  readonly free: () => void;
  #inside = false;

  constructor(shared: SharedDatabase, life: Life, free: () => void) {
    this.#shared = shared;
    this.#life = life;
    this.free = free;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inside && !this.#life.tick()) {
      this.#shared.ask(rollback);
      this.free();
      await never();
    }
    return this.#shared.ask<R>(query);
  }

  async begin(): Promise<void> {
    await this.executeQuery(begin);
    this.#inside = true;
  }

  async end(how: CompiledQuery): Promise<void> {
    await this.executeQuery(how);
    this.#inside = false;
  }

  streamQuery(): never {
    throw new Error('Nothing here is streamed.');
  }
}

class MortalDriver implements Driver {
  readonly #shared: SharedDatabase;
  readonly #life: Life;

  constructor(shared: SharedDatabase, life: Life) {
    this.#shared = shared;
    this.#life = life;
  }

  async acquireConnection(): Promise<MortalConnection> {
    await this.#life.step();
    return new MortalConnection(this.#shared, this.#life, await this.#shared.lock());
  }

  beginTransaction = (connection: MortalConnection): Promise<void> => connection.begin();
  commitTransaction = (connection: MortalConnection): Promise<void> => connection.end(commit);
  rollbackTransaction = (connection: MortalConnection): Promise<void> => connection.end(rollback);

  async releaseConnection(connection: MortalConnection): Promise<void> {
    connection.free();
    await this.#life.pause();
  }

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}
}

export interface MortalOptions {
  clock: FakeClock;
  shared: SharedDatabase;
  fates?: readonly Fate[];
  /** How long each step takes, milliseconds. */
  delay?: () => number;
  /** Told of each step before anything befalls the process at it. */
  onStep?: (step: number) => void;
}

export function createMortal({ clock: base, shared, fates = [], delay = () => 0, onStep }: MortalOptions): Mortal {
  let steps = 0;
  let alive = true;
  let stoppedUntil = 0;
  let slept = 0;
  const tick = (): boolean => {
    steps += 1;
    onStep?.(steps);
    for (const fate of fates) {
      if (fate.at !== steps || !alive) continue;
      if (fate.is === 'death') alive = false;
      else stoppedUntil = Math.max(stoppedUntil, base.now() + fate.ms);
      if (fate.is === 'sleep') slept += fate.ms;
    }
    return alive;
  };
  const whenRunning = async (): Promise<void> => {
    while (alive && stoppedUntil > base.now()) await base.sleep(stoppedUntil - base.now());
    if (!alive) await never();
  };
  const pause = async (): Promise<void> => {
    const ms = delay();
    if (ms > 0 && alive) await base.sleep(ms);
    await whenRunning();
  };
  const step = async (): Promise<void> => {
    tick();
    await pause();
  };
  const notice = async <T>(from: Promise<T>): Promise<T> => {
    try {
      return await from;
    } finally {
      await whenRunning();
    }
  };
  const driver = new MortalDriver(shared, { step, pause, tick });
  return {
    db: new Kysely<Schema>({
      dialect: {
        createAdapter: () => new SqliteAdapter(),
        createDriver: () => driver,
        createIntrospector: (db) => new SqliteIntrospector(db),
        createQueryCompiler: () => new SqliteQueryCompiler(),
      },
    }),
    clock: {
      now: base.now,
      elapsed: () => base.elapsed() - slept,
      sleep: (ms, signal) => notice(base.sleep(ms, signal)),
    },
    get steps() {
      return steps;
    },
    get isAlive() {
      return alive;
    },
    get stoppedUntil() {
      return stoppedUntil;
    },
    step,
    notice,
    die() {
      alive = false;
    },
  };
}
