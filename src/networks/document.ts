/** An entry as a record of its own, which the card of its post names. */
export interface DocumentReference {
  uri: string;
  /** What the card names it by, in the network's own form, as JSON text. */
  reference: string;
}

/** What the document of an entry is made from, beside its card. */
export interface DocumentSource {
  /** Names the entry for ever. */
  id: string;
  /** When it was first seen, milliseconds since 1970; never changes. */
  seenAt: number;
  siteName: string | null;
  tags: string[];
  /** RFC 3339. */
  published: string | null;
  updated: string | null;
  /** All that the entry says as plain text, worked out when it is asked for. */
  text(): string;
}

/** What a site has to answer at an address, so that everybody sees that the account speaks for it. */
export interface SiteProof {
  url: string;
  text: string;
}
