import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { untilSaid } from '../support/until-said.ts';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

const lateEntry = {
  slug: 'night-ferry',
  title: 'A night ferry sails in summer',
  text: 'From June on a ferry leaves Port Ellery at midnight. It carries bicycles, and it is back for breakfast.',
};

const posted = ({ mastodon, bluesky }: Workplace) => [mastodon.posts.length, bluesky.posts.length];

const deliveriesSchema = z.object({ deliveries: z.object({ published: z.number() }) });

async function untilPosted(place: Workplace, count: number): Promise<void> {
  const end = performance.now() + 20_000;
  const recorded = async () => {
    const { deliveries } = deliveriesSchema.parse((await place.run('status', '--json')).lines[0]);
    return deliveries.published === 2 * count;
  };
  while (posted(place).some((one) => one < count) && performance.now() < end) await sleep(50);
  expect(posted(place)).toEqual([count, count]);
  // A post stands a moment before it is known to stand; a copy of the database made between would be held, and rightly.
  while (!(await recorded()) && performance.now() < end) await sleep(50);
}

/** Step by step as docs/backup.md says. */
function restore({ data }: Workplace, backup: string): void {
  copyFileSync(backup, join(data, 'share-this-post.db'));
  for (const end of ['-wal', '-shm']) rmSync(join(data, `share-this-post.db${end}`), { force: true });
}

const ways: [name: string, backUp: (place: Workplace, file: string) => Promise<unknown>, flags: string[]][] = [
  ['export --backup', (place, file) => place.run('export', '--backup', file), []],
  [
    'another program, restored with --restored',
    async ({ data }, file) => {
      const database = new BetterSqlite3(join(data, 'share-this-post.db'), { readonly: true });
      await database.backup(file);
      database.close();
    },
    ['--restored'],
  ],
];

it.each(ways)('a backup made by %s while the daemon runs posts nothing again', async (_name, backUp, flags) => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all\n    every: 1s' });
  const backup = join(place.folder, 'backup.db');
  const daemon = place.start('run', '--no-web');
  await untilPosted(place, 1);
  await backUp(place, backup);
  place.site.entries = [harbourEntry, millEntry];
  await untilPosted(place, 2);
  daemon.child.kill('SIGTERM');
  await daemon.finished;
  restore(place, backup);
  const restored = await place.run('run', '--once', ...flags);
  expect(restored.stderr).toContain('1 new entry; 1 held for you');
  expect(posted(place)).toEqual([2, 2]);
  const status = await place.run('status', '--json');
  expect(status.lines[0]).toMatchObject({
    deliveries: { published: 2, held: 2 },
    open: [{ why: expect.stringMatching(/is a backup of .* may have gone out since/) }, {}],
  });
  expect((await place.run('skip', '--all')).code).toBe(0);
  place.site.entries = [lateEntry, harbourEntry, millEntry];
  await place.run('run', '--once');
  expect(posted(place)).toEqual([3, 3]);
});

it('what was under way when the backup was made is held, and one that may have been sent is asked for when approved', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  place.mastodon.repeats = 'ignore';
  place.mastodon.fail(/POST .*statuses/, 'hang-after');
  const backup = join(place.folder, 'backup.db');
  const running = place.start('run', '--no-web');
  await untilSaid(running, /Published on bluesky/);
  while (place.mastodon.posts.length === 0) await sleep(20);
  await place.run('export', '--backup', backup);
  running.child.kill('SIGKILL');
  await running.finished;
  restore(place, backup);
  await place.run('run', '--once');
  expect((await place.run('status', '--json')).lines[0]).toMatchObject({ deliveries: { held: 1 } });
  const skipped = await place.run('skip', '--all');
  expect(skipped.code).toBe(1);
  expect(skipped.stderr).toContain('may stand on mastodon already');
  await place.run('approve', '--all');
  expect((await place.run('run', '--once')).code).toBe(0);
  expect(posted(place)).toEqual([1, 1]);
});

it('a backup that cannot be written is named, and leaves neither half a file nor the old one spoilt', async () => {
  await using place = await makeWorkplace({ entries: [millEntry] });
  await place.run('run', '--once');
  const missing = await place.run('export', '--backup', join(place.folder, 'nowhere', 'backup.db'));
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/The database copy .* cannot be opened[\s\S]*Next: /);
  const backup = join(place.folder, 'backup.db');
  writeFileSync(backup, 'the one before');
  if (spawnSync('prlimit', ['--version']).status === 0) {
    const full = await place.startUnder(['prlimit', '--fsize=20000'], 'export', '--backup', backup).finished;
    expect(full.code).toBe(1);
    expect(full.stderr).not.toMatch(/\n\s+at /);
    expect(statSync(backup).size).toBe('the one before'.length);
  }
  expect(readdirSync(place.folder).filter((name) => name.includes('.part'))).toEqual([]);
  expect((await place.run('export', '--backup', backup)).code).toBe(0);
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect(existsSync(`${backup}.part`)).toBe(false);
});

it('a move by export and import posts nothing again, and what was held goes out when it is approved', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  await place.run('run', '--once');
  place.configure(place.config.replace('backlog: all', 'backlog: all\n    publish: approve'));
  place.site.entries = [harbourEntry, millEntry];
  await place.run('run', '--once');
  const { stdout } = await place.run('export');
  const file = join(place.folder, 'state.jsonl');
  writeFileSync(file, stdout);
  const there = ['--data', join(place.folder, 'elsewhere')];
  expect((await place.run('import', file, ...there)).stderr).toContain('2 entries and 4 deliveries');
  expect((await place.run('import', file, ...there)).stderr).toContain('0 entries and 0 deliveries');
  expect((await place.run('run', '--once', ...there)).code).toBe(0);
  expect(posted(place)).toEqual([1, 1]);
  await place.run('approve', '--all', ...there);
  const { stderr, code } = await place.run('run', '--once', ...there);
  expect({ code, failed: stderr.includes('failed') }).toEqual({ code: 0, failed: false });
  expect(posted(place)).toEqual([2, 2]);
});
