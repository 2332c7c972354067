import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('a greeting between two paragraphs', () => {
  const czech =
    'loď znovu pluje po jezeře a v poledne zvoní její starý zvon. Lampy na molu svítí každý večer až do půlnoci.';

  test('parts the heading before it from the sentence that goes on small behind it', () => {
    const heading = 'Naděje pro naši starou loď na jezeře';
    const blocks = ['<p>', '<div>'].map((tag) =>
      said(
        'cs',
        [heading, 'Milí čtenáři a přátelé,', czech].map((text) => `${tag}${text}${tag.replace('<', '</')}`).join(''),
        { title: 'Přístav opět otevřen' },
      ),
    );
    for (const sentences of blocks)
      expect(sentences[0]).toBe('Loď znovu pluje po jezeře a v poledne zvoní její starý zvon.');
  });

  test('does so on lines of one paragraph, too', () => {
    expect(said('cs', `<p>Milí čtenáři a přátelé,<br>${czech}</p>`)[0]).toMatch(/^Loď znovu/);
    expect(
      said(
        'de',
        '<p>Liebe Freunde,<br>wir freuen uns, dass die rote Fähre nach zwei Jahren wieder über den See fährt.</p>',
      ),
    ).toEqual(['Wir freuen uns, dass die rote Fähre nach zwei Jahren wieder über den See fährt.']);
  });

  test('leaves a name that begins small as it is, and a sentence further on', () => {
    const lead = 'Die rote Fähre fährt nach zwei langen Jahren wieder über den See und läutet mittags ihre Glocke.';
    expect(
      said(
        'de',
        `<p>Liebe Freunde,</p><p>${lead}</p><p>iLampe heißt das neue Licht am Steg, und es leuchtet die ganze Nacht.</p>`,
      ),
    ).toContain('iLampe heißt das neue Licht am Steg, und es leuchtet die ganze Nacht.');
  });
});
