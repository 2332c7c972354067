import { expect, test } from 'vitest';
import { htmlToBlocks } from '../../src/summaries/text/html-to-blocks.ts';
import { said } from './said.ts';

test.each([
  ['The _old_ lamp of the pier is lit every evening.', 'The old lamp of the pier is lit every evening.'],
  ['_The old lamp of the pier._ It is lit every evening.', 'The old lamp of the pier. It is lit every evening.'],
  ['The keepers read “_The Old Lamp_” on the pier.', 'The keepers read “The Old Lamp” on the pier.'],
])('emphasis that was not read goes: %s', (text, told) => {
  expect(htmlToBlocks(`<p>${text}</p>`)[0]?.text).toBe(told);
});

test.each([
  'The function lamp_on_pier and its twin _lamp_off light the pier.',
  'The file _config_.yml and the page https://quay.example/_lamps_/red tell of the pier.',
  'Write to @_keeper_ or to the pier.',
  'The form says: name ___ and boat ___ on the pier.',
  '2 > 1, and the red lamp > the blue lamp.',
  '> 100 boats came to the pier.',
])('names of code, addresses and signs stay: %s', (text) => {
  expect(htmlToBlocks(`<p>${text.replaceAll('>', '&gt;')}</p>`).map((block) => block.text)).toEqual([text]);
});

test('lines that are marked as quoted are a quotation', () => {
  const html = '<p>The keeper wrote:<br>&gt; All water finds the lake.<br>&gt; All light finds it.<br>We think so.</p>';
  expect(htmlToBlocks(html).map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'The keeper wrote:'],
    ['quote', 'All water finds the lake.\nAll light finds it.'],
    ['paragraph', 'We think so.'],
  ]);
});

test('a text is told without what it quotes so', () => {
  const own =
    'The keepers met on Monday in the old ferry house and counted the oil of the whole winter, can by can, until the bell rang.';
  expect(said('en', `> All water finds the lake, and all light.\n\n${own}`)).toEqual([own]);
});

test('a link behind such a sign leads elsewhere', () => {
  const own = 'The keepers met on Monday in the old ferry house and counted the oil of the whole winter.';
  expect(htmlToBlocks(`<p>${own}</p><p>&gt; <a href="/">All lamps</a></p>`)[1]?.kind).toBe('paragraph');
});
