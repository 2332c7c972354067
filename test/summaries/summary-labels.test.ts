import { describe, expect, test } from 'vitest';
import { sentences } from './lines-around.ts';
import { said } from './said.ts';

const second: Readonly<Record<string, string>> = {
  en: 'The keepers met on Monday in the old ferry house and counted the oil of the winter.',
  de: 'Die Wärter trafen sich am Montag im alten Fährhaus und zählten das Öl des Winters.',
};

describe('a label over what is told in short', () => {
  test.each([
    ['en', 'At a glance:'],
    ['en', 'In brief'],
    ['en', 'What you need to know:'],
    ['de', 'Auf einen Blick:'],
    ['de', 'Das Wichtigste in Kürze:'],
    ['fr', 'En bref :'],
    ['es', 'De un vistazo:'],
    ['it', 'In sintesi:'],
    ['pt', 'Em resumo:'],
    ['nl', 'In het kort:'],
    ['sv', 'I korthet:'],
    ['pl', 'W skrócie:'],
    ['cs', 'Ve zkratce:'],
    ['hu', 'Röviden:'],
    ['ru', 'Главное:'],
    ['tr', 'Kısaca:'],
  ])('is not told with the sentence that it ran into: %s %s', (language, label) => {
    const sentence = sentences[language] ?? '';
    expect(said(language, `<p>${label} ${sentence}</p>`)).toEqual([sentence]);
  });

  test('nor with a later one', () => {
    expect(said('en', `<p>${sentences.en}</p><p><b>At a glance:</b> ${second.en}</p>`)).toEqual([
      sentences.en,
      second.en,
    ]);
  });

  test.each([
    ['en', 'At a glance the red ferry of Ellery looks like the old one, but it carries bikes.'],
    ['en', 'In brief moments of calm the ferry of Ellery shuts down both engines on the lake.'],
    ['de', 'Auf einen Blick erkennt der Wärter, welche Lampe am Steg kein Öl mehr hat.'],
  ])('is not what only begins so: %s %s', (language, sentence) => {
    expect(said(language, `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});

describe('what something takes', () => {
  const steps = '<p>Fill the lamp to the brim and wait for the wick to drink, which takes an hour in winter.</p>';

  test.each([
    '<p>What you need: 2 lamps, 1 can of oil, a long wick.</p>',
    '<p>What you need:<br>2 lamps<br>1 can of oil<br>1 long wick</p>',
  ])('is no beginning: %s', (list) => {
    expect(said('en', list + steps)[0]).toMatch(/^Fill the lamp/);
  });

  test('is told where it is all', () => {
    expect(said('en', '<p>What you need:<br>2 lamps<br>1 can of oil<br>1 long wick</p>')).toEqual([
      'What you need: 2 lamps, 1 can of oil, 1 long wick.',
    ]);
  });

  test.each([
    'What you need is a lamp with 2 wicks, a can of oil, a calm evening and some hours of time.',
    'What you need: a lamp that shines when the fog is thick.',
  ])('is not what only says so: %s', (line) => {
    expect(said('en', `<p>${line}</p>${steps}`)[0]).toBe(line);
  });
});
