import type { Http } from '../../http/http.ts';
import { discoverFeeds } from '../../pages/discover-feeds.ts';
import { UserError } from '../../user-error.ts';

/** The feed of a site, be its address typed with its scheme or without. Throws UserError. */
export async function feedAt(http: Http, site: string): Promise<string> {
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  if (!URL.canParse(address))
    throw new UserError('This is no address of a site.', 'Write for example https://example.com.');
  const [found] = await discoverFeeds(http, address);
  if (found !== undefined) return found;
  throw new UserError(`No feed was found at ${address}.`, 'Give the address of the feed itself.');
}
