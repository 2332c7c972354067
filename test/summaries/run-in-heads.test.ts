import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const rest = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

describe('a heading that a feed ran into the first sentence goes', () => {
  test.each([
    ['en', 'INTRODUCTION ', 'Lamps are the oldest signs on the piers of the lake.'],
    ['en', 'ABSTRACT ', 'We counted the bells of nine towns for a whole winter.'],
    ['de', 'EINLEITUNG ', 'Lampen sind die ältesten Zeichen auf den Stegen des Sees.'],
    ['fr', 'RÉSUMÉ ', 'Nous avons compté les cloches de neuf villes pendant tout un hiver.'],
    ['es', 'INTRODUCCIÓN ', 'Las lámparas son las señales más antiguas de los muelles del lago.'],
    [
      'en',
      'Bell Ringing to return to the Ellery/Delby Line ',
      'For many travellers, the bell was the sound of coming home to the lake.',
    ],
    [
      'en',
      'The Forum asks for Public Review: Draft of the Rules for Bells on FERRY ',
      'On July 10th, 2022, the Forum sent the draft to all towns of the lake.',
    ],
    ['en', 'From Lamp to Lantern and LED ', 'How to carry a flame over the lake without losing it in the wind.'],
    [
      'en',
      'bell.js prizes 2021 The Forum at FERRY’21 ',
      'The Bell Industry Forum (BIF) is proud to name the winners of its prizes.',
    ],
  ])('%s: %s', (language, head, lead) => {
    expect(said(language, `<p>${head}${lead} ${rest}</p>`, { title: 'News of the lake' })[0]).toBe(lead);
  });

  test('of an entry without a title it is the headline', () => {
    const lead = 'On July 10th, 2022, the Forum sent the draft to all towns of the lake.';
    expect(said('en', `<p>Forum asks for Public Review of the Rules for Bells on FERRY ${lead}</p>`)).toEqual([
      'Forum asks for Public Review of the Rules for Bells on FERRY.',
      lead,
    ]);
  });

  test.each([
    'A village pub called The Red Ferry is to close after two hundred years on the quay.',
    'Since the spring of 1962 The Old Lamps have played on the quay every Sunday night.',
    'In the summer of 1962 The Old Lamps were still a band of four boys from the quay.',
    'Her latest novel In the harbour of lamps, a best-seller of the year, comes to the stage.',
    'Ada Ruiz’s How to carry a flame over the lake is the book that every keeper should read.',
    'The ferry sails from Ellery on July 10th, and the lamps are lit all night.',
    'INTRODUCTION DAY at the ferry school begins with a song on the pier.',
    'The new play by Ada Ruiz On the water is a story of two boats and a lamp.',
  ])('but not the beginning of a sentence: %s', (own) => {
    expect(said('en', `<p>${own} ${rest}</p>`, { title: 'News of the lake' })[0]).toBe(own);
  });
});
