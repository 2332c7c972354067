import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGraphemes } from '../../src/composing/graphemes.ts';

const counted = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

test('characters are counted as a segmenter counts them, whatever their script', () => {
  const character = fc.oneof(
    fc.integer({ min: 1, max: 0x6ff }),
    fc.integer({ min: 0x2000, max: 0x30ff }),
    fc.integer({ min: 0x4e00, max: 0xd7ff }),
    fc.integer({ min: 0xfe00, max: 0xffff }),
    fc.integer({ min: 0x1f1e6, max: 0x1f9ff }),
    fc.constantFrom(0x200d, 0xfe0f, 0x301, 0x20, 0x61),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 8 }), (codes) => {
      const text = String.fromCodePoint(...codes);
      expect(countGraphemes(text)).toBe(counted(text));
    }),
    { numRuns: 3_000 },
  );
});

test('each character that is counted without a segmenter stands alone beside any other of them', () => {
  const single = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => letter.isWellFormed() && countGraphemes(`a${letter}`) === 2,
  );
  for (const letter of single) expect(countGraphemes(`a${letter}b`)).toBe(counted(`a${letter}b`));
});
