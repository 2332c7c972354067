import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { describe } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { openStorage } from '../../src/db/connect.ts';
import type { Schema } from '../../src/db/schema.ts';
import { openSqlite } from '../../src/db/sqlite.ts';
import { run } from '../support/child-process.ts';
import { storeContract } from './store-contract.ts';

const [connect, clock] = ['src/db/connect.ts', 'src/clock.ts'].map((file) => pathToFileURL(resolve(file)).href);

describe('on SQLite', () => {
  storeContract(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'share-'));
    return {
      open: () => openStorage({ dataDir, url: null, clock: systemClock }),
      async openAtOnce(count) {
        const script = `await (await import('${connect}')).openStorage({ dataDir: '${dataDir}', url: null, clock: (await import('${clock}')).systemClock })`;
        const openElsewhere = () => run(process.execPath, ['--input-type=module-typescript', '-e', script]);
        await Promise.all(Array.from({ length: count }, openElsewhere));
      },
      async openBare() {
        const db = new Kysely<Schema>({ dialect: openSqlite(dataDir) });
        return { db, dialect: 'sqlite', close: () => db.destroy() };
      },
      async [Symbol.asyncDispose]() {
        rmSync(dataDir, { recursive: true });
      },
    };
  });
});
