import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a short list behind what announces it', () => {
  test('an abbreviation ends no item', () => {
    const items = '<li>The old ferry</li><li>The Mill vs. Ada Ruiz</li><li>Lamps of the pier</li>';
    expect(said('en', `<p>Listen to the keepers of the lake, who talk about:</p><ul>${items}</ul>`)).toEqual([
      'Listen to the keepers of the lake, who talk about: The old ferry, The Mill vs. Ada Ruiz, Lamps of the pier.',
    ]);
  });

  test('the word between the last two items needs no sign', () => {
    const items = '<li>The old ferry</li><li>Ada Ruiz <b>and</b></li><li>Lamps of the pier</li>';
    expect(said('en', `<p>Listen to the keepers of the lake, who talk about:</p><ul>${items}</ul>`)).toEqual([
      'Listen to the keepers of the lake, who talk about: The old ferry, Ada Ruiz and Lamps of the pier.',
    ]);
  });

  test('the time at which a recording comes to it is no part of an item', () => {
    const items = '<li>The old ferry (2:13)</li><li>Ada Ruiz (07:27) and</li><li>Lamps of the pier</li>';
    expect(said('en', `<p>Listen to the keepers of the lake, who talk about:</p><ul>${items}</ul>`)).toEqual([
      'Listen to the keepers of the lake, who talk about: The old ferry, Ada Ruiz and Lamps of the pier.',
    ]);
  });

  test('the time of day at which something begins is', () => {
    const items = '<li>The old ferry (12:15 pm)</li><li>Ada Ruiz (at 7:27)</li><li>Lamps of the pier</li>';
    expect(said('en', `<p>On Sunday the keepers of the lake show us:</p><ul>${items}</ul>`).join('')).toContain(
      '(12:15 pm)',
    );
  });
});

test('a name behind aka. or feat. goes on', () => {
  const line = 'With this bell, Ada Ruiz aka. Lamplight, feat. Ben Oakes, has recorded the shore of the lake.';
  expect(said('en', `<p>${line}</p>`)).toEqual([line]);
});
