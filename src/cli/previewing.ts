import { existsSync } from 'node:fs';
import { exampleAccounts } from '../accounts/example-accounts.ts';
import { systemClock, systemRandom } from '../clock.ts';
import { type AccountConfig, type Config, type FeedConfig, loadConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { type Redact, redactor } from '../config/redact.ts';
import { createHttp } from '../http/create-http.ts';
import type { Http } from '../http/http.ts';
import { configFile, type Place } from '../installation.ts';
import type { Writer } from '../llm/writer.ts';
import { findNetwork, networks } from '../networks/index.ts';
import type { AccountMemory } from '../networks/network.ts';
import type { PreviewAccount } from '../preview.ts';
import { userAgent } from '../user-agent.ts';
import { usageError } from './flags.ts';

/** What previewing needs: no account, no storage, and a configuration only where there is one. */
export interface Previewing extends AsyncDisposable {
  readonly http: Http;
  readonly feeds: readonly FeedConfig[];
  readonly now: number;
  redact(text: string): string;
  /** Whether a language model is configured. */
  readonly writesByLlm: boolean;
  /** Refuses when none is. */
  openWriter(): Promise<Writer>;
  accountsFor(feed: FeedConfig | null): readonly PreviewAccount[];
}

/** Servers are asked for their limits this long at most (milliseconds); then the network's usual ones are taken. */
const askAtMost = 10_000;

const noMemory: AccountMemory = {
  get: async () => null,
  set: async () => {},
  exclusively: (_name, work) => work(),
};

async function configuredAccount({
  id,
  network: networkId,
  settings,
  template,
  templates,
  practice,
}: AccountConfig): Promise<PreviewAccount | null> {
  const network = findNetwork(networkId, { practice });
  if (network === null) return null;
  const tools = {
    fetch: globalThis.fetch,
    clock: systemClock,
    random: systemRandom,
    memory: noMemory,
    timeout: askAtMost,
    userAgent,
  };
  const connection = network.connect(settings, tools);
  const limits = await connection.limits(AbortSignal.timeout(askAtMost));
  await connection.close();
  return { id, network, composer: await network.openComposer(), settings, template, templates, limits };
}

function choose(accounts: PreviewAccount[], ids: readonly string[] | undefined): PreviewAccount[] {
  if (ids === undefined) return accounts;
  const unknown = ids.filter((id) => !accounts.some((account) => account.id === id));
  if (unknown.length > 0) {
    throw usageError(
      `There is no account ${unknown.join(', ')}.`,
      `Choose from: ${accounts.map(({ id }) => id).join(', ')}.`,
    );
  }
  return accounts.filter(({ id }) => ids.includes(id));
}

export interface PreviewChoice {
  to: string[] | undefined;
  template: string | null;
}

async function openWriter(config: Config | null, redact: Redact): Promise<Writer> {
  const llm = config?.llm ?? null;
  if (llm === null)
    throw usageError('--llm needs a language model, and none is configured.', 'docs/llm.md says how to configure one.');
  const { createWriter } = await import('../llm/writer.ts');
  const { countedInRun } = await import('../llm/summarise-preview.ts');
  const tools = { fetch: globalThis.fetch, userAgent, clock: systemClock, random: systemRandom, redact };
  return createWriter({ ...tools, reserve: countedInRun(llm), tellOfLimit: async () => false }, llm);
}

/** Reads the configuration where there is one; a configuration that was named must be there. */
export async function openPreviewing(place: Place, { to, template }: PreviewChoice): Promise<Previewing> {
  const env = readEnvironment(process.env, place);
  const file = configFile(place, env);
  const config: Config | null =
    existsSync(file) || place.config !== undefined ? loadConfig({ file, env, networks }) : null;
  const found = config === null ? await exampleAccounts() : await Promise.all(config.accounts.map(configuredAccount));
  const chosen = choose(
    found.filter((account) => account !== null),
    to,
  );
  const accounts = template === null ? chosen : chosen.map((account) => ({ ...account, template, templates: [] }));
  for (const { id, network, template: own } of accounts) {
    const [mistake] = own === null ? [] : network.checkTemplate(own);
    if (mistake !== undefined)
      throw usageError(
        `The template of ${id} has a mistake in column ${mistake.column}: ${mistake.message}`,
        'docs/templates.md says what may stand there.',
      );
  }
  const http = createHttp({
    clock: systemClock,
    userAgent,
    allowPrivateNetworks: config?.security.allowPrivateNetworks ?? false,
  });
  const redact = redactor(config?.secrets ?? []);
  return {
    http,
    feeds: config?.feeds ?? [],
    now: systemClock.now(),
    redact,
    writesByLlm: config !== null && config.llm !== null,
    openWriter: () => openWriter(config, redact),
    accountsFor: (feed) => (feed === null ? accounts : accounts.filter(({ id }) => feed.to.includes(id))),
    [Symbol.asyncDispose]: () => http.close(),
  };
}
