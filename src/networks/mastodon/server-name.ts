import { isIP } from 'node:net';
import { isPrivateAddress } from '../../http/private-addresses.ts';

const aName = 'Type the name of the server, such as mastodon.example; it stands in its address when you are signed in.';

/** Names that no public server has (RFC 6761, RFC 6762, RFC 8375): at home and on this machine there may be no https. */
const homeName = /^(?:[^.]+|.+\.(?:localhost|local|internal|test|home\.arpa))$/;

function isAtHome(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? homeName.test(host) : isPrivateAddress(host);
}

/**
 * The address of the server that a person means by `mastodon.example`, `https://mastodon.example/home` or
 * `@user@mastodon.example`. Pure.
 */
export function serverAddress(typed: string): { origin: string } | { why: string; nextStep: string } {
  const text = typed.trim();
  const hasScheme = /^https?:\/\//i.test(text);
  const [, server = text] = /^@?[^@/\s]+@([^@/\s]+)$/.exec(text) ?? [];
  const url = URL.parse(hasScheme ? text : `https://${server}`);
  // A name without a dot is likelier half a name than a machine at home: such a machine is named with its scheme.
  if (url === null || !(hasScheme || /[.:]|^localhost$/.test(url.hostname)))
    return { why: `"${text.slice(0, 100)}" is no name of a server.`, nextStep: aName };
  if (url.protocol === 'http:' && !isAtHome(url.hostname))
    return {
      why: `${url.host} would be asked without https, and what you sign in with could be read on the way.`,
      nextStep: `Type ${url.hostname} alone.`,
    };
  return { origin: url.origin };
}
