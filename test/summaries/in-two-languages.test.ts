import { expect, test } from 'vitest';
import { summarise } from '../../src/summaries/summarise.ts';
import { article } from './said.ts';

const german = [
  'Die neue Brücke über die Lenn ist seit Montag für Fußgänger geöffnet.',
  'Autos dürfen erst im Frühjahr darüber fahren, sagt die Stadt.',
];
const english = [
  'The new bridge over the Lenn has been open to pedestrians since Monday.',
  'Cars will have to wait until spring before they can cross it, the town says.',
];
const japanese = ['町の新しい図書館が1日、駅前に開館した。', '蔵書は約8万冊で、夜9時まで利用できるという。'];

const html = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const told = (title: string, lines: readonly string[], language: string | null = null) => {
  const { sentences, language: tag, dropped } = summarise({ ...article('en', html(lines), { title }), language });
  return { sentences, tag, whys: [...new Set(dropped.map(({ why }) => why))] };
};

const again = 'the same in another language';

test.each([
  ['one below the other', [...german, ...english]],
  ['by turns', german.flatMap((line, at) => [line, english[at] ?? ''])],
])('a text that says the same in two languages, %s, is told in the first', (_, lines) => {
  expect(told('Lenn', lines)).toEqual({ sentences: german, tag: 'de', whys: [again] });
});

test('it is told in the language of its title, where that tells itself', () => {
  expect(told('新図書館、駅前に', [...english, ...japanese])).toEqual({
    sentences: japanese,
    tag: 'ja',
    whys: [again],
  });
  expect(told('The bridge over the Lenn is open to all of us who are on foot', [...german, ...english]).tag).toBe('en');
});

test('headings and short lines go with the text below or above them', () => {
  const lines = `<h2>Deutsch</h2>${html([...german, 'Räder rollen dort schon jetzt.'])}<h2>English</h2>${html([...english, 'Bicycles may roll already.'])}`;
  const { dropped } = summarise(article('de', lines, { title: 'Lenn' }));
  const left = dropped.filter(({ why }) => why === again).map(({ text }) => text);
  expect(left).toEqual(['English', ...english, 'Bicycles may roll already.']);
});

test('a line or a quotation in another language stays in its text', () => {
  const quoted = `<p>${german[0]}</p><blockquote><p>${english.join(' ')}</p></blockquote><p>${german[1]}</p>`;
  expect(summarise(article('de', quoted, { title: 'Lenn' })).dropped).toEqual([]);
  const last = [...german, ...german.map((line) => line.replace('Montag', 'Dienstag')), english[0] ?? ''];
  expect(told('Lenn', last, 'de').whys).not.toContain(again);
});

test('languages that are close to each other are taken for one', () => {
  const danish = 'Den nye bro over åen er åben for gående siden mandag, og bilerne må vente til foråret.';
  const norwegian = 'Den nye brua over elva er åpen for gående siden mandag, og bilene må vente til våren.';
  expect(told('Bro', [danish, norwegian], 'da').whys).not.toContain(again);
});
