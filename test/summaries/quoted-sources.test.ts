import { expect, test } from 'vitest';
import { said } from './said.ts';

const words = 'The lamp is the soul of the village, and without it nobody would find home.';
const more = 'The keepers of the old pier lit every lamp along the northern shore on Monday evening.';
const signed = [`${words} — Ada Ruiz`];

test('an entry that is a quotation is signed by the source that its markup names', () => {
  expect(said('en', `<blockquote class="wp-block-quote"><p>${words}</p><cite>Ada Ruiz</cite></blockquote>`)).toEqual(
    signed,
  );
  expect(said('en', `<blockquote>${words} <cite><a href="/ada">Ada Ruiz</a></cite></blockquote>`)).toEqual(signed);
  expect(said('en', `<blockquote>${words}<br><cite>— Ada Ruiz</cite></blockquote>`)).toEqual(signed);
  expect(said('en', `<blockquote><p>${words}</p><footer>Ada Ruiz</footer></blockquote>`)).toEqual(signed);
  expect(said('en', `<blockquote><p>${words}</p><footer>— <cite>Ada Ruiz</cite></footer></blockquote>`)).toEqual(
    signed,
  );
});

test('a work that a quotation names within its text is no signature', () => {
  expect(said('en', `<blockquote>${words} <cite>Old Lamps</cite> is on sale.</blockquote>`)).toEqual([
    words,
    'Old Lamps is on sale.',
  ]);
  expect(said('en', `<blockquote>Everybody on the shore has read <cite>The Old Lamps</cite></blockquote>`)).toEqual([
    'Everybody on the shore has read The Old Lamps.',
  ]);
  expect(said('en', `<p>${more}</p><p>${words} <cite>Ada Ruiz</cite></p>`).join(' ')).not.toContain('—');
});

test.each([
  'The lamps of the lake are a sign of the weather (Ruiz, 1964). They tell how the towns of its shores live (Delby and Ellery, 1975).',
  'The lamps of the lake are a sign of the weather (Ruiz et al., 2020; De Marsh & Quay 2021a; Bell, 2022). They tell how the towns of its shores live.',
])('references to what scholars wrote are left out', (text) => {
  expect(said('en', `<p>${text}</p>`)).toEqual([
    'The lamps of the lake are a sign of the weather.',
    'They tell how the towns of its shores live.',
  ]);
});

test.each([
  'The lamps of the lake were lit for the first time at a great feast (Ellery, 1851).',
  'She wrote “Lamps” (Quay, 1931) and “Bells” (Quay, 1935) by the lake in two long winters.',
])('a place and a year in brackets stay: %s', (text) => {
  expect(said('en', `<p>${text}</p>`)[0]).toBe(text);
});
