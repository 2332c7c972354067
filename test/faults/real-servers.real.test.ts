import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findNetwork } from '../../src/networks/index.ts';
import { type Fault as Cut, type CuttingProxy, startCuttingProxy } from '../support/cutting-proxy.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import type { Fault } from '../support/fake-server.ts';
import { createBlueskyAccount } from '../support/real-bluesky.ts';
import { createMastodonAccount } from '../support/real-mastodon.ts';
import { describeReal } from '../support/real-servers.ts';
import { beginLives, type Ground, type NetworkId, openGround } from './http-world.ts';
import type { Breakable } from './traffic.ts';

vi.mock('../../src/accounts/seal.ts', () => import('./plain-seal.ts'));

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground[Symbol.asyncDispose]());

const cutNames = ['before', 'reset', 'after', 'reset-after', 'mid', 'hang-after'] as const;
type CutName = (typeof cutNames)[number];

const cuts: Record<CutName, Cut> = {
  before: { is: 'before' },
  reset: { is: 'before', reset: true },
  after: { is: 'after' },
  'reset-after': { is: 'after', reset: true },
  mid: { is: 'mid', bytes: 60 },
  'hang-after': { is: 'hang' },
};

const isCut = (fault: Fault): fault is CutName => cutNames.some((name) => name === fault);

/** The real server behind the proxy, whose next request can be cut. */
function breakable(proxy: CuttingProxy): Breakable {
  const server: Breakable = {
    url: proxy.origin,
    fail(_match, fault) {
      if (!isCut(fault)) throw new Error('A real server can only be cut off.');
      proxy.rule = () => {
        proxy.rule = () => ({ is: 'none' });
        return cuts[fault];
      };
    },
    onHang() {},
  };
  proxy.onHang = () => server.onHang();
  return server;
}

/** An account on a real server, and the addresses of what stands there. */
interface RealAccount {
  network: NetworkId;
  origin: string;
  settings(origin: string): unknown;
  uris(): Promise<string[]>;
}

/** No two cases say the same. */
let played = 0;

/** One delivery with this cut at this request, and death right after it if it is so; answers the requests made and what stands. */
async function deliver(account: RealAccount, request: number, fault: Fault | null, dies: boolean) {
  await using proxy = await startCuttingProxy(account.origin);
  const { network } = account;
  const settings = findNetwork(network, { practice: false })?.settings.parse(account.settings(proxy.origin));
  const lives = await beginLives(ground, {
    clock: createFakeClock(Date.now()),
    configs: [
      {
        id: network,
        network,
        settings,
        template: null,
        templates: [],
        edits: 'leave' as const,
        removals: 'leave' as const,
        spacing: 0,
        practice: false,
      },
    ],
    servers: [breakable(proxy)],
    options: { networks: [network], entries: 1, images: false, words: `Case ${++played}. `, seed: 1 },
  });
  const before = new Set(await account.uris());
  const lines: string[] = [];
  const fates: { at: number; is: 'death' }[] = [];
  await lives.live({
    fates,
    onRequest({ line, steps }) {
      lines.push(line);
      if (lines.length !== request) return null;
      if (dies) fates.push({ at: steps + 2, is: 'death' });
      return fault;
    },
  });
  await lives.live();
  await lives.help();
  const [delivery] = await lives.deliveries();
  const standing = (await account.uris()).filter((uri) => !before.has(uri));
  return { lines, found: { state: delivery?.state, uri: delivery?.uri, standing } };
}

/** In a short run only these: a death where it tells most, and each way of cutting once. */
const isPlayed = (fault: CutName, dies: boolean): boolean =>
  process.env.FAULT_CASES === 'all' || (dies ? fault === 'after' : ['reset', 'reset-after', 'mid'].includes(fault));

async function eachRequestEachCut(account: RealAccount): Promise<void> {
  // A lost post shows what looking it up asks for.
  const posting = account.network === 'bluesky' ? 'putRecord' : '/api/v1/statuses';
  const { lines: usual } = await deliver(account, 0, null, false);
  const last = usual.findIndex((line) => line.startsWith('POST') && line.endsWith(posting)) + 1;
  const { lines } = await deliver(account, last, 'after', false);
  for (let request = 1; request <= lines.length; request += 1) {
    for (const fault of cutNames) {
      for (const dies of [false, true]) {
        if (!isPlayed(fault, dies)) continue;
        const { found } = await deliver(account, request, fault, dies);
        const once = { state: 'published', uri: found.uri, standing: [found.uri] };
        expect(found, `${lines[request - 1]} – ${fault}${dies ? ' – then death' : ''}`).toEqual(once);
      }
    }
  }
}

describeReal('Each request × each cut on a real PDS', ['bluesky'], () => {
  it('leaves each entry once', { timeout: 120_000 }, async () => {
    await using owner = await createBlueskyAccount();
    const listing = new URLSearchParams({ repo: owner.did, collection: 'app.bsky.feed.post', limit: '100' });
    await eachRequestEachCut({
      network: 'bluesky',
      origin: owner.service,
      settings: (service) => ({ service, identifier: owner.handle, password: owner.appPassword }),
      async uris() {
        const { records } = await owner.call('com.atproto.repo.listRecords', listing);
        const listed: { uri: string }[] = JSON.parse(JSON.stringify(records));
        return listed.map(({ uri }) => uri);
      },
    });
  });
});

describeReal('Each request × each cut on a real snac', ['mastodon'], () => {
  it('leaves each entry once', { timeout: 120_000 }, async () => {
    const owner = await createMastodonAccount();
    await eachRequestEachCut({
      network: 'mastodon',
      origin: owner.server,
      settings: (server) => ({ server, token: owner.token }),
      uris: async () => (await owner.statuses()).map(({ uri }) => uri),
    });
  });
});
