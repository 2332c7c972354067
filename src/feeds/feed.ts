import type { Entry } from '../entries/entry.ts';

/** Hours (0–23, UTC) and days (0 Sunday – 6) in which the publisher asks not to be polled. */
export interface QuietTimes {
  hours: number[];
  days: number[];
}

/** What the reader noticed or mended. `code` is stable for programs, `message` is for the person. */
export interface FeedWarning {
  code: string;
  message: string;
}

/** A feed document, read. Entries stand in the document's order. */
export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'h-feed';
  title: string;
  /** The site's address. */
  url: string | null;
  /** The feed's own address (rel=self). */
  self: string | null;
  language: string | null;
  /** Its WebSub hubs, in order. */
  hubs: string[];
  /** The publisher's wish for the time between two polls in milliseconds (ttl, sy:updatePeriod), when given. */
  pollEvery: number | null;
  /** When the publisher asks not to be polled (skipHours, skipDays), when given. */
  quiet: QuietTimes | null;
  entries: Entry[];
  warnings: FeedWarning[];
}

/** Why bytes are not a feed, in a sentence for the person, with the next step. */
export interface NotAFeed {
  error: string;
  nextStep: string;
  /** Whether the bytes are a web page. */
  page: boolean;
  /** Feeds that the bytes, being a web page, point to. */
  discovered: string[];
}

/** What the transport said of the bytes. */
export interface FeedSource {
  /** The final address after redirects: the base of relative links. */
  url: string;
  contentType: string | null;
  /** The `Link` header: the hubs and the own address in it count before those in the document (WebSub, 4). */
  link?: string | null;
  /** The `Content-Language` header: it counts where neither feed nor entry names a language. */
  language?: string | null;
}
