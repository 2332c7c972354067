import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The red ferry crosses the lake every hour again, and carries bikes free of charge.';

describe('what a letter or a programme says of itself', () => {
  test.each([
    'Upgrade to paid to hear the whole bell and join the evening thread.',
    'If someone forwarded you this email, you can get your own copy here.',
    'Was this forwarded to you? Sign up here.',
    'We rely on readers like you. Chip in from £2 a month.',
    'Before you read on: we rely on readers like you.',
    'Our theme music is by Blue Lamp. The show is produced by Ada Ruiz.',
    'This episode was produced by Ada Ruiz and mixed by Bo Lind.',
  ])('is dropped: %s', (line) => {
    expect(said('en', `<p>${lead}</p><p>${line}</p>`)).toEqual([lead]);
    expect(said('en', `<p>${line}</p><p>${lead}</p>`)).toEqual([lead]);
  });

  test.each([
    'Upgrade to paid parking on the pier and the ferry waits for you.',
    'If someone forwarded you this bell, it rang before you were born.',
    'We rely on readers like you to find lamps that no map of the lake shows.',
    'Our theme music is a bell, a ferry and a door that will not close.',
    'This episode was the third in a year in which the ferry ran aground.',
    'The lamp was produced by Ada Ruiz in her workshop by the lake.',
  ])('a real sentence stays: %s', (sentence) => {
    expect(said('en', `<p>${sentence}</p>`)).toEqual([sentence]);
  });
});
