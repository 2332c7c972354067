import { z } from 'zod';
import { nearest } from '../composing/nearest.ts';
import type { Network } from '../networks/network.ts';
import type { AccountConfig, Config, FeedConfig } from './config.ts';
import { accountKeys, databaseSchema, feedSchema, securitySchema, webSchema } from './declaration.ts';
import type { Environment } from './environment.ts';
import { type Finding, findingsOf } from './findings.ts';
import type { Interpolated } from './interpolate.ts';
import { checkRules } from './rules.ts';

export type Checked = { is: 'good'; config: Config } | { is: 'bad'; mistakes: Finding[] };

type Networks = ReadonlyMap<string, Network>;
type Path = (string | number)[];

const rootKeys = ['feeds', 'accounts', 'security', 'database', 'web'];
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A readable id that is not taken: the wanted one, else with a number. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

const hostId = (url: string): string =>
  (URL.parse(url)?.hostname ?? 'feed').replace(/^www\./, '').replaceAll(/[^\p{L}\p{N}._-]/gu, '-') || 'feed';

class Collector {
  readonly mistakes: Finding[] = [];

  parse<T>(schema: z.ZodType<T>, value: unknown, path: Path): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.mistakes.push(...findingsOf(result.error, schema, value, path));
    return null;
  }

  list(value: unknown, key: string, example: string): unknown[] {
    if (Array.isArray(value) && value.length > 0) return value;
    const found =
      value === undefined || value === null
        ? 'it is missing'
        : Array.isArray(value)
          ? 'the list is empty'
          : 'this is no list';
    this.mistakes.push({ path: [key], message: `${found}; write for example: ${example}`, atKey: true });
    return [];
  }
}

function readFeed(
  collect: Collector,
  value: unknown,
  path: Path,
): (Omit<FeedConfig, 'id' | 'to'> & { id: string | null; to: string[] | null }) | null {
  const feed = collect.parse(feedSchema, value, path);
  if (feed === null) return null;
  const cron = feed.cron ?? null;
  if (cron !== null && feed.every !== undefined) {
    collect.mistakes.push({
      path: [...path, 'every'],
      message: 'found beside cron; one of the two may stand there',
      atKey: true,
    });
  }
  const every = cron === null ? (feed.every ?? 300_000) : null;
  return { ...feed, id: feed.id ?? null, every, cron, timezone: feed.timezone ?? null, to: feed.to ?? null };
}

/** The schema of an account: the common keys and those of its network; a practice account needs no credentials. */
function accountSchema(network: Network, practice: boolean) {
  const shape = network.settings.shape;
  const own = practice
    ? Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema)]))
    : shape;
  return z.strictObject({ ...accountKeys, network: z.literal(network.id), ...own });
}

function readAccount(
  collect: Collector,
  value: unknown,
  path: Path,
  networks: Networks,
): (Omit<AccountConfig, 'id'> & { id: string | null }) | null {
  const names = [...networks.keys()];
  if (!isMap(value)) {
    collect.mistakes.push({ path, message: 'this is no map; an account has at least a network', atKey: false });
    return null;
  }
  const network = typeof value.network === 'string' ? networks.get(value.network) : undefined;
  if (network === undefined) {
    const guess = nearest(String(value.network ?? ''), names);
    const found = value.network === undefined ? 'it is missing' : `found ${JSON.stringify(value.network)}`;
    collect.mistakes.push({
      path: [...path, 'network'],
      message: `${found}; may be ${names.join(' or ')}${guess === null ? '' : `; did you mean ${guess}?`}`,
      atKey: false,
    });
    return null;
  }
  const practice = value.practice === true;
  const account = collect.parse(accountSchema(network, practice), value, path);
  if (account === null) return null;
  const { id, network: _, template, spacing, practice: __, ...own } = account;
  const given = Object.fromEntries(Object.entries(own).filter(([, setting]) => setting !== undefined));
  const example = isMap(network.exampleSettings) ? network.exampleSettings : {};
  const settings = practice ? { ...example, ...given } : own;
  for (const { column, message } of network.checkTemplate(template ?? network.defaultTemplate)) {
    collect.mistakes.push({
      path: [...path, 'template'],
      message: `in column ${column} of the template: ${message}`,
      atKey: false,
    });
  }
  return { id: id ?? null, network: network.id, settings, template: template ?? null, spacing, practice };
}

function checkVariables(collect: Collector, { missing }: Interpolated, value: Record<string, unknown>): void {
  for (const { path, name } of missing) {
    const account = path[0] === 'accounts' && Array.isArray(value.accounts) ? value.accounts[Number(path[1])] : null;
    if (path[0] === 'database' || (isMap(account) && account.practice === true)) continue;
    collect.mistakes.push({
      path,
      message: `the variable ${name} is not set; set it in the environment or in .env`,
      atKey: false,
    });
  }
}

const secretName = /PASS|TOKEN|SECRET|KEY|DATABASE/i;

/** What must be hidden: settings that a network marks as secret, the API's token, the database's address, and what came from such variables. */
function secretsOf(
  accounts: readonly AccountConfig[],
  networks: Networks,
  config: { token: string | null; database: string | null },
  filled: Interpolated['filled'],
): string[] {
  const marked = accounts.flatMap(({ network, settings }) => {
    const shape = networks.get(network)?.settings.shape ?? {};
    return Object.entries(isMap(settings) ? settings : {}).flatMap(([key, value]) =>
      shape[key]?.meta()?.secret === true && typeof value === 'string' ? [value] : [],
    );
  });
  const password = config.database === null ? '' : decodeURIComponent(URL.parse(config.database)?.password ?? '');
  const variables = filled.filter(({ name }) => secretName.test(name)).map(({ value }) => value);
  return [...marked, config.token ?? '', password, ...variables].filter((secret) => secret !== '');
}

/** Checks a configuration's values against the declaration and the rules across keys. Pure. */
export function checkConfig(filled: Interpolated, networks: Networks, env: Environment): Checked {
  const collect = new Collector();
  const value = filled.value ?? {};
  if (!isMap(value))
    return {
      is: 'bad',
      mistakes: [{ path: [], message: 'this is no map; the keys are feeds and accounts', atKey: false }],
    };
  for (const key of Object.keys(value).filter((name) => !rootKeys.includes(name))) {
    const guess = nearest(key, rootKeys);
    collect.mistakes.push({
      path: [key],
      message: `there is no such key; may be ${rootKeys.join(', ')}${guess === null ? '' : `; did you mean ${guess}?`}`,
      atKey: true,
    });
  }
  checkVariables(collect, filled, value);
  const feeds = collect
    .list(value.feeds, 'feeds', 'feeds: [{ url: https://example.com/feed/ }]')
    .map((feed, n) => readFeed(collect, feed, ['feeds', n]));
  const accounts = collect
    .list(value.accounts, 'accounts', 'accounts: [{ network: bluesky, … }]')
    .map((account, n) => readAccount(collect, account, ['accounts', n], networks));
  const security = collect.parse(securitySchema, value.security ?? undefined, ['security']);
  const web = collect.parse(webSchema, value.web ?? undefined, ['web']);
  const named =
    typeof value.database === 'string' && value.database !== '' && !value.database.startsWith('${')
      ? value.database
      : env.DATABASE_URL || null;
  const database = named === null ? null : collect.parse(databaseSchema, named, ['database']);
  collect.mistakes.push(...checkRules(feeds, accounts));
  if (collect.mistakes.length > 0 || security === null || web === null)
    return { is: 'bad', mistakes: collect.mistakes };

  const takenAccounts = new Set(accounts.flatMap((account) => account?.id ?? []));
  const namedAccounts = accounts
    .filter((account) => account !== null)
    .map((account) => ({ ...account, id: account.id ?? freeId(account.network, takenAccounts) }));
  const takenFeeds = new Set(feeds.flatMap((feed) => feed?.id ?? []));
  const allAccounts = namedAccounts.map(({ id }) => id);
  const namedFeeds = feeds
    .filter((feed) => feed !== null)
    .map((feed) => ({ ...feed, id: feed.id ?? freeId(hostId(feed.url), takenFeeds), to: feed.to ?? allAccounts }));
  const unknownTargets = namedFeeds.flatMap((feed, n) =>
    feed.to.flatMap((target, m): Finding[] => {
      if (allAccounts.includes(target)) return [];
      const guess = nearest(target, allAccounts);
      return [
        {
          path: ['feeds', n, 'to', m],
          message: `found ${JSON.stringify(target)}; may be ${allAccounts.join(' or ')}${guess === null ? '' : `; did you mean ${guess}?`}`,
          atKey: false,
        },
      ];
    }),
  );
  if (unknownTargets.length > 0) return { is: 'bad', mistakes: unknownTargets };
  const { listen = null, token = null, publicUrl = null } = web;
  const secrets = secretsOf(namedAccounts, networks, { token, database }, filled.filled);
  return {
    is: 'good',
    config: {
      feeds: namedFeeds,
      accounts: namedAccounts,
      security,
      database,
      web: { listen, token, publicUrl },
      secrets,
    },
  };
}
