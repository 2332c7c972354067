import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { FilterCondition } from '../entries/filter.ts';
import type { Network } from '../networks/network.ts';
import { type Checked, checkConfig } from './check-config.ts';
import type { FeedInput } from './declaration.ts';
import type { Environment } from './environment.ts';
import { interpolate } from './interpolate.ts';
import { ConfigError, type Mistake } from './mistake.ts';
import { parseYaml } from './yaml-source.ts';

export interface FeedConfig {
  id: string;
  url: string;
  /** Milliseconds; null when `cron` says when. */
  every: number | null;
  cron: string | null;
  timezone: string | null;
  publish: FeedInput['publish'];
  delay: number;
  flood: FeedInput['flood'];
  pageReady: number;
  backlog: FeedInput['backlog'];
  /** Account ids, never empty where there are accounts. */
  to: string[];
  include: FilterCondition[];
  exclude: FilterCondition[];
}

export interface AccountConfig {
  id: string;
  network: string;
  /** Checked by the network's own schema. */
  settings: unknown;
  /** Null: the network's default. */
  template: string | null;
  /** Milliseconds. */
  spacing: number;
  practice: boolean;
}

export interface Config {
  feeds: FeedConfig[];
  accounts: AccountConfig[];
  security: { allowPrivateNetworks: boolean };
  /** A postgres:// address; null: SQLite in the data folder. */
  database: string | null;
  web: { listen: string | null; token: string | null; publicUrl: string | null };
  /** Values that may stand on no page and in no log. */
  secrets: string[];
}

export interface ConfigSource {
  /** Its name in messages. */
  name: string;
  text: string;
  env: Environment;
  networks: ReadonlyMap<string, Network>;
}

const mend = 'Mend the file and try again; docs/configuration.md names every key.';

/** Checks a configuration whole. Throws ConfigError with all mistakes at once. Pure. */
export function parseConfig({ name, text, env, networks }: ConfigSource): Config {
  const source = parseYaml(text);
  if (source.mistakes.length > 0) throw new ConfigError(name, source.mistakes, mend);
  const filled = interpolate(source.value, env);
  const checked: Checked = checkConfig(filled, networks, env);
  if (checked.is === 'good') return checked.config;
  const mistakes = checked.mistakes.map(
    ({ path, message, atKey }): Mistake => ({ ...source.locate(path, atKey), key: keyOf(path), message }),
  );
  throw new ConfigError(name, mistakes, mend);
}

/** `feeds[0].every`, as people write it. */
const keyOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (key, part) => (typeof part === 'number' ? `${key}[${part}]` : key === '' ? part : `${key}.${part}`),
    '',
  );

export interface LoadOptions {
  file: string;
  env: Environment;
  networks: ReadonlyMap<string, Network>;
}

function readConfigFile(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const message = code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${String(code)}).`;
    throw new ConfigError(
      name,
      [{ line: null, column: null, key: '', message }],
      'Make one with "share-this-post init", or name another with --config FILE.',
    );
  }
}

/** Reads and checks a configuration file. Throws ConfigError. */
export function loadConfig({ file, env, networks }: LoadOptions): Config {
  const near = relative(process.cwd(), file);
  const name = near.startsWith('..') ? file : near;
  return parseConfig({ name, text: readConfigFile(file, name), env, networks });
}
