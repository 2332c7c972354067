import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PatternError } from '../../src/entries/parse-pattern.ts';
import { compilePattern } from '../../src/entries/pattern.ts';

const atoms = ['a', 'b', 'ä', '.', '\\w', '\\d', '[ab]', '[^a]', '\\s', '\\p{L}', '\\.', '^', '$', '\\b', '\\B'];
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...atoms),
    fc
      .tuple(fc.constantFrom('a', 'b', '[ab]', '.'), fc.constantFrom('*', '+', '?', '{2}', '{1,}', '{0,2}', '*?'))
      .map((p) => p.join('')),
    fc
      .tuple(tie('pattern'), tie('pattern'), fc.constantFrom('', '*', '+', '?', '{2}'))
      .map(([a, b, q]) => `(?:${a}|${b})${q}`),
    tie('pattern').map((inner) => `(${inner})`),
  ),
}));
const text = fc
  .array(fc.constantFrom('a', 'b', 'A', 'ä', 'Ä', ' ', '1', '.', '\n', '🙂', '_'), { maxLength: 12 })
  .map((all) => all.join(''));

it('matches exactly what the language itself matches', () => {
  fc.assert(
    fc.property(pattern, text, fc.constantFrom('', 'i', 'm', 's', 'ims'), (source, drawn, flags) => {
      // V8 finds \\B between the halves of a surrogate pair, where ECMAScript has no place (AdvanceStringIndex).
      const sample = source.includes('\\B') ? drawn.replaceAll('🙂', '-') : drawn;
      expect(compilePattern(source, flags)(sample)).toBe(new RegExp(source, `u${flags}`).test(sample));
    }),
    { numRuns: 3000 },
  );
});

it.each(['(a+)+$', '(a|a)*$', '(a*)*b', 'a*a*a*a*a*b', '(.*)*x', '(\\w+\\s?)*$', '.*foo.*bar.*baz'])(
  'decides %s on a hostile text at once',
  (source) => {
    const started = performance.now();
    compilePattern(source, '')(`${'a'.repeat(20_000)}!`);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);

it.each([
  ['(', 'a ")" is missing'],
  ['a)', 'a "(" is missing'],
  ['*a', 'cannot stand there'],
  ['[a', 'cannot stand there'],
  ['[z-a]', 'is not understood'],
  ['(a)\\1', 'back references'],
  ['(?=a)', 'looking ahead'],
  ['(?<!a)b', 'looking ahead'],
  ['a{3,1}', 'wrong order'],
  ['(a{900}){900}', 'too large'],
  ['((()?{0}{9999})', 'cannot stand there'],
  ['((((a{0}){9999}){9999}){9999})', 'too large'],
  ['\\p{Nothing}', 'is not understood'],
])('refuses %s with a sentence', (source, sentence) => {
  expect(() => compilePattern(source, '')).toThrow(PatternError);
  expect(() => compilePattern(source, '')).toThrow(sentence);
});

it('takes a quoted sign as itself', () => {
  expect(compilePattern('Ad\\: \\#1 \\- now', '')('Ad: #1 - now')).toBe(true);
});
