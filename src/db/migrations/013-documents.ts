import type { Migration } from './migration.ts';

/** The record of the entry that a post names: told to the site, and removed with the post. */
export const documents: Migration = {
  number: 13,
  name: 'documents',
  statements: () => ['alter table deliveries add column document text'],
};
