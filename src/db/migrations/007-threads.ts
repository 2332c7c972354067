import type { Migration } from './migration.ts';

/** The posts of a thread that stand. */
export const threads: Migration = {
  number: 7,
  name: 'threads',
  statements: () => ["alter table deliveries add column posted text not null default '[]'"],
};
