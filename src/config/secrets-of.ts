import type { Network } from '../networks/network.ts';
import type { Config } from './config.ts';
import { isSecret } from './findings.ts';
import type { Interpolated } from './interpolate.ts';

const secretName = /PASS|TOKEN|SECRET|KEY|DATABASE/i;

/** As it stands in the address and as it is meant. */
function passwordIn(address: string | null): string[] {
  const password = address === null ? '' : (URL.parse(address)?.password ?? '');
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

/**
 * What must be hidden everywhere: settings that a network marks as secret, the secrets of the API and the webhooks, passwords in the addresses of
 * feeds and of the database, and what came from variables that are named like secrets.
 */
export function secretsOf(
  { feeds, accounts, web, database, llm }: Pick<Config, 'feeds' | 'accounts' | 'web' | 'database' | 'llm'>,
  filled: Interpolated['filled'],
  networks: ReadonlyMap<string, Network>,
): string[] {
  // What a practice account is given is no secret of anybody's.
  const real = accounts.filter(({ practice }) => !practice);
  const marked = real.flatMap(({ network, settings }) => {
    const shape = networks.get(network)?.settings.shape ?? {};
    return Object.entries(settings ?? {}).flatMap(([key, value]) =>
      isSecret(shape[key]) && typeof value === 'string' ? [value] : [],
    );
  });
  const addresses = [database, llm?.url ?? null, ...feeds.map(({ url }) => url)].flatMap(passwordIn);
  const variables = filled.filter(({ name }) => secretName.test(name)).map(({ value }) => value);
  return [
    ...new Set([
      ...marked,
      llm?.key ?? '',
      web.token ?? '',
      web.hookSecret ?? '',
      web.webhookSecret ?? '',
      ...addresses,
      ...variables,
    ]),
  ].filter((secret) => secret !== '');
}
