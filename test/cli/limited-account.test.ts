import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

const told = expect.stringMatching(/unlisted/);

it('an account whose public posts come out unlisted is told of wherever its owner looks, until they are public again', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  place.mastodon.limited = true;
  const { code, stderr } = await place.run('run', '--once');
  expect([code, stderr]).toEqual([0, told]);
  const status = await place.run('status', '--json');
  expect(status.lines[0]).toMatchObject({
    accounts: [
      { id: 'bluesky', ok: true, warning: null },
      { id: 'mastodon', ok: true, error: null, warning: told },
    ],
  });
  expect((await place.run('status')).stdout).toEqual(told);
  expect((await place.run('accounts', 'list')).stdout).toEqual(told);
  const shared = await place.run('share', `${place.site.url}/${millEntry.slug}`, '--again', '--json');
  expect([shared.code, shared.stderr]).toEqual([0, told]);
  const verified = await place.run('accounts', 'verify', 'mastodon', '--json');
  expect(verified.lines).toEqual([expect.objectContaining({ ok: true, error: null, warnings: [told] })]);
  place.mastodon.limited = false;
  place.site.entries = [harbourEntry, millEntry];
  expect((await place.run('run', '--once')).stderr).not.toEqual(told);
  expect((await place.run('status')).stdout).not.toEqual(told);
});
