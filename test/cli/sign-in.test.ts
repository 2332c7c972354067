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
  expect(stderr).toContain('--token is missing');
  expect(code).toBe(2);
  expect((await place.run(...add)).stderr).toContain('There is an account mastodon already');
  expect(place.mastodon.requests).toEqual([]);
});
