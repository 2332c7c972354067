import { readable, toIso } from '../clock.ts';
import type { PushLinks } from '../feeds/link-header.ts';
import { type PushPlace, whyNoPush } from './callback.ts';
import { isActive } from './subscription.ts';
import type { Subscription } from './subscription-store.ts';

/** How a feed that names a hub stands with it, in a sentence; null for a feed that names none. Pure. */
export function describePush(
  links: PushLinks | null,
  subscription: Subscription | undefined,
  place: PushPlace,
  now: number,
): string | null {
  if (links === null || links.hubs.length === 0) return null;
  if (subscription === undefined) return whyNoPush(links.hubs, place) ?? 'Its hub is asked to tell of news.';
  const { hub, error, expires_at } = subscription;
  const { host } = new URL(hub);
  const trouble = error === null ? '' : ` ${error}`;
  if (isActive(subscription, now))
    return `Its hub ${host} tells of news, as agreed until ${readable(toIso(expires_at ?? now))}.${trouble}`;
  return error === null
    ? `Its hub ${host} was asked to tell of news and has not verified it yet.`
    : `Its hub ${host} does not tell of news.${trouble}`;
}
