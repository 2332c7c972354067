import type { Migration } from './migration.ts';

export const push: Migration = {
  number: 4,
  name: 'push',
  statements: ({ integer, strict }) => [
    `alter table feeds add column pinged_at ${integer} not null default 0`,
    `create table push_subscriptions (
      token text primary key, feed_id text not null, hub text not null, topic text not null, callback text not null,
      secret text not null, state text not null check (state in ('pending', 'active', 'denied', 'leaving')),
      expires_at ${integer}, asked_until ${integer} not null, next_attempt_at ${integer} not null,
      failures ${integer} not null, error text, ignored ${integer} not null
    ) ${strict}`,
    `create unique index push_subscription_of_feed on push_subscriptions (feed_id) where state <> 'leaving'`,
  ],
};
