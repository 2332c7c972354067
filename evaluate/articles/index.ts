import type { Written } from '../article.ts';
import { east } from './east.ts';
import { english } from './english.ts';
import { west } from './west.ts';

/** All invented; no text is taken from anywhere. */
export const articles: readonly Written[] = [...english, ...west, ...east];
