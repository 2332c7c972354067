import { describe, expect, test } from 'vitest';
import { atTheEnd, callsAndNotes, linesAfter, linesBefore, runIn, sentences } from './lines-around.ts';
import { said } from './said.ts';

const own = (language: string): string => sentences[language] ?? sentences.en ?? '';
const told = (language: string, html: string): string[] => said(language, html, { title: 'Quay 52' });

test.each(callsAndNotes)('a call or note goes: %s: %s', (language, line) => {
  expect(told(language, `<p>${own('en')}</p><p>${line}</p>`)).toEqual([own('en')]);
});

describe('around a sentence of its language', () => {
  test.each(linesBefore)('a line before it goes: %s: %s', (language, line) => {
    expect(told(language, `<p>${line}</p><p>${own(language)}</p>`)).toEqual([own(language)]);
  });

  test.each(runIn)('what is run into it goes: %s: %s', (language, line) => {
    expect(told(language, `<p>${line}${own(language)}</p>`)).toEqual([own(language)]);
  });

  test.each(linesAfter)('a line after it goes: %s: %s', (language, line) => {
    expect(told(language, `<p>${own(language)}</p><p>${line}</p>`)).toEqual([own(language)]);
  });

  test.each(atTheEnd)('what is run on behind it goes: %s: %s', (language, line) => {
    expect(told(language, `<p>${own(language)}${line}</p>`)).toEqual([own(language)]);
  });
});

test('what a court finds of the contents of external sites stays', () => {
  const line =
    'A harbour blog is not responsible for the content of external sites, the court of Ellery ruled on Friday.';
  expect(said('en', `<p>${line}</p>`)).toEqual([line]);
});

test.each([
  'See the old lighthouse from the water, and hear its bells ring across the whole lake on Friday evening.',
  'Words by Ada Ruiz still hang in the tower, and photos by Ben Quay show how the lamps were lit.',
])('what only begins as a call or a credit stays: %s', (line) => {
  expect(said('en', `<p>${line}</p><p>${own('en')}</p>`)[0]).toBe(line);
});
