import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The old ferry crosses the lake four times a day, and rings her bell at each of the three quays.';
const title = 'Ferry hours';

describe('how a letter or a programme opens', () => {
  test.each([
    'Hello and welcome to The Quay Ledger, where we look at one lamp a week.',
    'Hi everyone, and welcome to another edition of Lamp Letters.',
    'Namaste everyone, welcome back to my blog.',
    'Kia ora, g’day and welcome back to the Room 9 blog!',
    'Good morning and welcome to the Monday briefing.',
    'Happy Friday, and a warm welcome to issue 12 of the Bell Letter!',
    'Welcome to the latest edition of the Quay Letter, our monthly look at the lake.',
    'Welcome back to my podcast on old lamps.',
  ])('a welcome is left out: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`, { title })).toEqual([lead]);
    expect(said('en', `<p>${line} ${lead}</p>`, { title })).toEqual([lead]);
  });

  test.each([
    'Quick programming note before we start: there will be no letter next week while I row to my sister.',
    'A bit of housekeeping before we begin.',
    'First, some housekeeping: the old address of this letter no longer works.',
    'Housekeeping note: this letter moves to Thursdays.',
    'Scheduling note: the next letter comes in a fortnight.',
  ])('housekeeping is left out: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`, { title })).toEqual([lead]);
  });

  test.each([
    '🎧 Prefer to listen? Scroll up and hit the play button.',
    'Rather listen than read? Press play above.',
    'Scroll down to hear the bell.',
  ])('a player is no part of it: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`, { title })).toEqual([lead]);
  });

  test.each([
    'Welcome to the lake of a thousand lamps, where the ferry rings before dawn and nobody minds.',
    'Welcome to our flower show on the old quay this Saturday, with the ferry for free from noon.',
    'Housekeeping on the old ferry takes two keepers from five in the morning until the bell rings.',
    'Programming notes from 1962 show how the first lamp of the lake was made to blink in Morse.',
    'Prefer the slow ferry to the fast one, say the keepers, and you will see the lamps lit one by one.',
  ])('a first sentence that only looks like one stays: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`, { title })).toEqual([line, lead]);
  });
});
