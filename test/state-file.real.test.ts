import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStorage } from '../src/db/connect.ts';
import { stateFileTests } from './state-file-tests.ts';
import { createFakeClock } from './support/fake-clock.ts';
import { createDatabase } from './support/real-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const sqlite = () => openStorage({ dataDir: join(folder, String(++count)), url: null, clock: createFakeClock() });

async function postgres() {
  const database = await createDatabase();
  const storage = await openStorage({ dataDir: '', url: database.url, clock: createFakeClock() });
  const close = async () => {
    await storage.close();
    await database[Symbol.asyncDispose]();
  };
  return { ...storage, close };
}

describe('from SQLite to PostgreSQL', () => stateFileTests(sqlite, postgres));
describe('from PostgreSQL to SQLite', () => stateFileTests(postgres, sqlite));
