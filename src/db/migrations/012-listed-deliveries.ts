import type { Migration } from './migration.ts';

/** Deliveries are listed in one order, all of them and those of a state: each page is found by its place. */
export const listedDeliveries: Migration = {
  number: 12,
  name: 'listed deliveries',
  statements: () => [
    'create index deliveries_listed on deliveries (updated_at, id)',
    'drop index deliveries_by_state',
    'create index deliveries_listed_by_state on deliveries (state, updated_at, id)',
  ],
};
