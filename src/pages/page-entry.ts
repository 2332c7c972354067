import type { Entry } from '../entries/entry.ts';
import type { Page } from './page.ts';

/** The entry that a page is, when a person shares it. Pure. */
export const pageToEntry = (page: Page): Entry => ({
  id: page.canonical,
  url: page.canonical,
  title: page.title,
  html: page.html,
  excerpt: page.description,
  published: page.published,
  updated: page.updated,
  language: page.language,
  authors: page.authors,
  categories: page.categories,
  image: page.image,
  attachments: [],
});
