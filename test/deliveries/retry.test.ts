import { expect, it } from 'vitest';
import { lookAgainAfter } from '../../src/deliveries/retry.ts';
import { retryAfter } from '../../src/feeds/retry-after.ts';
import { budgetIn, notBefore } from '../../src/networks/rate-limit.ts';

const now = 1_700_000_000_001;

it('a page that is not ready is looked at soon, then more rarely, and after whole milliseconds, which the database wants', () => {
  expect([0, 1501, 4001, 9999, 60_001].map(lookAgainAfter)).toEqual([1000, 1000, 2001, 5000, 15_000]);
});

it('a wait that a server names in parts of a millisecond is whole', () => {
  const headers = new Headers({ 'retry-after': '1.00051' });
  expect(notBefore(headers, now)).toBe(now + 1001);
  expect(retryAfter('1.00051', now)).toBe(1001);
  const budget = new Headers({
    'ratelimit-limit': '300',
    'ratelimit-remaining': '1',
    'ratelimit-reset': '1700000001.00051',
  });
  expect(budgetIn(budget, now)?.resetAt).toBe(1_700_000_001_001);
});
