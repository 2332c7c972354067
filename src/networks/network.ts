import type { z } from 'zod';
import type { Clock, Random } from '../clock.ts';
import type { DocumentSource, SiteProof } from './document.ts';
import type { ComposeInput, Draft, Limits } from './draft.ts';
import type { SignIn } from './sign-in.ts';

export interface FreezeInput<Settings> {
  draft: Draft;
  media: MediaReference[];
  settings: Settings;
  /** RFC 3339. */
  createdAt: string;
  /** Null: the post is a reply to none. */
  reply: ReplyTo | null;
}

/** What the network's rate headers said with an answer. */
export interface Budget {
  limit: number;
  remaining: number;
  /** Milliseconds since 1970, by our clock. */
  resetAt: number;
}

/** How a draft that the network refuses may be changed so that it takes it: the same images uploaded anew, smaller or no images, a shorter text, no language, no document. */
export type Mend = 'upload' | 'image' | 'text' | 'language' | 'document';

/** Where a post stands. */
export interface Address {
  uri: string;
  url: string;
  /** What a reply names it by, in its network's own form; absent when the answer did not say it. */
  ref?: string | undefined;
}

/** The posts that a reply belongs to, by their `ref`: the first of the thread and the one before. */
export interface ReplyTo {
  root: string;
  parent: string;
}

/** What a post that went out shows of its account: what its owner should know; null: nothing is odd; absent: that cannot be told. */
interface Seen {
  warnings?: string[];
  accountWarning?: string | null;
}

/** Surely not sent (temporary, unauthorized), never to be taken (rejected), done (published), or perhaps sent (unknown). */
export type Outcome =
  | ({ is: 'published'; budget?: Budget | null } & Seen & Address)
  | { is: 'rejected'; why: string; nextStep: string; mend?: Mend }
  | {
      is: 'temporary';
      why: string /** Milliseconds since 1970, from the network's own headers; null when it gave none. */;
      notBefore: number | null;
    }
  | { is: 'unauthorized'; why: string; nextStep: string }
  | { is: 'unknown'; why: string; notBefore?: number | null };

/** The answer of looking for a post whose sending had an unknown outcome. */
export type Sighting =
  | ({ is: 'published' } & Address)
  /** The network was asked and has no such post: the same frozen payload may be sent again. */
  | { is: 'absent' }
  /** The network could not be asked or the answer settles nothing: look again later, send nothing. */
  | { is: 'unsettled'; why: string; notBefore: number | null; unauthorized?: { nextStep: string } }
  /** Evidence that it stood once and a person removed it: never send again. */
  | { is: 'removed'; why: string };

/** An image fetched and fitted to the network's limits. */
export interface PreparedImage {
  /** The draft's address of it. */
  source: string;
  bytes: Uint8Array;
  mime: string;
  width: number;
  height: number;
  alt: string;
  /** Hex SHA-256 of `bytes`. */
  hash: string;
  /** Where eyes go first, worked out when it is asked for; null when that cannot be told. */
  focus(): Promise<Focus | null>;
}

/** A place in a picture: −1 to 1 from left to right, and from bottom to top. */
export interface Focus {
  x: number;
  y: number;
}

/** A reference to an uploaded image as the network gave it (a blob, a media id), as JSON text; and its measures. */
export interface MediaReference {
  source: string;
  reference: string;
  width: number;
  height: number;
  alt: string;
}

export type Upload = { is: 'uploaded'; reference: string } | Exclude<Outcome, { is: 'published' }>;

export interface Verified {
  is: 'ok';
  /** As people write it: news.example.com, @news@mastodon.example. */
  handle: string;
  /** The network's own lasting id (DID, account id). */
  id: string;
  /** Address of the profile. */
  url: string;
  warnings: string[];
}
export type Verification =
  | Verified
  | Extract<Outcome, { is: 'temporary' | 'unauthorized' }>
  | { is: 'unreachable'; why: string; nextStep: string };

/** A frozen delivery: everything needed to send, to send again, and to recognise what was sent. */
export interface Frozen {
  /** The name under which it stands or is recognised: a record key (TID), an Idempotency-Key. */
  key: string;
  /** Network-specific JSON text made by `freeze`; never changed while an outcome is unknown. */
  payload: string;
  /** Milliseconds since 1970. */
  frozenAt: number;
}

/**
 * Asked when the bytes of a post are about to leave. False: the delivery may be in other hands by now, and nothing is
 * sent; the outcome is `temporary`.
 */
export type Permit = () => boolean;

/** A post of ours that stands, as it was sent last. */
export interface StandingPost extends Frozen {
  uri: string;
  url: string;
  /** Milliseconds since 1970. */
  publishedAt: number;
}

/** A post that is not ours to change any more, or cannot be changed there: it is left as it is. */
export type Left = { is: 'left'; why: string };
export type Revised = Outcome | Left;
export type Retracted = { is: 'retracted' } | Left | Exclude<Outcome, { is: 'published' }>;

/** What becomes of a post when its entry is edited: nothing, an edit in place, or another post in its place. */
export type EditPolicy = 'leave' | 'update' | 'repost';

/** What people did with a post. */
export interface Reactions {
  uri: string;
  likes: number;
  boosts: number;
  replies: number;
}

/** An answer to a post, as anybody may read it. Plain text only: nothing in it is markup. */
export interface Reply {
  uri: string;
  url: string;
  /** The `uri` of the answer that this one answers; null: it answers the post. */
  parent: string | null;
  author: string;
  /** As people write it: @ada@lake.example, ada.example. */
  handle: string;
  /** What its author warns of; '' for nothing. */
  warning: string;
  text: string;
  /** RFC 3339. */
  publishedAt: string;
}

/** One account on one network, connected. Does I/O, knows nothing of storage. No method throws for what the network does. */
export interface Connection {
  verify(signal: AbortSignal): Promise<Verification>;
  /** The server's own limits; the network's defaults when the server does not say. */
  limits(signal: AbortSignal): Promise<Limits>;
  upload(image: PreparedImage, signal: AbortSignal): Promise<Upload>;
  /** The draft with those whom it names found; who cannot be found is named in plain text. */
  findMentioned(draft: Draft, signal: AbortSignal): Promise<Draft>;
  /**
   * The draft with the document of its entry, which is written where the account keeps such: once for an entry, however often
   * it is asked for. What is in the way of it is said in the draft's warnings, and keeps no post from going out.
   */
  addDocument(draft: Draft, source: DocumentSource, signal: AbortSignal): Promise<Draft>;
  /** Removes a document. One that is gone already counts as removed. */
  removeDocument(uri: string, signal: AbortSignal, permit: Permit): Promise<Retracted>;
  /** Null where there is nothing to prove, or it cannot be told now. */
  siteProof(signal: AbortSignal): Promise<SiteProof | null>;
  send(frozen: Frozen, signal: AbortSignal, permit: Permit): Promise<Outcome>;
  /** `taken`: URIs that are known to belong to other deliveries of this account. */
  lookUp(frozen: Frozen, taken: ReadonlySet<string>, signal: AbortSignal): Promise<Sighting>;
  /**
   * Lets a post say what `revision` says: in place, or by another post in its place, as the network can. It looks first,
   * so that repeating it after an unclear answer does no harm; what a person has changed or removed there is left.
   */
  revise(post: StandingPost, revision: Frozen, signal: AbortSignal, permit: Permit): Promise<Revised>;
  /** What people did with these posts; those that are not told are left out. Null: it could not be asked now. */
  reactions(posts: readonly Address[], signal: AbortSignal): Promise<Reactions[] | null>;
  /** The newest answers to a post, or to its answers, that everybody may see. Null: it could not be asked now. */
  replies(post: Address, signal: AbortSignal): Promise<Reply[] | null>;
  /** Removes a post. One that is gone already counts as removed. */
  retract(post: StandingPost, signal: AbortSignal, permit: Permit): Promise<Retracted>;
  close(): Promise<void>;
}

/** Where a connection keeps what must outlive the process: login sessions, rate budgets. Values are JSON text. */
export interface AccountMemory {
  get(name: string): Promise<string | null>;
  /** Stored durably before it resolves. */
  set(name: string, value: string | null): Promise<void>;
  /** Runs `work` while no other process of this installation does so for this account and name. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export interface NetworkTools {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  random: Random;
  memory: AccountMemory;
  /** Milliseconds for one request. */
  timeout: number;
  userAgent: string;
}

/** What makes an entry a network's post. */
export interface Composer<Settings = unknown> {
  /** Pure: the same input gives the same draft, to the letter. */
  compose(input: ComposeInput<Settings>): Draft;
}

/** A network: its settings, limits, composing and sending. Adding one is a folder and a line in `index.ts`. */
export interface Network<Settings = unknown> {
  readonly id: string;
  readonly name: string;
  /** The keys of an account in the configuration that belong to this network. Secrets carry `.meta({ secret: true })`. */
  readonly settings: z.ZodObject<Record<string, z.ZodType>>;
  /** Settings of an account that exists nowhere: previews and practice accounts are composed with them. */
  readonly exampleSettings: Settings;
  readonly defaultTemplate: string;
  readonly defaultLimits: Limits;
  /** Milliseconds to wait after a send of unknown outcome before a look-up can prove that nothing stands (0 where a repeat is harmless). */
  readonly settleAfter: number;
  /** Counts as the network does. Pure. */
  count(text: string, limits: Limits): number;
  /** Loads what composes its posts: most commands write none. */
  openComposer(): Promise<Composer<Settings>>;
  /** The most posts that an entry may take, as the account's owner wants it. */
  threadMost(settings: Settings): number;
  /** What the account's owner wants to become of a post whose entry is edited. */
  editPolicy(settings: Settings): EditPolicy;
  /** What of the settings will not come out as it stands there, by key: said at the start, and no mistake. Pure. */
  settingWarnings(settings: Settings): { path: string[]; message: string }[];
  /** Mistakes of a template with their column (from 1); empty when good. Pure. */
  checkTemplate(template: string): { column: number; message: string }[];
  /** A fresh key for one delivery. Must be unique for ever. */
  newKey(clock: Clock, random: Random): string;
  /** The payload that `send` sends, complete. Pure. */
  freeze(input: FreezeInput<Settings>): string;
  connect(settings: Settings, tools: NetworkTools): Connection;
  /** How a person connects an account without pasting a secret, where the network has a way. */
  signIn?: SignIn;
  /** Loads what a connection needs to send, which it does by itself when it first sends. */
  load?(): Promise<unknown>;
}
