import { expect, test } from 'vitest';
import { bodyHtml } from '../../evaluate/article.ts';
import { articles } from '../../evaluate/articles/index.ts';
import { languageTag } from '../../src/language-tag.ts';
import { detectLanguage } from '../../src/summaries/detect-language.ts';
import { htmlToText } from '../../src/summaries/html-to-text.ts';
import { resolveLanguage } from '../../src/summaries/language.ts';

test.each([
  ['en_US', 'en-US'],
  ['English', 'en'],
  ['pt_br', 'pt-BR'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  ['jp', 'ja'],
  ['de_DE.UTF-8', 'de-DE'],
  ['en, de', 'en'],
  ['und', null],
  ['garbage', null],
  ['x-default', null],
  ['', null],
])('the declared language "%s" is %s', (declared, tag) => {
  expect(languageTag(declared)).toBe(tag);
});

const german =
  'Der Stadtrat hat am Dienstag beschlossen, die Brücke wegen Reparaturen zu sperren, und sie soll im Juni wieder geöffnet werden, sagte die Bürgermeisterin.';

test('what is declared holds, though the text would be detected otherwise within its script', () => {
  expect(resolveLanguage('de-AT', german)).toBe('de-AT');
  expect(resolveLanguage('nl', 'Hello world')).toBe('nl');
});

test('a declaration that is plainly wrong is replaced', () => {
  expect(resolveLanguage('en', '市議会は火曜日に橋の閉鎖を決めた。')).toBe('ja');
  expect(resolveLanguage('en-US', german)).toBe('de');
});

test('an unsure detector says nothing', () => {
  expect(detectLanguage('Hello world')).toBeNull();
  expect(detectLanguage('12345 67890')).toBeNull();
  expect(
    detectLanguage(
      'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua',
    ),
  ).toBeNull();
});

test.each(articles.map((article) => [article.language, article.title, htmlToText(bodyHtml(article))]))(
  'no %s article is taken for another language: %s',
  (language, _, text) => {
    expect([language, null]).toContain(detectLanguage(text));
  },
);
