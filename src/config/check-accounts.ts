import { z } from 'zod';
import type { Network } from '../networks/network.ts';
import type { AccountConfig } from './config.ts';
import { accountKeys } from './declaration.ts';
import { type Finding, findingsOf, guessed, isSecret, type Path, shown, valueAt } from './findings.ts';
import { nameIds } from './name-ids.ts';

type Networks = ReadonlyMap<string, Network>;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema of an account: the common keys and those of its network; a practice account needs no credentials. */
function accountSchema(network: Network, practice: boolean) {
  const shape = network.settings.shape;
  const own = practice
    ? Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema)]))
    : shape;
  return z.strictObject({ ...accountKeys, network: z.literal(network.id), ...own });
}

function networkOf(value: unknown, networks: Networks): Network | null {
  const name = valueAt(value, ['network']);
  return typeof name === 'string' ? (networks.get(name) ?? null) : null;
}

function notAnAccount(value: unknown, raw: unknown, path: Path, networks: Networks): Finding {
  const names = [...networks.keys()];
  const found = valueAt(raw, path);
  if (!isMap(value))
    return {
      path,
      message: `found ${shown(found)}; an account is a map, at least: network: ${names.join(' or ')}`,
      atKey: false,
    };
  const name = valueAt(found, ['network']);
  return {
    path: [...path, 'network'],
    message: `${name === undefined ? 'it is missing' : `found ${shown(name)}`}; may be ${names.join(' or ')}${guessed(String(name ?? ''), names)}`,
    atKey: false,
  };
}

type ReadAccount = Omit<AccountConfig, 'id'>;

/** What will not come out as it stands there, of accounts without mistakes. */
const settingWarnings = (accounts: readonly (ReadAccount | null)[], networks: Networks): Finding[] =>
  accounts.flatMap((account, n) =>
    (networks.get(account?.network ?? '')?.settingWarnings(account?.settings) ?? []).map(({ path, message }) => ({
      path: ['accounts', n, ...path],
      message,
      atKey: false,
    })),
  );

const columnMistakes = (network: Network, template: unknown, path: Path): Finding[] =>
  (typeof template === 'string' ? network.checkTemplate(template) : []).map(({ column, message }) => ({
    path: [...path, 'template'],
    message: `in column ${column} of the template: ${message}`,
    atKey: false,
  }));

/** The mistakes of all templates of an account, whatever else is wrong with it. */
function templateMistakes(network: Network, account: Record<string, unknown>, path: Path): Finding[] {
  const rules = Array.isArray(account.templates) ? account.templates : [];
  const own = rules.flatMap((rule, n): Finding[] => {
    const at = [...path, 'templates', n];
    if (!isMap(rule)) return [];
    const idle = 'feed' in rule || 'when' in rule ? null : 'it is for no entries; write feed: or when: beside it';
    return [
      ...columnMistakes(network, rule.template, at),
      ...(idle === null ? [] : [{ path: at, message: idle, atKey: false }]),
    ];
  });
  return [...columnMistakes(network, account.template, path), ...own];
}

/** Templates for feeds that are not there. To be asked of accounts and feeds without other mistakes. */
export const unknownFeeds = (accounts: readonly AccountConfig[], feeds: readonly string[]): Finding[] =>
  accounts.flatMap(({ templates }, n) =>
    templates.flatMap(({ feed }, k): Finding[] => {
      if (feed === null || feeds.includes(feed)) return [];
      const message = `found ${shown(feed)}; may be ${feeds.join(' or ')}${guessed(feed, feeds)}`;
      return [{ path: ['accounts', n, 'templates', k, 'feed'], message, atKey: false }];
    }),
  );

function readAccount(
  value: unknown,
  raw: unknown,
  path: Path,
  networks: Networks,
): { account: ReadAccount | null; mistakes: Finding[] } {
  const network = networkOf(value, networks);
  if (network === null || !isMap(value)) return { account: null, mistakes: [notAnAccount(value, raw, path, networks)] };
  const practice = value.practice === true;
  const schema = accountSchema(network, practice);
  const result = schema.safeParse(value);
  const mistakes = [
    ...(result.success ? [] : findingsOf(result.error, schema, raw, path)),
    ...templateMistakes(network, value, path),
  ];
  if (!result.success) return { account: null, mistakes };
  const {
    id: _,
    network: __,
    template = null,
    templates: rules,
    removals,
    spacing,
    practice: ___,
    ...own
  } = result.data;
  const templates = rules.map(({ feed = null, when = null, template }) => ({ feed, when, template }));
  const given = Object.fromEntries(Object.entries(own).filter(([, setting]) => setting !== undefined));
  const example = isMap(network.exampleSettings) ? network.exampleSettings : {};
  const settings = practice ? { ...example, ...given } : own;
  const edits = network.editPolicy(settings);
  const account = { network: network.id, settings, template, templates, edits, removals, spacing, practice };
  return { account, mistakes };
}

/** The ids of all accounts, also of those with mistakes; null when one cannot be known, since its network is not. */
function accountIds(values: readonly unknown[], networks: Networks): string[] | null {
  const named = values.map((value) => {
    const id = valueAt(value, ['id']);
    return { id: typeof id === 'string' ? id : null, wanted: networkOf(value, networks)?.id ?? '' };
  });
  return named.some(({ id, wanted }) => id === null && wanted === '') ? null : nameIds(named);
}

/** Secrets that stand in the file itself: it works, but files get copied, shown and committed. */
function literalSecrets(values: readonly unknown[], raw: unknown, networks: Networks): Finding[] {
  return values.flatMap((value, n) =>
    Object.entries(networkOf(value, networks)?.settings.shape ?? {}).flatMap(([key, schema]): Finding[] => {
      const path = ['accounts', n, key];
      const written = valueAt(raw, path);
      if (!isSecret(schema) || typeof written !== 'string' || written.includes('${')) return [];
      const message = 'the secret itself stands in the file; write it to .env and its name here, as ${NAME}';
      return [{ path, message, atKey: false }];
    }),
  );
}

/** What says which account it is there: the settings that must be given. */
function identityOf({ network, settings, practice }: ReadAccount, networks: Networks): string | null {
  if (practice || !isMap(settings)) return null;
  const shape = networks.get(network)?.settings.shape ?? {};
  const required = Object.keys(shape).filter((key) => shape[key]?.safeParse(undefined).success === false);
  return JSON.stringify([network, ...required.map((key) => settings[key])]);
}

/** The same account under two ids: where a feed goes to both, each entry would be posted twice. */
function sameAccounts(accounts: readonly (ReadAccount | null)[], networks: Networks): Finding[] {
  const identities = accounts.map((account) => (account === null ? null : identityOf(account, networks)));
  return identities.flatMap((identity, n): Finding[] => {
    const first = identities.indexOf(identity);
    if (identity === null || first === n) return [];
    const message = `this is the same account as accounts[${first}]: an entry that goes to both is posted there twice`;
    return [{ path: ['accounts', n], message, atKey: false }];
  });
}

export interface CheckedAccounts {
  accounts: AccountConfig[];
  /** Ids that a feed may name; null when not all can be known. */
  ids: string[] | null;
  mistakes: Finding[];
  warnings: Finding[];
}

/** Checks all accounts. */
export function checkAccounts(values: readonly unknown[], raw: unknown, networks: Networks): CheckedAccounts {
  const read = values.map((value, n) => readAccount(value, raw, ['accounts', n], networks));
  const found = read.map(({ account }) => account);
  const ids = accountIds(values, networks);
  return {
    accounts: read.flatMap(({ account }, n) => (account === null ? [] : [{ ...account, id: ids?.[n] ?? '' }])),
    ids,
    mistakes: read.flatMap(({ mistakes }) => mistakes),
    warnings: [
      ...literalSecrets(values, raw, networks),
      ...sameAccounts(found, networks),
      ...settingWarnings(found, networks),
    ],
  };
}
