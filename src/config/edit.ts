import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../user-error.ts';
import { setKey } from './edit-key.ts';
import { addItem, removeItem } from './edit-list.ts';
import { withVariables } from './env-file.ts';
import { type Environment, envFiles } from './environment.ts';
import { valueAt } from './findings.ts';
import { nameIds } from './name-ids.ts';
import { writeWhole } from './write-whole.ts';
import { parseYaml } from './yaml-source.ts';

const usage = { exitCode: 2 } as const;

export interface NewAccount {
  id: string;
  network: string;
  settings: Record<string, unknown>;
  /** Keys of `settings` that go to `.env`. */
  secretKeys: readonly string[];
  /** What is really set: a variable of the same name would win over `.env`. */
  env?: Environment;
}

export interface AddedAccount {
  id: string;
  envFile: string;
  variables: string[];
}

/** A name for a variable that no other account uses and nothing overrides. */
function variableName(
  id: string,
  key: string,
  value: string,
  { text, env }: { text: string; env: Environment },
): string {
  const wanted = `${id}_${key}`
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replace(/^(\d)/, '_$1');
  let name = wanted;
  for (let n = 2; text.includes(`\${${name}}`) || (env[name] ?? value) !== value; n += 1) name = `${wanted}_${n}`;
  return name;
}

/** The `.env` that is read with this configuration; where there is none, in the project's folder. */
function envFileOf(configFile: string): string {
  const files = envFiles(configFile);
  const folder = dirname(resolve(configFile));
  const usual = resolve(basename(folder) === 'config' ? dirname(folder) : folder, '.env');
  return files.find((file) => existsSync(file)) ?? usual;
}

/** The file's text and what it holds. Throws UserError when it is no YAML. */
export function readSource(file: string): { text: string; value: unknown } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { value, mistakes } = parseYaml(text);
  const [mistake] = mistakes;
  if (mistake !== undefined)
    throw new UserError(`${file}:${mistake.line}:${mistake.column} ${mistake.message}`, 'Mend the file first.', usage);
  return { text, value };
}

const listAt = (value: unknown, key: string | number): unknown[] => {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
};

const textAt = (value: unknown, key: string): string | null => {
  const text = valueAt(value, [key]);
  return typeof text === 'string' ? text : null;
};

const accountIds = (value: unknown): string[] =>
  nameIds(
    listAt(value, 'accounts').map((account) => ({
      id: textAt(account, 'id'),
      wanted: textAt(account, 'network') ?? '',
    })),
  );

export interface Edited {
  text: string;
  /** What belongs in `.env`. */
  variables: Record<string, string>;
}

/** Throws UserError when a configuration has an account of that name. */
export function refuseTakenId(value: unknown, id: string): void {
  if (accountIds(value).includes(id))
    throw new UserError(
      `There is an account ${id} already.`,
      'Choose another name with --id, or remove it first.',
      usage,
    );
}

/** A configuration's text with one account more, its secrets by name. Pure. Throws UserError when the id is taken. */
export function withAccount(
  { text, value }: { text: string; value: unknown },
  { id, network, settings, secretKeys, env = {} }: NewAccount,
): Edited {
  refuseTakenId(value, id);
  const secrets = Object.entries(settings)
    .filter(([key]) => secretKeys.includes(key))
    .map(([key, secret]) => ({
      key,
      secret: String(secret),
      name: variableName(id, key, String(secret), { text, env }),
    }));
  const named = Object.fromEntries(secrets.map(({ key, name }) => [key, `\${${name}}`]));
  return {
    text: addItem(text, ['accounts'], { id, network, ...settings, ...named }),
    variables: Object.fromEntries(secrets.map(({ name, secret }) => [name, secret])),
  };
}

/** What belongs in `.env` so that an account has these secrets in place of its own. Pure. Throws UserError where it has them from elsewhere. */
export function renewedSecrets(
  value: unknown,
  { id, settings, secretKeys, env = {} }: Omit<NewAccount, 'network'>,
): Record<string, string> {
  const account = listAt(value, 'accounts')[accountIds(value).indexOf(id)];
  const renewed = secretKeys.map((key): [string, string] => {
    const [, name] = /^\$\{([A-Za-z_]\w*)\}$/.exec(textAt(account, key) ?? '') ?? [];
    if (name === undefined)
      throw new UserError(
        `The ${key} of ${id} stands in the file itself.`,
        `Write a variable there, such as \${${variableName(id, key, '', { text: '', env: {} })}}, and connect ${id} once more.`,
      );
    if (env[name] !== undefined)
      throw new UserError(`${name} is set in the environment, which wins over .env.`, 'Renew it there.');
    return [name, String(settings[key])];
  });
  return Object.fromEntries(renewed);
}

/** Writes variables to the `.env` of a configuration, then the configuration. Returns the `.env`'s path. Throws UserError. */
export function writeEdited(file: string, { text, variables }: Edited): string {
  const envFile = envFileOf(file);
  if (Object.keys(variables).length > 0) {
    const before = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
    writeWhole(envFile, withVariables(before, variables), { isPrivate: true });
  }
  writeWhole(file, text, { isPrivate: false });
  return envFile;
}

/** Adds an account to a configuration, its comments kept, and its secrets to `.env`. Throws UserError. */
export function addAccountToConfig(file: string, account: NewAccount): AddedAccount {
  const edited = withAccount(readSource(file), account);
  return { id: account.id, envFile: writeEdited(file, edited), variables: Object.keys(edited.variables) };
}

const references = (text: string): string[] => [...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([, name = '']) => name);

/**
 * Removes an account from a configuration and from the feeds that name it. Throws UserError when a feed would be left
 * without any account: without `to` it would go to all others.
 *
 * @returns the variables that nothing in the configuration names any more; they still stand in `.env`.
 */
export function removeAccountFromConfig(file: string, id: string): { unused: string[] } {
  const { text, value } = readSource(file);
  const ids = accountIds(value);
  if (!ids.includes(id))
    throw new UserError(
      `There is no account ${id} in ${file}.`,
      ids.length > 0 ? `Choose from: ${ids.join(', ')}.` : 'Add one with "share-this-post accounts add".',
      usage,
    );
  let changed = removeItem(text, ['accounts'], ids.indexOf(id));
  for (const [n, feed] of listAt(value, 'feeds').entries()) {
    const to = listAt(feed, 'to');
    if (!to.includes(id)) continue;
    if (to.length === 1)
      throw new UserError(
        `The feed ${textAt(feed, 'id') ?? textAt(feed, 'url') ?? n + 1} goes to ${id} alone.`,
        'Name another account in its "to", or remove the feed, and try again.',
        usage,
      );
    changed = removeItem(changed, ['feeds', n, 'to'], to.indexOf(id));
  }
  writeWhole(file, changed, { isPrivate: false });
  const left = references(changed);
  return { unused: references(text).filter((name) => !left.includes(name)) };
}

/** A configuration with one feed more. Pure. Throws UserError when it follows that feed already. */
export function withFeed({ text, value }: { text: string; value: unknown }, url: string): string {
  if (listAt(value, 'feeds').some((feed) => textAt(feed, 'url') === url))
    throw new UserError(`The feed ${url} is followed already.`, 'Look at its entries.', usage);
  return addItem(text, ['feeds'], { url });
}

/** A configuration without the feed at this place of its list. Pure. Throws UserError for the last one. */
export function withoutFeed({ text, value }: { text: string; value: unknown }, place: number): string {
  if (listAt(value, 'feeds').length < 2) throw new UserError('This is the only feed.', 'Add another one first.', usage);
  return removeItem(text, ['feeds'], place);
}

/** A configuration in which the account at this place has this template; null: its network's own. Pure. */
export const withTemplate = ({ text }: { text: string }, place: number, template: string | null): string =>
  setKey(text, ['accounts', place], 'template', template ?? undefined);
