import type { Connection, Frozen, Outcome, Sighting } from '../../src/networks/network.ts';

/** What happens to one request: answered well, lost on the way there or back, or answered with a refusal. */
export type Fault = 'none' | 'lost before' | 'lost after' | 'temporary' | 'unauthorized' | 'dead before' | 'dead after';

export class Death extends Error {}

export interface ModelNetwork {
  /** What stands there, in order. */
  posts: { uri: string; key: string; payload: string }[];
  connect(fault: (request: 'send' | 'look') => Fault): Connection;
}

/**
 * A network in memory, as the contract sees it. `keyed`: the same key again is a no-op (Bluesky); otherwise every
 * sending makes a post (a Mastodon-API server that ignores Idempotency-Key).
 */
export function createModelNetwork(keyed: boolean): ModelNetwork {
  const posts: ModelNetwork['posts'] = [];
  const store = ({ key, payload }: Frozen) => {
    const standing = keyed ? posts.find((post) => post.key === key) : undefined;
    if (standing !== undefined) return standing;
    const post = { uri: `model:${posts.length + 1}`, key, payload };
    posts.push(post);
    return post;
  };
  const connect: ModelNetwork['connect'] = (fault) => ({
    async verify() {
      return { is: 'ok', handle: 'model', id: 'model', url: 'model:', warnings: [] };
    },
    async limits() {
      throw new Error('not asked for');
    },
    async upload() {
      throw new Error('not asked for');
    },
    async send(frozen): Promise<Outcome> {
      switch (fault('send')) {
        case 'dead before':
          throw new Death();
        case 'dead after':
          store(frozen);
          throw new Death();
        case 'lost before':
          return { is: 'unknown', why: 'The connection was reset.' };
        case 'lost after':
          store(frozen);
          return { is: 'unknown', why: 'The connection was reset.' };
        case 'temporary':
          return { is: 'temporary', why: 'Too many requests.', notBefore: null };
        case 'unauthorized':
          return { is: 'unauthorized', why: 'The token was revoked.', nextStep: 'Make a new one.' };
        case 'none': {
          const { uri } = store(frozen);
          return { is: 'published', uri, url: `https://model.example/${uri}` };
        }
      }
    },
    async lookUp(frozen, taken): Promise<Sighting> {
      switch (fault('look')) {
        case 'dead before':
        case 'dead after':
          throw new Death();
        case 'lost before':
        case 'lost after':
        case 'temporary':
          return { is: 'unsettled', why: 'No answer.', notBefore: null };
        case 'unauthorized':
          return { is: 'unsettled', why: 'Refused.', notBefore: null, unauthorized: { nextStep: 'Make a new token.' } };
        case 'none': {
          const post = posts.find(
            ({ uri, payload, key }) => !taken.has(uri) && (keyed ? key === frozen.key : payload === frozen.payload),
          );
          return post === undefined
            ? { is: 'absent' }
            : { is: 'published', uri: post.uri, url: `https://model.example/${post.uri}` };
        }
      }
    },
    async close() {},
  });
  return { posts, connect };
}
