import type { Summary } from '../summaries/summary.ts';
import type { DocumentReference } from './document.ts';

/** A range of the text in UTF-8 bytes (start included, end excluded) and what it means. Lexicon: app.bsky.richtext.facet. */
export type Facet = { byteStart: number; byteEnd: number } & (
  | { kind: 'link'; url: string }
  | { kind: 'tag'; tag: string }
  /** Somebody whom the owner names by handle; `did` is null until the network was asked, and where it knows nobody so called. */
  | { kind: 'mention'; handle: string; did: string | null }
);

/** The preview box under a post. On Mastodon the server makes it from the page; there it is a forecast. */
export interface Card {
  url: string;
  title: string;
  description: string;
  /** Address of the image, not yet fetched. */
  image: string | null;
}

export interface DraftImage {
  url: string;
  alt: string;
}

export type Visibility = 'public' | 'unlisted' | 'private';

/** A post that follows in a thread; all else is as in the first. */
export type ThreadPost = Pick<Draft, 'text' | 'length' | 'facets' | 'tags'>;

/** What would be sent for a delivery, exactly. Plain JSON: it is stored, previewed and published without change. */
export interface Draft {
  network: string;
  text: string;
  /** In the unit that the network counts; so is `limit`. */
  length: number;
  limit: number;
  language: string | null;
  /** Empty on networks that mark up the text themselves. */
  facets: Facet[];
  /** Shown where no images are, which it stands in for when none can be had. */
  card: Card | null;
  images: DraftImage[];
  /** Null until it stands, and where the account keeps none. */
  document: DocumentReference | null;
  /** Without the number sign. */
  tags: string[];
  visibility: Visibility | null;
  contentWarning: string | null;
  sensitive: boolean;
  /** The posts that follow, each a reply to the one before; empty unless the account makes threads. */
  thread: ThreadPost[];
  /** Sentences for the person about what was left out or looks odd. */
  warnings: string[];
}

/** Images and a card cannot stand under one post. */
export const shownCard = ({ card, images }: Pick<Draft, 'card' | 'images'>): Card | null =>
  images.length > 0 ? null : card;

/** A network's limits as its server publishes them. */
export interface Limits {
  /** Characters, in the network's own counting. */
  text: number;
  /** UTF-8 bytes; null where the network has no such limit. */
  textBytes: number | null;
  /** What one address costs; null: its own length. */
  urlLength: number | null;
  images: number;
  /** Of a picture under the post, and of the one in a card. */
  imageBytes: number;
  cardImageBytes: number;
  /** Width times height; null when unlimited. */
  imagePixels: number | null;
  altText: number;
  imageTypes: string[];
}

export interface ComposeInput<Settings> {
  entry: { url: string | null; title: string; authors: string[]; categories: string[]; published: string | null };
  feedTitle: string | null;
  summary: Summary;
  /** Title, description and image of the entry's page, for the card. */
  card: Card | null;
  /** Images of the entry itself, with alternative text, used when the account prefers images to a card. */
  images: DraftImage[];
  template: string;
  /** A person's own words: they take the place of the template; the address is still attached. */
  text: string | null;
  limits: Limits;
  settings: Settings;
}
