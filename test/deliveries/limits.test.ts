import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, noFeed, nothingIn } from '../../src/deliveries/compose.ts';
import { mendedDraft, mendedLimits, mendOnce } from '../../src/deliveries/mend.ts';
import { pauseFor } from '../../src/deliveries/pace.ts';
import { outageWait, retryWait } from '../../src/deliveries/retry.ts';
import { bluesky } from '../../src/networks/bluesky/bluesky.ts';
import type { Draft } from '../../src/networks/draft.ts';
import * as composer from '../../src/networks/mastodon/compose.ts';
import { mastodon } from '../../src/networks/mastodon/mastodon.ts';
import type { Mend } from '../../src/networks/network.ts';
import { budgetIn } from '../../src/networks/rate-limit.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const hour = 3_600_000;

describe('an account near its limit', () => {
  it('spends the first half of its budget at once', () => {
    expect(pauseFor({ limit: 300, remaining: 150, resetAt: now + 3 * hour }, now)).toBe(0);
  });

  it('spreads the rest over the time that is left', () => {
    expect(pauseFor({ limit: 300, remaining: 100, resetAt: now + hour }, now)).toBe(36_000);
  });

  it('waits for the next window when nothing is left', () => {
    expect(pauseFor({ limit: 300, remaining: 0, resetAt: now + hour }, now)).toBe(hour);
  });

  it('never meets the limit, however many deliveries come due at once', () => {
    const cases = fc.record({
      limit: fc.integer({ min: 1, max: 500 }),
      window: fc.integer({ min: 1000, max: 3 * hour }),
    });
    fc.assert(
      fc.property(cases, ({ limit, window }) => {
        let at = now;
        for (let sent = 1; sent <= limit && at < now + window; sent += 1) {
          at += pauseFor({ limit, remaining: limit - sent, resetAt: now + window }, at);
        }
        expect(at).toBeGreaterThanOrEqual(now + window);
      }),
    );
  });

  it('reads the headers of both networks', () => {
    const mastodon = {
      'x-ratelimit-limit': '300',
      'x-ratelimit-remaining': '7',
      'x-ratelimit-reset': '2026-03-01T13:00:00.000000Z',
    };
    expect(budgetIn(new Headers(mastodon), now)).toEqual({ limit: 300, remaining: 7, resetAt: now + hour });
    const ours = {
      'ratelimit-limit': '3000',
      'ratelimit-remaining': '2999',
      'ratelimit-reset': String(now / 1000 + 300),
    };
    expect(budgetIn(new Headers(ours), now)).toEqual({ limit: 3000, remaining: 2999, resetAt: now + 300_000 });
  });

  it.for([
    { 'x-ratelimit-limit': '300' },
    { 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': 'soon' },
    { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-03-01T11:00:00Z' },
  ])('is not held up by headers that say nothing of use: %o', (headers) => {
    expect(budgetIn(new Headers(headers), now)).toBeNull();
  });

  it('obeys no server for longer than a day, whatever its clock says', () => {
    const headers = {
      'x-ratelimit-limit': '300',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '2031-01-01T00:00:00Z',
    };
    expect(budgetIn(new Headers(headers), now)?.resetAt).toBe(now + 24 * hour);
  });
});

describe('waiting', () => {
  it('grows with each try and is spread', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tries) => retryWait(tries, () => 0.5));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(retryWait(3, () => 0)).toBeLessThan(retryWait(3, () => 0.99));
  });

  it('leaves an account alone when its server is out, and a single failure never does', () => {
    expect([1, 2].map((failures) => outageWait(failures, () => 0.5))).toEqual([0, 0]);
    expect(outageWait(3, () => 0.5)).toBe(5000);
    expect(outageWait(100, () => 0.5)).toBe(300_000);
  });
});

describe('a refused draft', () => {
  const limits = bluesky.defaultLimits;
  const draft: Draft = {
    network: 'bluesky',
    text: 'The pier opens.',
    length: 15,
    limit: 300,
    language: 'en',
    facets: [],
    card: { url: 'https://example.com/pier', title: 'Pier', description: '', image: 'https://example.com/pier.jpg' },
    images: [],
    document: null,
    tags: [],
    visibility: null,
    contentWarning: null,
    sensitive: false,
    thread: [],
    warnings: [],
  };

  it('gets shorter with each refusal for its length', () => {
    const refusals: Mend[][] = [[], ['text'], ['text', 'text']];
    const lengths = refusals.map((mends) => mendedLimits(limits, mends).text);
    expect(lengths).toEqual([300, 240, 192]);
  });

  it('has smaller images, and then none', () => {
    expect(mendedLimits(limits, ['image']).imageBytes).toBe(Math.floor(limits.imageBytes / 2));
    expect(mendedDraft(draft, ['image', 'image']).card?.image).toBe(draft.card?.image);
    const bare = mendedDraft(draft, ['image', 'image', 'image']);
    expect(bare.card).toEqual({ ...draft.card, image: null });
    expect(bare.warnings).toHaveLength(1);
  });

  it('goes without a language that the server does not know', () => {
    expect(mendedDraft(draft, ['language']).language).toBeNull();
  });

  it('is mended a few times only', () => {
    const mendable: Mend[] = ['upload', 'image', 'text', 'language'];
    for (const mend of mendable) {
      let mends: Mend[] | null = [];
      let count = 0;
      while (mends !== null && count < 10) {
        mends = mendOnce({ mends: JSON.stringify(mends) }, mend);
        count += 1;
      }
      expect(count).toBeLessThan(6);
    }
  });
});

it('an entry that has no room is told from one that says nothing', () => {
  const account = {
    network: mastodon,
    composer,
    settings: mastodon.exampleSettings,
    template: null,
    templates: [],
    limits: { ...mastodon.defaultLimits, text: 1 },
  };
  const of = (title: string, url: string | null) => {
    const entry = {
      ...{ id: '1', url, title, html: '', excerpt: null, published: null, updated: null },
      ...{ language: 'en', authors: [], categories: [], image: null, attachments: [] },
    };
    const material = { ...noFeed, entry, page: null };
    return nothingIn(material, compose(material, account, null));
  };
  expect(of('The ferry is back', 'https://quay.example/ferry')).toMatchObject({
    why: expect.stringMatching(/template.*1 character/),
    nextStep: expect.stringContaining('template'),
  });
  expect(of('', null)).toMatchObject({ why: expect.stringContaining('neither title nor text nor address') });
});
