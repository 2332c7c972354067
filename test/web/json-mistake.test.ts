import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonMistake } from '../../src/web/api/json-mistake.ts';

it.each([
  ['{', 1],
  ['{"a":1,}', 7],
  ['{"url": hello}', 8],
  ['', 0],
  ['  ', 2],
  ['{"a" 1}', 5],
  ['[1,2', 4],
  ['[,]', 1],
  ['{"a":"x\ny"}', 5],
  ['{"a":1} x', 8],
  ['{"a":1]', 6],
  ['nul', 0],
  ['{\n "a": 01\n}', 9],
  ['"\ud800"', null],
  ['"\u0080"', null],
])('%j stops being JSON at %s', (text, place) => {
  expect(jsonMistake(text)).toBe(place);
});

it('finds a mistake exactly where the engine finds one', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const change = fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', 'e', ' ', '\n', 'null'),
  );
  fc.assert(
    fc.property(fc.json(), fc.array(change, { maxLength: 2 }), (json, changes) => {
      const text = changes.reduce((sofar, [at, length, put]) => {
        const place = at % (sofar.length + 1);
        return sofar.slice(0, place) + put + sofar.slice(place + length);
      }, json);
      expect(jsonMistake(text) === null).toBe(isJson(text));
    }),
    { numRuns: 3_000 },
  );
});
