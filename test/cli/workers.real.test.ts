import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createDatabase } from '../support/real-postgres.ts';
import { describeReal, realServer } from '../support/real-servers.ts';
import { startPostgres } from '../support/start-postgres.ts';
import { untilSaid } from '../support/until-said.ts';
import { ask, eachOnce, numberedEntries, passLeases, standing, until } from '../support/workers.ts';
import { harbourEntry, makeWorkplace, millEntry, type Running } from '../support/workplace.ts';

const ferryEntry = {
  slug: 'night-ferry',
  title: 'A night ferry sails in summer',
  text: 'From June on a ferry leaves Port Ellery at midnight. It carries bicycles, and it is back for breakfast.',
};

/** Both workers meet an outage, and its end, within so many milliseconds. */
const outage = 45_000;

const kill = async ({ child, finished }: Running) => {
  child.kill('SIGKILL');
  await finished;
};

/** For the environment of a process whose clock shall be so many hours off. */
const withClockOff = (hours: number): string =>
  `NODE_OPTIONS=--import=data:text/javascript,const{now}=Date;Date.now=()=>now()+${hours * 3_600_000}`;

describeReal('several workers on one PostgreSQL', ['postgres'], () => {
  it('publish each of many entries once, whoever of them is killed and whatever their clocks show', {
    timeout: 60_000,
  }, async () => {
    await using database = await createDatabase();
    const count = 30;
    const entries = numberedEntries(count);
    await using place = await makeWorkplace({ entries, feedKeys: 'backlog: all', database: database.url });
    place.mastodon.repeats = 'ignore';
    const posts = () => place.mastodon.posts.length + place.bluesky.posts.length;
    const worker = (n: number, hoursOff = 0) =>
      place.startUnder(['env', withClockOff(hoursOff)], 'run', '--no-web', '--data', `worker-${n}`);
    const first = [worker(1), worker(2, 1), worker(3, -1)];
    await until(() => posts() > 4);
    await Promise.all(first.slice(0, 1).map(kill));
    place.mastodon.fail(/POST .*statuses/, 'hang-after');
    place.bluesky.fail(/putRecord/, 'hang-after');
    const before = posts();
    await until(() => posts() > before + 6);
    await Promise.all(first.slice(1).map(kill));
    place.mastodon.heal();
    place.bluesky.heal();
    await passLeases(database.url);
    const second = [worker(4, 1), worker(5)];
    await until(() => posts() >= 2 * count);
    await until(
      async () => (await ask(database.url, `select 1 from deliveries where state <> 'published'`)).length === 0,
    );
    expect(standing(place)).toEqual(eachOnce(count));
    const rows = await ask(database.url, 'select state, count(*)::int as count from deliveries group by state');
    expect(rows).toEqual([{ state: 'published', count: 2 * count }]);
    for (const { child, finished } of second) {
      child.kill('SIGTERM');
      expect((await finished).code).toBe(0);
    }
  });

  it('go on by themselves after the database was killed under them, with nothing lost or twice', {
    timeout: 60_000,
  }, async () => {
    await using postgres = await startPostgres(realServer('postgres').binaries);
    const database = await createDatabase({ server: postgres.url });
    const count = 40;
    await using place = await makeWorkplace({
      entries: numberedEntries(count),
      feedKeys: 'backlog: all',
      database: database.url,
    });
    place.mastodon.repeats = 'ignore';
    const posts = () => place.mastodon.posts.length + place.bluesky.posts.length;
    const workers = [place.start('run', '--no-web'), place.start('run', '--no-web', '--data', 'other')];
    const noticed = Promise.all(workers.map((worker) => untilSaid(worker, /cannot be reached/, outage)));
    const restored = Promise.all(workers.map((worker) => untilSaid(worker, /Storage works again/, outage)));
    for (const some of [4, 25]) {
      await until(() => posts() > some);
      await postgres.kill();
      await sleep(1500);
      // A busy machine may leave one of them no time to ask in so short a while.
      await noticed;
      await postgres.start();
      const back = performance.now();
      const then = posts();
      await until(() => posts() > then);
      expect(performance.now() - back).toBeLessThan(8000);
    }
    await until(() => posts() >= 2 * count);
    await until(
      async () => (await ask(database.url, `select 1 from deliveries where state <> 'published'`)).length === 0,
    );
    expect(standing(place)).toEqual(eachOnce(count));
    await restored;
    for (const { child, finished } of workers) {
      child.kill('SIGTERM');
      const { code, stderr } = await finished;
      expect(code).toBe(0);
      expect(stderr).toContain('cannot be reached');
      expect(stderr).toContain('Storage works again.');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  it('hear at once of what a command lets go out', async () => {
    await using database = await createDatabase();
    const feedKeys = 'publish: approve\n    every: 10s';
    await using place = await makeWorkplace({ entries: [millEntry], feedKeys, database: database.url });
    await place.run('run', '--once');
    place.site.entries = [ferryEntry, harbourEntry, millEntry];
    await place.run('run', '--once');
    const workers = [place.start('run', '--no-web'), place.start('run', '--no-web')];
    let said = '';
    for (const { child } of workers) child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(() => said.split('Following').length === 3);
    await sleep(500);
    const posts = () => place.mastodon.posts.length + place.bluesky.posts.length;
    // The first post of a process loads its network's library; what is measured is the hearing.
    await place.run('approve', '--feed', 'quay', '--latest', '1');
    await until(() => posts() === 2);
    await place.run('approve', '--all');
    const approved = performance.now();
    await until(() => posts() === 4);
    expect(performance.now() - approved).toBeLessThan(4000);
    expect(place.mastodon.posts).toHaveLength(2);
    expect(place.bluesky.posts).toHaveLength(2);
  });
});
