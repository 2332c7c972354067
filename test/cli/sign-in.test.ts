import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { signInByCode } from '../../src/cli/sign-in.ts';
import { signIn } from '../../src/networks/mastodon/sign-in.ts';
import { startFakeMastodon } from '../support/fake-mastodon.ts';
import { makeWorkplace } from '../support/workplace.ts';

it('prints the address to open, asks for the code until it is right, and shows no secret', async () => {
  const server = await startFakeMastodon();
  const said: string[] = [];
  const slips = ['not-the-code'];
  const talk = {
    say: (text: string) => void said.push(text),
    async ask() {
      const slip = slips.pop();
      if (slip !== undefined) return slip;
      const address = /http\S+authorize\S+/.exec(said.join('\n'))?.[0] ?? '';
      const body = new URLSearchParams(new URL(address).searchParams);
      body.set('do', 'allow');
      const shown = await fetch(`${server.url}/oauth/authorize`, { method: 'POST', body });
      return /<code>(.+)<\/code>/.exec(await shown.text())?.[1] ?? '';
    },
  };
  const settings = await signInByCode(signIn, server.url, talk, fetch);
  expect(settings).toEqual({ server: server.url, token: server.token });
  expect(said.join('\n')).toContain('does not take the code');
  expect(said.join('\n')).not.toMatch(/secret-|token-of/);
  await expect(signInByCode(signIn, 'half', talk, fetch)).rejects.toThrow('is no name of a server');
  await server.stop();
});

it('where nobody can be asked, a token must be given', async () => {
  await using place = await makeWorkplace();
  const add = ['accounts', 'add', 'mastodon', '--server', 'mastodon.example'];
  const { code, stderr } = await place.run(...add, '--id', 'second');
  expect(stderr).toContain('signing in needs a terminal');
  expect(code).toBe(2);
  const odd = await place.run(
    'accounts',
    'add',
    'mastodon',
    '--id',
    'third',
    '--server',
    'not a server',
    '--token',
    'x',
  );
  expect([odd.code, odd.stderr]).toEqual([2, expect.stringContaining('may be the address of a server')]);
  expect((await place.run(...add)).stderr).toContain('There is an account mastodon already');
  expect(place.mastodon.requests).toEqual([]);
});

it('writes no account that its network does not know, unless it shall not be asked', async () => {
  await using place = await makeWorkplace();
  const file = join(place.folder, 'share.yaml');
  const add = ['accounts', 'add', 'mastodon', '--id', 'second', '--server', place.site.url, '--token', 'x'];
  const refused = await place.run(...add);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('Nothing was written.')]);
  expect(readFileSync(file, 'utf8')).toBe(place.config);
  expect((await place.run(...add, '--no-verify')).code).toBe(0);
  expect((await place.run('accounts', 'list')).stdout).toMatch(/^second .*not verified yet$/m);
  const fresh = join(place.folder, 'fresh.yaml');
  const init = ['init', '--yes', '--config', fresh, '--feed', place.site.feedUrl];
  const begun = await place.run(...init, '--mastodon-server', place.site.url, '--mastodon-token', 'x');
  expect([begun.code, existsSync(fresh)]).toEqual([1, false]);
});
