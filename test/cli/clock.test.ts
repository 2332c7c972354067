import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { untilSaid } from '../support/until-said.ts';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

const year = 365 * 86_400_000;

it('a daemon whose clock was set back by a year polls and publishes at once, once', async () => {
  await using place = await makeWorkplace({
    entries: [millEntry],
    feedKeys: 'every: 1h\n    delay: 2s\n    pageReady: 0',
  });
  await place.run('run', '--once');
  const database = new BetterSqlite3(join(place.data, 'share-this-post.db'));
  // As a clock that was a year ahead would have written it.
  database.exec(`update feeds set last_polled_at = last_polled_at + ${year}, next_poll_at = next_poll_at + ${year};
    update accounts set not_before = ${Date.now() + year};`);
  database.close();
  place.site.entries = [harbourEntry, millEntry];
  const daemon = place.start('run', '--no-web');
  const said = await untilSaid(daemon, /Published on \w+[\s\S]*Published on \w+/);
  expect(said).toMatch(/The clock was set back by about 365 days/);
  expect([place.mastodon.posts.length, place.bluesky.posts.length]).toEqual([1, 1]);
  daemon.child.kill('SIGTERM');
  expect((await daemon.finished).code).toBe(0);
});
