import { networks } from '../../src/networks/index.ts';
import type { Composer, Frozen, Network, NetworkTools } from '../../src/networks/network.ts';
import { memoryInMemory } from '../support/account-memory.ts';
import { composeInput } from '../support/compose-input.ts';
import { createFakeClock } from '../support/fake-clock.ts';

export const { signal } = new AbortController();
/** As a worker whose lease holds. */
export const permitted = () => true;

/** Tools with a clock that stands at the time of the machine and an own memory, which tests may look into. */
export function testTools(start = Date.now()) {
  const clock = createFakeClock(start);
  const memory = memoryInMemory();
  let drawn = 0;
  const random = () => {
    drawn += 1;
    return (drawn * 0.618_033_988_75) % 1;
  };
  const tools: NetworkTools = {
    fetch: globalThis.fetch,
    clock: { ...clock, sleep: async () => {} },
    random,
    memory,
    timeout: 500,
    userAgent: 'share-this-post test',
  };
  return { tools, memory, clock };
}

const composers = new Map(
  await Promise.all([...networks.values()].map(async (network) => [network.id, await network.openComposer()] as const)),
);

function composerOf({ id }: Network): Composer {
  const composer = composers.get(id);
  if (composer === undefined) throw new Error(`There is no network ${id}.`);
  return composer;
}

/** A frozen delivery of an invented entry. */
export function frozenFor(
  network: Network,
  settings: unknown,
  tools: NetworkTools,
  changes: Parameters<typeof composeInput>[2] = {},
): Frozen {
  const draft = composerOf(network).compose(
    composeInput(settings, network.defaultLimits, { template: network.defaultTemplate, ...changes }),
  );
  const now = tools.clock.now();
  const payload = network.freeze({ draft, media: [], settings, createdAt: new Date(now).toISOString(), reply: null });
  return { key: network.newKey(tools.clock, tools.random), payload, frozenAt: now };
}
