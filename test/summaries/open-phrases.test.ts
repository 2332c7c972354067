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

  test('nor the second of two behind an article', () => {
    const sentence =
      'The story of the red ferry draws a line from a lamp works of the old lake to the dominant historic force of all towns.';
    const told = 'The story of the red ferry draws a line from a lamp works of the old lake…';
    for (const count of [101, 104]) expect(cut(sentence, count)).toBe(told);
    expect(
      cut('The lamp made the harbour musical for all the children of Ellery and of the towns beyond it.', 45),
    ).toBe('The lamp made the harbour musical…');
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

describe('what stands between a subject and its verb', () => {
  test.each([
    ['Quay Lamps, Inc., a young company', 'Quay Lamps, Inc.'],
    ['Quay Lamps, OÜ, a company of the lake', 'Quay Lamps, OÜ'],
    ['Quay Lamps®, the Ellery company that built the first bright, light-proof shade', 'Quay Lamps®'],
    ['Ada Ruiz, a keeper of the old lamps who', 'Ada Ruiz'],
  ])('gives way to what it does: %s', (begun, subject) => {
    const sentence = `${begun} for all the lamps, bells and wicks of the lake, today announced that it has bought the old lamp works of Delby.`;
    const whole = `${subject} today announced that it has bought the old lamp works of Delby.`;
    expect(cut(sentence, begun.length + 25)).toBe(
      whole.length <= begun.length + 25 ? whole : cut(whole, begun.length + 25),
    );
    expect(cut(sentence, 88)).toBe(whole.length <= 88 ? whole : cut(whole, 88));
  });

  test('gives way to it where it tells what became of the subject', () => {
    const subject = 'The so-called lamp list of Ellery with the names of all keepers and ferrymen of the lake';
    const verb = 'may have consequences for many of them in the coming year of the bells';
    const sentence = `${subject}, compiled as part of a plan for the harbour of last summer, ${verb}, said the mayor.`;
    expect(cut(sentence, 170)).toBe(`${subject} ${verb}…`);
    const known = `${subject}, known in the town as the red book, was sold, together with the bell of the old church.`;
    expect(cut(known, 110)).toBe(`${subject} was sold…`);
  });

  test('stays where its subject is none, or has its verb before it', () => {
    const rings =
      'The old bell rings again over the lake, carried by the wind of the south, and was heard by all nine keepers of Delby.';
    expect(cut(rings, 90)).toBe('The old bell rings again over the lake, carried by the wind of the south…');
  });

  test('is told where there is room for the verb', () => {
    const sentence =
      'Ada Ruiz, a keeper of lamps, said on Monday that the bell of Ellery, the oldest of the lake, has cracked in the frost of last winter.';
    expect(cut(sentence, 100)).toBe(
      'Ada Ruiz, a keeper of lamps, said on Monday that the bell of Ellery, the oldest of the lake…',
    );
    expect(cut(sentence, 500)).toBe(sentence);
  });

  test.each([
    'In May, the old red ferry, which had crossed the lake for ninety years, was sold to a man from Delby who paints bells.',
    'Today, the old red ferry, which had crossed the lake for ninety years, was sold to a man from Delby who paints bells.',
  ])('is no day: %s', (sentence) => {
    expect(cut(sentence, 66)).not.toContain('was sold');
  });

  test('of a sentence without a verb behind it leaves nothing', () => {
    expect(
      cut('Ada Ruiz, a keeper of the lamps and bells of the whole lake and of all its many old ferries.', 60),
    ).toBe('');
  });
});

describe('the stop of a company’s form', () => {
  const told = 'The lights of the lake took a great step over the water today as Quay Lamps International';

  test('ends no sentence before a small letter', () => {
    const sentence = `${told} Inc. and the Lake Bell Society (LBS) welcomed the new red ferry at the old quay of Ellery.`;
    expect(cut(sentence, 112)).toBe('The lights of the lake took a great step over the water today…');
    expect(cut(sentence, 500)).toBe(sentence);
  });
});

describe('what stands between the subject of what is announced and its verb', () => {
  const owner = 'which now holds 49% of the shares in the old ferry';
  const rest = 'will buy another 23% of it from the town and become its main owner';

  test.each([
    ['Today, Quay Ferries AG (Quay) announced that', 'Ellery O.S.K. Lamps (EOL)'],
    ['Quay Ferries said on Monday that', 'Ellery Lamps'],
    ['The mayor of Delby confirmed that', 'Ada Ruiz'],
  ])('gives way to it: %s', (announced, subject) => {
    const sentence = `${announced} ${subject}, ${owner}, ${rest}.`;
    const count = `${announced} ${subject}, ${owner}, will`.length;
    expect(cut(sentence, count)).toMatch(`${announced} ${subject} will buy another 23% of it`);
    expect(cut(sentence, 500)).toBe(sentence);
  });
});

describe('a phrase with “with”, and what came with it,', () => {
  test('is not told without what the sentence tells', () => {
    const opening = 'With a giant bell painted across its side, accompanied by the words “Ring me once a day”';
    const sentence = `${opening}, the Lake Society proudly launches a new look today for one of its red ferries.`;
    expect(cut(sentence, 110)).toBe('');
    expect(cut(sentence, 140)).toMatch(/launches/);
  });

  test('is told with the verb of its sentence', () => {
    const sentence =
      'With the bell cracked in the frost, the keepers bought a lamp instead, lighting it every hour for the ferries and boats of the lake.';
    expect(cut(sentence, 90)).toBe('With the bell cracked in the frost, the keepers bought a lamp instead…');
  });
});

describe('a clause that only says how long after something it happened is no beginning', () => {
  test.each([
    [
      'en',
      'One year after the Lake Forum issued its plan for all the old lamps, the keepers report the first of them lit again.',
    ],
    [
      'en',
      'Shortly after the keeper of the red ferry rang her bell for the last time, the town began to look for another one.',
    ],
    [
      'de',
      'Zwei Jahre nachdem der Verein der Wärter seinen Plan für die alten Lampen vorlegte, brennt am Ufer wieder die erste.',
    ],
    [
      'fr',
      'Un an après que les gardiens ont présenté leur plan pour les vieilles lampes du lac, la première brille de nouveau.',
    ],
    [
      'es',
      'Un año después de que los guardianes presentaran su plan para las lámparas del lago, la primera vuelve a brillar.',
    ],
  ])('%s: %s', (language, sentence) => {
    for (const count of [56, 64]) expect(cut(sentence, count, language)).toBe('');
    expect(cut(sentence, sentence.length - 8, language)).not.toBe('');
  });

  test('but a span of time that the main clause tells of is one', () => {
    const sentence =
      'The two years after the storm were hard for the keepers of the lake, who had no lamps and no bells.';
    expect(cut(sentence, 76)).toMatch(/^The two years after the storm were hard/);
    const unparted =
      'Two years after the storm the keepers of the lake lit all of the old lamps along the shore again.';
    expect(cut(unparted, 70)).toMatch(/^Two years after the storm the keepers/);
  });
});

describe('a cut does not end behind a verb that leads on to a deed', () => {
  test.each([
    'The lamps are an old part of the lake and the keepers of the piers usually make some attempt at lighting all of them by hand.',
    'Under the new rules of the Lake Forum every keeper of the nine towns will have the right to ring the bell of the ferry at night.',
  ])('%s', (sentence) => {
    const end = sentence.search(/ (?:at lighting|to ring)/u);
    expect(cut(sentence, end + 1)).toBe('');
    expect(cut(sentence, sentence.length - 4)).not.toBe('');
  });

  test('but behind a noun that is told itself', () => {
    const sentence =
      'The keepers of the lake have again rejected all plans to sell the old bell of the ferry to the town.';
    expect(cut(sentence, sentence.indexOf(' to sell') + 1)).toBe(
      'The keepers of the lake have again rejected all plans…',
    );
  });
});
