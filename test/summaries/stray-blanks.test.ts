import { describe, expect, test } from 'vitest';
import { withoutDoubledStop, withoutStrayBlanks } from '../../src/summaries/sentences/stray-blanks.ts';
import { unitsOf } from '../../src/summaries/sentences/units.ts';

describe('a blank before a mark', () => {
  test.each([
    ['en', 'The old bell rings again ! Who rings it ?', 'The old bell rings again! Who rings it?'],
    [
      'hi',
      'झील की पुरानी घंटी क्यों बज रही है ? यह घंटी हर घंटे बजती है !',
      'झील की पुरानी घंटी क्यों बज रही है? यह घंटी हर घंटे बजती है!',
    ],
    ['zh', '湖边的旧钟今天又响了 !', '湖边的旧钟今天又响了!'],
    ['de-AT', 'Die Glocke läutet wieder !! Der Wärter lacht.', 'Die Glocke läutet wieder!! Der Wärter lacht.'],
  ])('goes where the language sets none, %s', (language, text, set) => {
    expect(withoutStrayBlanks(text, language)).toBe(set);
  });

  test.each([
    ['fr', 'La vieille cloche sonne encore ! Qui la sonne ?'],
    [null, 'La vieille cloche sonne encore ! Qui la sonne ?'],
    ['en', 'The lamp is isDark ? on : off in every harbour.'],
    ['en', 'The keeper is glad :) and the bell !important rings.'],
  ])('stays in French, and in code, %s: %s', (language, text) => {
    expect(withoutStrayBlanks(text, language)).toBe(text);
  });
});

test('blanks within brackets and within quotation marks go', () => {
  const text = 'The ferry ( the red one ) has the motto “ Ring for a better lake ” on its side (as ever).';
  expect(withoutStrayBlanks(text, 'en')).toBe(
    'The ferry (the red one) has the motto “Ring for a better lake” on its side (as ever).',
  );
  for (const [language, kept] of [
    ['de', 'Das Boot „Rubin“ und die Glocke „Rot“ gehören dem Hafen.'],
    ['ja', '鐘が鳴りました( ´∀` )ノ 灯台( ﾟдﾟ )も'],
    ['sv', 'Båten heter ”Rubin” och klockan ”Röd”.'],
    ['en', 'The bell is out of tune :( but the keeper is glad :) again.'],
  ] as const)
    expect(withoutStrayBlanks(kept, language)).toBe(kept);
});

test('a stop behind another mark or an abbreviation is one too many', () => {
  expect(withoutStrayBlanks('O conto se chama Quem toca o sino?.', 'pt')).toBe('O conto se chama Quem toca o sino?');
  expect(unitsOf('Lampade, campane, fari, ecc.. Il guardiano ascolta.', 'it')).toEqual([
    'Lampade, campane, fari, ecc.',
    'Il guardiano ascolta.',
  ]);
  for (const kept of ['Gölün eski çanı her saat çalıyor..', 'The bell rings... and rings.', 'Really?... Yes.'])
    expect(withoutDoubledStop(withoutStrayBlanks(kept, 'tr'))).toBe(kept);
});

test('the mark of a list goes whose lines were run together', () => {
  expect(unitsOf('The ferry sails! · The old bell of the lake rings again. · The lamps are lit.', 'en')).toEqual([
    'The ferry sails!',
    'The old bell of the lake rings again.',
    'The lamps are lit.',
  ]);
});

test('sentences are told without them', () => {
  expect(unitsOf('The old bell ( the red one ) rings again ! The keeper is glad.', 'en')).toEqual([
    'The old bell (the red one) rings again!',
    'The keeper is glad.',
  ]);
});
