import type { Migration } from './migration.ts';

/** What a language model wrote of an entry, once for all accounts; and how often one was asked a day. */
export const writtenSummaries: Migration = {
  number: 6,
  name: 'written summaries',
  statements: ({ integer, strict }) => [
    'alter table entries add column written text',
    `create table llm_days (day text primary key, requests ${integer} not null, told ${integer} not null) ${strict}`,
  ],
};
