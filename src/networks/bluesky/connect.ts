import { isDeepStrictEqual } from 'node:util';
import type { AtpBaseClient } from '@atproto/api';
import { z } from 'zod';
import type { Draft, Facet } from '../draft.ts';
import type {
  Address,
  Connection,
  Frozen,
  NetworkTools,
  Outcome,
  Permit,
  PreparedImage,
  Sighting,
  Upload,
  Verification,
} from '../network.ts';
import { budgetIn, notBefore } from '../rate-limit.ts';
import { addDocument, type Documents, removeDocument, siteProof } from './documents.ts';
import { blobSchema, namesDocument, payloadSchema, refOf } from './freeze.ts';
import { readReactions, readReplies } from './reactions.ts';
import { readLimits } from './read-limits.ts';
import { refusedOutcome } from './refusals.ts';
import { accountTrouble, isStaleToken, type NoSession, pdsServer, type Session, sessions } from './session.ts';
import type { BlueskySettings } from './settings.ts';
import { postCollection as collection, retract, revise, type Standing } from './standing.ts';
import { type Called, type Refusal, type Server, server } from './xrpc.ts';

/** Survives a change of the handle. */
const postUrl = (did: string, key: string): string => `https://bsky.app/profile/${did}/post/${key}`;
const profileUrl = (did: string): string => `https://bsky.app/profile/${did}`;

/** What must stand in an answer to believe it, whatever form its content ids have. */
const written = z.object({ uri: z.string(), cid: z.string().optional() });
const found = z.object({ uri: z.string(), cid: z.string().optional(), value: z.unknown() });
const stored = z.object({ blob: z.unknown() });
const resolved = z.object({ did: z.string().startsWith('did:') });

/** More people are no mention any more. */
const mostMentioned = 10;

type Call<T> = (
  client: AtpBaseClient,
  session: Session,
  headers: { authorization: string },
) => Promise<{ data: T; headers: Record<string, string | undefined> }>;

interface CallOptions<T> {
  /** Log in although these credentials were refused before. */
  eager?: boolean;
  enough?: z.ZodType<T>;
  permit?: Permit;
}

/** A call that needs a login: its answer, or why there is no login; with the session that it was made with. */
type Authorised<T> = { session: Session; answer: Called<T> } | NoSession;

function addressOf(answer: z.infer<typeof written>, { did }: Session, { key }: Frozen): Address {
  return { uri: answer.uri, url: postUrl(did, key), ref: refOf(answer) };
}

export function connect(settings: BlueskySettings, tools: NetworkTools): Connection {
  const entry = server(settings.service, tools);
  const login = sessions(settings, tools, entry);
  const servers = new Map<string, Server>([[entry.url, entry]]);

  const serverOf = (session: Session): Server => {
    const known = servers.get(session.pds) ?? pdsServer(tools, entry, session);
    servers.set(session.pds, known);
    return known;
  };

  const callWith = <T>(session: Session, call: Call<T>, options: CallOptions<T>): Promise<Called<T>> =>
    serverOf(session).call(
      (client) => call(client, session, { authorization: `Bearer ${session.accessJwt}` }),
      options,
    );

  /** A refused token did nothing, so the same is asked once more with a fresh one. */
  async function authorised<T>(
    call: Call<T>,
    signal: AbortSignal,
    options: CallOptions<T> = {},
  ): Promise<Authorised<T>> {
    const opened = await login.open({ eager: options.eager ?? false }, signal);
    if (opened.is !== 'session') return opened;
    const answer = await callWith(opened.session, call, options);
    if (answer.is === 'ok' || !isStaleToken(answer)) return { session: opened.session, answer };
    const renewed = await login.renew(opened.session, signal);
    if (renewed.is !== 'session') return renewed;
    return { session: renewed.session, answer: await callWith(renewed.session, call, options) };
  }

  async function verify(signal: AbortSignal): Promise<Verification> {
    const tried = await authorised(
      (client, _, headers) => client.com.atproto.server.getSession({}, { headers, signal }),
      signal,
      { eager: true },
    );
    if ('is' in tried) return tried;
    const { answer } = tried;
    if (answer.is !== 'ok') return unverified(answer, settings.service, tools.clock.now());
    const { did, handle, active, status } = answer.data;
    if (active === false) {
      const trouble = accountTrouble('AccountDeactivated', status ?? 'deactivated');
      if (trouble !== null) return { is: 'unauthorized', ...trouble };
    }
    return { is: 'ok', handle, id: did, url: profileUrl(did), warnings: [] };
  }

  async function upload(image: PreparedImage, signal: AbortSignal): Promise<Upload> {
    const tried = await authorised<z.infer<typeof stored>>(
      (client, _, headers) =>
        client.com.atproto.repo.uploadBlob(image.bytes, { encoding: image.mime, headers, signal }),
      signal,
      { enough: stored },
    );
    if ('is' in tried) return tried;
    const { answer } = tried;
    if (answer.is === 'ok') {
      const { lexToJson } = await import('@atproto/api');
      const blob = blobSchema.safeParse(lexToJson(answer.data.blob));
      if (blob.success) return { is: 'uploaded', reference: JSON.stringify(blob.data) };
      return { is: 'temporary', why: 'The server took the image, but its answer cannot be used.', notBefore: null };
    }
    // An image that was uploaded twice does no harm, so nothing is unknown here.
    if (answer.is !== 'refused') return { is: 'temporary', why: answer.why, notBefore: askAgainAt(answer) };
    return refusedOutcome(answer, tools.clock.now());
  }

  /** Of what stands at the key: ours when it is the frozen record, or was and has been edited since. */
  async function find(session: Session, frozen: Frozen, signal: AbortSignal): Promise<Sighting> {
    const params = { repo: session.did, collection, rkey: frozen.key };
    const answer = await serverOf(session).call<z.infer<typeof found>>(
      (client) => client.com.atproto.repo.getRecord(params, { signal }),
      { enough: found },
    );
    if (answer.is === 'refused') {
      const missing = answer.error === 'RecordNotFound' || /^could not locate record/i.test(answer.message);
      if (missing) return { is: 'absent' };
      const trouble = accountTrouble(answer.error, answer.message);
      const why = `Whether the post stands could not be asked: ${answer.message || answer.error}`;
      const unauthorized = trouble === null ? {} : { unauthorized: { nextStep: trouble.nextStep } };
      return { is: 'unsettled', why, notBefore: notBefore(answer.headers, tools.clock.now()), ...unauthorized };
    }
    if (answer.is !== 'ok') return { is: 'unsettled', why: answer.why, notBefore: askAgainAt(answer) };
    const { lexToJson } = await import('@atproto/api');
    const value = lexToJson(answer.data.value);
    const { post } = payloadSchema.parse(JSON.parse(frozen.payload));
    const sameTime =
      value !== null && typeof value === 'object' && 'createdAt' in value && value.createdAt === post.createdAt;
    if (isDeepStrictEqual(value, post) || sameTime) {
      return { is: 'published', ...addressOf(answer.data, session, frozen) };
    }
    return { is: 'removed', why: `At the place of the post stands another one: ${postUrl(session.did, frozen.key)}` };
  }

  /** Gates come first: nobody sees the post without them. Written again they are the same. */
  async function writeGates(frozen: Frozen, signal: AbortSignal): Promise<Outcome | null> {
    const { threadgate, postgate } = payloadSchema.parse(JSON.parse(frozen.payload));
    for (const gate of [threadgate, postgate]) {
      if (gate === null) continue;
      const tried = await authorised((client, { did }, headers) => {
        const record = { ...gate, post: `at://${did}/${collection}/${frozen.key}` };
        const input = { repo: did, collection: String(gate.$type), rkey: frozen.key, record };
        return client.com.atproto.repo.putRecord(input, { encoding: 'application/json', headers, signal });
      }, signal);
      if ('is' in tried) return tried;
      if (tried.answer.is === 'refused') return refusedOutcome(tried.answer, tools.clock.now());
      // Whatever became of the gate, the post has not been sent.
      if (tried.answer.is !== 'ok') return { is: 'temporary', why: tried.answer.why, notBefore: null };
    }
    return null;
  }

  async function send(frozen: Frozen, signal: AbortSignal, permit: Permit): Promise<Outcome> {
    const gates = await writeGates(frozen, signal);
    if (gates !== null) return gates;
    const { post } = payloadSchema.parse(JSON.parse(frozen.payload));
    const tried = await authorised<z.infer<typeof written>>(
      (client, { did }, headers) =>
        client.com.atproto.repo.putRecord(
          { repo: did, collection, rkey: frozen.key, record: post, swapRecord: null },
          { encoding: 'application/json', headers, signal },
        ),
      signal,
      { enough: written, permit },
    );
    if ('is' in tried) return tried;
    const { session, answer } = tried;
    const uri = `at://${session.did}/${collection}/${frozen.key}`;
    if (answer.is === 'ok') {
      const budget = budgetIn(answer.headers, tools.clock.now());
      if (answer.data.uri === uri) return { is: 'published', ...addressOf(answer.data, session, frozen), budget };
      return { is: 'unknown', why: 'The server says that it stored something else than was sent.' };
    }
    if (answer.is === 'unsent') return { is: 'temporary', why: answer.why, notBefore: null };
    if (answer.is === 'unclear') return { is: 'unknown', why: answer.why, notBefore: answer.notBefore };
    if (answer.error === 'InvalidSwap') return outcomeAt(await find(session, frozen, signal));
    const outcome = refusedOutcome(answer, tools.clock.now());
    // Whatever the server has against it: what is there for show must not cost the post.
    return outcome.is === 'rejected' && namesDocument(post) ? { mend: 'document', ...outcome } : outcome;
  }

  async function lookUp(frozen: Frozen, signal: AbortSignal): Promise<Sighting> {
    const opened = await login.open({ eager: false }, signal);
    if (opened.is === 'session') return find(opened.session, frozen, signal);
    const { why } = opened;
    if (opened.is === 'temporary') return { is: 'unsettled', why, notBefore: opened.notBefore };
    return { is: 'unsettled', why, notBefore: null, unauthorized: { nextStep: opened.nextStep } };
  }

  /** Null: nobody is called so, or it could not be asked. Lexicon: com.atproto.identity.resolveHandle. */
  async function didOf(handle: string, signal: AbortSignal): Promise<string | null> {
    const answer = await entry.call<z.infer<typeof resolved>>(
      (client) => client.com.atproto.identity.resolveHandle({ handle }, { signal }),
      { enough: resolved },
    );
    return answer.is === 'ok' ? answer.data.did : null;
  }

  async function findMentioned(draft: Draft, signal: AbortSignal): Promise<Draft> {
    const facets = [draft, ...draft.thread].flatMap((post) => post.facets);
    const handles = new Set(facets.flatMap((facet) => (facet.kind === 'mention' ? [facet.handle] : [])));
    const dids = new Map<string, string | null>();
    for (const handle of [...handles].slice(0, mostMentioned)) dids.set(handle, await didOf(handle, signal));
    const found = (facet: Facet): Facet =>
      facet.kind === 'mention' ? { ...facet, did: dids.get(facet.handle) ?? null } : facet;
    const lost = [...handles].filter((handle) => (dids.get(handle) ?? null) === null);
    const warnings = lost.map((handle) => `Nobody was found by the name @${handle}: it stands there as plain text.`);
    return {
      ...draft,
      facets: draft.facets.map(found),
      thread: draft.thread.map((post) => ({ ...post, facets: post.facets.map(found) })),
      warnings: [...draft.warnings, ...warnings],
    };
  }

  const standing: Standing = { authorised, tools, postUrl, lookUp };
  const documents: Documents = { authorised, tools, settings };

  return {
    verify,
    limits: (signal) => readLimits(settings.service, tools, signal),
    upload,
    findMentioned,
    addDocument: (draft, source, signal) => addDocument(documents, draft, source, signal),
    removeDocument: (uri, signal, permit) => removeDocument(documents, uri, signal, permit),
    siteProof: (signal) => siteProof(documents, signal),
    send,
    lookUp: (frozen, _taken, signal) => lookUp(frozen, signal),
    reactions: (posts, signal) => readReactions(authorised, posts, signal),
    replies: (post, signal) => readReplies(authorised, post, signal),
    revise: (post, revision, signal, permit) => revise(standing, post, revision, signal, permit),
    retract: (post, signal, permit) => retract(standing, post, signal, permit),
    close: async () => {},
  };
}

const askAgainAt = (refusal: Refusal): number | null => (refusal.is === 'unclear' ? refusal.notBefore : null);

function unverified(refusal: Refusal, service: string, now: number): Verification {
  if (refusal.is === 'refused') {
    const trouble = accountTrouble(refusal.error, refusal.message);
    if (trouble !== null) return { is: 'unauthorized', ...trouble };
    return {
      is: 'temporary',
      why: `The server refused: ${refusal.message || refusal.error}`,
      notBefore: notBefore(refusal.headers, now),
    };
  }
  return { is: 'unreachable', why: refusal.why, nextStep: `Check the address ${service} and the connection.` };
}

/** The key is taken: by the post itself, from an earlier try, or by something else. */
function outcomeAt(sighting: Sighting): Outcome {
  switch (sighting.is) {
    case 'published':
      return sighting;
    case 'removed':
      return {
        is: 'rejected',
        why: sighting.why,
        nextStep: 'Look at that post; to post the entry all the same, share it with --again.',
      };
    default:
      return { is: 'unknown', why: 'Something stands at the place of the post, and it could not be looked at.' };
  }
}
