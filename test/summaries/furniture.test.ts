import { expect, test } from 'vitest';
import { isFurniture, learnFurniture, withoutFurniture } from '../../src/summaries/furniture.ts';

const entries = (own: (index: number) => string, count = 12): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${own(index)}<p>Something of its own, number ${'abcdefghijkl'[index]}.</p>`,
  );

test('a line that stands in a third of the entries is furniture, whatever its numbers', () => {
  const furniture = learnFurniture(entries((index) => `<p>Issue ${index}: printed on hemp.</p>`));
  expect(isFurniture('Issue 99: printed on hemp.', furniture)).toBe(true);
  expect(isFurniture('Something of its own, number a.', furniture)).toBe(false);
});

test('two entries are no rule', () => {
  expect(learnFurniture(['<p>The same line.</p>', '<p>The same line.</p><p>And more.</p>']).size).toBe(0);
});

const told = 'A version of this text hung in the harbour office for a week before it came here.';

test('a telling sentence is furniture once three of many entries hold it, alone or before their own', () => {
  const furniture = learnFurniture(
    entries((index) => (index < 2 ? `<p>${told}</p>` : index === 2 ? `<p>${told} The rest is new.</p>` : '')),
  );
  expect(isFurniture(told, furniture)).toBe(true);
  expect(withoutFurniture(`${told} The ferry sails again.`, furniture)).toEqual({
    text: 'The ferry sails again.',
    taken: [told],
  });
});

test('a sentence whose numbers differ is news, however often a site writes it', () => {
  const furniture = learnFurniture(
    entries((index) =>
      index < 3 ? `<p>Today we announce release 2.${index} of the tide table for everybody.</p>` : '',
    ),
  );
  expect(isFurniture('Today we announce release 2.1 of the tide table for everybody.', furniture)).toBe(false);
});

test('entries with the same body count once', () => {
  expect(learnFurniture(Array.from({ length: 4 }, () => `<p>${told}</p>`)).size).toBe(0);
});
