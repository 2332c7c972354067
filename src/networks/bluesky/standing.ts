import type { AtpBaseClient } from '@atproto/api';
import { z } from 'zod';
import type {
  Frozen,
  Left,
  NetworkTools,
  Outcome,
  Permit,
  Retracted,
  Revised,
  Sighting,
  StandingPost,
} from '../network.ts';
import { payloadSchema } from './freeze.ts';
import { refusedOutcome } from './refusals.ts';
import type { NoSession, Session } from './session.ts';
import type { Called, Refusal } from './xrpc.ts';

/** A post is replaced only while few have seen it. Milliseconds. */
export const replacedWithin = 15 * 60_000;

export const postCollection = 'app.bsky.feed.post';

type Json = Record<string, unknown>;

/** One change of the repository. Lexicon: com.atproto.repo.applyWrites. */
type Write =
  | { $type: 'com.atproto.repo.applyWrites#create'; collection: string; rkey: string; value: Json }
  | { $type: 'com.atproto.repo.applyWrites#delete'; collection: string; rkey: string };

/** The records of a payload by their collection; gates name the post that they belong to. */
function recordsOf(
  { key, payload }: Pick<Frozen, 'key' | 'payload'>,
  did: string,
): { collection: string; value: Json }[] {
  const { post, threadgate, postgate } = payloadSchema.parse(JSON.parse(payload));
  const gates = [threadgate, postgate].flatMap((gate) =>
    gate === null
      ? []
      : [{ collection: String(gate.$type), value: { ...gate, post: `at://${did}/${postCollection}/${key}` } }],
  );
  return [{ collection: postCollection, value: post }, ...gates];
}

export const removalsOf = (post: Pick<Frozen, 'key' | 'payload'>, did: string): Write[] =>
  recordsOf(post, did).map(({ collection }) => ({
    $type: 'com.atproto.repo.applyWrites#delete' as const,
    collection,
    rkey: post.key,
  }));

/** Takes one post away and puts another in its place, in one commit: never both, never neither. */
export const replacementOf = (post: StandingPost, revision: Frozen, did: string): Write[] => [
  ...removalsOf(post, did),
  ...recordsOf(revision, did).map(({ collection, value }) => ({
    $type: 'com.atproto.repo.applyWrites#create' as const,
    collection,
    rkey: revision.key,
    value,
  })),
];

/** What people did with a post. Lexicon: app.bsky.feed.defs#postView. */
const viewSchema = z.object({
  posts: z.array(
    z.object({
      uri: z.string(),
      replyCount: z.number().optional(),
      repostCount: z.number().optional(),
      likeCount: z.number().optional(),
      quoteCount: z.number().optional(),
    }),
  ),
});

/** Whether anybody has reacted to a post; null when it cannot be told. Pure. */
export function hasReactions(answer: unknown, uri: string): boolean | null {
  const views = viewSchema.safeParse(answer);
  if (!views.success) return null;
  const view = views.data.posts.find((one) => one.uri === uri);
  // What the app view has not seen yet, nobody has reacted to.
  if (view === undefined) return false;
  const { replyCount = 0, repostCount = 0, likeCount = 0, quoteCount = 0 } = view;
  return replyCount + repostCount + likeCount + quoteCount > 0;
}

const left = (why: string): Left => ({ is: 'left', why });

/** A call that needs a login. */
export type Authorise = <T>(
  call: (
    client: AtpBaseClient,
    session: Session,
    headers: { authorization: string },
  ) => Promise<{ data: T; headers: Record<string, string | undefined> }>,
  signal: AbortSignal,
  options?: { permit?: Permit; enough?: z.ZodType<T> },
) => Promise<{ session: Session; answer: Called<T> } | NoSession>;

/** What changing a post that stands works with. */
export interface Standing {
  authorised: Authorise;
  tools: Pick<NetworkTools, 'clock'>;
  postUrl(did: string, key: string): string;
  /** What stands at the key of a post. */
  lookUp(frozen: Frozen, signal: AbortSignal): Promise<Sighting>;
}

export function refused(refusal: Refusal, now: number): Exclude<Outcome, { is: 'published' }> {
  if (refusal.is === 'unsent') return { is: 'temporary', why: refusal.why, notBefore: null };
  if (refusal.is === 'unclear') return { is: 'unknown', why: refusal.why, notBefore: refusal.notBefore };
  return refusedOutcome(refusal, now);
}

/** The app view answers for the post itself; a server of one's own passes the question on. */
export const throughAppView = { 'atproto-proxy': 'did:web:api.bsky.app#bsky_appview' };

async function reactions({ authorised }: Standing, post: StandingPost, signal: AbortSignal): Promise<boolean | null> {
  const asked = await authorised(
    (client, _, headers) =>
      client.app.bsky.feed.getPosts({ uris: [post.uri] }, { headers: { ...headers, ...throughAppView }, signal }),
    signal,
  );
  return 'is' in asked || asked.answer.is !== 'ok' ? null : hasReactions(asked.answer.data, post.uri);
}

/** Why a post is not replaced; null when it may be. */
async function obstacle(standing: Standing, post: StandingPost, signal: AbortSignal): Promise<Revised | null> {
  const old = await standing.lookUp(post, signal);
  if (old.is === 'absent') return left('The post is no longer there: somebody has removed it.');
  if (old.is === 'removed') return left('Somebody has changed the post there.');
  if (old.is === 'unsettled') return { is: 'temporary', why: old.why, notBefore: old.notBefore };
  if (standing.tools.clock.now() - post.publishedAt > replacedWithin)
    return left('It has stood for more than 15 minutes.');
  const reacted = await reactions(standing, post, signal);
  if (reacted === null) return left('Whether somebody has reacted to it could not be asked.');
  return reacted ? left('Somebody has reacted to it.') : null;
}

/** What must stand in an answer to believe it: nothing but that it is one of theirs. */
const applied = z.object({});

async function apply(
  { authorised }: Standing,
  writesOf: (did: string) => Write[],
  signal: AbortSignal,
  permit: Permit,
) {
  return authorised<object>(
    (client, { did }, headers) =>
      client.com.atproto.repo.applyWrites(
        { repo: did, writes: writesOf(did) },
        { encoding: 'application/json', headers, signal },
      ),
    signal,
    { permit, enough: applied },
  );
}

/** Puts another post in the place of one that few have seen, in one commit. */
export async function revise(
  standing: Standing,
  post: StandingPost,
  revision: Frozen,
  signal: AbortSignal,
  permit: Permit,
): Promise<Revised> {
  const made = await standing.lookUp(revision, signal);
  if (made.is === 'published') return made;
  if (made.is === 'unsettled') return { is: 'temporary', why: made.why, notBefore: made.notBefore };
  const against = await obstacle(standing, post, signal);
  if (against !== null) return against;
  const tried = await apply(standing, (did) => replacementOf(post, revision, did), signal, permit);
  if ('is' in tried) return tried;
  const { session, answer } = tried;
  if (answer.is !== 'ok') return refused(answer, standing.tools.clock.now());
  const uri = `at://${session.did}/${postCollection}/${revision.key}`;
  return { is: 'published', uri, url: standing.postUrl(session.did, revision.key) };
}

/** Removes a post and its gates. */
export async function retract(
  standing: Standing,
  post: StandingPost,
  signal: AbortSignal,
  permit: Permit,
): Promise<Retracted> {
  const found = await standing.lookUp(post, signal);
  if (found.is === 'absent') return { is: 'retracted' };
  if (found.is === 'removed') return left('Somebody has put another post in its place.');
  if (found.is === 'unsettled') return { is: 'temporary', why: found.why, notBefore: found.notBefore };
  const tried = await apply(standing, (did) => removalsOf(post, did), signal, permit);
  if ('is' in tried) return tried;
  return tried.answer.is === 'ok' ? { is: 'retracted' } : refused(tried.answer, standing.tools.clock.now());
}
