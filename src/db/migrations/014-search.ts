import { indexAll } from '../../entries/search-store.ts';
import type { Migration } from './migration.ts';

/**
 * Entries are found by their words. Each has a number, in the order in which they were seen, so that a search gives the newest
 * first without sorting what it finds. The words themselves are kept by the program (`src/entries/search-store.ts`).
 */
export const search: Migration = {
  number: 14,
  name: 'search',
  statements: ({ dialect, serial, strict }) => [
    `create table entry_numbers (
      number ${serial}, entry_id text not null unique references entries (id) on delete cascade
    ) ${strict}`,
    'insert into entry_numbers (entry_id) select id from entries order by first_seen_at, id desc',
    ...(dialect === 'sqlite'
      ? [
          `create virtual table entry_words using fts5(
            words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
          )`,
        ]
      : [
          `create table entry_words (
            number bigint primary key references entry_numbers (number) on delete cascade, words tsvector not null
          )`,
          'create index entry_words_by_word on entry_words using gin (words)',
        ]),
  ],
  fill: indexAll,
};
