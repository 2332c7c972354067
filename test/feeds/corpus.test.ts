import { describe, expect, it } from 'vitest';
import { readCorpus, readOddFeed } from './corpus/read-corpus.ts';

const corpus = readCorpus();

it('the corpus of odd feeds is whole', () => {
  expect(corpus.flatMap(({ feeds }) => feeds).length).toBeGreaterThan(1000);
  for (const { file, feeds } of corpus) expect(new Set(feeds.map(({ name }) => name)).size, file).toBe(feeds.length);
});

describe.each(corpus)('$file', ({ feeds }) => {
  it.each(feeds)('$name is read right', (feed) => {
    const read = readOddFeed(feed);
    expect(read).toMatchObject(feed.expect);
    if (feed.warnings !== undefined) expect(read.warnings).toEqual(feed.warnings);
  });
});
