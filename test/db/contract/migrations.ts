import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../../src/db/connect.ts';
import { migrate } from '../../../src/db/migrate.ts';
import { migrations } from '../../../src/db/migrations/index.ts';
import type { ColumnTypes, Migration } from '../../../src/db/migrations/migration.ts';
import { type MakePlace, now, type Place, storeDelivery } from './place.ts';

/** These migrations, the last one failing after `done` of its statements. */
function failing(upTo: number, done: number): Migration[] {
  const until = migrations.filter(({ number }) => number <= upTo);
  return until.map((migration) =>
    migration.number < upTo
      ? migration
      : {
          ...migration,
          statements: (types: ColumnTypes) => [...migration.statements(types).slice(0, done), 'select * from the_sea'],
        },
  );
}

export function migrationContract(makePlace: MakePlace): void {
  let place: Place;
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(() => place[Symbol.asyncDispose]());
  const numbers = async ({ db }: Pick<Storage, 'db'>) =>
    (await sql<{ number: number }>`select number from migrations order by number`.execute(db)).rows.map(
      ({ number }) => number,
    );
  const all = migrations.map(({ number }) => number);

  describe('the schema', () => {
    it('is made once when several processes open a new database at once', async () => {
      await place.openAtOnce(4);
      const storage = await place.open();
      expect(await numbers(storage)).toEqual(all);
      await storeDelivery(storage);
      await storage.close();
    });

    it('is as it was after a migration that fails at any of its statements, and the next start goes through', async () => {
      const { db, dialect, close } = await place.openBare();
      let before: number[] = [];
      for (const { number, statements } of migrations) {
        const count = statements({ dialect, integer: 'bigint', serial: 'bigint', strict: '' }).length;
        for (let done = 0; done <= count; done += 1) {
          await expect(migrate(db, dialect, now(), failing(number, done))).rejects.toThrow('the_sea');
          if (number > 1) expect(await numbers({ db })).toEqual(before);
          else await expect(numbers({ db })).rejects.toThrow();
        }
        const upTo = migrations.filter((migration) => migration.number <= number);
        await migrate(db, dialect, now(), upTo);
        before = upTo.map((migration) => migration.number);
      }
      expect(await numbers({ db })).toEqual(all);
      await close();
    });

    it('of a newer version of the program is refused with a sentence, and left alone', async () => {
      const storage = await place.open();
      await sql`insert into migrations (number, name, at) values (999, 'from the future', 0)`.execute(storage.db);
      await expect(place.open()).rejects.toMatchObject({
        name: 'StorageError',
        message: expect.stringContaining('newer version'),
        nextStep: expect.stringContaining('Update the program'),
      });
      expect(await numbers(storage)).toEqual([...all, 999]);
      await storage.close();
    });
  });
}
