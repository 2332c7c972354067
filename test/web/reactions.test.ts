import { expect, it } from 'vitest';
import { z } from 'zod';
import { lookAgainAfter } from '../../src/reactions/schedule.ts';
import { serve } from '../support/serve.ts';
import { harbourEntry, makeWorkplace, type Workplace } from '../support/workplace.ts';

const answerSchema = z.object({
  posts: z.array(z.record(z.string(), z.unknown())).default([]),
  replies: z.array(z.record(z.string(), z.unknown())).default([]),
});

async function published(reactions: string): Promise<Workplace> {
  const place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    pageReady: 0' });
  place.configure(`${place.config}web:\n  reactions: ${reactions}\n`);
  await place.run('run', '--once');
  const [onBluesky] = place.bluesky.posts;
  const [onMastodon] = place.mastodon.posts;
  const times = 1000;
  const status = {
    uri: onMastodon?.uri,
    url: onMastodon?.url,
    favourites_count: 7,
    reblogs_count: 2,
    quotes_count: 1,
    replies_count: 3,
  };
  place.mastodon.fail(/^GET \/api\/v1\/statuses\/\d+$/, { status: 200, body: status }, times);
  const by = { acct: 'ada@lake.example', username: 'ada', display_name: '' };
  const reply = {
    id: '1',
    in_reply_to_id: onMastodon?.uri.split('/').at(-1),
    uri: 'https://lake.example/1',
    url: 'https://lake.example/@ada/1',
    visibility: 'public',
    created_at: '2026-05-04T08:00:00.000Z',
    account: by,
  };
  const descendants = [
    {
      ...reply,
      content: '<p>Well <b onclick="alert(1)">done</b><script>alert(1)</script><br>all</p><img src=x onerror=alert(1)>',
    },
    {
      ...{ ...reply, id: '5', in_reply_to_id: '1', uri: 'https://lake.example/5', content: '<p>Indeed</p>' },
      ...{ spoiler_text: 'The <b>end</b>', created_at: '2026-05-04T07:00:00.000Z' },
    },
    { ...reply, id: '2', uri: 'https://lake.example/2', url: 'javascript:alert(1)', content: '<p>A bad link</p>' },
    { ...reply, id: '3', uri: 'https://lake.example/3', visibility: 'private', content: '<p>Between us</p>' },
    { ...reply, id: '4', uri: 'https://lake.example/4', account: { ...by, limited: true }, content: '<p>Spam</p>' },
    { nonsense: true },
  ];
  place.mastodon.fail(
    /^GET \/api\/v1\/statuses\/\d+\/context$/,
    { status: 200, body: { ancestors: [], descendants } },
    times,
  );
  const view = { uri: onBluesky?.uri, likeCount: 4, repostCount: 1, quoteCount: 1, replyCount: 2 };
  place.bluesky.fail(/getPosts/, { status: 200, body: { posts: [view] } }, times);
  const node = (key: string, text: string, more: object, replies: object[] = []) => ({
    post: {
      uri: `at://did:plc:bo/app.bsky.feed.post/${key}`,
      author: { handle: 'bo.example', displayName: 'Bo\u202e' },
      record: { text, createdAt: '2026-05-04T09:00:00.000Z' },
      indexedAt: '2026-05-04T09:00:00.000Z',
      ...more,
    },
    replies,
  });
  const labelled = node('3', 'Rude', { labels: [{ val: 'rude' }] });
  const shy = { handle: 'cy.example', labels: [{ val: '!no-unauthenticated' }] };
  const byShy = node('4', 'Among us', { author: shy });
  const thread = {
    ...view,
    replies: [node('1', 'x'.repeat(5000), {}, [node('2', 'So <b>long</b>', {}), labelled, byShy])],
  };
  place.bluesky.fail(/getPostThread/, { status: 200, body: { thread } }, times);
  return place;
}

async function readers(place: Workplace, home: string, what: 'posts' | 'replies') {
  const url = encodeURIComponent(`${place.site.url}/new-pier`);
  for (let n = 0; n < 300; n += 1) {
    const answer = answerSchema.parse(
      await (await fetch(`${home}/api/public/${what}?url=${url}%3Futm_n%3D${n}`)).json(),
    );
    const known =
      what === 'posts'
        ? answer.posts.filter(({ likes }) => Number(likes) > 0).length === 2
        : new Set(answer.replies.map(({ network }) => network)).size === 2;
    if (known) return answer;
    // A new answer is made when the one that is kept is over.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('Nothing was told.');
}

it('tells readers how many liked, boosted and answered, and asks for no more than that', async () => {
  await using place = await published('counts');
  const { posts } = await readers(place, await serve(place), 'posts');
  expect(posts).toContainEqual(expect.objectContaining({ network: 'mastodon', likes: 7, boosts: 3, replies: 3 }));
  expect(posts).toContainEqual(expect.objectContaining({ network: 'bluesky', likes: 4, boosts: 2, replies: 2 }));
  expect(place.mastodon.requested(/context/)).toEqual([]);
  expect(place.mastodon.requested(/^GET \/api\/v1\/statuses\/\d+$/)).toHaveLength(1);
});

it('shows the answers as text alone, each after what it answers: no markup, no bad links, nothing that was not said to all', async () => {
  await using place = await published('replies');
  const home = await serve(place);
  const { replies } = await readers(place, home, 'replies');
  expect(replies).toHaveLength(4);
  expect(replies[0]).toMatchObject({
    network: 'mastodon',
    parent: null,
    warning: '',
    author: 'ada',
    handle: '@ada@lake.example',
    url: 'https://lake.example/@ada/1',
  });
  expect(String(replies[0]?.text)).toContain('Well done');
  expect(replies[1]).toMatchObject({ parent: replies[0]?.uri, warning: 'The end', text: 'Indeed' });
  expect(replies[2]).toMatchObject({ network: 'bluesky', parent: null, author: 'Bo', text: `${'x'.repeat(1000)}…` });
  expect(replies[2]?.url).toBe('https://bsky.app/profile/did:plc:bo/post/1');
  expect(replies[3]).toMatchObject({ parent: replies[2]?.uri, text: 'So <b>long</b>' });
  expect(JSON.stringify(replies.slice(0, 2))).not.toMatch(/<|onerror|onclick|javascript:/);
});

it('asks nothing where that is not wanted', async () => {
  await using place = await published('off');
  const home = await serve(place);
  const url = encodeURIComponent(`${place.site.url}/new-pier`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { posts } = answerSchema.parse(await (await fetch(`${home}/api/public/posts?url=${url}`)).json());
  expect(posts).toHaveLength(2);
  expect(posts.some((post) => 'likes' in post)).toBe(false);
  expect(place.bluesky.requested(/getPosts/)).toEqual([]);
});

it('asks often while people talk, and ever more rarely', () => {
  const hours = [0, 0.5, 2, 30, 200].map((age) => lookAgainAfter(age * 3_600_000) / 60_000);
  expect(hours).toEqual([10, 10, 60, 360, 1440]);
});
