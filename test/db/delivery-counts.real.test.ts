import { openStorage } from '../../src/db/connect.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { createDatabase } from '../support/real-postgres.ts';
import { deliveryCountsTests } from './delivery-counts-tests.ts';

deliveryCountsTests(async () => {
  const database = await createDatabase();
  const storage = await openStorage({ dataDir: '', url: database.url, clock: createFakeClock() });
  return {
    ...storage,
    close: async () => {
      await storage.close();
      await database[Symbol.asyncDispose]();
    },
  };
});
