import type { ComposingAccount } from '../deliveries/compose.ts';
import { networks } from '../networks/index.ts';

/** One account of each network, as it comes without any configuration. */
export const exampleAccounts = (): Promise<(ComposingAccount & { id: string })[]> =>
  Promise.all(
    [...networks.values()].map(async (network) => ({
      id: network.id,
      network,
      composer: await network.openComposer(),
      settings: network.exampleSettings,
      template: null,
      templates: [],
      limits: network.defaultLimits,
    })),
  );
