import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'Rdeči trajekt od ponedeljka spet vsako uro prečka jezero in brezplačno prevaža kolesa.';
const next = 'Ob poldne na njem zazvoni stari zvon, zvečer pa svetilka na pomolu gori do polnoči.';

describe('an excerpt that weblog software flattened', () => {
  test.each([['Piše: Ada Rožič'], ['Foto: Ben Oblak'], ['Piše: Ada Rožič', 'Foto: Ben Oblak']])(
    'is a copy, with the lines that are left out of the text: %s',
    (...credits) => {
      const html = [...credits, lead, next].map((line) => `<p>${line}</p>`).join('');
      const whole = `<p>${[...credits, lead, next].join(' ')}</p>`;
      const cut = `<p>${[...credits, lead].join(' ')} Ob poldne na njem [&#8230;]</p><p>Zapis se je pojavil na Pristanu.</p>`;
      for (const excerpt of [whole, cut])
        expect(said('sl', html, { title: 'Trajekt', excerpts: [excerpt] })).toEqual([lead, next]);
    },
  );

  test('of its author that begins as the text does is none', () => {
    const own =
      'Ein rotes Licht am Steg, das niemand angezündet hat: Die Hafenwache sucht seit Sonntag nach dem Lampenwart.';
    const html = `<p>Ein rotes Licht am Steg</p><p>Die rote Fähre fährt seit Montag wieder jede Stunde über den See.</p>`;
    expect(said('de', html, { title: 'Lampe gesucht', excerpts: [own] })).toEqual([own]);
  });
});
