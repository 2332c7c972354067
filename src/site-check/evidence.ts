import type { Entry } from '../entries/entry.ts';
import type { ParsedFeed } from '../feeds/feed.ts';
import type { HttpAnswer } from '../http/http.ts';
import type { Metadata } from '../pages/metadata.ts';
import type { Page } from '../pages/page.ts';

/** A feed as it was read, out of a file or from a server. */
export interface FeedDocument {
  /** What findings call it: its address, or the path of the file. */
  name: string;
  /** The final address; `file:` for a file. */
  url: string;
  /** The document, decoded. */
  text: string;
  feed: ParsedFeed;
}

/** A feed as it was fetched and read. */
export interface FeedEvidence extends FeedDocument {
  /** The address that was asked. */
  asked: string;
  answer: HttpAnswer;
  /** The answer to its own validators; null when it has none or did not answer. */
  conditional: HttpAnswer | null;
  /** The feed read a second time; null when that failed. */
  again: ParsedFeed | null;
  /** Why its hub does not answer; null when it does, or there is none. */
  hubTrouble: string | null;
}

/** A picture that a page names for its card. */
export type ImageEvidence =
  | { is: 'there'; url: string; mime: string; bytes: number; width: number; height: number }
  | { is: 'missing'; url: string; why: string }
  /** It cannot be looked at from here, which says nothing of it. */
  | { is: 'unseen'; url: string };

/** A page as it was fetched and read; `failure` when it was not. */
export type PageEvidence =
  | {
      is: 'read';
      /** The address that was asked. */
      asked: string;
      answer: HttpAnswer;
      html: string;
      metadata: Metadata;
      page: Page;
      image: ImageEvidence | null;
      /** Milliseconds until it had come. */
      took: number;
    }
  | { is: 'failure'; asked: string; why: string; nextStep: string };

export type ReadPage = Extract<PageEvidence, { is: 'read' }>;

export interface EntryPage<Looked extends PageEvidence = PageEvidence> {
  entry: Entry;
  page: Looked;
}

/** A feed that a page announces and that cannot be read. */
export interface BrokenFeed {
  url: string;
  why: string;
}

/** The other ways into a site of a public name. */
export interface Doors {
  /** Where http: leads, when the site answers to https:; null when nothing answers there. */
  insecure: string | null;
  /** Where the name with (or without) www leads. */
  twin: string | null;
  /** Milliseconds since 1970. */
  certificateUntil: number | null;
}

/** All that was looked at of one site. */
export interface SiteEvidence {
  site: string;
  /** The home page; null when the site is its feed alone. */
  home: PageEvidence | null;
  feed: FeedEvidence;
  /** Feeds that the home page announces in vain. */
  broken: BrokenFeed[];
  /** The pages of its newest entries. */
  pages: EntryPage[];
  /** Its robots.txt; null when there is none. */
  robots: string | null;
  /** Which publication of standard.site it says to be, as an at:// address; null when it says none. */
  publication: string | null;
  doors: Doors | null;
  now: number;
}
