import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/summaries/sentences/speech.ts';
import { unitsOf } from '../../src/summaries/sentences/units.ts';

describe('speech that a dash opens within a paragraph', () => {
  const hungarian = '– Van okunk az örömre. A harang két évig állt, és most újra szól – mondta a lámpaőr.';

  test('stays with who says it', () => {
    const lead = 'A lámpaőr új kötelet adott a harangnak.';
    expect(unitsOf(`${lead} ${hungarian} Este lámpák égtek.`, 'hu')).toEqual([lead, hungarian, 'Este lámpák égtek.']);
  });

  test('is a list where no word tells that somebody says it', () => {
    const list = 'Weź ze sobą. - Lampę. - Olej na zimę. - Dzwon albo dwa - jak kto woli.';
    expect(unitsOf(list, 'pl').length).toBeGreaterThan(2);
  });
});

test.each([
  ['- Vi er glade for klokken, siger havnefogeden.', ', siger havnefogeden.'],
  ['-Zvono je opet na molu. Sretni smo, poručio je lučki kapetan Ada.', ', poručio je lučki kapetan Ada.'],
  ['— Колокол звонит, — сказал смотритель.', ', — сказал смотритель.'],
  ['– Dzwon dzwoni – powiedziała Ada Ruiz.', ' – powiedziała Ada Ruiz.'],
  ['– Dzwon dzwoni – ale nie dla nas.', null],
  ['- Klokken ringer, for det er sommer - og det er godt.', null],
  ['Dzwon dzwoni – powiedziała Ada Ruiz.', null],
])('who says "%s" is told behind "%s"', (text, speaker) => {
  expect(speechOf(text)?.speaker ?? null).toBe(speaker);
});
