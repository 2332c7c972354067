import { escapeText } from 'entities';
import type { Entry } from '../entries/entry.ts';
import type { Page } from './page.ts';

/** The entry that a page is, when a person shares it. A page out of a file that names no address has none. Pure. */
export const pageToEntry = (page: Page): Entry => ({
  id: page.canonical,
  url: page.canonical.startsWith('file:') ? null : page.canonical,
  title: page.title,
  html: page.html,
  excerpt: page.description === null ? null : escapeText(page.description),
  published: page.published,
  updated: page.updated,
  language: page.language,
  authors: page.authors,
  categories: page.categories,
  image: page.image,
  attachments: [],
});
