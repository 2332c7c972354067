import { expect, it } from 'vitest';
import { readSearch, searchWords } from '../../src/entries/search-words.ts';

it('an entry is found by the words of its title and of its address, without case, accents and what belongs to the way', () => {
  const entry = { title: 'Café “Zür Möwe” re-opens', url: 'https://www.example.com/caf%C3%A9-moewe/?utm_source=x#top' };
  expect(searchWords(entry)).toEqual('cafe zur mowe re opens example com cafe moewe'.split(' '));
  expect(searchWords({ title: '東京の天気 2026', url: null })).toEqual(['東', '京', 'の', '天', '気', '2026']);
});

it.each([
  ['new pier', [['new'], ['pier', '*']]],
  [
    'Pier-opens "quoted',
    [
      ['pier', 'opens'],
      ['quoted', '*'],
    ],
  ],
  ['https://www.example.com/new-pier/?utm_source=x', [['example', 'com', 'new', 'pier', '*']]],
  ['東京', [['東', '京']]],
  ['iPhone東京', [['iphone', '東', '京']]],
  ['no', [['no']]],
  ['* OR -x NEAR(a b) : ^', [['or'], ['x'], ['near', 'a'], ['b']]],
  ['"\'\\ &|!<->() \u{1f6a2}', []],
  ['', []],
])('%s looks for %j', (text, terms) => {
  expect(readSearch(text).map(({ words, isBeginning }) => (isBeginning ? [...words, '*'] : words))).toEqual(terms);
});

it('a search is bounded, however much is typed', () => {
  expect(readSearch('word '.repeat(10_000))).toHaveLength(12);
  expect(readSearch('w'.repeat(100_000))).toMatchObject([{ words: ['w'.repeat(60)] }]);
});
