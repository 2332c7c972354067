import { registerAccount } from '../src/accounts/account-store.ts';
import { systemRandom } from '../src/clock.ts';
import type { Storage } from '../src/db/connect.ts';
import { addDelivery } from '../src/deliveries/delivery-store.ts';
import { planDelivery } from '../src/deliveries/plan.ts';
import type { Workshop } from '../src/deliveries/prepare.ts';
import type { Draft } from '../src/networks/draft.ts';
import type { Connection } from '../src/networks/network.ts';

export const draft: Draft = {
  network: 'bench',
  text: 'x',
  length: 1,
  limit: 300,
  language: null,
  facets: [],
  card: null,
  images: [],
  document: null,
  tags: [],
  visibility: null,
  contentWarning: null,
  sensitive: false,
  thread: [],
  warnings: [],
};

/** Stores an account with so many deliveries that are due. */
export async function fill({ db, clock }: Storage, accountId: string, count: number): Promise<void> {
  await registerAccount(db, { id: accountId, network: 'bench', settingsHash: '' });
  const now = clock.now();
  for (let n = 0; n < count; n += 1) {
    const entry = {
      id: `${accountId}-${n}`,
      feed_id: null,
      url: null,
      title: '',
      content: null,
      page: null,
      fingerprint: '',
      published_at: null,
    };
    await db
      .insertInto('entries')
      .values({ ...entry, first_seen_at: now, last_seen_at: now })
      .execute();
    const plan = {
      entryId: entry.id,
      accountId,
      network: 'bench',
      state: 'waiting' as const,
      reason: null,
      dueAt: now,
      pageReady: 0,
    };
    await addDelivery(db, planDelivery(plan, now, systemRandom), { event: 'planned' });
  }
}

/** Publishes on a network whose whole protocol is `post`. */
export function workshopOf({ db, clock }: Storage, owner: string, post: (body: string) => Promise<unknown>): Workshop {
  const connection: Connection = {
    verify: async () => ({ is: 'ok', handle: '', id: '', url: '', warnings: [] }),
    limits: () => Promise.reject(new Error('not asked for')),
    upload: () => Promise.reject(new Error('not asked for')),
    send: async ({ key, payload }) => {
      await post(payload);
      return { is: 'published', uri: key, url: 'https://bench.example/' };
    },
    lookUp: async () => ({ is: 'absent' }),
    revise: () => Promise.reject(new Error('not asked for')),
    findMentioned: async (draft) => draft,
    addDocument: async (draft) => draft,
    removeDocument: async () => ({ is: 'retracted' }),
    siteProof: async () => null,
    reactions: async () => null,
    replies: async () => null,
    retract: () => Promise.reject(new Error('not asked for')),
    close: async () => {},
  };
  return {
    db,
    clock,
    random: systemRandom,
    claim: { owner, lease: 60_000, settleAfter: () => 0 },
    spacing: () => 0,
    forgetLimits: async () => {},
    connect: async () => connection,
    prepare: async ({ id }) => ({ is: 'prepared', draft, payload: '{"text":"x"}', key: id }),
    report: () => {},
  };
}
