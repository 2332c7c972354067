import { describe, expect, test } from 'vitest';
import { leansBack, pointsBack, turnsRound } from '../../src/summaries/sentences/starts.ts';

describe('how a sentence begins that leans on one before it', () => {
  test.each([
    ['hr', 'Međutim, zvono više ne zvoni.', 'On svake večeri pali svjetiljku.', 'Ova svjetiljka gori cijelu noć.'],
    ['sr', 'Ali zvono više ne zvoni.', 'Njihova lampa gori na molu.', 'Ove lampe gore celu noć.'],
    ['sr', 'Али звоно више не звони.', 'Њихова лампа гори на молу.', 'Ове лампе горе целу ноћ.'],
    ['bs', 'Međutim, zvono više ne zvoni.', 'Ona svake večeri pali lampu.', 'Ovaj trajekt vozi cijelu noć.'],
    ['mk', 'Меѓутим, ѕвоното повеќе не ѕвони.', 'Тој секоја вечер ја пали ламбата.', 'Овие ламби горат цела ноќ.'],
    ['be', 'Аднак звон больш не звініць.', 'Ён кожны вечар запальвае лямпу.', 'Гэтыя лямпы гараць усю ноч.'],
    ['sl', 'Vendar zvon ne zvoni več.', 'Ona vsak večer prižge svetilko.', 'Te svetilke gorijo vso noč.'],
    ['et', 'Kuid kell enam ei helise.', 'Tema süütab igal õhtul lambi.', 'Need lambid põlevad terve öö.'],
    ['lt', 'Tačiau varpas nebeskamba.', 'Jis kas vakarą uždega lempą.', 'Šios lempos dega visą naktį.'],
    ['lv', 'Taču zvans vairs neskan.', 'Viņš katru vakaru iededz lampu.', 'Šīs lampas deg visu nakti.'],
    ['ca', 'Però la campana ja no sona.', 'Ella encén el llum cada vespre.', 'Aquests llums cremen tota la nit.'],
  ])('%s', (language, turn, pronoun, demonstrative) => {
    expect(turnsRound(turn, language)).toBe(true);
    expect(leansBack(turn, language)).toBe(true);
    expect(leansBack(pronoun, language)).toBe(true);
    expect(pointsBack(demonstrative, language)).toBe(true);
  });

  test.each([
    ['hr', 'Onaj tko pali svjetiljku živi na molu.'],
    ['mk', 'Товарот за островот стигна со траектот.'],
    ['sl', 'Tabla na pomolu je nova.'],
    ['et', 'Seened on söödud ja lamp põleb.'],
    ['lt', 'Jisai miestelis stovi prie ežero.'],
    ['lv', 'Šis gads bija labs visām lampām.'],
    ['ca', 'Aquesta setmana torna el vell transbordador.'],
  ])('is no other word, nor one that names the time (%s: %s)', (language, sentence) => {
    expect(pointsBack(sentence, language)).toBe(false);
  });
});
