import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The old ferry crosses the lake four times a day, and rings her bell at each of the three quays.';
const more = [
  'The keepers light the lamps of the old pier before she leaves, and put them out when she is back.',
  'On Sundays she carries a choir, which sings until the fog has come down to the water of the eastern shore.',
  'Nobody has to pay who brings a lamp, and nobody who brings none is left behind on the stones of the quay.',
  'In the winter she stays at the western quay, where the children of the town paint her a new colour each year.',
  'The money for the paint comes from the bell, which is rung for a coin by whoever has a birthday on the lake.',
];
const html = [lead, ...more].map((text) => `<p>${text}</p>`).join('');
const fields = { title: 'Three quays and one bell', siteName: 'Quay Works' };

describe('what a site says of itself', () => {
  test.each([
    'Quay Works is an award-winning boat yard based in Ellery, Lakeshire.',
    'News and information from the offices of Quay Works.',
    'Try Quay Works for two weeks. No card required.',
    'Entry with admission. Reserve your ticket today.',
    'Harbor – The all-in-one workspace for your tasks, wikis, and databases.',
  ])('is no excerpt of an entry: %s', (excerpt) => {
    expect(said('en', html, { ...fields, excerpts: [excerpt] })[0]).toBe(lead);
  });

  test.each([
    [
      'Quay Works is a boat yard without boats since the last of them was sold to a choir.',
      'The last boat of Quay Works',
    ],
    [
      'A bell that rings for three towns has never yet been late, and its keepers know why.',
      'Three quays and one bell',
    ],
    ['First letter from Quay Works on our new lamps, and on fog!', 'Hello world'],
    ['Quay Works is to build a ferry with one bell for all three quays.', 'Three quays and one bell'],
  ])('is told apart from an excerpt: %s', (excerpt, title) => {
    expect(said('en', html, { ...fields, title, excerpts: [excerpt] })).toEqual([excerpt]);
  });
});

test('what begins with the short name of a site is no excerpt either', () => {
  const excerpts = ['Quay Works is an award-winning yard in Ellery.'];
  expect(said('en', html, { ...fields, siteName: 'Quay Works Boat Builders', excerpts })[0]).toBe(lead);
});

describe('a first sentence that calls, and tells', () => {
  test.each([
    [
      'Listen to the recording from 1962 that ended a feud, and you will hear for the most part two old keepers chewing.',
      'Listen to the recording from 1962 that ended a feud',
    ],
    [
      'Continue reading aloud to keepers past the age of eighty and they will know the lamps by name, a study of the lake says.',
      'Continue reading to keepers, study says',
    ],
  ])('stays: %s', (text, title) => {
    expect(said('en', `<p>${text}</p><p>${more[0]}</p>`, { title })).toEqual([text, more[0]]);
  });
});
