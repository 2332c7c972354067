import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Random } from '../clock.ts';
import type { AccountConfig } from '../config/config.ts';
import type { LockTools } from '../db/lock.ts';
import type { ComposingAccount } from '../deliveries/compose.ts';
import type { Limits } from '../networks/draft.ts';
import { limitsSchema } from '../networks/limits-schema.ts';
import type { Connection, Network } from '../networks/network.ts';
import { accountMemory } from './account-memory.ts';
import { findAccount, registerAccount, storeLimits } from './account-store.ts';
import { makeSeal } from './seal.ts';

/** An account of the configuration, ready to be used. */
export interface Account {
  readonly config: AccountConfig;
  readonly network: Network;
  connection(): Connection;
  /** As composing needs it, with the server's own limits. */
  composing(signal: AbortSignal): Promise<ComposingAccount>;
  close(): Promise<void>;
}

export interface AccountTools extends LockTools {
  random: Random;
  fetch: typeof globalThis.fetch;
  userAgent: string;
}

/** Servers change their limits rarely; asked once a day. Milliseconds. */
const limitsKeptFor = 86_400_000;
/** Mastodon resolves mentions over the network before it answers: anything shorter makes unknown outcomes. */
const requestTimeout = 60_000;

const storedLimits = z.object({
  readAt: z.number(),
  limits: limitsSchema,
});

const settingsHash = ({ network, settings, practice }: AccountConfig): string =>
  createHash('sha256')
    .update(JSON.stringify([network, settings, practice]))
    .digest('base64url');

async function limitsOf(tools: AccountTools, id: string, connection: Connection, signal: AbortSignal): Promise<Limits> {
  const stored = (await findAccount(tools.db, id))?.limits ?? null;
  const known = stored === null ? undefined : storedLimits.safeParse(JSON.parse(stored)).data;
  const now = tools.clock.now();
  if (known !== undefined && now - known.readAt < limitsKeptFor) return known.limits;
  const limits = await connection.limits(signal);
  if (!signal.aborted) await storeLimits(tools.db, id, JSON.stringify({ readAt: now, limits }));
  return limits;
}

/** Makes an account usable; connects when first asked. Registers it in the database. */
export async function openAccount(config: AccountConfig, network: Network, tools: AccountTools): Promise<Account> {
  const { db, clock, random } = tools;
  await registerAccount(db, { id: config.id, network: config.network, settingsHash: settingsHash(config) });
  const seal = makeSeal(JSON.stringify(config.settings), config.id);
  const memory = accountMemory({ accountId: config.id, seal, locks: tools });
  let connected: Connection | null = null;
  const connection = () => {
    const { fetch, userAgent } = tools;
    connected ??= network.connect(config.settings, {
      fetch,
      clock,
      random,
      memory,
      timeout: requestTimeout,
      userAgent,
    });
    return connected;
  };
  return {
    config,
    network,
    connection,
    async composing(signal) {
      const limits = await limitsOf(tools, config.id, connection(), signal);
      const { settings, template, templates } = config;
      return { network, composer: await network.openComposer(), settings, template, templates, limits };
    },
    async close() {
      await connected?.close();
    },
  };
}
