import { expect, test } from 'vitest';
import { said } from './said.ts';

const next = 'I gave up two hundred letters on the first day of January, and it took me until Epiphany.';

test.each([
  [
    'Subscribe to nothing for a year',
    'Subscribe to nothing for a year and your inbox becomes a place where people write to you.',
  ],
  [
    'Follow us into the fog of the lake',
    'Follow us into the fog of the lake, the ferryman says, and rings his bell three times before he casts off.',
  ],
])('what goes on from the title is no call, whatever it begins with: %s', (title, line) => {
  expect(said('en', `<p>${line}</p><p>${next}</p>`, { title })[0]).toBe(line);
});

test('a call stays one under a title that calls', () => {
  const call = 'Subscribe to our newsletter and never miss a post.';
  expect(said('en', `<p>${call}</p><p>${next}</p>`, { title: 'Subscribe to our newsletter' })).toEqual([next]);
});
