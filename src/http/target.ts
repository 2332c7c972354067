import { isIP } from 'node:net';
import { decoded } from '../decoded.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** What is asked: an address without credentials, which travel in a header of their own and stand in no sentence. */
export interface Target {
  url: URL;
  /** The value of an Authorization header; null when the address carries no credentials. */
  authorization: string | null;
}

/** Reads an address; null when it is none that can be asked. `feed:` is how some sites mark the links to their feeds. */
export function readTarget(address: string): Target | null {
  const url = URL.parse(
    address
      .trim()
      .replace(/^feed:(?=https?:)/i, '')
      .replace(/^feed:\/\//i, 'http://'),
  );
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { url, authorization: pair === ':' ? null : `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** An address as it may be shown: without credentials. What is no address comes back as it is. */
export const withoutCredentials = (address: string): string => address.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1');

/** Host and port in the words of a sentence. */
export const placeOf = ({ hostname, port, protocol }: URL): string =>
  `${hostname} port ${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`;

const addressOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Whether the host is private by its spelling alone: an IP address (WHATWG URLs spell them one way) or localhost. */
export const isPrivateHost = (url: URL): boolean =>
  isIP(addressOf(url)) === 0
    ? /(^|\.)(localhost|local|internal)\.?$/i.test(url.hostname)
    : isPrivateAddress(addressOf(url));

/** Ports that no web server uses: a feed shall not make us speak to a mail server (after the Fetch standard's list). */
const badPorts = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3306, 3659, 4045, 4190, 5060,
  5061, 5432, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080, 11211, 27017,
]);

export const isBadPort = ({ port }: URL): boolean => badPorts.has(Number(port));
