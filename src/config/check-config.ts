import type { z } from 'zod';
import type { Network } from '../networks/network.ts';
import { checkAccounts, unknownFeeds } from './check-accounts.ts';
import { checkFeeds } from './check-feeds.ts';
import type { Config } from './config.ts';
import { databaseSchema, llmSchema, retentionSchema, securitySchema, webSchema } from './declaration.ts';
import { duplicateIds } from './duplicate-ids.ts';
import type { Environment } from './environment.ts';
import { type Finding, findingsOf, shown, unknownKeys, valueAt } from './findings.ts';
import type { Interpolated } from './interpolate.ts';
import { secretsOf } from './secrets-of.ts';

export type Checked =
  | { is: 'good'; config: Omit<Config, 'warnings'>; warnings: Finding[] }
  | { is: 'bad'; mistakes: Finding[] };

const rootKeys = ['feeds', 'accounts', 'security', 'database', 'web', 'llm', 'retention'];

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const examples: Record<string, string> = {
  feeds: 'feeds: [{ url: https://example.com/feed/ }]',
  accounts: 'accounts: [{ network: NAME, … }]',
};

function listOf(root: Record<string, unknown>, key: string): { items: unknown[]; mistakes: Finding[] } {
  const value = root[key];
  if (Array.isArray(value) && value.length > 0) return { items: value, mistakes: [] };
  const found = value === undefined ? 'it is missing' : `found ${shown(value)}`;
  return {
    items: [],
    mistakes: [{ path: [key], message: `${found}; write a list, for example ${examples[key]}`, atKey: true }],
  };
}

/** A whole value that asks for PostgreSQL only where the variable is set; another variable that is missing is a mistake. */
const databaseVariable = '${DATABASE_URL}';

/** Variables that are not set. Those of practice accounts are not needed. */
const missingVariables = ({ missing, raw }: Interpolated): Finding[] =>
  missing.flatMap(({ path, name, isName }) => {
    const [list, n] = path;
    const practises = list === 'accounts' && n !== undefined && valueAt(raw, [list, n, 'practice']) === true;
    if (practises || (list === 'database' && valueAt(raw, path) === databaseVariable)) return [];
    const message = isName
      ? `the variable ${name} is not set; set it in the environment or in .env`
      : `found ${shown(`\${${name}}`)}; may be \${NAME} with a name of letters, digits and "_"`;
    return [{ path, message, atKey: false }];
  });

function part<T>(
  schema: z.ZodType<T>,
  value: unknown,
  raw: unknown,
  key: string,
): { data: T | null; mistakes: Finding[] } {
  const result = schema.safeParse(value ?? undefined);
  if (result.success) return { data: result.data, mistakes: [] };
  return { data: null, mistakes: findingsOf(result.error, schema, raw, [key]) };
}

/** The named database, else that of the environment, else none. */
function checkDatabase(value: unknown, raw: unknown, env: Environment): { data: string | null; mistakes: Finding[] } {
  const named = value === databaseVariable ? undefined : value;
  const address = named ?? (env.DATABASE_URL || null);
  return address === null ? { data: null, mistakes: [] } : part(databaseSchema, address, raw, 'database');
}

const noLlm = { data: null, mistakes: [] };

/** Feeds that want a language model where none is configured. */
const modelsWanted = (feeds: readonly unknown[]): Finding[] =>
  feeds.flatMap((feed, n) => {
    if (valueAt(feed, ['summary']) !== 'llm') return [];
    const message = 'found llm, but the file has no llm; write llm: { url: …, model: … } beside feeds';
    return [{ path: ['feeds', n, 'summary'], message, atKey: false }];
  });

/** Checks a configuration's values against the declaration and the rules across keys. Pure. */
export function checkConfig(filled: Interpolated, networks: ReadonlyMap<string, Network>, env: Environment): Checked {
  const { raw } = filled;
  const root = filled.value ?? {};
  if (!isMap(root)) {
    // A text is not shown: it may be a whole file with secrets, only without blanks after its colons.
    const found = typeof raw === 'string' ? 'a text' : shown(raw);
    const message = `found ${found}; may be a map with the keys feeds and accounts (a blank stands after each ":")`;
    return { is: 'bad', mistakes: [{ path: [], message, atKey: false }] };
  }
  const feedList = listOf(root, 'feeds');
  const accountList = listOf(root, 'accounts');
  const checkedAccounts = checkAccounts(accountList.items, raw, networks);
  const targets = accountList.items.length === 0 ? null : checkedAccounts.ids;
  const checkedFeeds = checkFeeds(feedList.items, raw, targets);
  const security = part(securitySchema, root.security, raw, 'security');
  const web = part(webSchema, root.web, raw, 'web');
  const llm = root.llm === undefined ? noLlm : part(llmSchema, root.llm, raw, 'llm');
  const retention = part(retentionSchema, root.retention, raw, 'retention');
  const database = checkDatabase(root.database, raw, env);
  const missing = missingVariables(filled);
  const unfilled = new Set(missing.map(({ path }) => path.join('.')));
  const others = [
    ...unknownKeys(
      Object.keys(root).filter((key) => !rootKeys.includes(key)),
      rootKeys,
      [],
    ),
    ...[feedList, accountList, checkedAccounts, checkedFeeds, security, web, llm, retention, database].flatMap(
      (one) => one.mistakes,
    ),
    ...duplicateIds('feeds', feedList.items),
    ...duplicateIds('accounts', accountList.items),
  ];
  const feedIds = checkedFeeds.feeds.map(({ id }) => id);
  const crossed =
    others.length > 0
      ? []
      : [
          ...unknownFeeds(checkedAccounts.accounts, feedIds),
          ...(root.llm === undefined ? modelsWanted(feedList.items) : []),
        ];
  // What a variable would have brought is not judged as well.
  const mistakes = [...missing, ...[...others, ...crossed].filter(({ path }) => !unfilled.has(path.join('.')))];
  if (mistakes.length > 0 || security.data === null || web.data === null || retention.data === null)
    return { is: 'bad', mistakes };

  const {
    listen = null,
    token = null,
    hookSecret = null,
    publicUrl = null,
    userHeader = null,
    webhook = null,
    webhookSecret = null,
    proxies,
    reactions,
  } = web.data;
  const parts = {
    feeds:
      llm.data === null
        ? checkedFeeds.feeds.map((feed) => ({ ...feed, summary: 'offline' as const }))
        : checkedFeeds.feeds,
    accounts: checkedAccounts.accounts,
    llm: llm.data === null ? null : { ...llm.data, key: llm.data.key ?? null },
    security: security.data,
    database: database.data,
    retention: retention.data,
    web: { listen, token, hookSecret, publicUrl, userHeader, webhook, webhookSecret, proxies, reactions },
  };
  const secrets = secretsOf(parts, filled.filled, networks);
  return { is: 'good', config: { ...parts, secrets }, warnings: checkedAccounts.warnings };
}
