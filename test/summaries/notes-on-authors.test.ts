import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The old ferry crosses the lake four times a day, and rings her bell at each of the three quays.';
const more = 'The keepers light the lamps of the old pier before she leaves, and put them out when she is back.';
const title = 'Ferry hours';

describe('who wrote a text, and where it stood', () => {
  test.each([
    'Ada Ruiz is a columnist and a former lamp trader. The opinions expressed are her own.',
    'Ben Oakes is a ferryman. Views are personal.',
  ])('is left out before and behind it: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p><p>${more}</p>`, { title })).toEqual([lead, more]);
    expect(said('en', `<p>${lead}</p><p>${more}</p><p>${line}</p>`, { title })).toEqual([lead, more]);
  });

  test.each([
    'Translated from the Lakish by the author. An earlier draft stood in Lamp and Quay, no. 9.',
    'A version of this essay first appeared on the Quay blog. The pictures are new, and so is the last lamp.',
  ])('in emphasis is left out with what goes on from it: %s', (line) => {
    expect(said('en', `<p><em>${line}</em></p><p>${lead}</p><p>${more}</p>`, { title })).toEqual([lead, more]);
  });

  test.each([
    'A version of this post first appeared on the Quay blog and is cross-posted here with permission.',
    'An earlier version was published in Lamp and Quay, issue 9.',
    'A shorter version of this article ran in the Lake Courier.',
    'Medically reviewed by Ada Ruiz, PharmD. Last updated: November 2, 2026.',
    'By Ada Ruiz, P.Geo.',
    'By Ben Oakes, M.Sc.',
    'Photo caption: The ferry at the old quay with all of her lamps lit.',
  ])('is known by its line: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p><p>${more}</p>`, { title })).toEqual([lead, more]);
  });

  test('is known by the name of a byline', () => {
    const about = 'Ada Ruiz has been with the Courier since 2021, and knows every bell of the lake by its tone.';
    expect(said('en', `<p>By Ada Ruiz</p><p>${lead}</p><p>${more}</p><p>${about}</p>`, { title })).toEqual([
      lead,
      more,
    ]);
    expect(said('en', `<p>${lead}</p><p>${more}</p><p>${about}</p>`, { title })).toEqual([lead, more, about]);
  });

  test.each([
    'Ada Ruiz is a columnist and a former lamp trader, and from today on she is the mayor of Ellery, too.',
    'A version of the old ferry with two bells is to cross the lake from May, if the yard is ready by then.',
    'An earlier ferry was published in no timetable, and yet all of the lake knew when she would come.',
  ])('is told apart from a first sentence: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${more}</p>`, { title })).toEqual([line, more]);
  });

  test('a standfirst in emphasis that ends in a note stays', () => {
    const standfirst = 'The keeper of the old pier talks about lamps, fog and the years without a bell.';
    const html = `<p><em>${standfirst} This interview has been edited for length and clarity.</em></p><p>${lead}</p>`;
    expect(said('en', html, { title })).toEqual([standfirst, lead]);
  });
});
