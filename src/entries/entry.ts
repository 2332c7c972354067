/** An image as a feed or page names it: not fetched, not trusted. */
export interface ImageReference {
  url: string;
  /** The alternative text, when the source gives one. */
  alt: string | null;
}

/** Something a feed's entry carries beside its text: a podcast's audio file, a video. */
export interface Attachment {
  url: string;
  type: string | null;
  /** Bytes, as declared. */
  length: number | null;
}

/**
 * An item of a feed, or a page shared by hand, as it was read. Plain data: the same whichever format it came from.
 * Strings are decoded (no entities), addresses absolute; `html` and `excerpt` are unsanitised HTML from outside.
 */
export interface Entry {
  /** The feed's own identifier (guid, atom:id, JSON Feed id, rdf:about); the address when it gives none; else ''. */
  id: string;
  url: string | null;
  /** Plain text, white space collapsed; '' when the entry has none. */
  title: string;
  /** The fullest body the source gives, as HTML; '' when none. */
  html: string;
  /** The author's own short description as HTML, when it is given apart from the body. */
  excerpt: string | null;
  /** RFC 3339 in UTC, or null when missing or unreadable. */
  published: string | null;
  updated: string | null;
  /** BCP 47, as declared by the entry or inherited from its feed or page. */
  language: string | null;
  authors: string[];
  categories: string[];
  image: ImageReference | null;
  attachments: Attachment[];
}
