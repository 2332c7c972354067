import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Fault } from '../support/fake-server.ts';
import { makeWorkplace, type Workplace } from '../support/workplace.ts';

const sentence = (n: number) =>
  `In year ${n} of the survey the wardens of Ellery Marsh counted ${n * 40 + 7} pairs of waders along the whole of the northern dyke and wrote down each nest.`;
const paragraphs = [1, 2, 3, 4, 5, 6, 7].map(sentence);
const survey = { slug: 'survey', title: 'Seven years of counting waders', text: paragraphs.join('</p><p>') };

const everything = 'backlog: all\n    flood: off\n    pageReady: 0\n    delay: 0\n    every: 1s';
const threads = '    thread: 4\n    numbered: true\n';

async function threaded(more = ''): Promise<Workplace> {
  const place = await makeWorkplace({ entries: [survey], feedKeys: everything });
  place.mastodon.repeats = 'ignore';
  place.configure(place.config.replace(/( {4}network: .*\n)/g, `$1${threads}${more}`));
  return place;
}

const replySchema = z.object({ root: z.object({ uri: z.string() }), parent: z.object({ uri: z.string() }) });

/** The texts of each network's thread, in order; throws when it is no chain from its first post to its last. */
function threadsOf({ bluesky, mastodon }: Workplace) {
  const onBluesky = bluesky.posts.map(({ uri, record }) => {
    const reply = replySchema.safeParse(record.reply).data;
    return { uri, text: String(record.text), parent: reply?.parent.uri ?? null, root: reply?.root.uri ?? null };
  });
  const onMastodon = mastodon.posts.map(({ id, text, inReplyToId }) => ({ uri: id, text, parent: inReplyToId }));
  for (const posts of [onBluesky, onMastodon])
    expect(posts.map(({ parent }) => parent)).toEqual([null, ...posts.slice(0, -1).map(({ uri }) => uri)]);
  expect(new Set(onBluesky.slice(1).map(({ root }) => root))).toEqual(new Set([onBluesky[0]?.uri]));
  return { bluesky: onBluesky.map(({ text }) => text), mastodon: onMastodon.map(({ text }) => text) };
}

/** How often each sentence of the entry stands in the posts. */
const told = (texts: string[]) => paragraphs.map((one) => texts.filter((text) => text.includes(one)).length);

const expectWhole = (place: Workplace) => {
  const { bluesky, mastodon } = threadsOf(place);
  expect(bluesky).toHaveLength(4);
  for (const texts of [bluesky, mastodon]) {
    expect(texts[0]).toContain(survey.title);
    expect(texts.map((text) => /(\d\/\d)$/.exec(text)?.[1])).toEqual(texts.map((_, n) => `${n + 1}/${texts.length}`));
    expect(Math.max(...told(texts))).toBe(1);
  }
  expect(told(mastodon)).toEqual(paragraphs.map(() => 1));
};

it('a long entry stands as a thread on both networks, and is one delivery each', async () => {
  await using place = await threaded();
  const { code, lines } = await place.run('run', '--once', '--json');
  expect(code).toBe(0);
  expectWhole(place);
  expect(lines).toHaveLength(2);
  const [first] = place.bluesky.posts;
  expect(lines.find(({ network }) => network === 'bluesky')).toMatchObject({ state: 'published', uri: first?.uri });
  await place.run('run', '--once');
  expectWhole(place);
});

it('the preview shows the thread as it is sent', async () => {
  await using place = await threaded();
  const { lines } = await place.run('preview', '--json');
  await place.run('run', '--once');
  const { bluesky, mastodon } = threadsOf(place);
  const previewed = z.array(z.object({ text: z.string(), thread: z.array(z.object({ text: z.string() })) }));
  expect(previewed.parse(lines).map(({ text, thread }) => [text, ...thread.map((post) => post.text)])).toEqual([
    bluesky,
    mastodon,
  ]);
  const { stdout } = await place.run('preview');
  expect(stdout).toContain('4/4');
});

const posting = { bluesky: /putRecord/, mastodon: /POST .*statuses/ };
const moments: [string, Fault][] = [
  ['before the server has taken it', 'hang'],
  ['after the server has taken it', 'hang-after'],
];
const cases = (['bluesky', 'mastodon'] as const).flatMap((network) =>
  [1, 2].flatMap((posts) => moments.map(([moment, fault]) => ({ network, posts, moment, fault }))),
);

it.concurrent.each(cases)(
  'killed on $network with $posts posts of the thread standing, $moment, the thread still stands whole and once',
  async ({ network, posts, fault }) => {
    await using place = await threaded();
    const server = place[network];
    server.fail(posting[network], fault, 1, posts);
    const { child, finished } = place.start('run', '--once');
    const end = performance.now() + 30_000;
    const until = async (holds: () => boolean) => {
      while (!holds()) {
        if (performance.now() > end) throw new Error('It never came so far.');
        await sleep(1);
      }
    };
    await until(() => server.requested(posting[network]).length > posts);
    child.kill('SIGKILL');
    await finished;
    server.heal();
    expect((await place.run('run', '--once')).code).toBe(0);
    expectWhole(place);
  },
);

it('a post refused in the middle stops the thread with a reason, and a retry brings the rest', async () => {
  await using place = await threaded();
  const refusal = { status: 422, body: { error: 'Validation failed: not today' } };
  place.mastodon.fail(posting.mastodon, refusal, 1, 1);
  const first = await place.run('run', '--once');
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('not today');
  expect(place.mastodon.posts).toHaveLength(1);
  place.mastodon.heal();
  expect((await place.run('retry', '--all')).code).toBe(0);
  await place.run('run', '--once');
  expectWhole(place);
});

it('a thread is left as it is when its entry is edited, and goes as a whole when its page does', async () => {
  const dated = (days: number) => ({ date: new Date(Date.now() - days * 86_400_000).toUTCString() });
  const older = { slug: 'dyke', title: 'The dyke is raised', text: 'It was raised by a foot last year.', ...dated(5) };
  await using place = await threaded('    removals: retract\n');
  place.site.entries = [{ ...survey, ...dated(1) }, older];
  await place.run('run', '--once');
  const count = place.mastodon.posts.length;
  expect(count).toBeGreaterThan(3);
  place.site.entries = [{ ...survey, ...dated(1), title: 'Seven good years of counting waders' }, older];
  await place.run('run', '--once');
  expect(place.mastodon.requested(/^PUT /)).toEqual([]);
  expect(place.mastodon.posts).toHaveLength(count);
  place.site.entries = [older];
  place.site.answers.set('/survey', { status: 410 });
  await place.run('run', '--once');
  expect(place.mastodon.posts.map(({ text }) => text.split('\n')[0])).toEqual([older.title]);
  expect(place.bluesky.posts.map(({ record }) => String(record.text).split('\n')[0])).toEqual([older.title]);
});

it("a person's own words that are too long for one post are told in several, whole", async () => {
  await using place = await threaded();
  const words = paragraphs.slice(0, 4).join('\n\n');
  const { code } = await place.run('share', `${place.site.url}/survey`, '--text', words);
  expect(code).toBe(0);
  const { bluesky, mastodon } = threadsOf(place);
  for (const texts of [bluesky, mastodon]) expect(told(texts).slice(0, 4)).toEqual([1, 1, 1, 1]);
  const tooMany = await place.run('share', `${place.site.url}/survey`, '--again', '--text', words.repeat(9));
  expect(tooMany.code).toBe(2);
});
