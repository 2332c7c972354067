import { expect, it } from 'vitest';
import { inThreads, type PublicReply } from '../../src/web/public/threads.ts';

const reply = (uri: string, parent: string | null, minute: number): PublicReply => ({
  ...{
    network: 'mastodon',
    uri,
    url: `https://lake.example/${uri}`,
    parent,
    author: 'Ada',
    handle: '@ada@lake.example',
  },
  ...{ warning: '', text: uri, publishedAt: new Date(minute * 60_000).toISOString() },
});
const shape = (replies: PublicReply[]) => replies.map(({ uri, parent }) => `${parent ?? ''}>${uri}`);

it('puts each reply after the one that it answers, siblings oldest first', () => {
  const given = [reply('b', null, 2), reply('a2', 'a', 4), reply('a', null, 1), reply('a1', 'a', 3)];
  expect(shape(inThreads(given))).toEqual(['>a', 'a>a1', 'a>a2', '>b']);
});

it('lets a reply stand by itself whose parent is not shown, and one that stands twice once', () => {
  expect(shape(inThreads([reply('a', 'hidden', 1), reply('a', 'hidden', 1)]))).toEqual(['>a']);
});

it('leaves out replies that answer one another in a circle', () => {
  expect(shape(inThreads([reply('a', 'b', 1), reply('b', 'a', 2), reply('c', 'c', 3), reply('d', null, 4)]))).toEqual([
    '>d',
  ]);
});

it('shows four levels, what is deeper on the last of them, and no more than a hundred', () => {
  const deep = Array.from({ length: 200 }, (_, n) => reply(`r${n}`, n === 0 ? null : `r${n - 1}`, n));
  const shown = inThreads(deep);
  expect(shape(shown).slice(0, 6)).toEqual(['>r0', 'r0>r1', 'r1>r2', 'r2>r3', 'r2>r4', 'r2>r5']);
  expect(shown).toHaveLength(100);
});
