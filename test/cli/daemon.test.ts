import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { untilSaid } from '../support/until-said.ts';
import { harbourEntry, makeWorkplace, millEntry, programArguments } from '../support/workplace.ts';

it.each(['SIGTERM', 'SIGINT'] as const)('%s ends a daemon with exit code 0', async (signal) => {
  await using place = await makeWorkplace({ entries: [millEntry] });
  const daemon = place.start('run', '--listen', '127.0.0.1:0');
  await untilSaid(daemon, /2 accounts/);
  daemon.child.kill(signal);
  const { code, stderr } = await daemon.finished;
  expect(code).toBe(0);
  expect(stderr).toContain('Stopped.');
});

it('a second daemon on the same data is refused, and the first goes on', async () => {
  await using place = await makeWorkplace({ entries: [millEntry] });
  const first = place.start('run', '--no-web');
  await untilSaid(first, /2 accounts/);
  const second = await place.run('run', '--no-web');
  expect(second.code).toBe(1);
  expect(second.stderr).toContain('A daemon runs already');
  expect(first.child.exitCode).toBeNull();
});

it('a daemon publishes what a command approves, at once', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'publish: approve\n    every: 10s' });
  await place.run('run', '--once');
  place.site.entries = [harbourEntry, millEntry];
  const daemon = place.start('run', '--no-web');
  await untilSaid(daemon, /1 held for you/);
  await place.run('approve', '--all');
  await untilSaid(daemon, /Published on mastodon/);
  expect(place.mastodon.posts).toHaveLength(1);
});

it('without any configuration the whole job is shown on a sample site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'share-this-post-'));
  const child = spawn(process.execPath, [...programArguments, 'run', '--listen', '127.0.0.1:0'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
  });
  const finished = once(child, 'close');
  const said = await untilSaid(
    { child },
    /Published on mastodon[\s\S]*Published on bluesky|Published on bluesky[\s\S]*Published on mastodon/,
  );
  expect(said).toContain('To go live');
  const address = /Dashboard: (\S+)/.exec(said)?.[1] ?? '';
  const page = await (await fetch(address)).text();
  expect(page).toContain('Harbour');
  expect((await fetch(new URL('/healthz', address))).status).toBe(200);
  child.kill('SIGTERM');
  expect((await finished)[0]).toBe(0);
  rmSync(folder, { recursive: true });
});
