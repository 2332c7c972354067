import { describe, expect, test } from 'vitest';
import { cutText } from '../../src/summaries/cutting/cut.ts';
import { said } from './said.ts';

const atMost = (count: number) => (text: string) => [...text].length <= count;
const cut = (sentence: string, count: number, language = 'en'): string =>
  cutText({ sentences: [sentence], language }, atMost(count));

describe('a cut does not part an adjective from its noun', () => {
  test('nor the first of two, nor a verb from what it is done to', () => {
    const sentence =
      'Thieves come to the quay because of the many lamps that can be carried away there, stemming from old habits of the keepers that invite various social and political troubles of the whole town.';
    for (const count of [150, 160, 170])
      expect(cut(sentence, count)).toBe(
        'Thieves come to the quay because of the many lamps that can be carried away there, stemming from old habits of the keepers…',
      );
  });

  test('nor where its source cut it off', () => {
    const told = 'The towns of the lake have too few keepers, and each of them needs new skills';
    expect(said('en', `<p>${told} for the green and&#8230;</p>`)).toEqual([`${told}…`]);
    expect(said('en', `<p>${told} for the ferry and&#8230;</p>`)).toEqual([`${told} for the ferry…`]);
  });

  test('but with a noun that ends as adjectives do, and in another language', () => {
    const sentence = 'The red ferry brings lamps and bells from all the towns of the lake to a festival and a market.';
    expect(cut(sentence, 86)).toBe(
      'The red ferry brings lamps and bells from all the towns of the lake to a festival…',
    );
    expect(
      cut('Le bac rouge du lac va vers le festival et le final musical du vieux port de la ville.', 48, 'fr'),
    ).toBe('Le bac rouge du lac va vers le festival…');
  });
});

describe('a cut does not end between a long subject and its verb', () => {
  test.each([
    [
      'The old captain Ada Ruiz and the nine keepers named along with her in Ellery in the letter that spoke of a wide plan to steal the bells of the lake',
      ' have all come to the town hall.',
    ],
    [
      'The nine keepers of Ellery who carried the old bells from the tower of the town to the quay',
      ' were fined on Monday.',
    ],
  ])('%s', (subject, rest) => {
    expect(cut(subject + rest, subject.length + 2)).toBe('');
  });

  test.each([
    [
      'The nine keepers of Ellery carried the old bells from the tower to the quay, where the lamps of the town',
      ' are lit at night.',
    ],
    ['The red ferry stopped in Ellery in the night of the great flood because the lamps of the old quay', ' were out.'],
    ['The captain said in the harbour that the nine bells of the old church', ' are to be sold this summer.'],
  ])('but where its verb was told it may: %s', (told, rest) => {
    expect(cut(told + rest, told.length + 2)).not.toBe('');
  });
});
