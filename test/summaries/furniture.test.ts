import { expect, test } from 'vitest';
import { learnFurniture, lineKey } from '../../src/summaries/furniture.ts';

const body = (index: number, extra: string): string =>
  `<p>Story number ${'abcdefgh'[index]} tells of a bridge.</p>${extra}`;

test('lines that recur across entries are furniture, whatever their numbers', () => {
  const furniture = learnFurniture([1, 2, 3, 4].map((index) => body(index, `<p>Issue ${index}: printed on hemp.</p>`)));
  expect([...furniture]).toEqual([lineKey('Issue 9: printed on hemp.')]);
});

test('a line of two entries, or of the same entry twice, is none', () => {
  expect(learnFurniture([body(1, '<p>Twice</p>'), body(2, '<p>Twice</p>'), body(3, '')]).size).toBe(0);
  expect(learnFurniture([body(1, ''), body(1, ''), body(1, ''), body(1, '')]).size).toBe(0);
});
