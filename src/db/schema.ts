import type { Generated } from 'kysely';
import type { ActionTable, ApiAnswerTable, ApiTokenTable, PasswordTable, SessionTable } from './access-schema.ts';

/** Times are milliseconds since 1970; JSON stands in text columns; truth values are 0 and 1. */
export interface FeedTable {
  id: string;
  url: string;
  title: string;
  /** What the last poll left (validators, rhythm, failures) as JSON; see `src/feeds/feed-store.ts`. */
  state: string;
  /** What is learnt from its entries, as a JSON list of keys; see `Furniture` in `src/summaries/summary.ts`. */
  furniture: string;
  entries: number;
  last_polled_at: number | null;
  next_poll_at: number;
  error: string | null;
  next_step: string | null;
  error_since: number | null;
  /** Who polls it now and until when at most; claims make sure that one does. */
  claimed_by: string | null;
  claimed_until: number;
  /** When the site or its hub last said that there is news, until a poll brought it; 0: nothing was said. */
  pinged_at: Generated<number>;
}

/** A subscription at a WebSub hub; see `src/push/`. */
export interface PushSubscriptionTable {
  /** The end of its callback address; nobody but the hub knows it. */
  token: string;
  feed_id: string;
  hub: string;
  topic: string;
  callback: string;
  /** The hub signs with it what it sends. */
  secret: string;
  /** `leaving`: to be ended at the hub, then forgotten. */
  state: 'pending' | 'active' | 'denied' | 'leaving';
  /** When the hub stops sending unless it is asked anew. */
  expires_at: number | null;
  /** A request is on its way: until then the hub may ask whether it is ours. */
  asked_until: number;
  next_attempt_at: number;
  failures: number;
  error: string | null;
  /** What came with a wrong signature. */
  ignored: number;
}

export interface EntryTable {
  id: string;
  /** Null for a page shared by hand. */
  feed_id: string | null;
  url: string | null;
  title: string;
  /** The entry as JSON; null once retention has dropped it. */
  content: string | null;
  /** What its page said of itself, as JSON. */
  page: string | null;
  /** What a language model made of it, as JSON; null: none was asked, or the entry was edited since. See `src/llm/written-store.ts`. */
  written: Generated<string | null>;
  fingerprint: string;
  published_at: number | null;
  first_seen_at: number;
  last_seen_at: number;
}

/** The order in which entries were seen, and what they are found by: see `src/entries/search-store.ts`. */
export interface EntryNumberTable {
  number: Generated<number>;
  entry_id: string;
}

export interface EntryKeyTable {
  kind: string;
  value: string;
  entry_id: string;
}

/** An edit or removal of an entry, or a person's wish to take it back, that its post has still to follow; it goes when that is done. */
export interface RevisionTable {
  delivery_id: string;
  account_id: string;
  kind: 'edit' | 'removal' | 'retraction';
  /** Raised by every change: the other half of compare-and-set. */
  version: number;
  /** Not to be worked on before. */
  due_at: number;
  created_at: number;
  attempts: number;
  /** How often in a row the page was seen to be gone. */
  looks: number;
  /** What the post shall say, stored before it is sent; null before it is composed. */
  draft: string | null;
  payload: string | null;
  key: string | null;
  frozen_at: number | null;
  /** What came while this one was under way, and is looked at next. */
  follows: RevisionTable['kind'] | null;
  lease_owner: string | null;
  lease_until: number | null;
  error: string | null;
}

/** What people did with a post, as its network last said it; see `src/reactions/`. */
export interface ReactionTable {
  delivery_id: string;
  likes: number;
  boosts: number;
  replies: number;
  /** The replies themselves as a JSON list; "[]" where they are not wanted. */
  conversation: string;
  /** When the network is asked again. */
  next_at: number;
}

/** That the site's webhook was told of a post, or is to be told. */
export interface AnnouncementTable {
  delivery_id: string;
  attempts: number;
  /** When it is tried next; null: it was told, or given up. */
  next_at: number | null;
}

export type DeliveryState = 'waiting' | 'held' | 'publishing' | 'published' | 'skipped' | 'failed';

export interface DeliveryTable {
  id: string;
  entry_id: string;
  account_id: string;
  network: string;
  /** 0 for the first delivery of an entry to an account, 1… when a person shares it again. */
  round: number;
  state: DeliveryState;
  /** Raised by every change of state: the other half of compare-and-set. */
  version: number;
  /** Why it is held, skipped or waits. */
  reason: string | null;
  /** A person's own words. */
  text: string | null;
  /** Not to be worked on before. */
  due_at: number;
  /** Entries wait for their page until then. */
  gate_until: number | null;
  created_at: number;
  updated_at: number;
  draft: string | null;
  /** The address of the entry's document, which the post names; stays when the draft is dropped. */
  document: string | null;
  key: string | null;
  payload: string | null;
  frozen_at: number | null;
  /** When the last send began. */
  sent_at: number | null;
  /** Since when it is not known whether the post stands. */
  unknown_since: number | null;
  attempts: number;
  looks: number;
  /** How the network made us mend the draft, in order, as a JSON list; see `src/deliveries/mend.ts`. */
  /** The posts of a thread that stand, as JSON, while and after it is sent; see `src/deliveries/thread.ts`. */
  posted: Generated<string>;
  mends: Generated<string>;
  lease_owner: string | null;
  lease_until: number | null;
  error: string | null;
  next_step: string | null;
  uri: string | null;
  url: string | null;
  published_at: number | null;
}

export interface DeliveryEventTable {
  id: Generated<number>;
  delivery_id: string;
  at: number;
  event: string;
  detail: string | null;
}

export interface AccountTable {
  id: string;
  network: string;
  handle: string | null;
  network_id: string | null;
  url: string | null;
  error: string | null;
  next_step: string | null;
  error_since: number | null;
  /** What its owner should know of it, though it works. */
  warning: Generated<string | null>;
  /** 1: its deliveries wait until the credentials are mended. */
  paused: number;
  /** Not to be sent to before: spacing, rate limits, outages. */
  not_before: number;
  /** Tries in a row that did not go well, over all its deliveries. */
  failures: Generated<number>;
  /** The server's limits as JSON, and when they were read. */
  limits: string | null;
  verified_at: number | null;
  /** A hash of what the configuration says of it: new credentials release a paused account. */
  settings_hash: string;
}

export interface AccountMemoryTable {
  account_id: string;
  name: string;
  /** Encrypted, see `src/accounts/seal.ts`. */
  value: string;
}

export interface LockTable {
  name: string;
  owner: string;
  until: number;
}

export interface MediaTable {
  account_id: string;
  hash: string;
  reference: string;
  uploaded_at: number;
}

export interface DeliveryCountTable {
  state: 'published' | 'skipped';
  /** Kept by triggers. */
  count: number;
}

export interface LlmDayTable {
  /** In UTC, as 2026-03-01. */
  day: string;
  requests: number;
  /** 1: the owner was told that the day's requests are used up. */
  told: number;
}

export interface Schema {
  feeds: FeedTable;
  entries: EntryTable;
  entry_keys: EntryKeyTable;
  entry_numbers: EntryNumberTable;
  deliveries: DeliveryTable;
  delivery_counts: DeliveryCountTable;
  delivery_events: DeliveryEventTable;
  accounts: AccountTable;
  account_memory: AccountMemoryTable;
  locks: LockTable;
  media: MediaTable;
  llm_days: LlmDayTable;
  push_subscriptions: PushSubscriptionTable;
  revisions: RevisionTable;
  reactions: ReactionTable;
  announcements: AnnouncementTable;
  api_tokens: ApiTokenTable;
  api_answers: ApiAnswerTable;
  actions: ActionTable;
  sessions: SessionTable;
  passwords: PasswordTable;
}
