import type { Migration } from './migration.ts';

/** So many rows a state are counted in, side by side. */
const shards = 32;

/**
 * On PostgreSQL one row a state made all workers' publishing wait in a line, each until the one before had reached the
 * disk. Each connection counts in a row of its own, and what is read is the sum. SQLite has one writer anyway.
 */
const postgres = [
  'alter table delivery_counts rename to delivery_count_shards',
  'alter table delivery_count_shards add column shard integer not null default 0',
  'alter table delivery_count_shards drop constraint delivery_counts_pkey',
  'alter table delivery_count_shards add primary key (state, shard)',
  `insert into delivery_count_shards (state, shard, count)
    select state, n, 0 from delivery_count_shards, generate_series(1, ${shards - 1}) as n`,
  `create or replace function count_deliveries() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.state = new.state then return null; end if;
      if tg_op <> 'INSERT' and old.state in ('published', 'skipped') then
        update delivery_count_shards set count = count - 1 where state = old.state and shard = pg_backend_pid() % ${shards};
      end if;
      if tg_op <> 'DELETE' and new.state in ('published', 'skipped') then
        update delivery_count_shards set count = count + 1 where state = new.state and shard = pg_backend_pid() % ${shards};
      end if;
      return null;
    end $$`,
  'create view delivery_counts as select state, sum(count)::bigint as count from delivery_count_shards group by state',
];

export const countsSideBySide: Migration = {
  number: 4,
  name: 'counts side by side',
  statements: ({ dialect }) => (dialect === 'postgres' ? postgres : []),
};
