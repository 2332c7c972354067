import type { Migration } from './migration.ts';

export const start: Migration = {
  number: 1,
  name: 'start',
  statements: ({ integer, strict, serial }) => [
    `create table feeds (
      id text primary key, url text not null, title text not null, state text not null, furniture text not null, entries ${integer} not null,
      last_polled_at ${integer}, next_poll_at ${integer} not null, error text, next_step text, error_since ${integer},
      claimed_by text, claimed_until ${integer} not null
    ) ${strict}`,

    `create table entries (
      id text primary key, feed_id text, url text, title text not null, content text, page text,
      fingerprint text not null, published_at ${integer}, first_seen_at ${integer} not null, last_seen_at ${integer} not null
    ) ${strict}`,
    'create index entries_by_age on entries (first_seen_at)',

    `create table entry_keys (
      kind text not null, value text not null, entry_id text not null references entries (id) on delete cascade,
      primary key (kind, value, entry_id)
    ) ${strict}`,
    'create index entry_keys_by_entry on entry_keys (entry_id)',

    `create table deliveries (
      id text primary key, entry_id text not null references entries (id), account_id text not null, network text not null,
      round ${integer} not null, state text not null
        check (state in ('waiting', 'held', 'publishing', 'published', 'skipped', 'failed')),
      version ${integer} not null, reason text, text text, due_at ${integer} not null, gate_until ${integer},
      created_at ${integer} not null, updated_at ${integer} not null,
      draft text, key text, payload text, frozen_at ${integer}, sent_at ${integer}, unknown_since ${integer},
      attempts ${integer} not null, looks ${integer} not null, lease_owner text, lease_until ${integer},
      error text, next_step text, uri text, url text, published_at ${integer},
      unique (entry_id, account_id, round),
      check (state <> 'published' or uri is not null),
      check ((payload is null) = (key is null))
    ) ${strict}`,
    `create index deliveries_open on deliveries (account_id, state, due_at) where state in ('waiting', 'publishing', 'held')`,
    'create index deliveries_by_account on deliveries (account_id, published_at)',
    'create index deliveries_by_update on deliveries (updated_at)',
    'create unique index deliveries_by_post on deliveries (account_id, uri)',

    `create table delivery_events (
      id ${serial}, delivery_id text not null references deliveries (id) on delete cascade, at ${integer} not null,
      event text not null, detail text
    ) ${strict}`,
    'create index delivery_events_by_delivery on delivery_events (delivery_id, id)',

    `create table accounts (
      id text primary key, network text not null, handle text, network_id text, url text, error text, next_step text,
      error_since ${integer}, paused ${integer} not null, not_before ${integer} not null, limits text,
      verified_at ${integer}, settings_hash text not null
    ) ${strict}`,

    `create table account_memory (
      account_id text not null, name text not null, value text not null, primary key (account_id, name)
    ) ${strict}`,

    `create table locks (name text primary key, owner text not null, until ${integer} not null) ${strict}`,

    `create table media (
      account_id text not null, hash text not null, reference text not null, uploaded_at ${integer} not null,
      primary key (account_id, hash)
    ) ${strict}`,
  ],
};
