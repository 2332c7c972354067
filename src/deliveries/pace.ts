import type { Budget } from '../networks/network.ts';

/**
 * Milliseconds to leave an account alone after a post, by what its network says is left of the budget: the first half of
 * a window may be spent at once, the rest is spread over the time that remains, so that a thousand deliveries
 * that come due together never run into the limit.
 */
export function pauseFor(budget: Budget | null, now: number): number {
  if (budget === null || budget.resetAt <= now) return 0;
  const { limit, remaining, resetAt } = budget;
  if (remaining <= 0) return resetAt - now;
  return remaining * 2 >= limit ? 0 : Math.ceil((resetAt - now) / remaining);
}
