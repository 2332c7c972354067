import { expect, it } from 'vitest';
import { describeDelivery } from '../../src/daemon/describe.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';
import type { Report } from '../../src/deliveries/prepare.ts';

const until = Date.parse('2026-03-01T12:30:00Z');
const plan = { entryId: 'e', accountId: 'news', network: 'n', state: 'waiting', reason: null, dueAt: 0 } as const;
const delivery: Delivery = { ...planDelivery({ ...plan, pageReady: 0 }, 0, Math.random), id: 'd1' };
const asked = { ...delivery, unknown_since: Date.parse('2026-03-01T09:00:00Z') };
const looked = { ...delivery, reason: 'Waits for its page: 404' };

const cases: [report: Report, level: string, says: RegExp][] = [
  [
    { is: 'later', delivery: { ...delivery, attempts: 3 }, why: 'The server is busy.', until },
    'warn',
    /^Delivery d1 to news is tried again at 2026-03-01T12:30:00.000Z \(tried 3 times\): The server is busy\.$/,
  ],
  [
    { is: 'unknown', delivery: asked, why: 'The connection was cut.', until },
    'warn',
    /not known since 2026-03-01T09:00:00.000Z whether .* \(The connection was cut\.\); the network is asked at 2026-03-01T12:30/,
  ],
  [
    { is: 'waits', delivery, why: 'Waits for its page: 404', until },
    'info',
    /again at 2026-03-01T12:30.*its page: 404$/,
  ],
  [{ is: 'waits', delivery: looked, why: 'Waits for its page: 404', until }, 'debug', /its page/],
  [
    { is: 'failed', delivery, why: 'Too long.', nextStep: 'Shorten it.' },
    'error',
    /d1 .* failed: Too long\. Next: Shorten/,
  ],
  [
    { is: 'paused', delivery, why: 'Revoked.', nextStep: 'Make a new one.' },
    'error',
    /news is paused: Revoked\. Next: Make/,
  ],
];

it.each(cases)('the log tells why, since when, how often tried and what comes next: %o', (report, level, says) => {
  const line = describeDelivery(report);
  expect(line.level).toBe(level);
  expect(line.message).toMatch(says);
});
