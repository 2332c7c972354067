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

function templateMistakes(network: Network, template: string | null, path: Path): Finding[] {
  return network.checkTemplate(template ?? network.defaultTemplate).map(({ column, message }) => ({
    path: [...path, 'template'],
    message: `in column ${column} of the template: ${message}`,
    atKey: false,
  }));
}

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
  const template = typeof value.template === 'string' ? value.template : null;
  const mistakes = [
    ...(result.success ? [] : findingsOf(result.error, schema, raw, path)),
    ...templateMistakes(network, template, path),
  ];
  if (!result.success) return { account: null, mistakes };
  const { id: _, network: __, template: ___, spacing, practice: ____, ...own } = result.data;
  const given = Object.fromEntries(Object.entries(own).filter(([, setting]) => setting !== undefined));
  const example = isMap(network.exampleSettings) ? network.exampleSettings : {};
  const settings = practice ? { ...example, ...given } : own;
  return { account: { network: network.id, settings, template, spacing, practice }, mistakes };
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
  const ids = accountIds(values, networks);
  return {
    accounts: read.flatMap(({ account }, n) => (account === null ? [] : [{ ...account, id: ids?.[n] ?? '' }])),
    ids,
    mistakes: read.flatMap(({ mistakes }) => mistakes),
    warnings: literalSecrets(values, raw, networks),
  };
}
