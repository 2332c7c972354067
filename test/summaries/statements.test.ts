import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const who =
  'Responding to the news that three lookouts of the lake are to be kept, the keeper of the old pier, Ada Ruiz, said:';
const words = '“Three lookouts that have saved ninety boats will not be sold, and all who signed can be proud of it.”';
const more = 'The lookouts, from Ellery to Delby, were to have been sold in January, and keepers sit in each of them.';
const title = 'Lookouts stay';

describe('a statement', () => {
  test.each([
    ['set as a quotation', `<blockquote><p>${words}</p></blockquote>`],
    ['in a paragraph of its own', `<p>${words}</p>`],
  ])('is told with who makes it, %s', (_, html) => {
    expect(said('en', `<p>${who}</p>${html}<p>${more}</p>`, { title })).toEqual([`${who} ${words}`, more]);
    expect(said('en', `<p>Statement</p><p>${who}</p>${html}<p>${more}</p>`, { title })).toEqual([
      `${who} ${words}`,
      more,
    ]);
  });

  test('of some length is told to the end of a sentence, and closed', () => {
    const long = `${words.slice(0, -1)} ${'We have rowed for this since the spring, in rain and in fog, and nobody gave up. '.repeat(3).trim()}”`;
    const [first = ''] = said('en', `<p>${who}</p><p>${long}</p><p>${more}</p>`, { title });
    expect(first.startsWith(`${who} ${words.slice(0, -1)}`)).toBe(true);
    expect(first.endsWith('”')).toBe(true);
  });

  test('behind what announces something else is no statement', () => {
    const announced = 'On the stone over the door of the old lookout there is one line, and it is this:';
    expect(said('en', `<p>${announced}</p><p>“Row on.”</p><p>${more}</p>`, { title })).toEqual([more]);
  });
});
