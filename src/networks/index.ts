import { bluesky } from './bluesky/bluesky.ts';
import { mastodon } from './mastodon/mastodon.ts';
import type { Network } from './network.ts';
import { practice } from './practice/practice.ts';

/** Every network, by its id. Adding one is a folder and a line here. */
export const networks: ReadonlyMap<string, Network> = new Map(
  [bluesky, mastodon].map((network): [string, Network] => [network.id, network]),
);

/** The network of an account; null when there is none of that name. */
export function findNetwork(id: string, { practice: practises }: { practice: boolean }): Network | null {
  const network = networks.get(id);
  if (network === undefined) return null;
  return practises ? practice(network) : network;
}
