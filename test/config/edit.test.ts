import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { addAccountToConfig, removeAccountFromConfig } from '../../src/config/edit.ts';
import { networks } from '../../src/networks/index.ts';
import { UserError } from '../../src/user-error.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edit-'));
  mkdirSync(join(folder, 'config'));
  file = join(folder, 'config', 'share-this-post.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const example = readFileSync('config/share-this-post.example.yaml', 'utf8');
const mastodon = {
  id: 'second',
  network: 'mastodon',
  settings: { server: 'https://social.example', token: 'a secret # token' },
  secretKeys: ['token'],
};
const read = () => readFileSync(file, 'utf8');
const env = () => parseEnv(readFileSync(join(folder, '.env'), 'utf8'));

it('an account is added below the others, and nothing else in the file changes', () => {
  writeFileSync(file, example);
  expect(addAccountToConfig(file, mastodon)).toMatchObject({ id: 'second', variables: ['SECOND_TOKEN'] });
  const added = `
  - id: second
    network: mastodon
    server: https://social.example
    token: \${SECOND_TOKEN}
`;
  expect(read()).toContain(added);
  expect(read().replace(added, '')).toBe(example);
  expect(env()).toEqual({ SECOND_TOKEN: 'a secret # token' });
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
});

it('removing what was added gives back the same file, and names the variable that is left over', () => {
  writeFileSync(file, example);
  addAccountToConfig(file, mastodon);
  expect(removeAccountFromConfig(file, 'second')).toEqual({ unused: ['SECOND_TOKEN'] });
  expect(read()).toBe(example);
});

it('a removed account goes from the feeds that name it, the comments of the others stay', () => {
  writeFileSync(file, example);
  removeAccountFromConfig(file, 'bluesky');
  expect(read()).toContain('to: [mastodon]   # all accounts when absent');
  expect(read()).not.toContain('bsky.social');
  const config = parseConfig({ name: 'x', text: read(), env: { MASTODON_TOKEN: 'x' }, networks });
  expect(config.feeds[0]?.to).toEqual(['mastodon']);
});

it('an account that a feed goes to alone is not removed', () => {
  const text = example.replace('to: [bluesky, mastodon]', 'to: [mastodon]');
  writeFileSync(file, text);
  expect(() => removeAccountFromConfig(file, 'mastodon')).toThrow('The feed news goes to mastodon alone.');
  expect(read()).toBe(text);
});

it.each([
  ['an empty list', 'feeds:\n  - url: https://example.com/ # mine\naccounts: []\n'],
  ['no list', 'feeds:\n  - url: https://example.com/ # mine\n'],
  [
    'a list in brackets',
    'feeds:\n  - url: https://example.com/ # mine\naccounts: [{ network: bluesky, practice: true }]\n',
  ],
  [
    'a list at the margin',
    'accounts:\n- network: bluesky\n  practice: true\nfeeds:\n- url: https://example.com/ # mine\n',
  ],
  [
    'no line end at the end',
    'feeds:\n  - url: https://example.com/ # mine\naccounts:\n  - network: bluesky\n    practice: true',
  ],
  [
    'Windows line ends',
    'feeds:\r\n  - url: https://example.com/ # mine\r\naccounts:\r\n  - network: bluesky\r\n    practice: true\r\n',
  ],
  [
    'a text over several lines',
    'feeds:\n  - url: https://example.com/ # mine\naccounts:\n  - network: bluesky\n    practice: true\n    template: |\n      {title}\n\n      {summary}\n\n# the end\n',
  ],
])('an account is added to %s', (_name, text) => {
  writeFileSync(file, text);
  const { variables } = addAccountToConfig(file, mastodon);
  expect(read()).toContain('# mine');
  const config = parseConfig({ name: 'x', text: read(), env: { [variables[0] ?? '']: 'x' }, networks });
  expect(config.accounts.at(-1)).toMatchObject({ id: 'second', settings: { server: 'https://social.example' } });
});

it('a variable that another account uses, or that is really set, is not taken', () => {
  writeFileSync(file, example);
  const settings = { ...mastodon, id: 'mastodon-2' };
  expect(addAccountToConfig(file, { ...settings, env: { MASTODON_2_TOKEN: 'other' } }).variables).toEqual([
    'MASTODON_2_TOKEN_2',
  ]);
  removeAccountFromConfig(file, 'mastodon-2');
  expect(addAccountToConfig(file, { ...settings, id: 'mastodon.2' }).variables).toEqual(['MASTODON_2_TOKEN']);
});

it('an id that is taken is refused, also one that is made from the network', () => {
  writeFileSync(file, 'feeds: []\naccounts:\n  - network: mastodon\n    practice: true\n');
  expect(() => addAccountToConfig(file, { ...mastodon, id: 'mastodon' })).toThrow(
    'There is an account mastodon already.',
  );
});

it('broken YAML is left alone and its line named', () => {
  writeFileSync(file, 'feeds: [\naccounts: x');
  expect(() => addAccountToConfig(file, mastodon)).toThrow(/share-this-post\.yaml:2:1/);
  expect(readdirSync(folder)).toEqual(['config']);
});

it('links and permissions stay, and nothing is left beside the files', () => {
  const real = join(folder, 'real.yaml');
  writeFileSync(real, example);
  chmodSync(real, 0o640);
  symlinkSync(real, file);
  addAccountToConfig(file, mastodon);
  expect(readFileSync(real, 'utf8')).toContain('id: second');
  expect(statSync(real).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder).sort()).toEqual(['.env', 'config', 'real.yaml']);
});

it('a file that cannot be written is said in a sentence', () => {
  writeFileSync(join(folder, 'blocked'), '');
  expect(() => addAccountToConfig(join(folder, 'blocked', 'x.yaml'), mastodon)).toThrow(UserError);
});
