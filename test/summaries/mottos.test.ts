import { expect, test } from 'vitest';
import { said } from './said.ts';

const text =
  'Every evening at six an old man walks to the end of the pier in Ellery and lights the lamp that stands there.';
const words = 'All water finds the lake, and all light the water.';

test.each([
  `<p><em>${words}</em><br>— Ada Ruiz</p>`,
  `<p>${words}</p><p>– Ada Ruiz, Songs of the Pier</p>`,
  `<p>“${words}”</p><p>— Ada Ruiz, <em>Songs of the Pier</em></p>`,
])('what somebody said over a text is no beginning: %s', (motto) => {
  expect(said('en', `${motto}<p>${text}</p>`, { title: 'The pier' })).toEqual([text]);
});

test.each([
  ['is all', `<p>“${words}”</p><p>— Ada Ruiz</p>`, `“${words}” — Ada Ruiz`],
  ['a name without a dash stands below', `<p>${words}</p><p>Ada Ruiz</p><p>${text}</p>`, words],
  ['a dash opens a clause', `<p>${words}</p><p>– Ada Ruiz lights the lamp of the pier every evening.</p>`, words],
])('it is told where it %s', (_, html, first) => {
  expect(said('en', html, { title: 'The pier' })[0]).toBe(first);
});

test.each([
  'La version française suit le texte anglais.',
  'The English version of this text can be found further down.',
])('where another language stands is not told: %s', (line) => {
  expect(said('en', `<p>${line}</p><p>${text}</p>`)).toEqual([text]);
});

test('what a version is, is', () => {
  const line = 'The English version of the song is older than all lamps of the pier, says the keeper.';
  expect(said('en', `<p>${line}</p><p>${text}</p>`)[0]).toBe(line);
});
