import { summarise } from '../../src/summaries/summarise.ts';
import type { Article } from '../../src/summaries/summary.ts';

/** An entry without a title, of which nothing is known but its text. */
export const article = (language: string, html: string, fields: Partial<Article> = {}): Article => ({
  title: '',
  html,
  excerpts: [],
  language,
  authors: [],
  categories: [],
  siteName: null,
  url: 'https://harbour.example/1',
  ...fields,
});

/** The sentences of its summary. */
export const said = (language: string, html: string, fields: Partial<Article> = {}): string[] =>
  summarise(article(language, html, fields)).sentences;
