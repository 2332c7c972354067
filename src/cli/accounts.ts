import { z } from 'zod';
import { tryAccount } from '../accounts/try-account.ts';
import { verifyAccount } from '../accounts/verify.ts';
import { openApp } from '../app.ts';
import { systemClock, systemRandom } from '../clock.ts';
import { addAccountToConfig, readSource, refuseTakenId, removeAccountFromConfig } from '../config/edit.ts';
import { readEnvironment } from '../config/environment.ts';
import { findingsOf, isSecret } from '../config/findings.ts';
import { configFile, openInstallation } from '../installation.ts';
import { networks } from '../networks/index.ts';
import type { Network } from '../networks/network.ts';
import { readStatus } from '../status.ts';
import { UserError } from '../user-error.ts';
import { commonFlags, usageError } from './flags.ts';
import { openOutput } from './output.ts';
import { signInAtTerminal } from './sign-in.ts';

const addFlags = commonFlags.extend({
  id: z.string().optional(),
  service: z.string().optional(),
  identifier: z.string().optional(),
  password: z.string().optional(),
  server: z.string().optional(),
  token: z.string().optional(),
  verify: z.boolean().default(true),
});

/** `accounts list`. */
export async function listAccounts(_positional: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  for (const account of (await readStatus(installation)).accounts) {
    out.line(account);
    const ok = account.handle === null ? 'not verified yet' : out.style('good', 'ok');
    const state = account.ok ? ok : out.style('bad', account.error ?? 'paused');
    out.print(`${account.id}  ${account.network}  ${account.handle ?? ''}  ${state}`);
    if (account.nextStep !== null) out.print(`  Next: ${account.nextStep}`);
    if (account.warning !== null) out.print(`  ! ${account.warning}`);
  }
  return 0;
}

/** `accounts verify`: asks the networks and releases paused accounts that work again. */
export async function verifyAccounts(ids: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  await using installation = await openInstallation(flags);
  const out = openOutput(flags, installation.redact);
  await using app = await openApp(installation, () => undefined);
  const unknown = ids.filter((id) => !app.accounts.has(id));
  if (unknown.length > 0)
    throw usageError(
      `There is no account ${unknown.join(', ')}.`,
      `Choose from: ${[...app.accounts.keys()].join(', ')}.`,
    );
  let well = true;
  for (const [id, account] of app.accounts) {
    if (ids.length > 0 && !ids.includes(id)) continue;
    const answer = await verifyAccount(installation.db, installation.clock, account);
    const ok = answer.is === 'ok';
    out.line({
      id,
      network: account.network.id,
      handle: ok ? answer.handle : null,
      ok,
      error: ok ? null : answer.why,
      nextStep: 'nextStep' in answer ? answer.nextStep : null,
      warnings: ok ? answer.warnings : [],
    });
    if (ok) {
      out.print(`${id}: ${out.style('good', 'ok')}, ${answer.handle} ${answer.url}`);
      for (const warning of answer.warnings) out.print(`  ! ${warning}`);
    } else {
      out.fail(`${id}: ${answer.why}`, 'nextStep' in answer ? answer.nextStep : 'Try again later.');
      well = false;
    }
  }
  installation.wakeDaemon();
  return well ? 0 : 1;
}

/** What flags say of an account, with what signing in brings where a person at a terminal has given no secret. Throws UserError. */
async function withSignIn({ signIn }: Network, given: Record<string, string>): Promise<Record<string, string>> {
  const typed = signIn === undefined ? undefined : given[signIn.asks];
  if (signIn === undefined || typed === undefined) return given;
  const meant = { ...given, [signIn.asks]: signIn.settingOf(typed) ?? typed };
  if (given[signIn.brings] !== undefined || process.stdin.isTTY !== true) return meant;
  return { ...meant, ...(await signInAtTerminal(signIn, typed)) };
}

/** Throws UserError for flags that make no account of the network. */
function checkSettings({ name, settings, signIn }: Network, given: Record<string, string>): void {
  const schema = settings.strict();
  const checked = schema.safeParse(given);
  if (checked.success) return;
  const findings = findingsOf(checked.error, schema, given, []);
  const said = findings.map(({ path, message, atKey }) =>
    atKey ? `--${path.join('.')} is not for ${name}` : `--${path.join('.')}: ${message}`,
  );
  const signsIn = signIn !== undefined && findings.every(({ path }) => path[0] === signIn.brings);
  throw signsIn
    ? usageError(`${name}: signing in needs a terminal.`, `Run it at a terminal, or give --${signIn.brings}.`)
    : usageError(`${name}: ${said.join('; ')}.`, 'share-this-post accounts add --help shows an example.');
}

/** Nothing is written of an account that its network does not know. Throws UserError. */
export async function refuseUnlessItWorks(network: Network, settings: Record<string, string>): Promise<void> {
  try {
    await tryAccount({ clock: systemClock, random: systemRandom }, network, settings);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `${error.message} Nothing was written.`,
      `${error.nextStep} To write it unchecked: --no-verify`,
    );
  }
}

/** `accounts add NETWORK`: asks the network, then writes the account to the configuration and its secret to `.env`. */
export async function addAccount([networkId = '']: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const { id, service, identifier, password, server, token, verify, ...flags } = addFlags.parse(rawFlags);
  const network = networks.get(networkId);
  if (network === undefined)
    throw usageError(`There is no network "${networkId}".`, `Choose from: ${[...networks.keys()].join(', ')}.`);
  const file = configFile(flags, readEnvironment(process.env, flags));
  // Before somebody signs in in vain.
  refuseTakenId(readSource(file).value, id ?? networkId);
  const given = await withSignIn(
    network,
    Object.fromEntries(
      Object.entries({ service, identifier, password, server, token }).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, value]],
      ),
    ),
  );
  checkSettings(network, given);
  if (verify) await refuseUnlessItWorks(network, given);
  const added = addAccountToConfig(file, {
    id: id ?? networkId,
    network: networkId,
    settings: given,
    secretKeys: secretKeysOf(network.settings.shape),
    env: process.env,
  });
  const out = openOutput(flags, (text) => text);
  out.note(
    `Account ${added.id} was added to ${file}; its secret stands in ${added.envFile} as ${added.variables.join(', ')}.`,
  );
  return verify ? verifyAccounts([added.id], flags) : 0;
}

const secretKeysOf = (shape: Record<string, z.ZodType>): string[] =>
  Object.keys(shape).filter((key) => isSecret(shape[key]));

/** `accounts remove ID`. What was published stays, and stays known. */
export async function removeAccount([id = '']: string[], rawFlags: Record<string, unknown>): Promise<number> {
  const flags = commonFlags.parse(rawFlags);
  const file = configFile(flags, readEnvironment(process.env, flags));
  const { unused } = removeAccountFromConfig(file, id);
  const out = openOutput(flags, (text) => text);
  out.note(`Account ${id} was removed from ${file}. Its posts stay where they are.`);
  if (unused.length > 0) out.note(`Nothing names ${unused.join(', ')} any more: take it out of .env.`);
  return 0;
}
