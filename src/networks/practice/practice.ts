import { z } from 'zod';
import type { AccountMemory, Connection, Frozen, Network, PreparedImage } from '../network.ts';

const publishedSchema = z.object({ uri: z.string(), url: z.string(), ref: z.string().optional() });

/** Under which a practice account remembers a post. */
export const practiceName = (key: string): string => `practice post ${key}`;

async function find(memory: AccountMemory, { key }: Frozen) {
  const stored = await memory.get(practiceName(key));
  return stored === null ? null : publishedSchema.parse(JSON.parse(stored));
}

function connect(network: Network, memory: AccountMemory): Connection {
  return {
    verify: async () => ({
      is: 'ok',
      handle: `practice on ${network.name}`,
      id: `practice:${network.id}`,
      url: '/',
      warnings: [],
    }),
    limits: async () => network.defaultLimits,
    upload: async (image: PreparedImage) => ({ is: 'uploaded', reference: practiceReference(image) }),
    findMentioned: async (draft) => draft,
    addDocument: async (draft) => draft,
    removeDocument: async () => ({ is: 'retracted' }),
    siteProof: async () => null,
    async send(frozen) {
      const uri = `practice:${network.id}:${frozen.key}`;
      const post = {
        uri,
        url: `/posts/${encodeURIComponent(frozen.key)}`,
        ref: JSON.stringify({ uri, cid: frozen.key }),
      };
      await memory.set(practiceName(frozen.key), JSON.stringify(post));
      return { is: 'published', ...post };
    },
    async lookUp(frozen) {
      const post = await find(memory, frozen);
      return post === null ? { is: 'absent' } : { is: 'published', ...post };
    },
    reactions: async () => [],
    replies: async () => [],
    async revise({ key }, revision) {
      const post = await find(memory, { ...revision, key });
      return post === null ? { is: 'left', why: 'The post is no longer there.' } : { is: 'published', ...post };
    },
    async retract({ key }) {
      await memory.set(practiceName(key), null);
      return { is: 'retracted' };
    },
    close: async () => {},
  };
}

/** A reference that every network's `freeze` understands: a blob and a media id at once. */
function practiceReference({ hash, mime, bytes }: PreparedImage): string {
  return JSON.stringify({ $type: 'blob', ref: { $link: hash }, mimeType: mime, size: bytes.length, id: hash });
}

/** The network as a practice account sees it: composed by its rules, kept on the dashboard, sent nowhere. */
export function practice({ load: _, ...network }: Network): Network {
  return { ...network, settleAfter: 0, connect: (_settings, { memory }) => connect(network, memory) };
}
