import type { Migration } from './migration.ts';

/** A person may take a post back; and deliveries are listed by their state. */
export const retractions: Migration = {
  number: 10,
  name: 'retractions',
  statements: ({ integer, strict }) => [
    `create table revisions_of_all (
      delivery_id text primary key references deliveries (id) on delete cascade, account_id text not null,
      kind text not null check (kind in ('edit', 'removal', 'retraction')), version ${integer} not null,
      due_at ${integer} not null, created_at ${integer} not null, attempts ${integer} not null, looks ${integer} not null,
      draft text, payload text, key text, frozen_at ${integer}, follows text,
      lease_owner text, lease_until ${integer}, error text
    ) ${strict}`,
    `insert into revisions_of_all (delivery_id, account_id, kind, version, due_at, created_at, attempts, looks, draft, payload, key,
      frozen_at, follows, lease_owner, lease_until, error)
      select delivery_id, account_id, kind, version, due_at, created_at, attempts, looks, draft, payload, key,
      frozen_at, follows, lease_owner, lease_until, error from revisions`,
    'drop table revisions',
    'alter table revisions_of_all rename to revisions',
    'create index revisions_by_account on revisions (account_id, due_at)',
    'create index deliveries_by_state on deliveries (state, updated_at)',
  ],
};
