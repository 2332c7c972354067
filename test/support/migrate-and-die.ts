import { Kysely } from 'kysely';
import { migrate } from '../../src/db/migrate.ts';
import { migrations } from '../../src/db/migrations/index.ts';
import type { Schema } from '../../src/db/schema.ts';
import { openSqlite } from '../../src/db/sqlite.ts';

/** `node migrate-and-die.ts FOLDER NUMBER`: migrates, and is killed before its n-th statement. */
const [folder = '', number = ''] = process.argv.slice(2);
let count = 0;
const db = new Kysely<Schema>({
  dialect: openSqlite(folder),
  plugins: [
    {
      transformQuery({ node }) {
        count += 1;
        if (count === Number(number)) process.kill(process.pid, 'SIGKILL');
        return node;
      },
      transformResult: async ({ result }) => result,
    },
  ],
});
await migrate(db, 'sqlite', 1, migrations);
await db.destroy();
process.stdout.write(String(count));
