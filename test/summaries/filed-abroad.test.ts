import { describe, expect, test } from 'vitest';
import { said } from './said.ts';
import { sentencesAbroad } from './sentences-abroad.ts';

const lead = (language: string): string => sentencesAbroad[language] ?? '';
const told = (language: string, ...lines: string[]): string[] =>
  said(language, lines.map((line) => `<p>${line}</p>`).join(''), { title: 'Quay 52' });

describe('where a report was filed', () => {
  test.each([
    ['nl', 'MEERSTAD Na 71 jaar vaart de rode pont weer elk uur over het meer en neemt fietsen mee.', 'Na 71 jaar'],
    ['bg', 'ЕЗЕРОВО /БТА/ Червеният ферибот отново пресича езерото на всеки час и вози велосипеди.', 'Червеният'],
    ['sk', 'JAZEROV/PRÍSTAV (TASR) Červená kompa opäť každú hodinu prechádza jazerom aj s bicyklami.', 'Červená'],
    ['lt', 'EŽERAI, lapkričio 26 d. (ELTA). Raudonasis keltas vėl kas valandą plaukia per ežerą.', 'Raudonasis'],
    ['ru', 'ОЗЁРСК, 26 ноября. /Корр. «ПВ» Ада Рудина/. Красный паром снова пересекает озеро каждый час.', 'Красный'],
    ['ru', 'ОЗЁРСК, 26 ноября. (Корр. ПВ). Красный паром снова пересекает озеро каждый час.', 'Красный'],
    [
      'es',
      'Lagoville (Sevilla), 25 de noviembre de 2026.- La barca roja vuelve a cruzar el lago cada hora.',
      'La barca',
    ],
    [
      'it',
      'LAGOPOLI (ANSA) Il traghetto rosso attraversa di nuovo il lago ogni ora con le biciclette.',
      'Il traghetto',
    ],
  ])('is left out: %s: %s', (language, line, begins) => {
    expect(told(language, line)).toEqual([line.slice(line.indexOf(begins))]);
  });

  test.each([
    ['ru', 'г. Озёрск, 25 ноября 2026 г.'],
    ['bg', 'гр. Езерово, 25 ноември 2026 г.'],
    ['uk', 'м. Озерськ, 25 листопада 2026 р.'],
  ])('is left out on a line of its own: %s: %s', (language, line) => {
    expect(told(language, line, lead(language))).toEqual([lead(language)]);
  });

  test.each([
    ['de', 'Die neue Fähre nimmt Räder mit. (ar/bo)'],
    ['de', 'Die neue Fähre nimmt Räder mit. (pd)'],
    ['de', 'Die neue Fähre nimmt Räder mit. (az)'],
    ['it', 'La barca nuova porta le biciclette. red'],
    ['de', 'Die neue Fähre nimmt Räder mit. red.'],
  ])('who sent it goes from behind the last sentence: %s: %s', (language, line) => {
    const kept = line.slice(0, line.indexOf('.') + 1);
    expect(told(language, `${lead(language)} ${line}`).join(' ')).toBe(`${lead(language)} ${kept}`);
  });

  test.each([
    ['nl', 'VVD en CDA willen dat de rode pont weer elk uur over het meer vaart, ook in de winter.'],
    ['de', 'Die Fähre ist wieder rot (neu).'],
    ['en', 'The old lamp is lit by hand again (really).'],
  ])('what only looks like it stays: %s: %s', (language, line) => {
    expect(told(language, line)).toEqual([line]);
  });
});
