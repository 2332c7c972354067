import type { ReadPage } from './evidence.ts';
import { findPlace, type Place } from './find-line.ts';
import type { Finding } from './finding.ts';

/** One fault of one page. The message completes "All 4 pages …"; what is in brackets differs from page to page. */
export interface Fault extends Pick<Finding, 'area' | 'level' | 'message' | 'nextStep' | 'change'> {
  place: Place | null;
  /** Whether the place is what is to be changed, and not only where a line is to be added. */
  stands: boolean;
}

export const metaPlace = ({ html }: ReadPage, name: string): Place | null =>
  findPlace(html, new RegExp(`<meta\\b[^>]{0,500}["']?${name}["'][^>]{0,2000}>`, 'i'));

/** A line that a page's head lacks. */
export const missing = (page: ReadPage, about: Omit<Fault, 'place' | 'stands' | 'nextStep'>): Fault => ({
  ...about,
  nextStep: 'Add the line to its <head>.',
  place: findPlace(page.html, /<head\b[^>]{0,200}>/i),
  stands: false,
});

/** A line that stands in a page and should stand otherwise. */
export const wrong = (place: Place | null, about: Omit<Fault, 'place' | 'stands'>): Fault => ({
  ...about,
  place,
  stands: true,
});
