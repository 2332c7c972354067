import type { Furnished, Written } from '../article.ts';
import { furnishAll } from '../furnish.ts';
import { readArticles } from '../read-articles.ts';
import { east } from './east.ts';
import { english } from './english.ts';
import { west } from './west.ts';

/** Short articles, to be dressed as four kinds of feed. All invented; no text is taken from anywhere. */
export const articles: readonly Written[] = [...english, ...west, ...east];

/** Everything that is judged: the articles as they came, and the short ones in each dress. */
export const entries = (): Furnished[] => [...readArticles(), ...furnishAll(articles)];
