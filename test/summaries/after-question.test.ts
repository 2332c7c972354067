import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('what leans on a question that is left out', () => {
  const question =
    'On a lake of so many quays, the keepers of the harbour face an old trouble: how do you let several crews light one and the same lamp without any loss of oil, speed or temper on the long way across?';
  const own = 'A lamp house is a shed on the pier in which crews can fill, light and share the lamps of the lake.';

  test.each([
    'Enter the Lamp House: a shed on the pier, made to let crews share one and the same lamp all night.',
    'Enter Lamp House: a shed on the pier, made to let crews share one and the same lamp all night.',
    'Ellery has built a shed on the pier for exactly this kind of sharing, with a lamp on each of its walls.',
    'That is what a shed on the pier of Ellery was built for, with a lamp on each of its walls.',
  ])('is no beginning: %s', (line) => {
    expect(said('en', `<p>${question} ${line} ${own}</p>`)[0]).toBe(own);
  });

  test('nor is it from a paragraph of its own', () => {
    const line = 'Enter the Lamp House: a shed on the pier, made to let crews share one lamp.';
    expect(said('en', `<p>${question}</p><p>${line} ${own}</p>`)[0]).toBe(own);
  });

  test('a new sentence is one', () => {
    expect(said('en', `<p>${question} ${own}</p>`)).toEqual([own]);
  });

  test.each([
    'Enter the harbour by its north gate, and you see the lamp that Ada hung there a hundred years ago.',
    'Enter Ellery by its north gate, and you see the lamp that Ada hung there a hundred years ago.',
  ])('nor does a first sentence lean that only begins so: %s', (line) => {
    expect(said('en', `<p>${line} ${own}</p>`)[0]).toBe(line);
  });
});

describe('an opening whose words the next sentence takes up', () => {
  test('stays before it, however short', () => {
    const text = [
      'Use AI.',
      'Use it more and better.',
      'If you are not yet able to use it well, that is fine, but do not keep the other keepers of the lake from it.',
    ];
    expect(said('en', `<p>${text.join(' ')}</p>`)).toEqual(text);
  });

  test('tells how things were before it tells how they are', () => {
    const text = [
      'It used to be so that the lamp was only a place of work, and the light was the result of that work.',
      'Only the light of the lamp mattered to the keepers of the lake.',
      'People would read the log of the harbour after the ferry had brought it.',
    ];
    expect(
      said('en', `<p>${text.join(' ')}</p><p>Not so any more on the lake. Today the lamp stands on the pier.</p>`)[0],
    ).toBe(text[0]);
  });
});

test('a title that asks is no question', () => {
  const first = 'The keeper of the lamps has a new book out on the bells of the lake and their long sleep.';
  const named = 'To go with it, she wrote a piece for the harbour paper with the headline, Is the Bell the New Lamp?';
  const next = 'Funnily enough, two of us rang it in the same week, and half the town came down to the quay to listen.';
  expect(said('en', `<p>${first} ${named} ${next}</p>`)).toEqual([first, named, next]);
  const asked = 'To go with it, she asked the whole town of Ellery one thing, is the bell the new lamp?';
  expect(said('en', `<p>${first} ${asked} ${next}</p>`)).not.toContain(asked);
});

test('of a question of an interview that says something before it asks nothing is told', () => {
  const html = [
    'We met the keeper of the red lamp on the pier of Ellery.',
    'Q: Your lamp has been out for a week. Did anybody miss it?',
    'A: The herons did, and the man who sells the ice.',
    'Q: And now?',
    'A: Now it burns.',
    'The lamp can be seen from both shores of the lake until the end of May.',
  ].map((line) => `<p>${line}</p>`);
  const told = said('en', html.join(''), { title: 'The keeper of Ellery' });
  expect(told.join(' ')).not.toContain('Did anybody');
  expect(told[0]).toMatch(/^We met the keeper/);
});
