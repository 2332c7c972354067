import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { FilterCondition } from '../entries/filter.ts';
import type { EditPolicy, Network } from '../networks/network.ts';
import { type Checked, checkConfig } from './check-config.ts';
import type { FeedInput } from './declaration.ts';
import type { Environment } from './environment.ts';
import type { Finding } from './findings.ts';
import { interpolate } from './interpolate.ts';
import { ConfigError, type Mistake, mistakeLine } from './mistake.ts';
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
  /** What becomes of an entry whose page is not ready by then. */
  pageMissing: 'publish' | 'hold';
  dateAhead: 'wait' | 'hold' | 'publish';
  backlog: FeedInput['backlog'];
  /** Account ids, never empty where there are accounts. */
  to: string[];
  include: FilterCondition[];
  exclude: FilterCondition[];
  /** Words or patterns of lines that stay in summaries, and of lines that never do. */
  keepLines: string[];
  dropLines: string[];
  /** Who writes its summaries. */
  summary: 'llm' | 'offline';
}

/** An OpenAI-compatible server that writes summaries. */
export interface LlmConfig {
  url: string;
  model: string;
  key: string | null;
  /** Milliseconds. */
  timeout: number;
  /** Requests. */
  perDay: number;
  /** Characters. */
  maxInput: number;
  /** Tokens. */
  maxOutput: number;
}

/** A template for the entries of a feed, or for those that meet a condition; with both, for those that are both. */
export interface TemplateRule {
  feed: string | null;
  when: FilterCondition | null;
  template: string;
}

export interface AccountConfig {
  id: string;
  network: string;
  /** Checked by the network's own schema. */
  settings: unknown;
  /** Null: the network's default. */
  template: string | null;
  /** For some entries: the first that applies takes the place of `template`. */
  templates: TemplateRule[];
  /** What becomes of a post whose entry is edited, or taken away. */
  edits: EditPolicy;
  removals: 'leave' | 'retract';
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
  web: {
    listen: string | null;
    token: string | null;
    hookSecret: string | null;
    publicUrl: string | null;
    webhook: string | null;
    webhookSecret: string | null;
    /** The header in which a proxy names the person; null: there is none. */
    userHeader: string | null;
    proxies: string[];
    reactions: 'off' | 'counts' | 'replies';
  };
  /** Null: summaries are written offline, and nothing is sent anywhere. */
  llm: LlmConfig | null;
  /** Milliseconds; 0: nothing is ever dropped. */
  retention: number;
  /** Values that may stand on no page and in no log. */
  secrets: string[];
  /** Sentences for the person about what works but would better be otherwise. */
  warnings: string[];
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
  const placed = (findings: readonly Finding[]): Mistake[] =>
    findings
      .map(({ path, message, atKey }) => ({ ...source.locate(path, atKey), key: keyOf(path), message }))
      .sort((a, b) => a.line - b.line);
  if (checked.is === 'bad') throw new ConfigError(name, placed(checked.mistakes), mend);
  return { ...checked.config, warnings: placed(checked.warnings).map((warning) => mistakeLine(name, warning)) };
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

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EISDIR: 'this is a folder, no file.',
  EACCES: 'it may not be read by this user.',
  EPERM: 'it may not be read by this user.',
};

function readConfigFile(file: string, name: string): string {
  const refuse = (message: string, nextStep: string) =>
    new ConfigError(name, [{ line: null, column: null, key: '', message }], nextStep);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw refuse(
      reasons[code] ?? `it cannot be read (${code}).`,
      code === 'EACCES' || code === 'EPERM'
        ? 'Give its user the right to read it.'
        : 'Make one with "share-this-post init" or on the dashboard of "share-this-post run", or name another with --config FILE.',
    );
  }
  if (!isUtf8(bytes)) throw refuse('it is not written in UTF-8.', 'Save it as UTF-8 and try again.');
  return bytes.toString();
}

/** Reads and checks a configuration file. Throws ConfigError. */
export function loadConfig({ file, env, networks }: LoadOptions): Config {
  const near = relative(process.cwd(), file);
  const name = near.startsWith('..') ? file : near;
  return parseConfig({ name, text: readConfigFile(file, name), env, networks });
}
