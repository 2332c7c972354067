import type { Migration } from './migration.ts';

/** What is odd with an account that works all the same. */
export const accountWarnings: Migration = {
  number: 15,
  name: 'account warnings',
  statements: () => ['alter table accounts add column warning text'],
};
