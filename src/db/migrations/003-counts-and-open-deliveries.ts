import type { Migration } from './migration.ts';

/** Deliveries end in one of these by the million; the others are counted as they are, being few. */
const counted = ['published', 'skipped'];

const endedSoFar = (state: string): string => `select count(*) from deliveries where state = '${state}'`;

/** SQLite has one writer: one row a state is enough. */
const sqlite = [
  'create table delivery_counts (state text primary key, count integer not null) strict',
  ...counted.map((state) => `insert into delivery_counts (state, count) values ('${state}', (${endedSoFar(state)}))`),
  `create trigger deliveries_added after insert on deliveries begin
    update delivery_counts set count = count + 1 where state = new.state;
  end`,
  `create trigger deliveries_removed after delete on deliveries begin
    update delivery_counts set count = count - 1 where state = old.state;
  end`,
  `create trigger deliveries_changed after update of state on deliveries when old.state <> new.state begin
    update delivery_counts set count = count - 1 where state = old.state;
    update delivery_counts set count = count + 1 where state = new.state;
  end`,
];

/** So many rows a state are counted in, side by side. */
const shards = 32;
const ownShard = `shard = pg_backend_pid() % ${shards}`;

/**
 * One row a state would make all workers' publishing wait in a line, each until the one before had reached the disk. Each
 * connection counts in a row of its own, and what is read is the sum.
 */
const postgres = [
  'create table delivery_count_shards (state text, shard integer, count bigint not null, primary key (state, shard))',
  ...counted.map(
    (state) =>
      `insert into delivery_count_shards (state, shard, count)
        select '${state}', n, case n when 0 then (${endedSoFar(state)}) else 0 end from generate_series(0, ${shards - 1}) as n`,
  ),
  `create function count_deliveries() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.state = new.state then return null; end if;
      if tg_op <> 'INSERT' and old.state in ('published', 'skipped') then
        update delivery_count_shards set count = count - 1 where state = old.state and ${ownShard};
      end if;
      if tg_op <> 'DELETE' and new.state in ('published', 'skipped') then
        update delivery_count_shards set count = count + 1 where state = new.state and ${ownShard};
      end if;
      return null;
    end $$`,
  `create trigger deliveries_counted after insert or delete or update of state on deliveries
    for each row execute function count_deliveries()`,
  'create view delivery_counts as select state, sum(count)::bigint as count from delivery_count_shards group by state',
];

/** What is shown of a million deliveries costs no more than of none: counts are kept, and those that are open have their index. */
export const countsAndOpenDeliveries: Migration = {
  number: 3,
  name: 'counts and open deliveries',
  statements: ({ dialect }) => [
    ...(dialect === 'sqlite' ? sqlite : postgres),
    'drop index deliveries_by_update',
    `create index deliveries_unpublished on deliveries (updated_at) where state in ('waiting', 'publishing', 'held', 'failed')`,
    'create index deliveries_by_publishing on deliveries (published_at) where published_at is not null',
    'create index deliveries_by_key on deliveries (key) where key is not null',
  ],
};
