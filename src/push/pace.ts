/** So many pings of a feed are answered by a poll at once, and beyond that one in so long (milliseconds). */
const atOnce = 5;
const every = 3000;

/** How long a ping of the feed waits for its poll, in milliseconds; `elapsed` is the time of a clock that goes on evenly. */
export type Pace = (feedId: string, elapsed: number) => number;

/** Makes many pings to few polls: those that come while one waits for its poll share it. */
export function createPace(): Pace {
  const feeds = new Map<string, { pollAt: number; paidUntil: number }>();
  return (feedId, elapsed) => {
    const { pollAt, paidUntil } = feeds.get(feedId) ?? { pollAt: 0, paidUntil: 0 };
    if (pollAt > elapsed) return pollAt - elapsed;
    const paid = Math.max(paidUntil, elapsed);
    const at = Math.max(elapsed, paid - (atOnce - 1) * every);
    feeds.set(feedId, { pollAt: at, paidUntil: paid + every });
    return at - elapsed;
  };
}
