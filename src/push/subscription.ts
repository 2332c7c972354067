import type { Random } from '../clock.ts';
import type { Subscription } from './subscription-store.ts';

/** What should be subscribed to for a feed. */
export interface Wanted {
  feedId: string;
  /** Those that can reach us, in the feed's order. */
  hubs: { url: string; callbackBase: string }[];
  topic: string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
export const day = 24 * hour;

/** How long a subscription is to last, and how long it is when the hub does not say. Milliseconds. */
export const wantedLease = 10 * day;
const longestLease = 60 * day;
/** The hub may ask so long whether a request was ours. Milliseconds. */
export const askedFor = hour;
/** After so many failures in a row, on all hubs. */
const waits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour];
const untilOtherHub = 10 * second;
/** A hub that took the request gets so long at least to verify it. */
export const leastPatience = minute;
/** Requests to be let go are not repeated for ever: the subscription ends by itself. */
const farewells = 3;

const jitter = (ms: number, random: Random): number => Math.round(ms * (0.9 + 0.2 * random()));

export const isActive = ({ state, expires_at }: Subscription, now: number): boolean =>
  state === 'active' && (expires_at ?? 0) > now;

/** Whether the subscription is of this feed as it is now. */
export const fits = ({ hub, topic, callback }: Subscription, wanted: Wanted | undefined): boolean =>
  wanted !== undefined &&
  topic === wanted.topic &&
  wanted.hubs.some(({ url, callbackBase }) => url === hub && callback.startsWith(`${callbackBase}/push/`));

/** Whether it is to be forgotten rather than ended at the hub: the hub never took it, or was asked often enough. */
export const isDone = ({ state, failures, expires_at, asked_until }: Subscription, now: number): boolean =>
  state === 'leaving'
    ? failures >= farewells || (expires_at ?? 0) <= now
    : state === 'denied' || (state === 'pending' && asked_until === 0);

/** The hub to go on with when this one has failed; null: this one. Each gets its turn before any is asked again. */
export function otherHub(row: Subscription, { hubs }: Wanted, now: number): Wanted['hubs'][number] | null {
  if (hubs.length < 2 || row.failures === 0 || isActive(row, now)) return null;
  const refused = row.state === 'denied' && row.failures % hubs.length !== 0;
  if (!refused && row.next_attempt_at > now) return null;
  const place = hubs.findIndex(({ url }) => url === row.hub);
  return hubs[(place + 1) % hubs.length] ?? null;
}

/** How long to wait after the try that made `failures` of them in a row, on so many hubs. Milliseconds. */
export function waitAfter(failures: number, hubs: number, random: Random): number {
  if (failures % hubs !== 0) return untilOtherHub;
  const round = Math.min(failures / hubs, waits.length);
  return jitter(waits[round - 1] ?? day, random);
}

/** The lease that a hub names, in seconds, within reason. In milliseconds. */
export function leaseOf(seconds: string | undefined): number {
  const given = /^\d{1,12}$/.test(seconds ?? '') ? Number(seconds) * second : 0;
  return given === 0 ? wantedLease : Math.min(given, longestLease);
}

/** Leases are renewed well before their end, and not all at once. Milliseconds from their beginning. */
export const renewAfter = (lease: number, random: Random): number =>
  Math.max(Math.round(lease * (0.6 + 0.1 * random())), second);
