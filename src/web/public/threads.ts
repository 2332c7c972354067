import type { Reply } from '../../networks/network.ts';

/** A reply as readers see it, and where it was given. */
export type PublicReply = Reply & { network: string };

/** Levels of answers to answers; what is deeper stands on the last. */
const deepest = 4;
/** Of all conversations about an article: the first. */
const most = 100;

/**
 * Replies in reading order: each after the one that it answers, siblings oldest first. Each `parent` is one that stands
 * before, or null: those whose parent is not shown stand by themselves, and those that answer one another in a circle nowhere.
 */
export function inThreads(replies: readonly PublicReply[]): PublicReply[] {
  const sorted = replies.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const shown = new Map(sorted.map((reply) => [reply.uri, reply] as const).slice(0, most));
  const isShown = (uri: string | null) => uri !== null && shown.has(uri);
  const answers = Map.groupBy(shown.values(), ({ parent }) => (isShown(parent) ? parent : null));
  const below = (uri: string | null, parent: string | null, level: number): PublicReply[] =>
    (answers.get(uri) ?? []).flatMap((reply) => {
      const isLast = level === deepest;
      return [{ ...reply, parent }, ...below(reply.uri, isLast ? parent : reply.uri, isLast ? level : level + 1)];
    });
  return below(null, null, 1);
}
