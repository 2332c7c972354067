import { describe } from 'vitest';
import { openStorage } from '../../src/db/connect.ts';
import { createDatabase } from '../support/real-postgres.ts';
import { sweepTests } from './sweep-tests.ts';

describe('on PostgreSQL', () => {
  sweepTests(async (clock) => {
    const database = await createDatabase();
    const storage = await openStorage({ dataDir: '', url: database.url, clock });
    return {
      ...storage,
      close: async () => {
        await storage.close();
        await database[Symbol.asyncDispose]();
      },
    };
  });
});
