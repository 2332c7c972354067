import { isPrivateHost } from '../http/target.ts';

/** Where hubs can reach this program. */
export interface PushPlace {
  /** The address that the operator named; null when there is none. */
  publicUrl: string | null;
  /** The listener's own address. */
  address: string;
}

export const isLoopbackHost = (hostname: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/**
 * The beginning of the callback addresses for a hub: what the operator named, or for a hub on this machine the listener
 * itself. Null: the hub could not reach us. Pure.
 */
export function callbackBase(hub: string, { publicUrl, address }: PushPlace): string | null {
  if (publicUrl !== null) return publicUrl.replace(/\/+$/, '');
  const from = URL.parse(hub);
  const own = URL.parse(address);
  if (from === null || own === null || !isLoopbackHost(from.hostname)) return null;
  if (/^(0\.0\.0\.0|\[::\])$/.test(own.hostname)) own.hostname = '127.0.0.1';
  return isPrivateHost(own) ? own.origin : null;
}

/** Why a feed's hub is not asked to tell of news, in a sentence with the next step; null when it is. Pure. */
export function whyNoPush(hubs: readonly string[], place: PushPlace | null): string | null {
  if (hubs.length === 0)
    return 'The feed names no hub: it is polled, and its site may call /hooks/FEED (docs/push.md).';
  if (place === null) return 'The feed names a hub, which cannot reach a daemon with --no-web.';
  if (hubs.some((hub) => callbackBase(hub, place) !== null)) return null;
  return 'The feed names a hub, which cannot reach this server: set web.publicUrl to its public address.';
}
