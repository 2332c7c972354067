import { z } from 'zod';
import type { Draft } from '../networks/draft.ts';
import type { ReplyTo, StandingPost } from '../networks/network.ts';
import type { Delivery } from './delivery.ts';
import { storedDraft } from './stored-draft.ts';

const postedSchema = z.array(
  z.object({
    uri: z.string(),
    url: z.string(),
    ref: z.string(),
    key: z.string(),
    payload: z.string(),
    frozenAt: z.number(),
    publishedAt: z.number(),
  }),
);

/** A post of a thread that stands: what a reply names it by, and what it is known again and removed by. */
export type PostedPost = z.infer<typeof postedSchema>[number];

/** The posts of a delivery's thread that stand, in their order; empty for what is one post only, or not begun. */
export const postedOf = ({ posted }: Pick<Delivery, 'posted'>): PostedPost[] => postedSchema.parse(JSON.parse(posted));

/** Of how many posts the frozen draft of a delivery is. */
export function postsOf({ draft }: Pick<Delivery, 'draft'>): number {
  return draft === null ? 1 : 1 + storedDraft(draft).thread.length;
}

/** The post of a thread that stands at this place, counted from 0; null when it has none there. Pure. */
export function postAt(draft: Draft, place: number): Draft | null {
  if (place === 0) return { ...draft, thread: [] };
  const post = draft.thread[place - 1];
  return post === undefined ? null : { ...draft, ...post, card: null, images: [], thread: [] };
}

/** What the next post replies to; null: it is the first. */
export function replyTo(posted: readonly PostedPost[]): ReplyTo | null {
  const [root] = posted;
  const parent = posted.at(-1);
  return root === undefined || parent === undefined ? null : { root: root.ref, parent: parent.ref };
}

/** All posts of a delivery that stand, as they were sent last. */
export function standingPosts(delivery: Delivery): StandingPost[] {
  const posted = postedOf(delivery);
  if (posted.length > 0) return posted;
  const { state, uri, url, key, payload, frozen_at, published_at } = delivery;
  return state !== 'published' || uri === null || url === null || key === null || payload === null
    ? []
    : [{ uri, url, key, payload, frozenAt: frozen_at ?? 0, publishedAt: published_at ?? 0 }];
}
