import { Kysely } from 'kysely';
import { systemClock } from '../../src/clock.ts';
import { openStorage } from '../../src/db/connect.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import type { Schema } from '../../src/db/schema.ts';
import { createDatabase } from '../support/real-postgres.ts';
import { describeReal } from '../support/real-servers.ts';
import { storeContract } from './store-contract.ts';

describeReal('on PostgreSQL', ['postgres'], () => {
  storeContract(async () => {
    const { url, [Symbol.asyncDispose]: drop } = await createDatabase();
    const open = () => openStorage({ dataDir: '', url, clock: systemClock });
    return {
      open,
      async openAtOnce(count) {
        const opened = await Promise.all(Array.from({ length: count }, open));
        await Promise.all(opened.map(({ close }) => close()));
      },
      async openBare() {
        const db = new Kysely<Schema>({ dialect: (await openPostgres(url, systemClock)).dialect });
        return { db, dialect: 'postgres', close: () => db.destroy() };
      },
      [Symbol.asyncDispose]: drop,
    };
  });
});
