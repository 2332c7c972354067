import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { UserError } from '../user-error.ts';

/** Writes a file whole or not at all. */
function writeWhole(file: string, text: string, mode: number): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, file);
}

const quote = (value: string): string =>
  /^[\w./:@+-]*$/.test(value) ? value : value.includes("'") ? `"${value.replaceAll('"', '\\"')}"` : `'${value}'`;

/** Puts variables into a `.env` file that only its owner may read; the rest of the file stays as it is. */
function writeEnv(file: string, variables: Record<string, string>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kept = before.split('\n').filter((line) => !Object.keys(variables).some((name) => line.startsWith(`${name}=`)));
  while (kept.at(-1) === '') kept.pop();
  const added = Object.entries(variables).map(([name, value]) => `${name}=${quote(value)}`);
  writeWhole(file, `${[...kept, ...added].join('\n')}\n`, 0o600);
}

export interface NewAccount {
  id: string;
  network: string;
  settings: Record<string, unknown>;
  /** Keys of `settings` that go to `.env`. */
  secretKeys: readonly string[];
}

export interface AddedAccount {
  id: string;
  envFile: string;
  variables: string[];
}

const variableName = (id: string, key: string): string =>
  `${id}_${key}`
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replace(/^(\d)/, '_$1');

/** The `.env` that the program reads with this configuration. */
const envFileOf = (configFile: string): string =>
  existsSync('.env') ? resolve('.env') : join(dirname(dirname(resolve(configFile))), '.env');

function openDocument(file: string): Document {
  if (!existsSync(file)) return new Document({ feeds: [], accounts: [] });
  const document = parseDocument(readFileSync(file, 'utf8'));
  const [mistake] = document.errors;
  if (mistake !== undefined)
    throw new UserError(`${file}: ${mistake.message}`, 'Mend the file first.', { exitCode: 2 });
  return document;
}

function accountIds(document: Document): string[] {
  const accounts = document.get('accounts');
  if (!isSeq(accounts)) return [];
  return accounts.items.map((item) => (isMap(item) ? String(item.get('id') ?? item.get('network') ?? '') : ''));
}

/** Adds an account to a configuration, its comments kept, and its secrets to `.env`. Throws UserError (exit code 2). */
export function addAccountToConfig(file: string, { id, network, settings, secretKeys }: NewAccount): AddedAccount {
  const document = openDocument(file);
  if (accountIds(document).includes(id))
    throw new UserError(`There is an account ${id} already.`, 'Choose another name with --id, or remove it first.', {
      exitCode: 2,
    });
  const secrets = Object.entries(settings).filter(([key]) => secretKeys.includes(key));
  const variables = Object.fromEntries(secrets.map(([key, value]) => [variableName(id, key), String(value)]));
  const written = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key,
      secretKeys.includes(key) ? `\${${variableName(id, key)}}` : value,
    ]),
  );
  const account = document.createNode({ id, network, ...written });
  const accounts = document.get('accounts');
  if (isSeq(accounts)) accounts.add(account);
  else document.set('accounts', document.createNode([account]));
  const envFile = envFileOf(file);
  if (secrets.length > 0) writeEnv(envFile, variables);
  writeWhole(file, String(document), 0o644);
  return { id, envFile, variables: Object.keys(variables) };
}

/** Removes an account from a configuration and from the feeds that name it. */
export function removeAccountFromConfig(file: string, id: string): void {
  const document = openDocument(file);
  const ids = accountIds(document);
  const accounts = document.get('accounts');
  if (!isSeq(accounts) || !ids.includes(id))
    throw new UserError(
      `There is no account ${id} in ${file}.`,
      ids.length > 0 ? `Choose from: ${ids.join(', ')}.` : 'Add one with "share-this-post accounts add".',
      { exitCode: 2 },
    );
  accounts.delete(ids.indexOf(id));
  const feeds = document.get('feeds');
  for (const feed of isSeq(feeds) ? feeds.items : []) {
    const to = isMap(feed) ? feed.get('to') : null;
    if (isSeq(to)) to.items = to.items.filter((item) => String(item) !== id);
  }
  writeWhole(file, String(document), 0o644);
}
