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
  | { is: 'missing'; url: string; why: string };

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
    }
  | { is: 'failure'; asked: string; why: string; nextStep: string };

export interface EntryPage {
  entry: Entry;
  page: PageEvidence;
}

/** All that was looked at of one site. */
export interface SiteEvidence {
  site: string;
  /** The home page; null when the site is its feed alone. */
  home: PageEvidence | null;
  feed: FeedEvidence;
  /** The pages of its newest entries. */
  pages: EntryPage[];
  now: number;
}
