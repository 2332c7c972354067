import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('teasers behind one another', () => {
  const teasers = [
    'The ferry of Ellery sails again after two years',
    'A new bell rings in the old harbour of Delby',
    'The keeper counts the lamps and finds one more',
    'Two seals were seen on the pier by night',
  ];

  test.each([' • ', ' | ', ' · '])('are told one by one (%s)', (mark) => {
    expect(said('en', `<p>${teasers.join(mark)}</p>`)).toEqual(teasers.map((teaser) => `${teaser}.`));
  });

  test.each([
    ['The lamps | bells and boats | of Ellery are shown in the old harbour until the summer'],
    ['The guide to Ellery · Delby · Lakeport · Quay, with the dates of the ferry.'],
  ])('names and particulars are none: %s', (line) => {
    expect(said('en', `<p>${line}</p>`).join(' ')).toMatch(/[|·]/u);
  });

  test('a list that begins with its mark stands beside the text', () => {
    expect(said('en', `<p>• ${teasers.join(' • ')}</p>`)).toEqual([]);
  });

  test('the last is left out where a quotation stands open in it', () => {
    const begun = 'The keeper of the lamps said on Monday morning that "all of the bells will be';
    const told = teasers.slice(0, 2).map((teaser) => `${teaser}.`);
    expect(said('en', `<p>${teasers.slice(0, 2).join(' • ')} • ${begun}</p>`)).toEqual(told);
  });
});
