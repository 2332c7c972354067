import { expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';
const second = 'Her keeper rings the bell at noon and at dusk, whatever the weather says.';

test('a post that stood between the paragraphs goes with its signature, wherever its markup was lost', () => {
  const post = 'Look. At. This. RT @lampfan: A song for the old ferry: http://lamp.example/1 #Bells #Quay?';
  const signature = '— Ada Ruiz (@adaruiz) March 12, 2024';
  for (const html of [`<p>${post}<br>${signature}</p>`, `<p>${post} ${signature}</p>`])
    expect(said('en', `${html}<p>${lead} ${second}</p>`)).toEqual([lead, second]);
  expect(said('en', `<p>Our bell is red again. ${signature}</p>`)).toEqual(['Our bell is red again.']);
});

test('a greeting that the next sentence goes on from stays', () => {
  const greeting = 'Greetings from the far end of the lake.';
  const next = 'You know, where the lamps are red and the bells ring all night.';
  expect(said('en', `<p>${greeting} ${next}</p><p>${lead}</p>`)).toEqual([greeting, next, lead]);
  expect(said('en', `<p>${greeting} ${lead}</p>`)).toEqual([lead]);
});
