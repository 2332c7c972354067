import { expect, it } from 'vitest';
import type { Entry } from '../../src/entries/entry.ts';
import { type FilterCondition, filterEntry } from '../../src/entries/filter.ts';

const entry: Entry = {
  id: 'pier',
  url: 'https://example.com/harbour/the-new-pier',
  title: 'The New Pier Opens',
  html: '<p>The pier opens <b>on</b> Friday &amp; stays.</p><p class="note">This is a sponsored article.</p>',
  excerpt: '<p>Short words about the jetty.</p>',
  published: null,
  updated: null,
  language: 'en',
  authors: ['Nadia Example'],
  categories: ['Harbour', 'Building Works'],
  image: null,
  attachments: [],
};
const passes = (include: FilterCondition[], exclude: FilterCondition[] = []) =>
  filterEntry(entry, { include, exclude }) === null;

it.each<[string, FilterCondition, boolean]>([
  ['words of the title, whatever their case', 'new pier', true],
  ['words of the text across markup', 'opens on friday & stays', true],
  ['words of the excerpt', 'jetty', true],
  ['a category', { categories: 'harbour' }, true],
  ['one of several', { author: ['somebody', 'nadia'] }, true],
  ['part of the address', { url: '/harbour/' }, true],
  ['a pattern', { title: '/^the\\b.*opens$/i' }, true],
  ['a pattern that minds case', { title: '/^the/' }, false],
  ['words of another part', { title: 'jetty' }, false],
  ['markup, which is no text', { text: 'class=' }, false],
  ['a map of which one part fails', { title: 'pier', author: 'nobody' }, false],
  ['a map of which all parts match', { title: 'pier', author: 'nadia' }, true],
  ['composed and decomposed accents alike', { title: 'pie\u0301r' }, false],
])('include decides by %s', (_name, condition, expected) => {
  expect(passes([condition])).toBe(expected);
});

it('an entry that matches one of several conditions goes out', () => {
  expect(passes(['nothing like it', 'pier'])).toBe(true);
});

it('exclude wins over include and names the condition', () => {
  expect(filterEntry(entry, { include: ['pier'], exclude: [{ text: 'sponsored' }] })).toBe(
    'Filtered: it matches exclude {"text":"sponsored"}.',
  );
});

it('accents match whichever way they are written', () => {
  const cafe = { ...entry, title: 'Cafe\u0301 by the sea' };
  expect(filterEntry(cafe, { include: [{ title: 'café' }], exclude: [] })).toBeNull();
});

it('no filters let everything through', () => {
  expect(passes([])).toBe(true);
});
