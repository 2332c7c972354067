import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorage } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { start } from '../../src/db/migrations/001-start.ts';
import type { Schema } from '../../src/db/schema.ts';
import { openSqlite, sqliteFile } from '../../src/db/sqlite.ts';
import { searchEntries } from '../../src/entries/search-store.ts';
import { createFakeClock } from '../support/fake-clock.ts';

const helper = join(process.env.TEST_PROGRAMS ?? '', 'migrate-and-die.mjs');
let folder: string;
let first: string;

const filled = `insert into entries values ('e', 'quay', 'https://example.com/e', 'An entry', '{}', null, 'f', 1, 1, 1);
  insert into entry_keys values ('id', 'x', 'e');
  insert into deliveries (id, entry_id, account_id, network, round, state, version, due_at, created_at, updated_at, attempts, looks, uri)
    values ('d1', 'e', 'a', 'n', 0, 'published', 3, 1, 1, 1, 1, 0, 'at://1'), ('d2', 'e', 'b', 'n', 0, 'waiting', 1, 1, 1, 1, 0, 0, null),
      ('d3', 'e', 'c', 'n', 0, 'skipped', 1, 1, 1, 1, 0, 0, null);`;

/** A database of the first version, with something in it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  first = join(folder, 'first');
  const db = new Kysely<Schema>({ dialect: openSqlite(first) });
  await migrate(db, 'sqlite', 1, [start]);
  await db.destroy();
  const file = new BetterSqlite3(sqliteFile(first));
  file.exec(filled);
  file.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const schemaOf = (dataDir: string): unknown[] => {
  const file = new BetterSqlite3(sqliteFile(dataDir), { readonly: true });
  const schema = file.prepare('select type, name, sql from sqlite_master order by name').all();
  file.close();
  return schema;
};

const migrateIn = (dataDir: string, dieAt: number) =>
  spawnSync(process.execPath, [helper, dataDir, String(dieAt)], { encoding: 'utf8' });

it.each([
  ['an empty folder', false],
  ['a database of the first version', true],
])(
  'a migration of %s that is killed before any of its statements is done whole by the next start',
  async (_name, old) => {
    const fresh = (name: string) => {
      const place = join(folder, `${old}-${name}`);
      if (old) cpSync(first, place, { recursive: true });
      return place;
    };
    const whole = fresh('whole');
    const statements = Number(migrateIn(whole, 0).stdout);
    expect(statements).toBeGreaterThan(10);
    const wanted = schemaOf(whole);
    for (let n = 2; n <= statements; n += 1) {
      const place = fresh(String(n));
      expect(migrateIn(place, n).signal).toBe('SIGKILL');
      const { db, close } = await openStorage({ dataDir: place, url: null, clock: createFakeClock() });
      const states = await db.selectFrom('deliveries').select(['id', 'state', 'mends']).orderBy('id').execute();
      const found = await searchEntries(db, 'entry', { before: 10, atMost: 10 });
      const counts = await db.selectFrom('delivery_counts').select(['state', 'count']).orderBy('state').execute();
      await close();
      expect(schemaOf(place)).toEqual(wanted);
      expect(found.map(({ id }) => id)).toEqual(old ? ['e'] : []);
      expect(states.map(({ state }) => state)).toEqual(old ? ['published', 'waiting', 'skipped'] : []);
      expect(counts.map(({ count }) => count)).toEqual(old ? [1, 1] : [0, 0]);
    }
  },
  300_000,
);
