import { expect, test } from 'vitest';
import { remembered } from '../../src/summaries/patterns/remembered.ts';

test('is asked once of each of the last short texts, and of long ones each time', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('lamp'), length('lamp'), length('')]).toEqual([4, 4, 0]);
  expect(asked).toEqual(['lamp', '']);
  const long = 'lamp '.repeat(200);
  expect(length(long) + length(long)).toBe(2_000);
  expect(asked).toHaveLength(4);
  for (let index = 0; index < 200; index += 1) length(`lamp ${index}`);
  length('lamp');
  expect(asked.filter((text) => text === 'lamp')).toHaveLength(2);
});
