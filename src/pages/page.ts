import type { ImageReference } from '../entries/entry.ts';

/** One web page, read: what it says of itself and its main text. Unsanitised material from outside. */
export interface Page {
  /** The final address after redirects. */
  url: string;
  /** `link rel=canonical` or og:url when it stands on the same site, else `url`. */
  canonical: string;
  title: string;
  /** What its card shows: og:description, else another of its descriptions; null when it has none. */
  description: string | null;
  /** What its other descriptions (meta, Twitter, Dublin Core, JSON-LD) say in other words, best first. */
  otherDescriptions: string[];
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
