import type { Entry } from '../../src/entries/entry.ts';

const blank: Entry = {
  id: '',
  url: null,
  title: '',
  html: '',
  excerpt: null,
  published: null,
  updated: null,
  language: null,
  authors: [],
  categories: [],
  image: null,
  attachments: [],
};

/** An entry that says only what is given. */
export const anyEntry = (some: Partial<Entry>): Entry => ({ ...blank, ...some });
