import { type Account, type AccountTools, openAccount } from './accounts/account.ts';
import { storeLimits } from './accounts/account-store.ts';
import type { AccountConfig, Config } from './config/config.ts';
import type { PollTools } from './daemon/poll.ts';
import { announce, type Presence } from './db/presence.ts';
import { releaseLeases } from './deliveries/claim-store.ts';
import type { Delivery } from './deliveries/delivery.ts';
import type { Report, Workshop } from './deliveries/prepare.ts';
import type { PreparingTools } from './deliveries/prepare-delivery.ts';
import { registerFeeds, releaseFeeds } from './feeds/feed-store.ts';
import { createHttp } from './http/create-http.ts';
import type { HttpClient } from './http/http.ts';
import { fetchPreparedImage } from './images/fetch-prepared-image.ts';
import type { Installation } from './installation.ts';
import { findNetwork } from './networks/index.ts';
import { newId } from './new-id.ts';
import { lookAtPage } from './pages/look-at-page.ts';
import type { FollowTools } from './revisions/follow.ts';
import { lookForPage } from './revisions/look-for-page.ts';
import { userAgent } from './user-agent.ts';
import { UserError } from './user-error.ts';

/** Everything that talks to the outside, built from one installation. */
export interface App extends AsyncDisposable {
  readonly installation: Installation;
  readonly http: HttpClient;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly workshop: Workshop;
  readonly following: FollowTools;
  readonly polling: PollTools;
  /** Whether the process of that name still runs. On PostgreSQL nobody can tell, and leases end by time alone. */
  isAlive(owner: string): boolean;
}

/** A delivery is worked on this long before another process may ask what became of it; renewed while work goes on. Milliseconds. */
const lease = 60_000;

function networkOf({ id, network, practice }: AccountConfig) {
  const found = findNetwork(network, { practice });
  if (found !== null) return found;
  throw new UserError(
    `Account ${id} is on "${network}", which this program does not know.`,
    'Choose a network that it knows.',
    { exitCode: 2 },
  );
}

function accountOf(accounts: ReadonlyMap<string, Account>, { account_id }: Delivery): Account {
  const account = accounts.get(account_id);
  if (account === undefined)
    throw new Error(`A delivery of account ${account_id} was taken up, which the configuration does not name.`);
  return account;
}

async function openAccounts(config: Config, tools: AccountTools): Promise<Map<string, Account>> {
  const accounts = new Map<string, Account>();
  for (const account of config.accounts)
    accounts.set(account.id, await openAccount(account, networkOf(account), tools));
  return accounts;
}

/** Names this process to the others on the same data folder. */
function announceProcess({ storage, dataDir, clock, random }: Installation): Presence | null {
  return storage.dialect === 'sqlite' ? announce(dataDir, newId(random), clock.now()) : null;
}

/** What a language model writes of entries: nothing, and nothing is sent anywhere, unless one is configured. */
async function openSummaries(
  installation: Installation,
  report: (report: Report) => void,
): Promise<PreparingTools['written']> {
  const { config, db, clock } = installation;
  if (config.llm === null) return async () => null;
  const { createSummaries } = await import('./llm/summarise-delivery.ts');
  const { openWriter } = await import('./llm/open-writer.ts');
  return createSummaries({ db, clock, writer: openWriter(installation, config.llm), feeds: config.feeds, report });
}

/** What writes posts, the larger half of the program: a poll that finds nothing new does without. */
const openPreparing = () => import('./deliveries/prepare-delivery.ts');

/** Builds the parts and hands them to each other. `report` is told what becomes of each delivery. */
export async function openApp(installation: Installation, report: (report: Report) => void): Promise<App> {
  const { db, clock, random, config } = installation;
  const http = createHttp({ clock, userAgent, allowPrivateNetworks: config.security.allowPrivateNetworks });
  await registerFeeds(db, config.feeds);
  const presence = announceProcess(installation);
  const owner = presence?.owner ?? newId(random);
  const isAlive = (other: string) => presence?.isAlive(other) ?? true;
  const locks = { process: owner, isAlive, newId: () => newId(random) };
  const accounts = await openAccounts(config, { db, clock, random, fetch: globalThis.fetch, userAgent, ...locks });
  const settleAfter = (network: string) => findNetwork(network, { practice: false })?.settleAfter ?? 0;
  await releaseFeeds(db, isAlive);
  await releaseLeases(db, isAlive, settleAfter, clock.now());
  const preparing: PreparingTools = {
    feeds: config.feeds,
    db,
    clock,
    random,
    account: (delivery, _connection, signal) => accountOf(accounts, delivery).composing(signal),
    lookAtPage: (material, signal) => lookAtPage(http, material, signal),
    written: await openSummaries(installation, report),
    fetchImage: (image, limits, signal) => fetchPreparedImage(http, image, limits, signal),
  };
  const workshop: Workshop = {
    db,
    clock,
    random,
    claim: { owner, lease, settleAfter },
    spacing: (id) => accounts.get(id)?.config.spacing ?? 0,
    forgetLimits: (id) => storeLimits(db, id, null),
    connect: async (delivery) => accountOf(accounts, delivery).connection(),
    prepare: async (delivery, connection, signal) =>
      (await openPreparing()).prepareDelivery(preparing, delivery, connection, signal),
    report,
  };
  return {
    installation,
    http,
    accounts,
    workshop,
    following: {
      workshop,
      prepareRevision: async (delivery, connection, signal, isKnown) =>
        (await openPreparing()).prepareRevision(preparing, delivery, connection, signal, isKnown),
      lookForPage: (url, signal) => lookForPage(http, url, signal),
    },
    polling: { db, clock, random, http, config, owner },
    isAlive,
    async [Symbol.asyncDispose]() {
      for (const account of accounts.values()) await account.close();
      await http.close();
      presence?.close();
    },
  };
}
