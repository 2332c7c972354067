import type { Migration } from './migration.ts';

export const revisions: Migration = {
  number: 5,
  name: 'revisions',
  statements: ({ integer, strict }) => [
    `create table revisions (
      delivery_id text primary key references deliveries (id) on delete cascade, account_id text not null,
      kind text not null check (kind in ('edit', 'removal')), version ${integer} not null,
      due_at ${integer} not null, created_at ${integer} not null, attempts ${integer} not null, looks ${integer} not null,
      draft text, payload text, key text, frozen_at ${integer}, follows text,
      lease_owner text, lease_until ${integer}, error text
    ) ${strict}`,
    'create index revisions_by_account on revisions (account_id, due_at)',
  ],
};
