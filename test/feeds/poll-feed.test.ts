import { describe, expect, it } from 'vitest';
import { feedAlarm } from '../../src/feeds/feed-health.ts';
import { type PollResult, type PollState, pollFeed, readPollState } from '../../src/feeds/poll-feed.ts';
import { addressOf } from '../../src/feeds/redirects.ts';
import { retryAfter } from '../../src/feeds/retry-after.ts';
import type { GetOptions, Http, HttpAnswer, HttpFailure } from '../../src/http/http.ts';

const url = 'https://example.com/feed/';
const start = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const rss = (titles: readonly string[], name = 'Valley News', more = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>https://example.com/</link><description>.</description>${more}${titles
    .map((title) => `<item><title>${title}</title><link>https://example.com/${encodeURIComponent(title)}</link></item>`)
    .join('')}</channel></rss>`;

type Reply = Partial<Omit<HttpAnswer, 'body'>> & { body?: string };

/** A site that answers by script, and remembers what it was asked. */
function site(reply: (request: { url: string; options: GetOptions }, n: number) => Reply | HttpFailure) {
  const asked: { url: string; options: GetOptions }[] = [];
  const http: Http = {
    async get(address, options) {
      asked.push({ url: address, options });
      const answer = reply({ url: address, options }, asked.length - 1);
      if ('kind' in answer) return answer;
      const { body = '', ...rest } = answer;
      return {
        is: 'answer',
        status: 200,
        headers: {},
        url: address,
        redirects: [],
        ...rest,
        body: new TextEncoder().encode(body),
      };
    },
    close: async () => undefined,
  };
  return { http, asked };
}

const signal = new AbortController().signal;

async function pollAt(http: Http, times: readonly number[], address = url): Promise<PollResult[]> {
  const results: PollResult[] = [];
  let state = readPollState('{}');
  for (const now of times) {
    // What is stored is JSON.
    const result = await pollFeed(http, address, readPollState(JSON.stringify(state)), now, signal);
    state = result.state;
    results.push(result);
  }
  return results;
}

const polls = (n: number, apart = 5 * minute) => Array.from({ length: n }, (_, k) => start + k * apart);

describe('a conditional GET', () => {
  it.each(['"strong"', 'W/"weak"', '"with spaces, and commas"', 'unquoted'])(
    'sends the validator %s back to the letter',
    async (etag) => {
      const lastModified = 'Mon, 02 Mar 2026 11:00:00 +0000';
      const { http, asked } = site((_, n) =>
        n === 0 ? { body: rss(['One']), headers: { etag, 'last-modified': lastModified } } : { status: 304 },
      );
      const results = await pollAt(http, polls(3));
      expect(results.map(({ is }) => is)).toEqual(['changed', 'unchanged', 'unchanged']);
      for (const { options } of asked.slice(1))
        expect(options.headers).toMatchObject({ 'if-none-match': etag, 'if-modified-since': lastModified });
      expect(asked[0]?.options.headers).not.toHaveProperty('if-none-match');
    },
  );

  it('is left out once a day, so that a cache that says 304 for ever starves nobody', async () => {
    const { http, asked } = site(({ options }, n) =>
      options.headers?.['if-none-match'] ? { status: 304 } : { body: rss([`News ${n}`]), headers: { etag: '"e"' } },
    );
    const results = await pollAt(http, polls(30, hour));
    expect(results.filter(({ is }) => is === 'changed')).toHaveLength(2);
    expect(asked.filter(({ options }) => options.headers?.['if-none-match'] === undefined)).toHaveLength(2);
  });

  it('sends no validator that cannot stand in a header', async () => {
    const { http, asked } = site(() => ({ body: rss(['One']), headers: { etag: '"a\nb"' } }));
    await pollAt(http, polls(2));
    expect(asked[1]?.options.headers).not.toHaveProperty('if-none-match');
  });

  it('answered 304 when nothing was read before is a failure, not a calm feed', async () => {
    const { http } = site(() => ({ status: 304 }));
    expect((await pollAt(http, polls(1)))[0]).toMatchObject({ is: 'failed', why: 'the server answers 304' });
  });
});

it('a body that is the same byte for byte is not read again', async () => {
  const { http } = site(() => ({ body: rss(['One']) }));
  expect((await pollAt(http, polls(3))).map(({ is }) => is)).toEqual(['changed', 'unchanged', 'unchanged']);
});

it('a failure keeps what was known, and the next success clears it', async () => {
  const { http } = site((_, n) => (n === 1 ? { status: 500 } : { body: rss(['One']), headers: { etag: '"e"' } }));
  const [, failed, again] = await pollAt(http, polls(3));
  expect(failed).toMatchObject({ is: 'failed', why: 'the server answers 500', state: { failures: 1, etag: '"e"' } });
  expect(again).toMatchObject({ is: 'unchanged', state: { failures: 0, failingSince: null, trouble: null } });
});

describe('what is no feed says what to do', () => {
  it.each<[string, Reply, RegExp, RegExp]>([
    ['a gone feed', { status: 410 }, /gone for good/, /Remove it/],
    ['a missing feed', { status: 404 }, /no feed at example\.com\/feed/, /Check the address/],
    ['a password', { status: 401 }, /password/, /in the address/],
    ['a refusal', { status: 403 }, /refuses this program/, /bot filter/],
    [
      'a challenge',
      { status: 403, headers: { 'cf-mitigated': 'challenge' } },
      /bot filter stands before/,
      /User-Agent/,
    ],
    ['a challenge with 503', { status: 503, headers: { 'cf-mitigated': 'challenge' } }, /bot filter/, /User-Agent/],
    [
      'a challenge page with 200',
      { body: '<!doctype html><html><head><title>Just a moment...</title></head><body>Checking</body></html>' },
      /./,
      /./,
    ],
    [
      'a web page',
      { body: '<!doctype html><html><head><title>Valley</title></head><body><p>Hello</p></body></html>' },
      /page/i,
      /./,
    ],
    ['nothing at all', { body: '' }, /./, /./],
  ])('%s', async (_name, reply, why, nextStep) => {
    const [result] = await pollAt(site(() => reply).http, polls(1));
    expect(result).toMatchObject({
      is: 'failed',
      why: expect.stringMatching(why),
      nextStep: expect.stringMatching(nextStep),
      state: { bodyHash: null },
    });
  });

  it('410 stops the feed until it is well again', async () => {
    const { http } = site((_, n) => (n === 0 ? { status: 410 } : { body: rss(['One']) }));
    expect((await pollAt(http, polls(2))).map(({ state }) => state.gone)).toEqual([true, false]);
  });

  it('a password in the address stands in no message', async () => {
    const secret = 'https://me:hunter2@example.com/feed?token=hunter3';
    for (const status of [401, 403, 404, 410, 429, 500]) {
      const [result] = await pollAt(site(() => ({ status })).http, polls(1), secret);
      expect(JSON.stringify(result)).not.toMatch(/hunter/);
    }
  });
});

describe('a wish of the server', () => {
  it.each<[string | undefined, number | null]>([
    ['120', 120_000],
    [' 7 ', 7000],
    ['Mon, 02 Mar 2026 12:10:00 GMT', 600_000],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['', null],
    [undefined, null],
  ])('Retry-After: %s', (value, wish) => expect(retryAfter(value, start)).toBe(wish));

  it.each<[string, Record<string, string>, string, number | null]>([
    ['max-age', { 'cache-control': 'public, max-age=600' }, '', 600_000],
    ['max-age less its age', { 'cache-control': 'max-age=600', age: '100' }, '', 500_000],
    ['no-cache', { 'cache-control': 'no-cache, max-age=600' }, '', null],
    ['ttl', {}, '<ttl>30</ttl>', 1_800_000],
    ['the longer of both', { 'cache-control': 'max-age=60' }, '<ttl>30</ttl>', 1_800_000],
  ])('by %s', async (_name, headers, more, wish) => {
    const [first, second] = await pollAt(
      site(() => ({ body: rss(['One'], 'Valley News', more), headers })).http,
      polls(2),
    );
    expect([first?.wish, second?.wish]).toEqual([wish, wish]);
  });
});

describe('a redirect', () => {
  const to = 'https://new.example/feed';
  const hop = (status: number, from = url, target = to) => ({ status, from, to: target });
  const redirecting = (...hops: HttpAnswer['redirects']) =>
    site(({ url: address }) => ({ body: rss(['One']), ...(address === url ? { url: to, redirects: hops } : {}) }));
  const addresses = async (
    { http, asked }: ReturnType<typeof redirecting>,
    times: readonly number[],
    address = url,
  ) => {
    const results = await pollAt(http, times, address);
    return { asked: asked.map((one) => one.url), last: results.at(-1)?.state };
  };

  it.each([301, 308])('by %i is believed after three polls over a day', async (status) => {
    const { asked } = await addresses(redirecting(hop(status)), polls(6, 12 * hour));
    expect(asked).toEqual([url, url, url, to, to, to]);
  });

  it('is not believed within an hour, however often it was seen', async () => {
    const { asked } = await addresses(redirecting(hop(301)), polls(12));
    expect(new Set(asked)).toEqual(new Set([url]));
  });

  it.each([302, 303, 307])('by %i is followed and never remembered', async (status) => {
    const { asked, last } = await addresses(redirecting(hop(status)), polls(6, day));
    expect(new Set(asked)).toEqual(new Set([url]));
    expect(last?.moved).toBeNull();
  });

  it('is remembered as far as it is permanent', async () => {
    const middle = 'https://middle.example/feed';
    const { last } = await addresses(redirecting(hop(301, url, middle), hop(302, middle)), polls(1));
    expect(last?.moved?.to).toBe(middle);
  });

  it('that stops in between starts anew', async () => {
    const { http, asked } = site((_, n) => ({ body: rss(['One']), redirects: n === 1 ? [] : [hop(301)] }));
    await pollAt(http, polls(4, 12 * hour));
    expect(new Set(asked.map((one) => one.url))).toEqual(new Set([url]));
  });

  it('whose target dies is forgotten, and the configured address asked again', async () => {
    const { http, asked } = site(({ url: address }, n) =>
      address === url
        ? { body: rss(['One']), redirects: n < 3 ? [hop(301)] : [] }
        : { is: 'failure', kind: 'dns', why: 'no such name', nextStep: '' },
    );
    const results = await pollAt(http, polls(7, 12 * hour));
    expect(asked.map((one) => one.url)).toEqual([url, url, url, to, to, to, url]);
    expect(results.at(-1)?.is).toBe('unchanged');
  });

  it('is asked as an address from outside', async () => {
    const scene = redirecting(hop(301));
    await addresses(scene, polls(4, 12 * hour));
    expect(scene.asked.map(({ options }) => options.trust)).toEqual(['operator', 'operator', 'operator', 'public']);
  });

  it('is never remembered where the address holds a password', () => {
    const state = { moved: { to, seen: 9, since: 0, believed: true } };
    expect(addressOf('https://me:pw@example.com/feed', state)).toBe('https://me:pw@example.com/feed');
    expect(addressOf(url, state)).toBe(to);
  });
});

describe('a feed that is swapped for another one', () => {
  const strange = async (...bodies: string[]) =>
    (await pollAt(site((_, n) => ({ body: bodies[n] ?? '' })).http, polls(bodies.length))).map((result) =>
      result.is === 'changed' ? result.strange : null,
    );

  it('looks strange by its title', async () => {
    expect(await strange(rss(['One']), rss(['Two'], 'Cooking with Salt'))).toEqual([
      null,
      expect.stringContaining('"Cooking with Salt", and was "Valley News"'),
    ]);
  });

  it('does not look strange when it is empty for a while, or slightly renamed', async () => {
    expect(await strange(rss(['One']), rss([]), rss(['Two']), rss(['Two'], 'The Valley News'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('its owner is told once', () => {
  const state = (more: Partial<PollState>): PollState => ({ ...readPollState('{}'), ...more });
  const rhythm = { since: start - 60 * day, brought: 180, largest: 5, lastNewAt: start, datedPerDay: null };

  it('that it failed for a day, with what was tried and answered', () => {
    const failing = state({
      failures: 40,
      failingSince: start,
      trouble: { why: 'the server answers 500', nextStep: 'Check the server.' },
    });
    expect(feedAlarm('news', failing, start + 23 * hour)).toBeNull();
    const alarm = feedAlarm('news', failing, start + 25 * hour);
    expect(alarm?.sentence).toBe(
      'Feed "news" could not be read for 25 hours. It was tried 40 times; the last answer: the server answers 500.',
    );
    expect(feedAlarm('news', { ...failing, told: alarm?.key ?? null }, start + 90 * hour)).toBeNull();
  });

  it('that it is gone, at once', () => {
    expect(feedAlarm('news', state({ failures: 1, failingSince: start, gone: true }), start)?.sentence).toMatch(
      /no longer polled. It was tried once/,
    );
  });

  it('that it is silent for much longer than its rhythm', () => {
    const quiet = (days: number) => state({ rhythm, goodAt: start + days * day });
    expect(feedAlarm('news', quiet(3), start + 3 * day)).toBeNull();
    const alarm = feedAlarm('news', quiet(6), start + 6 * day);
    expect(alarm?.sentence).toContain('has brought nothing new for 6 days, though it used to bring about 3 a day');
    expect(feedAlarm('news', { ...quiet(9), told: alarm?.key ?? null }, start + 9 * day)).toBeNull();
    const again = { ...quiet(30), told: alarm?.key ?? null, rhythm: { ...rhythm, lastNewAt: start + 15 * day } };
    expect(feedAlarm('news', again, start + 30 * day)).not.toBeNull();
  });

  it('not of a weekly blog that is silent for a fortnight, nor of a feed without a rhythm', () => {
    const weekly = { ...rhythm, since: start - 200 * day, brought: 28, largest: 1 };
    expect(feedAlarm('blog', state({ rhythm: weekly, goodAt: start + 14 * day }), start + 14 * day)).toBeNull();
    expect(feedAlarm('blog', state({ rhythm: weekly, goodAt: start + 90 * day }), start + 90 * day)).not.toBeNull();
    expect(
      feedAlarm('new', state({ rhythm: { ...rhythm, brought: 1 }, goodAt: start + 300 * day }), start + 300 * day),
    ).toBeNull();
  });

  it('not of a machine that slept', () => {
    expect(feedAlarm('news', state({ rhythm, goodAt: start + hour }), start + 30 * day)).toBeNull();
  });
});

describe('a feed that was pinged', () => {
  const validators = { etag: '"1"', 'last-modified': 'Mon, 02 Mar 2026 12:00:00 GMT' };

  it('is asked past caches, and by its ETag alone: a date in seconds may hide what came in the same second', async () => {
    const { http, asked } = site(() => ({ body: rss(['One']), headers: validators }));
    const { state } = await pollFeed(http, url, readPollState('{}'), start, signal);
    await pollFeed(http, url, state, start + minute, signal, true);
    await pollFeed(http, url, state, start + minute, signal);
    const [, pinged, usual] = asked.map(({ options }) => options.headers);
    expect(pinged).toMatchObject({ 'if-none-match': '"1"', 'cache-control': 'no-cache' });
    expect(pinged).not.toHaveProperty('if-modified-since');
    expect(usual).toHaveProperty('if-modified-since');
    expect(usual).not.toHaveProperty('cache-control');
  });
});

it('hubs that nobody can ask are passed over', async () => {
  const named = ['mailto:hub@example.com', 'ftp://hub.example/', '/relative', 'https://hub.example/'];
  const hubs = named.map((href) => `<link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="${href}"/>`).join('');
  const { http } = site(() => ({ body: rss(['One'], 'Valley News', hubs) }));
  const [first] = await pollAt(http, polls(1));
  expect(first?.state.push?.hubs.toSorted()).toEqual(['https://example.com/relative', 'https://hub.example/']);
});

it('a feed says where it tells of news, and one that was never read for it is read whole again', async () => {
  const { http } = site(() => ({ body: rss(['One']), headers: { link: '<https://hub.example/>; rel=hub' } }));
  const [first] = await pollAt(http, polls(1));
  expect(first?.state.push).toEqual({ hubs: ['https://hub.example/'], self: url });
  const older = { ...readPollState(JSON.stringify(first?.state)), push: null };
  const again = await pollFeed(http, url, older, start + minute, signal);
  expect(again).toMatchObject({ is: 'changed', state: { push: { hubs: ['https://hub.example/'] } } });
});

describe('times in which the publisher asks not to be polled', () => {
  const read = async (more: string) => {
    const { http } = site(() => ({ body: rss(['a'], 'Valley News', more) }));
    return (await pollAt(http, [start]))[0]?.state.quiet;
  };

  it('are read from skipHours and skipDays, and kept for the next polls', async () => {
    const more = '<skipHours><hour>0</hour><hour> 7 </hour><hour>24</hour><hour>soon</hour></skipHours>';
    const days = '<skipDays><day>Saturday</day><day>SUNDAY</day><day>Someday</day></skipDays>';
    const { http } = site((_, n) => (n === 0 ? { body: rss(['a'], 'Valley News', more + days) } : { status: 304 }));
    const results = await pollAt(http, polls(2));
    for (const { state } of results) expect(state.quiet).toEqual({ hours: [0, 7], days: [6, 0] });
  });

  it('are not kept where they leave no time at all', async () => {
    const hours = Array.from({ length: 24 }, (_, n) => `<hour>${n}</hour>`).join('');
    expect(await read(`<skipHours>${hours}</skipHours>`)).toBeNull();
    expect(await read('<skipHours></skipHours>')).toBeNull();
    expect(await read('')).toBeNull();
  });
});

describe('the language of a feed that names none', () => {
  const language = async (header: string, more = '') => {
    const { http } = site(() => ({ body: rss(['a'], 'Valley News', more), headers: { 'content-language': header } }));
    const [result] = await pollAt(http, [start]);
    if (result?.is !== 'changed') throw new Error('The feed was not read.');
    return [result.feed.language, result.feed.entries[0]?.language];
  };

  it('is that of the header, when it names one', async () => {
    expect(await language('de-AT')).toEqual(['de-AT', 'de-AT']);
    expect(await language('de, en')).toEqual([null, null]);
    expect(await language('no such thing')).toEqual([null, null]);
    expect(await language('de', '<language>fr</language>')).toEqual(['fr', 'fr']);
  });
});
