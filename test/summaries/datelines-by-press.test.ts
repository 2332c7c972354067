import { describe, expect, test } from 'vitest';
import { datelineOf } from '../../src/summaries/boilerplate/dateline.ts';
import { said } from './said.ts';

const report = 'The ferry of the old quay is back on the lake after three years in the yard, and rings her bell again.';

describe('where a report was filed', () => {
  test.each([
    // An agency in brackets behind a day, and no dash.
    'Delby, Nov 18 (QTI) ',
    'Delby, Nov. 16, 2026 (LANA) ',
    'Old Delby, 18 November 2026 (LANA/QTI): ',
    // An agency behind a day, and a dash.
    'Delby, Nov. 17, LNA – ',
    'Delby, Nov. 17, LNA - ',
    // A state as papers shorten it.
    'Elk Quay, Mont. – ',
    'St. Ellery, Conn. - ',
    'Delby, N.S. — ',
    // A town, its state and its country.
    'Delby (Lakeshire) [India], November 16: ',
    'Delby (Lakeshire) [India], Nov 16 (QNI): ',
    // A town and a paper between bars.
    'Delby | THE LAKE POST | ',
    // A town and its country in brackets.
    '(Delby, Lakeland) – ',
    '(Delby, November 12, 2026) – ',
  ])('is no part of its first sentence: %s', (dateline) => {
    expect(datelineOf(`${dateline}${report}`, 'Ferry back')).toBe(dateline);
    expect(said('en', `<p>${dateline}${report}</p>`, { title: 'Ferry back' })).toEqual([report]);
  });

  test.each([
    'Delby, a town of lamps (and bells) The ferry of the old quay is back on the lake after three years in the yard.',
    'May, June (LANA) The lamp keepers of Delby hold their feast in two months, and not in one, from this year on.',
    '(Lamps, bells) – the ferry of the old quay is back on the lake after three years in the yard.',
    'Lamps | BELLS of the old ferry | Quays are what the lake towns have had to pay for since the storm of last May.',
    'Kay, Del – the ferry of the old quay is back on the lake after three years in the yard of the two brothers.',
  ])('is told apart from %s', (text) => {
    expect(datelineOf(text, 'Ferry back')).toBe('');
  });
});

describe('a label in capitals before the first sentence', () => {
  test.each(['OPINION: ', 'EXPLAINER: ', 'EXCLUSIVE | ', 'WATCH: '])('is left out: %s', (label) => {
    expect(said('en', `<p>${label}${report}</p>`, { title: 'Ferry back' })).toEqual([report]);
  });

  test('stays where it is a word of the title', () => {
    const text = `WATCH: ${report}`;
    expect(said('en', `<p>${text}</p>`, { title: 'WATCH, the sign of the lamp keepers' })).toEqual([text]);
  });
});
