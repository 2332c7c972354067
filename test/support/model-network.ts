import { z } from 'zod';
import type { Connection, Frozen, Outcome, Permit, Sighting } from '../../src/networks/network.ts';
import type { FakeClock } from './fake-clock.ts';
import type { Mortal } from './mortal.ts';

/**
 * How a network treats a key that it knows: `keyed`: the same again is a no-op, for ever (Bluesky). `unkeyed`: it does not
 * look at keys (snac, GoToSocial). `for an hour`: it answers with the post (Mastodon up to 4.5). `repeats are errors`:
 * for an hour it answers with an error of its own (4.6). `blind`: it looks at no key, and shows nobody what stands (a
 * private post on snac), so that only its answer tells.
 */
export type Kind = 'keyed' | 'unkeyed' | 'for an hour' | 'repeats are errors' | 'blind';

/**
 * What happens to one request. `lost before`: it never arrives. `lost after`: its answer does not. `late`: its sender hears
 * nothing, and it arrives up to ten seconds later. `temporary`, `unauthorized`, `refused`: the network's own answers.
 */
export type Fault = 'none' | 'lost before' | 'lost after' | 'late' | 'temporary' | 'unauthorized' | 'refused';

/** What is sent: which entry, and how often it had been composed by then. */
const payloadSchema = z.object({ entry: z.string(), edition: z.number() });

export interface ModelPost {
  uri: string;
  key: string;
  payload: string;
  entry: string;
  at: number;
}

export interface ModelNetwork {
  /** What stands there, in order. */
  readonly posts: ModelPost[];
  /** Entries whose post was refused for good. */
  readonly refused: ReadonlySet<string>;
  /** Entries whose success somebody was told, and who. */
  readonly told: ReadonlyMap<string, Mortal>;
  connect(process: Mortal): Connection;
}

/** A request is taken so long after it was sent, at most; and an answer is waited for so long. Milliseconds. */
const mostDelay = 10_000;
const mostConnecting = 10_000;
const timeout = 60_000;
const hour = 3_600_000;

const entryOf = ({ payload }: Pick<Frozen, 'payload'>): string => payloadSchema.parse(JSON.parse(payload)).entry;
const unasked = () => Promise.reject(new Error('Nobody asks for that here.'));
const urlOf = (uri: string): string => `https://model.example/${uri}`;

/** `nextFault` and `random` (0 to 1) are asked once a request. */
export function createModelNetwork(
  kind: Kind,
  clock: FakeClock,
  nextFault: () => Fault,
  random: () => number,
): ModelNetwork {
  const posts: ModelPost[] = [];
  const refused = new Set<string>();
  const unfit = new Set<string>();
  const told = new Map<string, Mortal>();

  function store({ key, payload }: Frozen): Outcome {
    if (unfit.has(payload)) return { is: 'rejected', why: 'Not here.', nextStep: 'Say it otherwise.' };
    const known = posts.find((post) => post.key === key && (kind === 'keyed' || clock.now() - post.at < hour));
    if (known !== undefined && kind !== 'unkeyed' && kind !== 'blind') {
      if (kind === 'repeats are errors') return { is: 'unknown', why: '500' };
      if (kind === 'keyed' && known.payload !== payload) return { is: 'unknown', why: 'Something else stands there.' };
      return { is: 'published', uri: known.uri, url: urlOf(known.uri) };
    }
    const entry = entryOf({ payload });
    const uri = `model:${posts.length + 1}`;
    posts.push({ uri, key, payload, entry, at: clock.now() });
    return { is: 'published', uri, url: urlOf(uri) };
  }

  function find(frozen: Frozen, taken: ReadonlySet<string>): Sighting {
    if (kind === 'blind') return { is: 'unsettled', why: 'Nothing can be seen there.', notBefore: null };
    const post = posts.find(({ uri, key, payload }) =>
      kind === 'keyed' ? key === frozen.key : !taken.has(uri) && payload === frozen.payload,
    );
    return post === undefined ? { is: 'absent' } : { is: 'published', uri: post.uri, url: urlOf(post.uri) };
  }

  /** The way of one request and its answer; null when there is none. */
  async function exchange<T>(fault: Fault, answer: () => T): Promise<T | null> {
    const delay = fault === 'late' ? mostDelay * random() : 300 * random();
    if (fault === 'late') {
      void clock.sleep(delay).then(answer);
      await clock.sleep(50);
      return null;
    }
    await clock.sleep(delay);
    const answered = fault === 'lost before' ? null : answer();
    await clock.sleep(answered === null && random() < 0.3 ? timeout : delay);
    return fault === 'lost after' ? null : answered;
  }

  function refuse(fault: Fault, { payload }: Frozen): Outcome | null {
    if (fault === 'temporary') return { is: 'temporary', why: 'Too many requests.', notBefore: null };
    if (fault === 'unauthorized') return { is: 'unauthorized', why: 'Revoked.', nextStep: 'Make a new one.' };
    if (fault !== 'refused') return null;
    // What is unfit stays so: an earlier request with the same that is still on its way is not taken either.
    unfit.add(payload);
    refused.add(entryOf({ payload }));
    return null;
  }

  const connect = (process: Mortal): Connection => ({
    verify: unasked,
    limits: unasked,
    upload: unasked,
    revise: unasked,
    retract: unasked,
    findMentioned: unasked,
    addDocument: async (draft) => draft,
    removeDocument: unasked,
    siteProof: unasked,
    reactions: unasked,
    replies: unasked,
    async send(frozen: Frozen, _signal: AbortSignal, permit: Permit): Promise<Outcome> {
      await process.step();
      // What a network asks its server before it sends may take its time.
      if (random() < 0.2) await process.notice(clock.sleep(random() * timeout));
      if (!permit()) return { is: 'temporary', why: 'Too late.', notBefore: null };
      const fault = nextFault();
      // A connection may have to be made first, which the machine does by itself.
      const connecting = random() < 0.3 ? mostConnecting * random() : 0;
      const exchanged = clock
        .sleep(connecting)
        .then(() => exchange(fault, () => refuse(fault, frozen) ?? store(frozen)));
      await process.step();
      const outcome = (await process.notice(exchanged)) ?? { is: 'unknown', why: 'No answer.' };
      if (outcome.is === 'published') told.set(entryOf(frozen), process);
      return outcome;
    },
    async lookUp(frozen, taken): Promise<Sighting> {
      await process.step();
      const fault = nextFault();
      if (fault === 'refused' || fault === 'unauthorized')
        return { is: 'unsettled', why: 'Refused.', notBefore: null, unauthorized: { nextStep: 'Make a new token.' } };
      const sighting = await process.notice(exchange(fault, () => find(frozen, taken)));
      return sighting ?? { is: 'unsettled', why: 'No answer.', notBefore: null };
    },
    close: async () => undefined,
  });
  return { posts, refused, told, connect };
}
