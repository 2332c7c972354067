import { expect, it } from 'vitest';
import { type Circumstances, outlook, type Standing } from '../../src/deliveries/outlook.ts';
import { planDelivery } from '../../src/deliveries/plan.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const hour = 3_600_000;
const at = (hours: number) => now + hours * hour;

const plan = { entryId: 'e', accountId: 'news', network: 'n', state: 'waiting', reason: null, dueAt: at(-1) } as const;
const waiting = { ...planDelivery({ ...plan, pageReady: 0 }, at(-2), Math.random), id: 'd1' };
const publishing = { ...waiting, state: 'publishing' as const };
const lost = { ...publishing, unknown_since: at(-3), lease_until: at(0.5), error: 'The connection was cut.' };
const well: Standing = { paused: 0, not_before: 0, error: null, next_step: null, error_since: null };
const paused = {
  ...well,
  paused: 1,
  error: 'The token was revoked.',
  error_since: at(-5),
  next_step: 'Make a new one.',
};
const outage = { ...well, not_before: at(1), error: 'The server answers 503.', error_since: at(-1) };
const spaced = { ...well, not_before: at(1) };

type Case = [
  name: string,
  delivery: typeof waiting | typeof publishing,
  circumstances: Partial<Circumstances>,
  expected: { why: RegExp; since?: number; nextAt?: number | null; nextStep: RegExp },
];

const bySelf = /^Nothing to do/;

const cases: Case[] = [
  ['is due', waiting, {}, { why: /due now/, since: at(-2), nextAt: null, nextStep: bySelf }],
  ['is due and no daemon runs', waiting, { daemonRuns: false }, { why: /due now/, nextStep: /start it .*--once/ }],
  [
    'waits for the delay of its feed',
    { ...waiting, due_at: at(1) },
    {},
    { why: /the delay of its feed/, nextAt: at(1), nextStep: bySelf },
  ],
  [
    'waits for its page',
    { ...waiting, due_at: at(1), reason: 'Waits for its page: it answers 404' },
    {},
    { why: /^Waits for its page: it answers 404\.$/, nextAt: at(1), nextStep: bySelf },
  ],
  [
    'is tried again after a trouble',
    { ...waiting, due_at: at(2), error: 'The server is busy.', attempts: 3 },
    {},
    { why: /^The server is busy\.$/, nextAt: at(2), nextStep: bySelf },
  ],
  [
    'keeps the distance between posts',
    waiting,
    { account: spaced },
    { why: /left alone until 2026-03-01 13:00 UTC, for the distance/, nextAt: at(1), nextStep: bySelf },
  ],
  [
    'meets an outage of its server',
    waiting,
    { account: outage },
    { why: /left alone until 2026-03-01 13:00 UTC: The server answers 503\./, nextAt: at(1), nextStep: bySelf },
  ],
  [
    'has a trouble of its own besides the outage',
    { ...waiting, error: 'It took too long.' },
    { account: outage },
    { why: /^It took too long\. Account news is left alone until .*503/, nextAt: at(1), nextStep: bySelf },
  ],
  [
    'has a paused account',
    { ...waiting, due_at: at(1) },
    { account: paused },
    {
      why: /^Account news is paused: The token was revoked\.$/,
      since: at(-5),
      nextAt: null,
      nextStep: /Make a new one/,
    },
  ],
  [
    'has an account that the configuration does not name',
    waiting,
    { configured: false },
    { why: /no longer in the configuration/, nextAt: null, nextStep: /Put the account back.*skip d1/ },
  ],
  [
    'is being sent',
    { ...publishing, lease_owner: 'w', lease_until: at(0.1) },
    {},
    { why: /being sent now/, nextStep: /in a moment/ },
  ],
  ['lost its worker', { ...publishing, lease_until: at(-1) }, {}, { why: /is gone; another/, nextStep: bySelf }],
  [
    'has an unknown outcome',
    lost,
    {},
    {
      why: /^It is not known whether the post stands \(The connection was cut\); the network is asked/,
      since: at(-3),
      nextAt: at(0.5),
      nextStep: bySelf,
    },
  ],
  [
    'waits with its question for an outage to end',
    lost,
    { account: outage },
    { why: /not known/, nextAt: at(1), nextStep: bySelf },
  ],
  [
    'has an unknown outcome on a paused account',
    lost,
    { account: paused },
    { why: /not known.*Account news is paused/, since: at(-3), nextAt: null, nextStep: /Make a new one/ },
  ],
  [
    'is held',
    { ...waiting, state: 'held', reason: 'Waits for approval (publish: approve).' },
    {},
    { why: /publish: approve/, nextAt: null, nextStep: /approve d1 .*skip d1/ },
  ],
  [
    'failed with a next step',
    { ...waiting, state: 'failed', error: 'The text is too long.', next_step: 'Shorten it.' },
    {},
    { why: /too long/, nextAt: null, nextStep: /^Shorten it\.$/ },
  ],
  ['failed without one', { ...waiting, state: 'failed', error: 'No.' }, {}, { why: /No/, nextStep: /retry d1/ }],
];

it.each(cases)('a delivery that %s says why, since when and what comes next', (_name, delivery, given, expected) => {
  const found = outlook(delivery, { now, account: well, configured: true, daemonRuns: true, ...given });
  expect(found.why).toMatch(expected.why);
  expect(found.nextStep).toMatch(expected.nextStep);
  const { since = found.since, nextAt = found.nextAt } = expected;
  expect(found).toMatchObject({ since, nextAt });
});
