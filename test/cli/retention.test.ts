import { expect, it } from 'vitest';
import { harbourEntry, makeWorkplace, millEntry } from '../support/workplace.ts';

const posted = ({ mastodon, bluesky }: Awaited<ReturnType<typeof makeWorkplace>>) => [
  mastodon.posts.length,
  bluesky.posts.length,
];

it('an entry that returns after its text was dropped is not posted again, even edited; its page can be shared by hand', async () => {
  await using place = await makeWorkplace({ entries: [millEntry], feedKeys: 'backlog: all' });
  place.configure(`${place.config}retention: 1ms\n`);
  const first = await place.run('run', '--once');
  expect(first.stderr).toContain('the texts of 1 entry and the drafts of 2 deliveries were dropped');
  expect(posted(place)).toEqual([1, 1]);
  place.site.entries = [harbourEntry];
  await place.run('run', '--once');
  expect(posted(place)).toEqual([2, 2]);
  place.site.entries = [{ ...millEntry, text: `${millEntry.text} Now also on Sundays.` }, harbourEntry];
  for (let n = 0; n < 2; n += 1) {
    const { code, lines } = await place.run('run', '--once', '--json');
    expect({ code, lines }).toEqual({ code: 0, lines: [] });
  }
  expect(posted(place)).toEqual([2, 2]);
  const again = await place.run('share', `${place.site.url}/${millEntry.slug}`);
  expect(again.code).toBe(0);
  expect(posted(place)).toEqual([2, 2]);
  const anew = await place.run('share', '--again', `${place.site.url}/${millEntry.slug}`);
  expect(anew.stderr).toBe('');
  expect(anew.code).toBe(0);
  expect(posted(place)).toEqual([3, 3]);
});

it('what is held keeps its text, and goes out when it is approved', async () => {
  await using place = await makeWorkplace({
    entries: [millEntry],
    feedKeys: 'backlog: all\n    publish: approve\n    pageReady: 0',
  });
  place.configure(`${place.config}retention: 1ms\n`);
  await place.run('run', '--once');
  place.site.entries = [];
  await place.run('approve', '--all');
  const { code } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(posted(place)).toEqual([1, 1]);
});
