import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { smallDisk } from '../support/full-disk.ts';
import { untilSaid } from '../support/until-said.ts';
import { type Finished, harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

const fileOf = ({ data }: Workplace) => join(data, 'share-this-post.db');

/** Root may write everywhere; without these capabilities modes count for root as for everybody. */
const ordinary = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--'] : [];

/** A trouble is said in a sentence with the next step, and nothing of the program's inside. */
function expectSentence({ code, stderr }: Finished, sentence: RegExp): void {
  expect(stderr).toMatch(sentence);
  expect(stderr).toContain('Next: ');
  expect(stderr).not.toMatch(/\n\s+at |node_modules|SqliteError/);
  expect(code).toBe(1);
}

const posted = ({ mastodon, bluesky }: Workplace) => [mastodon.posts.length, bluesky.posts.length];

async function untilPosted(place: Workplace, most = 40_000): Promise<void> {
  const end = performance.now() + most;
  while (posted(place).includes(0) && performance.now() < end) await sleep(50);
}

/** A workplace that has polled once and posted nothing. */
async function settledPlace(feedKeys = 'backlog: skip'): Promise<Workplace> {
  const place = await makeWorkplace({ entries: [millEntry], feedKeys });
  place.mastodon.repeats = 'ignore';
  await place.run('run', '--once');
  return place;
}

describe('a full disk', () => {
  it.each([0, 12, 28, 60])(
    'with %i kB left loses nothing and posts nothing twice once there is space',
    async (left) => {
      await using place = await makeWorkplace({ entries: [millEntry] });
      place.mastodon.repeats = 'ignore';
      using disk = smallDisk(place.data);
      await place.run('run', '--once');
      place.site.entries = [harbourEntry, millEntry];
      disk.fill(left);
      const full = await place.startUnder(disk.prefix, 'run', '--once').finished;
      if (full.code !== 0) expectSentence(full, /The database .* (is full|cannot be read or written|cannot be opened)/);
      disk.heal();
      const healed = await place.run('run', '--once');
      expect(healed.stderr).not.toContain('rror');
      expect(healed.code).toBe(0);
      expect(posted(place)).toEqual([1, 1]);
      await place.run('run', '--once');
      expect(posted(place)).toEqual([1, 1]);
    },
  );

  it('is told of by the daemon, which goes on by itself once there is space', async () => {
    await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'every: 1s' });
    using disk = smallDisk(place.data);
    const daemon = place.start('run', '--no-web');
    await untilSaid(daemon, /left from before/);
    disk.fill(0, daemon.child.pid);
    place.site.entries = [harbourEntry, millEntry];
    const said = await untilSaid(daemon, /The database .* (is full|cannot be read or written).*Next: /);
    expect(said).not.toMatch(/\n\s+at |SqliteError/);
    disk.heal(daemon.child.pid);
    await untilPosted(place);
    const status = posted(place).includes(0) ? (await place.run('status')).stdout : '';
    expect([posted(place), status]).toEqual([[1, 1], '']);
    daemon.child.kill('SIGTERM');
    expect((await daemon.finished).code).toBe(0);
  });
});

describe('a data folder', () => {
  it('that may not be written to is named with the next step', async () => {
    await using place = await makeWorkplace();
    mkdirSync(place.data, { mode: 0o555 });
    expectSentence(await place.startUnder(ordinary, 'run', '--once').finished, /The database .* cannot be opened/);
  });

  it('with a database that may only be read is named with the next step, and nothing is sent', async () => {
    await using place = await settledPlace();
    place.site.entries = [harbourEntry, millEntry];
    rmSync(join(place.data, 'share-this-post.db-wal'), { force: true });
    rmSync(join(place.data, 'share-this-post.db-shm'), { force: true });
    chmodSync(fileOf(place), 0o444);
    chmodSync(place.data, 0o555);
    expectSentence(await place.startUnder(ordinary, 'run', '--once').finished, /cannot be written to/);
    chmodSync(place.data, 0o755);
    chmodSync(fileOf(place), 0o644);
    expect(posted(place)).toEqual([0, 0]);
  });

  it('that disappears under the daemon ends the sending, and says so', async () => {
    await using place = await settledPlace('every: 1s');
    const daemon = place.start('run', '--no-web');
    place.site.entries = [harbourEntry, millEntry];
    await untilPosted(place);
    rmSync(place.data, { recursive: true });
    place.site.entries = [{ ...harbourEntry, slug: 'bells', title: 'The bells return' }, harbourEntry, millEntry];
    await untilSaid(daemon, /was removed or replaced while this program had it open.*Next: Stop this program/);
    await sleep(1500);
    expect(posted(place)).toEqual([1, 1]);
  });

  it('that another program has locked is told of, and the work is done once it is free', async () => {
    await using place = await settledPlace();
    place.site.entries = [harbourEntry, millEntry];
    const other = new BetterSqlite3(fileOf(place));
    other.exec('begin immediate');
    expectSentence(await place.run('run', '--once'), /is locked by another program/);
    other.exec('rollback');
    other.close();
    expect((await place.run('run', '--once')).code).toBe(0);
    expect(posted(place)).toEqual([1, 1]);
  });
});

const rootPage = z.object({ rootpage: z.number() });

/** Overwrites the page where a table begins. */
function damage(file: string, table: string): void {
  const database = new BetterSqlite3(file);
  database.pragma('wal_checkpoint(truncate)');
  const { rootpage } = rootPage.parse(database.prepare('select rootpage from sqlite_master where name = ?').get(table));
  database.close();
  const open = openSync(file, 'r+');
  writeSync(open, Buffer.alloc(4096, 0xa5), 0, 4096, (rootpage - 1) * 4096);
  closeSync(open);
}

describe('a database file', () => {
  it.each<[string, (file: string) => void]>([
    [
      'whose beginning was overwritten',
      (file) => writeFileSync(file, 'no database any more'.repeat(300), { flag: 'r+' }),
    ],
    ['that is another kind of file', (file) => writeFileSync(file, 'A letter to the harbour master.\n'.repeat(40))],
    ['that was cut off', (file) => truncateSync(file, 4096 * 3)],
    ['that was emptied', (file) => truncateSync(file, 0)],
    ['whose feeds were overwritten', (file) => damage(file, 'feeds')],
  ])('%s is called damaged, nothing is sent, and it is left as it is', async (_how, spoil) => {
    await using place = await settledPlace('backlog: all\n    publish: approve');
    await place.run('approve', '--all');
    const file = fileOf(place);
    spoil(file);
    const before = readFileSync(file);
    const said = await place.run('run', '--once');
    expectSentence(said, /The database .* is damaged/);
    expect(said.stderr).toContain('docs/backup.md');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(posted(place)).toEqual([0, 0]);
  });

  it('that turns out to be damaged during work is told of by the daemon in a sentence', async () => {
    await using place = await settledPlace('every: 1s');
    damage(fileOf(place), 'entry_keys');
    place.site.entries = [harbourEntry, millEntry];
    const daemon = place.start('run', '--no-web');
    const said = await untilSaid(daemon, /is damaged.*Next: .*docs\/backup\.md/);
    expect(said).not.toMatch(/\n\s+at |SqliteError/);
    expect(posted(place)).toEqual([0, 0]);
    daemon.child.kill('SIGTERM');
    expect((await daemon.finished).code).toBe(0);
  });

  it('of a newer version is refused and left as it is', async () => {
    await using place = await settledPlace();
    const database = new BetterSqlite3(fileOf(place));
    database.exec("insert into migrations values (99, 'from the future', 0)");
    database.close();
    for (const command of [['run', '--once'], ['status'], ['export']])
      expectSentence(await place.run(...command), /made by a newer version .* 99/);
  });
});

it('a command that cannot wake the daemon has still done its work', async () => {
  await using place = await settledPlace('backlog: all\n    publish: approve');
  spawnSync('rm', ['-rf', join(place.data, 'running')]);
  writeFileSync(join(place.data, 'running'), '');
  const { code, stderr } = await place.run('approve', '--all');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
