import { expect, it } from 'vitest';
import { z } from 'zod';
import { json, says, startFakeLlm } from '../support/fake-llm.ts';
import { harbourEntry, makeWorkplace, type Workplace } from '../support/workplace.ts';

const good = 'In Port Ellery the new pier opens on Friday after three winters of work.';
const offline = 'Boats of up to twelve metres may moor there overnight';
const secret = 'sk-invented-0123456789';

const withLlm = ({ config }: Workplace, url: string, keys = ''): string =>
  `${config}llm:\n  url: ${url}\n  model: small\n  key: ${secret}\n  timeout: 1s\n${keys}`;

const historySchema = z.array(z.object({ event: z.string(), detail: z.string().nullable() }));

/** What stands in the history of each delivery about its summary. */
async function histories(place: Workplace): Promise<string[]> {
  const { default: Database } = await import('better-sqlite3');
  const db = new Database(`${place.data}/share-this-post.db`, { readonly: true });
  const rows = historySchema.parse(
    db.prepare("select event, detail from delivery_events where event like '%summary%' order by id").all(),
  );
  db.close();
  return rows.map(({ event, detail }) => `${event}: ${detail}`);
}

it('a good summary stands in the posts of all accounts, asked for once, and the history names the model', async () => {
  await using llm = await startFakeLlm(says(good));
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.configure(withLlm(place, llm.url));
  const { code, stderr } = await place.run('run', '--once');
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('offline summary')]);
  expect(place.mastodon.posts[0]?.text).toContain(good);
  expect(JSON.stringify(place.bluesky.posts[0]?.record)).toContain(good);
  expect(llm.asked).toHaveLength(1);
  expect(llm.asked[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  expect(await histories(place)).toEqual(['summary written: By small.', 'summary written: By small.']);
});

it('a bad summary is not posted: the offline one is, asked for once, and the history says why', async () => {
  await using llm = await startFakeLlm(says('The new pier in Port Ellery cost 40 million euros.'));
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.configure(withLlm(place, llm.url));
  const { code, stderr } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(place.mastodon.posts[0]?.text).toContain(offline);
  expect(place.bluesky.posts).toHaveLength(1);
  expect(llm.asked).toHaveLength(1);
  const why =
    'offline summary: The generated summary was refused: it says the number “40”, which the article does not.';
  expect(await histories(place)).toEqual([why, why]);
  expect(stderr).toContain('has the offline summary: The generated summary was refused');
});

it('a server that hangs delays a post by the timeout and no more', async () => {
  await using llm = await startFakeLlm(() => undefined);
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.configure(withLlm(place, llm.url));
  const { code, stderr } = await place.run('run', '--once');
  expect(code).toBe(0);
  expect(place.mastodon.posts[0]?.text).toContain(offline);
  expect(place.bluesky.posts).toHaveLength(1);
  expect(stderr).toContain('did not answer in time');
});

it('a key that is refused is told of with the next step, and shown nowhere', async () => {
  await using llm = await startFakeLlm(json({ error: { message: `Incorrect key ${secret}` } }, 401));
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.configure(withLlm(place, llm.url));
  const { code, stderr, stdout } = await place.run('run', '--once', '--verbose');
  expect(code).toBe(0);
  expect(place.mastodon.posts).toHaveLength(1);
  expect(stderr).toMatch(/does not accept the key \(401\)\. Next: Put a valid one into llm\.key/);
  expect(stderr + stdout + (await histories(place)).join('')).not.toContain(secret);
});

it('the day’s requests are counted over restarts', async () => {
  await using llm = await startFakeLlm(says(good));
  const second = { ...harbourEntry, slug: 'mole', title: 'The mole follows next year' };
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.configure(withLlm(place, llm.url, '  perDay: 1\n'));
  await place.run('run', '--once');
  place.site.entries = [second, harbourEntry];
  const { stderr } = await place.run('run', '--once');
  expect(place.mastodon.posts).toHaveLength(2);
  expect(place.mastodon.posts[1]?.text).toContain(offline);
  expect(llm.asked).toHaveLength(1);
  expect(stderr.match(/Raise llm\.perDay/g)).toHaveLength(1);
});

it('nothing is asked without a configuration, of a feed that wants none, or for a person’s own words', async () => {
  await using llm = await startFakeLlm(says(good));
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    summary: offline' });
  await place.run('run', '--once');
  place.configure(withLlm(place, llm.url));
  const second = { ...harbourEntry, slug: 'mole', title: 'The mole follows next year' };
  place.site.entries = [second, harbourEntry];
  await place.run('run', '--once');
  await place.run('share', `${place.site.url}/mole`, '--again', '--text', 'Come and see.');
  expect(place.mastodon.posts).toHaveLength(3);
  expect(llm.asked).toEqual([]);
});

it('a feed cannot want a model where none is configured', async () => {
  await using place = await makeWorkplace({ entries: [], feedKeys: 'summary: llm' });
  const { code, stderr } = await place.run('run', '--once');
  expect(code).toBe(2);
  expect(stderr).toMatch(/feeds\[0\]\.summary.*no llm/);
});

it('an entry that is edited before it goes out is summarised anew', async () => {
  await using llm = await startFakeLlm(says('The old pier in Port Ellery cost 9 euros.'));
  await using place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all' });
  place.configure(withLlm(place, llm.url));
  place.mastodon.validToken = 'another token';
  await place.run('run', '--once');
  expect(place.mastodon.posts).toEqual([]);
  llm.answer = says('In Port Ellery the new pier opens on Sunday after three winters of work.');
  place.site.entries = [{ ...harbourEntry, text: harbourEntry.text.replace('Friday', 'Sunday') }];
  place.mastodon.validToken = place.mastodon.token;
  await place.run('run', '--once');
  await place.run('retry', '--all');
  await place.run('run', '--once');
  expect(place.mastodon.posts[0]?.text).toContain('the new pier opens on Sunday');
  expect(llm.asked).toHaveLength(2);
});
