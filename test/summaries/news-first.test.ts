import { describe, expect, test } from 'vitest';
import { newsOf } from '../../src/summaries/choosing/news-first.ts';

const news = (title: string, sentences: string[], language = 'en') => newsOf({ title, sentences, language });

describe('the sentence with the news', () => {
  test('is the one that turns round what the first said, without the word that turns', () => {
    const setUp = 'Lamp testing used to mean looking whether somebody had put oil in one.';
    const turn =
      'But with three towns lighting their piers again, testing for smoke is what keeps the new lamp laws alive.';
    expect(news('Lamp testing grows with new laws', [setUp, turn])).toEqual({
      index: 1,
      sentence: 'With three towns lighting their piers again, testing for smoke is what keeps the new lamp laws alive.',
    });
  });

  test('is the one that tells what happens now', () => {
    const setUp = 'Instead of washing ashore, most of what is thrown into the lake stays there.';
    const told = 'Now, the keepers of the lake have listed the bottles and bells that lie on its dark floor.';
    expect(news('Keepers of the lake list what lies on its floor', [setUp, told])?.sentence).toBe(told);
  });

  test('is the one that says most of a title of which the first says nothing', () => {
    const joke = 'As long-lost cousins go, he would not take up much room at a table.';
    const told = 'The oldest shell that was ever found in the lake challenges the old theory of how snails came there.';
    expect(news('Shell challenges theory of snails', [joke, told])).toEqual({ index: 1, sentence: told });
  });

  test('may tell of the new, where something new was told before', () => {
    const setUp = 'Today’s evening does double duty, as a concert and as a new beginning.';
    const told = 'Ada Ruiz, keeper of the new lamp tower, joins us to talk about bells in the fog.';
    expect(news('Bells in the fog with Ada Ruiz', [setUp, told])?.sentence).toBe(told);
  });

  test('may be a question, where its answer says what the title says', () => {
    const setUp = 'Our letters on the lake go on with a second one on nets.';
    const told = 'What if nobody sees them? Then the keepers count all lamps in the fog along a rope of bells.';
    expect(news('How to count lamps in the fog', [setUp, `But ${told.replace('W', 'w')}`])?.sentence).toBe(told);
  });

  test.each([
    [
      'where the first says as much',
      'New lamp laws: testing begins',
      [
        'The testing of lamps under the new laws begins on Monday in all towns of the lake.',
        'But the keepers say that testing lamps under new laws will cost them a whole summer.',
      ],
    ],
    [
      'where the turn asks, whatever stands behind its question',
      'When the lamps were lowered',
      [
        'The harbour office offers its old lights to all the towns of the lake for nothing.',
        'But are the lamps that were lowered really ours, or does another hand hold them? Ada Ruiz stands on the pier for the first time.',
      ],
    ],
    [
      'where the turn leans on what is left out',
      'Lamp testing grows with new laws',
      [
        'It used to be easy to light one on a pier.',
        'But they say that the testing of lamps under these new laws grows.',
      ],
    ],
    [
      'where the turn speaks of a thing that is introduced before it',
      'Interest in lamps under water is growing at the lake',
      [
        'From the quay it looks like ten other wooden sheds of the lake.',
        'It was a school for keepers once.',
        'But below the shed there is a hall under water with two hundred lamps in it.',
      ],
    ],
    [
      'where there is no title',
      '',
      ['The boat is red, and always was.', 'But the lamp on it is blue since last winter.'],
    ],
  ])('is none %s', (_, title, sentences) => {
    expect(news(title, sentences)).toBeNull();
  });
});

test.each([
  [
    'en',
    'Back in June, the friends of the harbour declared victory with the new bell on the pier.',
    'Of late, a keeper of Ellery has been making news by refusing to ring it for anybody.',
  ],
  [
    'de',
    'Vor zwei Jahren feierte der Verein am Hafen die neue Glocke auf dem alten Steg.',
    'Heute weigert sich eine Wärterin, sie für die Boote der anderen Seite zu läuten.',
  ],
])('what is stands before what was, where the title names neither (%s)', (language, was, is) => {
  expect(news('No more sense than a rope', [was, is], language)).toEqual({ index: 1, sentence: is });
  expect(news('The new bell on the pier, die neue Glocke am Hafen', [was, is], language)).toBeNull();
  expect(news('No more sense than a rope', [is, was], language)).toBeNull();
});

test.each([
  [
    'en',
    'New keeper of the lamps – Ada Ruiz',
    'The harbour has a team of keepers who look after its lamps and mend its bells in all weathers.',
    'So we are pleased to announce that Ada Ruiz joins the keepers of the lamps on the first of May!',
    'We are pleased to announce that Ada Ruiz joins the keepers of the lamps on the first of May!',
  ],
  [
    'de',
    'Neue Wärterin der Lampen: Ada Ruiz',
    'Der Hafen hat seit langem Wärter, die sich bei jedem Wetter um seine Lampen und Glocken kümmern.',
    'Wir freuen uns, dass Ada Ruiz ab Mai als Wärterin der Lampen zu uns gehört und hier wohnt.',
    'Wir freuen uns, dass Ada Ruiz ab Mai als Wärterin der Lampen zu uns gehört und hier wohnt.',
  ],
  [
    'fr',
    'Une nouvelle gardienne des lampes : Ada Ruiz',
    'Le port a depuis longtemps une équipe de gardiens qui veille sur ses lampes et sur ses cloches.',
    'Nous sommes heureux d’annoncer qu’Ada Ruiz devient gardienne des lampes du port dès le mois de mai.',
    'Nous sommes heureux d’annoncer qu’Ada Ruiz devient gardienne des lampes du port dès le mois de mai.',
  ],
])('what an author announces behind its setting is the news (%s)', (language, title, setting, told, sentence) => {
  expect(news(title, [setting, told], language)).toEqual({ index: 1, sentence });
  expect(news(title, [told, setting], language)).toBeNull();
  expect(news('Lamps', [setting, told], language)).toBeNull();
});
