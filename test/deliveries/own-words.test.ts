import { describe, expect, it } from 'vitest';
import { compose, noFeed } from '../../src/deliveries/compose.ts';
import { blueskyAccount as account } from '../support/bluesky-account.ts';

const url = 'https://quay.example/2026/ferry';
const entry = {
  ...{ id: url, url, title: 'The ferry is back', excerpt: null, published: null, updated: null, language: 'en' },
  ...{
    html: '<p>The ferry crosses the lake again every hour.</p>',
    authors: [],
    categories: [],
    image: null,
    attachments: [],
  },
};
const drafted = (words: string) => compose({ ...noFeed, entry, page: null }, account, words);

describe("a person's own words", () => {
  it.each([
    ['de', 'Die Fähre überquert den See wieder jede Stunde, und abends zündet die Mannschaft die Lampen an.'],
    ['ja', '渡し船は一時間ごとに湖を渡り、夕方にはランプが灯される。'],
    ['ar', 'عادت العبارة إلى البحيرة كل ساعة وعلى متنها أربعون مصباحا في المساء.'],
    ['en', 'Worth reading'],
    ['en', 'Well worth reading: the ferry is back, and all of the town hears its bell.'],
  ])('are in their own language, or that of the page where they do not tell: %s', (language, words) => {
    expect(drafted(words).language).toBe(language);
  });

  it('link an address without the bracket around it, whatever the script', () => {
    const { facets } = drafted('渡し船は「https://quay.example/a」と（https://quay.example/b）にある');
    expect(facets.map(({ kind: _kind, ...facet }) => Object.values(facet))).toEqual([
      expect.arrayContaining(['https://quay.example/a']),
      expect.arrayContaining(['https://quay.example/b']),
    ]);
  });

  it('hold a tag whole or not at all', () => {
    const tagsIn = (words: string) => drafted(words).facets.map((facet) => (facet.kind === 'tag' ? facet.tag : null));
    const longest = 'Glocke'.repeat(10).padEnd(64, 'n');
    expect(tagsIn(`#${longest} #${longest}n #Lampe`)).toEqual([longest, 'Lampe']);
    // Of 64 characters, each of two code points.
    const marked = 'की'.repeat(64);
    expect(tagsIn(`#${marked} #${marked}की`)).toEqual([marked]);
    // Of fewer characters than that, and more than 640 bytes.
    expect(tagsIn(`#${'ก่้'.repeat(63)}`)).toEqual(['ก่้'.repeat(63)]);
    expect(tagsIn(`#${'की्ँ'.repeat(60)}`)).toEqual([]);
  });
});
