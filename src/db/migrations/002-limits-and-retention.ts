import type { Migration } from './migration.ts';

export const limitsAndRetention: Migration = {
  number: 2,
  name: 'limits and retention',
  statements: ({ integer }) => [
    `alter table deliveries add column mends text not null default '[]'`,
    `alter table accounts add column failures ${integer} not null default 0`,
    'create index entries_with_content on entries (last_seen_at) where content is not null',
    `create index deliveries_with_draft on deliveries (updated_at) where draft is not null and state in ('published', 'skipped', 'failed')`,
  ],
};
