import { expect, test } from 'vitest';
import { said } from './said.ts';
import { texts } from './texts.ts';

test.each([
  ['en', 'Sorry, this entry is only available in French.'],
  ['en', 'For the sake of viewer convenience, the content is shown below in the alternative language.'],
  ['en', 'This page has not been translated yet.'],
  ['de', 'Leider ist der Eintrag nur auf Englisch verfügbar.'],
  ['de', 'Diese Seite wurde noch nicht übersetzt.'],
  ['fr', 'Désolé, cet article est seulement disponible en Anglais.'],
  ['es', 'Disculpa, pero esta entrada está disponible sólo en Inglés.'],
  ['it', 'Questa pagina non è ancora stata tradotta in italiano.'],
  ['nl', 'Deze pagina is alleen beschikbaar in het Engels.'],
  ['sv', 'En svensk översättning av denna sida kommer inom kort.'],
  ['pl', 'Ta strona nie została jeszcze przetłumaczona.'],
  ['ru', 'Эта страница ещё не переведена на русский.'],
  ['ja', 'このページはまだ翻訳されていません。'],
  ['zh', '本页面尚未翻译成中文。'],
])('that a page is not there in the language of its site is no news (%s): %s', (language, notice) => {
  const text = texts[language] ?? '';
  expect(said(language, `<p>${notice}</p><p>${text}</p>`)).toEqual([text]);
  expect(said(language, `<p>${notice} ${text}</p>`)).toEqual([text]);
});

test.each([
  'The English translation of her book on the lamps of the lake will follow soon.',
  'Her book on the old ferry is only available in English, and was printed in Ellery.',
  'This page of the logbook says that the bell rang only once in that long night.',
])('but what an article tells of languages and pages is: %s', (sentence) => {
  expect(said('en', `<p>${sentence}</p><p>${texts.en}</p>`)[0]).toBe(sentence);
});
