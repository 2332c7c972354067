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

describe('an answer with yes or no', () => {
  const behind = 'The oil comes from the mill of Ellery, which presses it twice a year for all the lamps of the pier.';
  const meeting =
    '<p>The keepers met on Monday in the old ferry house and counted the oil of the winter. They will meet again.</p>';
  const longQuestion =
    'I have lived beside the lake for forty years and have wondered every evening about one thing that nobody in our village, nobody on the boats and nobody in the old ferry house on the other shore could ever tell me: do the lamps burn all night, even in summer, when nobody can see them from the boats?';

  test.each([
    ['en', 'Do the lamps burn all night?', 'Yes, they burn from dusk to dawn.', behind],
    ['de', 'Brennen die Lampen die ganze Nacht?', 'Ja, sie brennen bis zum Morgen.', 'Das Öl kommt aus der Mühle.'],
    ['fr', 'Les lampes brûlent-elles la nuit ?', 'Oui, elles brûlent jusqu’au matin.', 'L’huile vient du moulin.'],
    ['es', '¿Arden las lámparas toda la noche?', 'No, se apagan al alba.', 'El aceite viene del molino de Ellery.'],
    ['ru', 'Горят ли лампы всю ночь?', 'Да, они горят до утра.', 'Масло привозят с мельницы в Эллери.'],
  ])('is told with the question that is quoted over it: %s', (language, question, answer, next) => {
    const html = `<blockquote><p>${question}</p></blockquote><p>${answer} ${next}</p>`;
    expect(said(language, html)).toEqual([`${question} ${answer}`, next]);
  });

  test('is told with the heading that asks, however much comes after it', () => {
    const html = `<h2>Do the lamps burn all night?</h2><p>No, only from dusk to eleven. ${behind} ${behind.replace('oil', 'wick')}</p>`;
    expect(said('en', html)[0]).toBe('Do the lamps burn all night? No, only from dusk to eleven.');
  });

  test.each([
    ['in its paragraph', `<p>${longQuestion} Yes, they do. ${behind}</p>`],
    ['in the next', `<p>${longQuestion}</p><p>Yes, they do. ${behind}</p>`],
    ['in a quotation', `<blockquote><p>${longQuestion}</p></blockquote><p>Yes, they do. ${behind}</p>`],
  ])('goes with a question that is too long to be told, %s', (_, html) => {
    expect(said('en', html + meeting)[0]).toBe(behind);
  });

  test('stays behind what it takes back, and where nothing stands before it', () => {
    const wrong = 'Many people think that the lamps of the pier are lit by a machine in the tower.';
    expect(said('en', `<p>${wrong}</p><p>No, they are lit by hand. ${behind}</p>`).slice(0, 2)).toEqual([
      wrong,
      'No, they are lit by hand.',
    ]);
    const first = 'Yes, the lamps of the pier burn all night, and the whole village pays for their oil.';
    expect(said('en', `<p>${first} ${behind}</p>`, { title: 'Do the lamps burn all night?' })[0]).toBe(first);
  });

  test.each([
    'No. 5 is the lamp that all keepers of the pier love most, for it burns all night.',
    'No lamp of the pier burns all night, whatever the captains of the ferry say.',
  ])('is not what only begins so: %s', (line) => {
    expect(said('en', `<blockquote><p>Who lit the lamp?</p></blockquote><p>${line} ${behind}</p>`)[0]).toBe(line);
  });
});
