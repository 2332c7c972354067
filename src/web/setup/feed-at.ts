import type { Http } from '../../http/http.ts';
import { discoverFeeds } from '../../pages/discover-feeds.ts';
import { UserError } from '../../user-error.ts';
import { typedAddress } from '../typed-address.ts';

/** The feed of a site, be its address typed with its scheme or without. Throws UserError. */
export async function feedAt(http: Http, site: string): Promise<string> {
  const address = typedAddress(site, 'site');
  const [found] = await discoverFeeds(http, address);
  if (found !== undefined) return found;
  throw new UserError(`No feed was found at ${address}.`, 'Give the address of the feed itself.');
}
