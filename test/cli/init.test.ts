import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { networks } from '../../src/networks/index.ts';
import { harbourEntry, makeWorkplace } from '../support/workplace.ts';

it('finds the feed, writes configuration and secrets apart, and the accounts work', async () => {
  await using place = await makeWorkplace({ entries: [harbourEntry] });
  const file = join(place.folder, 'new', 'config', 'share.yaml');
  const { code, stderr } = await place.run(
    ...['init', '--yes', '--config', file, '--site', place.site.feedUrl],
    ...['--bluesky-service', place.bluesky.url, '--bluesky-identifier', place.bluesky.handle],
    ...['--bluesky-password', place.bluesky.password],
    ...['--mastodon-server', place.mastodon.url, '--mastodon-token', place.mastodon.token],
  );
  expect(stderr).toContain(`it follows ${place.site.feedUrl}`);
  expect(code).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain(place.bluesky.password);
  expect(text).toContain('password: ${BLUESKY_PASSWORD}');
  const env = join(place.folder, 'new', '.env');
  expect(readFileSync(env, 'utf8')).toContain(`BLUESKY_PASSWORD=${place.bluesky.password}\n`);
  expect(statSync(env).mode & 0o777).toBe(0o600);
  const preview = await place.run('preview', '--config', file, '--json');
  expect(preview.lines.map(({ account }) => account)).toEqual(['bluesky', 'mastodon']);
});

it('without accounts it practises, so that everything can be tried at once', async () => {
  await using place = await makeWorkplace();
  const file = join(place.folder, 'config', 'new.yaml');
  const { code, stderr } = await place.run('init', '--yes', '--config', file, '--feed', place.site.feedUrl);
  expect(code).toBe(0);
  expect(stderr).toContain('nothing is sent');
  const { accounts, feeds } = parseConfig({ name: 'x', text: readFileSync(file, 'utf8'), env: {}, networks });
  expect(accounts.every(({ practice }) => practice)).toBe(true);
  expect(feeds[0]?.to).toEqual(accounts.map(({ id }) => id));
});

it('a configuration that is there stays, unless --force replaces it', async () => {
  await using place = await makeWorkplace();
  const file = join(place.folder, 'own.yaml');
  writeFileSync(file, '# mine\n');
  const refused = await place.run('init', '--yes', '--config', file, '--feed', place.site.feedUrl);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('There is a configuration already');
  expect(readFileSync(file, 'utf8')).toBe('# mine\n');
  const forced = await place.run('init', '--yes', '--force', '--config', file, '--feed', place.site.feedUrl);
  expect(forced.code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain(place.site.feedUrl);
});

it.each([
  ['neither site nor feed', [], 'init needs to know the site.'],
  [
    'half an account',
    ['--feed', 'https://example.com/feed', '--mastodon-server', 'https://m.example'],
    'Give also --mastodon-token.',
  ],
  ['an address that is none', ['--feed', 'nonsense'], 'found "nonsense"; may be an address'],
])('%s is wrong usage, and nothing is written', async (_name, flags, sentence) => {
  await using place = await makeWorkplace();
  const file = join(place.folder, 'none.yaml');
  const { code, stderr } = await place.run('init', '--yes', '--config', file, ...flags);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
  expect(() => statSync(file)).toThrow();
});

it('without a terminal and without --yes it says how to go on', async () => {
  await using place = await makeWorkplace();
  const { code, stderr } = await place.run('init', '--config', join(place.folder, 'none.yaml'));
  expect(code).toBe(2);
  expect(stderr).toContain('Give the answers as flags and add --yes.');
});
