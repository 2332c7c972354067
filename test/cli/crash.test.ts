import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FakeServer } from '../support/fake-server.ts';
import { harbourEntry, makeWorkplace, millEntry, type Workplace } from '../support/workplace.ts';

/** Waits until a request has arrived, at most so many milliseconds. */
async function untilRequested(server: FakeServer, match: RegExp, most = 20_000): Promise<void> {
  const end = performance.now() + most;
  while (server.requested(match).length === 0) {
    if (performance.now() > end) throw new Error(`No request matched ${match}.`);
    await sleep(10);
  }
}

const expectOne = ({ bluesky, mastodon }: Workplace) => {
  expect(bluesky.posts).toHaveLength(1);
  expect(mastodon.posts).toHaveLength(1);
};

const steps: [network: 'bluesky' | 'mastodon', request: string, match: RegExp][] = [
  ['bluesky', 'logging in', /createSession/],
  ['bluesky', 'uploading the image', /uploadBlob/],
  ['bluesky', 'writing the post', /putRecord/],
  ['mastodon', 'asking for the limits', /instance/],
  ['mastodon', 'writing the post', /POST .*statuses/],
];

const moments = [
  ['before the server has taken it', 'hang'],
  ['after the server has taken it', 'hang-after'],
] as const;

describe.each(steps)('killed on %s while %s', (network, _request, match) => {
  it.concurrent.each(moments)('%s, the entry still stands exactly once on each network', async (_moment, fault) => {
    await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
    place.mastodon.repeats = 'ignore';
    place[network].fail(match, fault);
    const { child, finished } = place.start('run', '--once');
    await untilRequested(place[network], match);
    child.kill('SIGKILL');
    await finished;
    place[network].heal();
    const { code, stderr } = await place.run('run', '--once');
    expect(stderr).not.toContain('failed');
    expect(code).toBe(0);
    expectOne(place);
    await place.run('run', '--once');
    expectOne(place);
  });
});

it('killed again and again at any moment, a daemon still posts each of many entries once', async () => {
  const entries = Array.from({ length: 6 }, (_, n) => ({
    slug: `boat-${n}`,
    title: `Boat number ${n} is launched`,
    text: `Boat number ${n} left the yard of Port Ellery this morning under sail.`,
  }));
  await using place = await makeWorkplace({ entries, feedKeys: 'backlog: all' });
  place.mastodon.repeats = 'ignore';
  for (const wait of [450, 650, 800, 950, 1150, 1400, 700, 850]) {
    const { child, finished } = place.start('run', '--no-web');
    await sleep(wait);
    child.kill('SIGKILL');
    await finished;
  }
  await place.run('run', '--once');
  await place.run('run', '--once');
  const titles = (texts: string[]) => texts.map((text) => /number (\d)/.exec(text)?.[1]).sort();
  expect(titles(place.mastodon.posts.map(({ text }) => text))).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(titles(place.bluesky.posts.map(({ record }) => String(record.text)))).toEqual(['0', '1', '2', '3', '4', '5']);
});

it('an answer lost on the way is looked up, not sent again', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  place.mastodon.repeats = 'ignore';
  place.mastodon.fail(/POST .*statuses/, 'after');
  place.bluesky.fail(/putRecord/, { status: 502, body: '<html>Bad Gateway</html>', taken: true });
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expectOne(place);
  expect(place.mastodon.requested(/POST .*statuses/)).toHaveLength(1);
});
