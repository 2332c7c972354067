import type { Migration } from './migration.ts';

/** Which posts the site's webhook was told of. */
export const announcements: Migration = {
  number: 11,
  name: 'announcements',
  statements: ({ integer, strict }) => [
    `create table announcements (
      delivery_id text primary key references deliveries (id) on delete cascade, attempts ${integer} not null,
      next_at ${integer}
    ) ${strict}`,
  ],
};
