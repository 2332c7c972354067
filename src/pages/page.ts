import type { ImageReference } from '../entries/entry.ts';

/** One web page, read: what it says of itself and its main text. Unsanitised material from outside. */
export interface Page {
  /** The final address after redirects. */
  url: string;
  /** `link rel=canonical` or og:url when it stands on the same site, else `url`. */
  canonical: string;
  title: string;
  /** og:description, meta description or JSON-LD description; null when none. */
  description: string | null;
  image: ImageReference | null;
  siteName: string | null;
  language: string | null;
  authors: string[];
  categories: string[];
  /** RFC 3339 in UTC or null. */
  published: string | null;
  updated: string | null;
  /** The main text as HTML; '' when none could be found. */
  html: string;
  /** `<meta name="fediverse:creator">`. */
  fediverseCreator: string | null;
  /** Absolute addresses of feeds that the page announces, best first. */
  feeds: string[];
}
