import type { DeliveryState } from '../deliveries/delivery.ts';
import type { Draft } from '../networks/network.ts';

/** All times are milliseconds since 1970; all text is material from outside that the pages escape. */

export interface FeedHealth {
  id: string;
  url: string;
  /** The feed's own title; '' before the first poll. */
  title: string;
  entries: number;
  lastPolledAt: number | null;
  nextPollAt: number | null;
  /** A sentence, with what to do. */
  error: string | null;
  nextStep: string | null;
}

export interface AccountHealth {
  id: string;
  network: string;
  /** As people write it; null until the network was asked. */
  handle: string | null;
  /** Address of the profile. */
  url: string | null;
  practice: boolean;
  /** Its deliveries wait until the credentials are mended. */
  paused: boolean;
  error: string | null;
  nextStep: string | null;
}

/** One delivery, as a row or a card shows it. */
export interface DeliveryView {
  id: string;
  state: DeliveryState;
  entry: { id: string; url: string | null; title: string };
  /** Null for a page shared by hand. */
  feed: string | null;
  account: { id: string; network: string; handle: string | null; practice: boolean };
  /** What was sent, would be sent or is frozen; null when it is not composed yet. */
  draft: Draft | null;
  createdAt: number;
  updatedAt: number;
  /** When something happens by itself: the next try, the time it goes out, the end of a lease. */
  nextAt: number | null;
  attempts: number;
  reason: string | null;
  error: string | null;
  nextStep: string | null;
  publishedAt: number | null;
  /** Address of the post. */
  url: string | null;
  uri: string | null;
  /** Whether a person may still say no, release or retry it. */
  can: { approve: boolean; skip: boolean; retry: boolean };
}

export interface DeliveryEventView {
  at: number;
  event: string;
  detail: string | null;
}

export interface DeliveryDetail extends DeliveryView {
  history: DeliveryEventView[];
}

/** The landing page. Each list is the newest or soonest few; `counts` says how many there are. */
export interface Overview {
  /** Practice mode: an installation that nobody configured yet. */
  practice: boolean;
  counts: Record<DeliveryState, number>;
  feeds: FeedHealth[];
  accounts: AccountHealth[];
  /** The newest first; at most 12. */
  published: DeliveryView[];
  /** Waiting and publishing, the soonest first; at most 12. */
  waiting: DeliveryView[];
  /** The newest first; at most 50. */
  held: DeliveryView[];
  /** The newest first; at most 50. */
  failed: DeliveryView[];
}

export interface DeliveryQuery {
  /** Words that must all stand in the entry's title or address; null: all. */
  search: string | null;
  state: DeliveryState | null;
  feed: string | null;
  account: string | null;
  /** The `next` of the page before; null: the first page. */
  after: string | null;
  /** At most this many. */
  limit: number;
}

export interface DeliveryList {
  deliveries: DeliveryView[];
  /** Opaque; null at the end. Keyset, not offset: a million rows without slowing. */
  next: string | null;
}

export interface Health {
  ok: boolean;
  /** A sentence; null when all is well. */
  reason: string | null;
}

/** Counters and gauges of the program, for Prometheus. Names without the prefix `share_this_post_`. */
export interface Metric {
  name: string;
  help: string;
  type: 'counter' | 'gauge';
  values: { labels: Record<string, string>; value: number }[];
}

/** A post that stands in public. Never a practice post, nor one with visibility `private`. */
export interface PublicPost {
  network: string;
  /** Handle of the account. */
  account: string | null;
  url: string;
  uri: string;
  publishedAt: number;
}

/** What the pages read. */
export interface Dashboard {
  overview(): Promise<Overview>;
  /** Changes whenever a page would look different; cheap, asked every few seconds while somebody looks. */
  revision(): Promise<string>;
  deliveries(query: DeliveryQuery): Promise<DeliveryList>;
  delivery(id: string): Promise<DeliveryDetail | null>;
  /** A practice post by the last part of its address `/posts/KEY`. */
  practicePost(key: string): Promise<DeliveryView | null>;
  health(): Promise<Health>;
  metrics(): Promise<Metric[]>;
  /** Where an article stands; empty for an unknown address. Address as the reader's browser has it. */
  publicPosts(url: string): Promise<PublicPost[]>;
}

/** Who asks, for the log: "dashboard", "api"; and from where. */
export interface Actor {
  via: 'dashboard' | 'api';
  address: string | null;
}

/** Deliveries by id, or all of a feed and state (a flood released as a group). */
export type Chosen = { is: 'ids'; ids: string[] } | { is: 'feed'; feed: string };

/** What went wrong, for the person; never thrown. */
export interface Refusal {
  is: 'refused';
  why: string;
  nextStep: string;
  /** The mistake is in what was asked (400), something is not there (404), it is settled already (409), or outside (502). */
  kind: 'input' | 'missing' | 'settled' | 'outside';
}

export type Done = { is: 'done'; deliveries: number } | Refusal;

export interface ShareWish {
  /** As the person typed it. */
  url: string;
  /** Account ids; null: all. */
  to: string[] | null;
  /** Own words; null: the account's template. */
  text: string | null;
  /** Milliseconds since 1970; null: now. */
  at: number | null;
  /** Share again what was shared before. */
  again: boolean;
}

export interface SharePreview {
  account: AccountHealth;
  draft: Draft;
  /** It stands there already, here. */
  published: { url: string; at: number } | null;
}

export type Previewed = { is: 'previewed'; entry: { url: string; title: string }; previews: SharePreview[] } | Refusal;

export type Shared =
  | {
      is: 'shared';
      entry: { id: string; url: string | null; title: string };
      deliveries: { id: string; account: string; state: DeliveryState; url: string | null; already: boolean }[];
    }
  | Refusal;

/** What a person does. Results are values; nothing throws for what a person or a page did wrong. */
export interface DashboardActions {
  approve(chosen: Chosen, actor: Actor): Promise<Done>;
  skip(chosen: Chosen, actor: Actor): Promise<Done>;
  retry(chosen: Chosen, actor: Actor): Promise<Done>;
  /** Another text for a delivery that was not sent yet; null: the template again. */
  rewrite(id: string, text: string | null, actor: Actor): Promise<Done>;
  /** Reads the page, composes for each account, sends nothing. */
  preview(wish: ShareWish): Promise<Previewed>;
  /** Stores the deliveries; the daemon sends them. */
  share(wish: ShareWish, actor: Actor): Promise<Shared>;
}
