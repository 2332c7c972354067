import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { untilSaid } from '../support/until-said.ts';
import { type Finished, harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

const posted = ({ mastodon, bluesky }: Workplace) => [mastodon.posts.length, bluesky.posts.length];

async function untilPosted(place: Workplace, count: number): Promise<void> {
  const end = performance.now() + 30_000;
  while (posted(place).some((one) => one < count) && performance.now() < end) await sleep(50);
  expect(posted(place)).toEqual([count, count]);
}

const codes = (finished: Finished[]) => finished.map(({ code }) => code);

it('many commands and the daemon at once share a page once on each network, and each says where it stands', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry, millEntry], feedKeys: 'every: 1s' });
  place.mastodon.repeats = 'ignore';
  const daemon = place.start('run', '--no-web');
  await untilSaid(daemon, /left from before/);
  const share = () => place.run('share', '--json', `${place.site.url}/new-pier`);
  const shares = await Promise.all(Array.from({ length: 4 }, share));
  expect(shares.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(4).fill({ code: 0, stderr: '' }));
  for (const { lines } of shares) expect(lines.map(({ state }) => state)).toEqual(['published', 'published']);
  expect(posted(place)).toEqual([1, 1]);
});

it('a run by cron beside the daemon posts nothing twice', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'every: 1s' });
  place.mastodon.repeats = 'ignore';
  const daemon = place.start('run', '--no-web');
  await untilSaid(daemon, /left from before/);
  place.site.entries = [harbourEntry, millEntry];
  const runs = await Promise.all([place.run('run', '--once'), place.run('run', '--once')]);
  expect(codes(runs)).toEqual([0, 0]);
  await untilPosted(place, 1);
  await sleep(1500);
  expect(posted(place)).toEqual([1, 1]);
});

it('approve, skip, retry, status and export work while the daemon does, and do not disturb it', async () => {
  const keys = 'every: 1s\n    publish: approve\n    pageReady: 0';
  await using place = await makeWorkplace({ entries: [], feedKeys: `backlog: all\n    ${keys}` });
  const daemon = place.start('run', '--no-web');
  await untilSaid(daemon, /2 accounts/);
  await place.run('status');
  place.site.entries = [harbourEntry, millEntry];
  await untilSaid(daemon, /2 held for you/);
  const read = await Promise.all([place.run('status', '--json'), place.run('export'), place.run('accounts', 'list')]);
  expect(codes(read)).toEqual([0, 0, 0]);
  const approved = place.run('approve', '--feed', 'quay', '--latest', '1');
  expect(codes(await Promise.all([approved, place.run('retry', '--all')]))).toEqual([0, 0]);
  await untilPosted(place, 1);
  expect((await place.run('skip', '--all')).code).toBe(0);
  await sleep(1500);
  expect(posted(place)).toEqual([1, 1]);
  const { lines } = await place.run('status', '--json');
  expect(lines[0]).toMatchObject({ deliveries: { published: 2, skipped: 2, held: 0, waiting: 0 } });
  expect(daemon.child.exitCode).toBeNull();
});

it('status says that nothing goes on while no daemon runs', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all\n    delay: 1h' });
  await place.run('run', '--once');
  expect((await place.run('status')).stdout).toMatch(/the delay of its feed.*\n\s+Next: No daemon runs: start it/);
  const daemon = place.start('run', '--no-web');
  await untilSaid(daemon, /2 accounts/);
  expect((await place.run('status')).stdout).toMatch(/the delay of its feed.*\n\s+Next: Nothing to do/);
});
