import type { Migration } from './migration.ts';

/** What people did with posts that stand, as the networks last said it. */
export const reactions: Migration = {
  number: 8,
  name: 'reactions',
  statements: ({ integer, strict }) => [
    `create table reactions (
      delivery_id text primary key references deliveries (id) on delete cascade, likes ${integer} not null,
      boosts ${integer} not null, replies ${integer} not null, conversation text not null, next_at ${integer} not null
    ) ${strict}`,
  ],
};
