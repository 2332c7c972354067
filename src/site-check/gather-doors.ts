import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import { readCertificate } from '../http/certificate.ts';
import type { Http } from '../http/http.ts';
import { isPrivateHost } from '../http/target.ts';
import type { Doors } from './evidence.ts';
import { isGood, pageBytes, timeout } from './gather-page.ts';

/** A public name at the usual port: only there are other doors, and certificates that the world sees. */
const isPublicName = (url: URL): boolean =>
  url.port === '' && isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 && !isPrivateHost(url);

const otherName = (host: string): string => (host.startsWith('www.') ? host.slice(4) : `www.${host}`);

/** Where an address leads in the end; null when it does not answer, which is no fault of a second door. */
async function endOf(http: Http, url: string): Promise<string | null> {
  const answer = await http.get(url, { trust: 'public', maxBytes: pageBytes, timeout, truncate: true });
  return isGood(answer) ? answer.url : null;
}

/** The other ways into a site, and how long its certificate lasts; null when it has no public name. */
export async function gatherDoors(http: Http, site: string): Promise<Doors | null> {
  const url = new URL(site);
  if (!isPublicName(url)) return null;
  const { host, protocol } = url;
  const secure = protocol === 'https:';
  const certificate = secure ? await readCertificate(url, lookup) : null;
  // A name of more parts than two is seldom also called www.
  const twin = host.startsWith('www.') || host.split('.').length === 2 ? otherName(host) : null;
  return {
    insecure: secure ? await endOf(http, `http://${host}/`) : null,
    twin: twin === null ? null : await endOf(http, `${protocol}//${twin}/`),
    certificateUntil: certificate?.until ?? null,
  };
}
