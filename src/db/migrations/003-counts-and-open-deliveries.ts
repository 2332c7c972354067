import type { ColumnTypes, Migration } from './migration.ts';

/** Deliveries end in one of these by the million; the others are counted as they are, being few. */
const counted = ['published', 'skipped'];

const sqliteTriggers = [
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

const postgresTriggers = [
  `create function count_deliveries() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.state = new.state then return null; end if;
      if tg_op <> 'INSERT' and old.state in ('published', 'skipped') then
        update delivery_counts set count = count - 1 where state = old.state;
      end if;
      if tg_op <> 'DELETE' and new.state in ('published', 'skipped') then
        update delivery_counts set count = count + 1 where state = new.state;
      end if;
      return null;
    end $$`,
  `create trigger deliveries_counted after insert or delete or update of state on deliveries
    for each row execute function count_deliveries()`,
];

const triggers = ({ dialect }: ColumnTypes): string[] => (dialect === 'sqlite' ? sqliteTriggers : postgresTriggers);

/** What is shown of a million deliveries costs no more than of none: counts are kept, and those that are open have their index. */
export const countsAndOpenDeliveries: Migration = {
  number: 3,
  name: 'counts and open deliveries',
  statements: (types) => [
    `create table delivery_counts (state text primary key, count ${types.integer} not null) ${types.strict}`,
    ...counted.map(
      (state) =>
        `insert into delivery_counts (state, count) select '${state}', count(*) from deliveries where state = '${state}'`,
    ),
    ...triggers(types),
    'drop index deliveries_by_update',
    `create index deliveries_unpublished on deliveries (updated_at) where state in ('waiting', 'publishing', 'held', 'failed')`,
    'create index deliveries_by_publishing on deliveries (published_at) where published_at is not null',
    'create index deliveries_by_key on deliveries (key) where key is not null',
  ],
};
