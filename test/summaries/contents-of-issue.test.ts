import { describe, expect, test } from 'vitest';
import { sentences } from './lines-around.ts';
import { said } from './said.ts';

const lead = sentences.en ?? '';
const more = 'The keepers met on Monday in the old ferry house and counted the oil of the winter.';

describe('what an issue holds', () => {
  test.each([
    ['en', 'In this edition: the new bell, the old lamp and a recipe for oil.'],
    ['en', 'Also in this issue: the new bell, the old lamp and a recipe for oil.'],
    ['en', 'Plus: the new bell, the old lamp and a recipe for oil.'],
    ['de', 'In dieser Ausgabe: die neue Glocke, die alte Lampe und ein Rezept für Öl.'],
    ['de', 'Außerdem in dieser Ausgabe: die neue Glocke und ein Rezept für Lampenöl.'],
    ['fr', 'Dans ce numéro : la cloche neuve, la vieille lampe et une recette d’huile.'],
    ['es', 'En este número: la campana nueva, la vieja lámpara y una receta de aceite.'],
    ['it', 'In questo numero: la campana nuova, la vecchia lampada e una ricetta.'],
    ['pt', 'Nesta edição: o sino novo, a velha lâmpada e uma receita de azeite.'],
    ['nl', 'In dit nummer: de nieuwe klok, de oude lamp en een recept voor olie.'],
    ['sv', 'I detta nummer: den nya klockan, den gamla lampan och ett recept.'],
    ['pl', 'W tym numerze: nowy dzwon, stara lampa i przepis na olej.'],
    ['cs', 'V tomto čísle: nový zvon, stará lampa a recept na olej.'],
    ['ru', 'В этом номере: новый колокол, старая лампа и рецепт масла.'],
  ])('is not told before or behind its text: %s %s', (language, line) => {
    const text = sentences[language] ?? '';
    expect(said(language, `<p>${line}</p><p>${text}</p>`)).toEqual([text]);
    expect(said(language, `<p>${text}</p><p>${line}</p>`)).toEqual([text]);
  });

  test('is told where it is all', () => {
    expect(said('en', '<p>In this edition: the new bell, the old lamp and a recipe for oil.</p>')).toHaveLength(1);
  });

  test.each([
    'In this edition of the race the red ferry of Ellery came in before all other boats.',
    'Plus and minus signs on the lamps of the pier tell the keepers how much oil is left.',
  ])('is not what only begins so: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${more}</p>`)[0]).toBe(line);
  });
});

describe('for whom a text is', () => {
  test.each(['For Anna, who lit the lamps.', 'To my father.', 'In memory of Ada Ruiz.', 'Meinem Vater'])(
    'is not told: %s',
    (line) => {
      expect(said('en', `<p><em>${line}</em></p><p>${lead}</p>`, { title: 'Lamps' })).toEqual([lead]);
    },
  );

  test.each([
    'For Ellery, the ferry is back at last.',
    'For all keepers of the lake, the lamp is red.',
    'To Anna the lamps of the pier were stars.',
  ])('is not what only begins so: %s', (line) => {
    expect(said('en', `<p><em>${line}</em></p><p>${lead}</p>`)[0]).toBe(line);
  });
});

describe('the life of who wrote', () => {
  test.each([
    ['en', 'Annika Moll, born 1971 in Delby, lives in Lakeport with her three dogs.'],
    ['de', 'Annika Moll, geboren 1971 in Delby, lebt in Seehafen und schreibt Gedichte.'],
    ['fr', 'Annika Moll, née en 1971 à Delby, vit à Lacport avec ses trois chiens.'],
    ['es', 'Annika Moll, nacida en 1971 en Delby, vive en Puerto Lago con tres perros.'],
    ['it', 'Annika Moll, nata nel 1971 a Delby, vive a Portolago con i suoi tre cani.'],
    ['nl', 'Annika Moll, geboren in 1971 in Delby, woont in Meerhaven met drie honden.'],
    ['pl', 'Annika Moll, urodzona w 1971 roku w Delby, mieszka w Porcie z trzema psami.'],
    ['ru', 'Анника Молль, родилась в 1971 году в Делби, живёт в Озёрске с тремя собаками.'],
  ])('is not told before or behind the text: %s', (language, line) => {
    const text = sentences[language] ?? '';
    expect(said(language, `<p>${line}</p><p>${text}</p>`, { title: 'Lamps' })).toEqual([text]);
    expect(said(language, `<p>${text}</p><p>${line}</p>`, { title: 'Lamps' })).toEqual([text]);
  });

  test('nor where its end tells the place alone', () => {
    const line = 'Annika Moll lives in Lakeport with her husband and the three dogs of the mill.';
    expect(said('en', `<p>${lead}</p><p>${more}</p><p>${line}</p>`)).toEqual([lead, more]);
  });

  test.each([
    ['whom the title names', 'The lamps of Annika Moll', more],
    ['of whom the text tells', 'Lamps', 'Every evening at six Moll walks to the pier of Ellery and lights the lamp.'],
    ['on whom the text goes on', 'Lamps', 'She walks to the pier of Ellery every evening and lights the lamp there.'],
  ])('is told of one %s', (_, title, text) => {
    const line = 'Annika Moll, born 1971 in Delby, lives in Lakeport with her three dogs.';
    expect(said('en', `<p>${line}</p><p>${text}</p>`, { title })[0]).toBe(line);
  });
});

describe('how a site tests', () => {
  test.each([
    ['en', 'Read how we test.'],
    ['en', 'Learn more about our testing methods.'],
    ['de', 'So testen wir.'],
    ['fr', 'Découvrez comment nous testons.'],
    ['es', 'Descubre cómo probamos los productos.'],
    ['it', 'Scopri come testiamo.'],
    ['nl', 'Lees hoe wij testen.'],
  ])('is not told: %s %s', (language, line) => {
    const text = sentences[language] ?? '';
    expect(said(language, `<p>${text} ${line}</p>`)).toEqual([text]);
  });

  test.each([
    'Read how we test lamps in the fog, and you will never again buy one without a glass, says the keeper.',
    'How we test the lamps of the pier has changed since the fog of last winter.',
  ])('is told where it says more: %s', (line) => {
    expect(said('en', `<p>${line} ${more}</p>`)[0]).toBe(line);
  });
});
