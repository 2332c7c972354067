import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a tale', () => {
  const first =
    'In 1998 my father untied our boat at the old quay to look at a rope, forgot, and walked ninety miles to Delby without it.';
  const short = 'My mother was in it. She had gone back for her lamp.';
  const goesOn =
    'She was on the third lamp when we found her, and had made friends with a keeper whom they call Moose.';

  test('is told with a short paragraph that the next goes on from', () => {
    expect(said('en', `<p>${first}</p><p>${short}</p><p>${goesOn}</p>`, { title: 'How I lost a boat' }).join(' ')).toBe(
      `${first} ${short} ${goesOn}`,
    );
  });

  test('is told without a remark that nothing goes on from', () => {
    const more = 'The keepers of the lake have a word for such a walk, and it is the same that they have for a wreck.';
    expect(
      said('en', `<p>${first}</p><p>I still like boats.</p><p>${more}</p>`, { title: 'How I lost a boat' }),
    ).toEqual([first, more]);
  });

  test('begins with what its sentence and its title name later', () => {
    const tower =
      'It had leaned to the lake since the war, and on Monday the old tower of Ellery took nine seconds to fall.';
    const next =
      'About three hundred people brought chairs. A boy, Ben Oakes, won the right to ring the last bell of it.';
    expect(
      said('en', `<p>${tower}</p><p>${next}</p>`, { title: 'Tower that leaned for sixty years falls in seconds' })[0],
    ).toBe(tower);
    expect(said('en', `<p>${tower}</p><p>${next}</p>`, { title: 'A day out with the choir' })[0]).not.toBe(tower);
  });
});
