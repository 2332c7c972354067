import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../src/summaries/boilerplate/rules/all.ts';
import { folded } from '../../src/summaries/patterns/folded.ts';
import { indexPatterns } from '../../src/summaries/patterns/pattern-index.ts';
import { requiredLiterals } from '../../src/summaries/patterns/required-literals.ts';

it.each([
  ['^subscribe to our (?:letter|list)$', ['SUBSCRIBE TO OUR LETTER', 'SUBSCRIBE TO OUR LIST']],
  ['(?:abonnez|folg)\\S* .* (?:lettre|brief)', ['ABONNEZ', 'FOLG']],
  ['[aä]ren?a', ['AREA', 'ARENA', 'ÄREA', 'ÄRENA']],
  ['grün(?=ße)\\p{L}+', ['GRÜN']],
  ['^(?=.*photo)[^.]{2,60}$', ['PHOTO']],
  ['stra(?:ß|ss)e', ['STRASSE']],
  ['\\bτέλος(?!\\p{L})', ['ΤΈΛΟΣ']],
  ['(?:never|(?!))!', ['NEVER!']],
  ['(?:read ){1,2}more\\.{3}', ['READ ']],
  ['关注|[订訂][阅閱]', ['关注', '订阅', '订閱', '訂阅', '訂閱']],
  ['x\\u{2014}y', ['X—Y']],
])('%s cannot match without %j', (source, expected) => {
  expect(requiredLiterals(source)?.toSorted()).toEqual(expected.toSorted());
});

it.each(['[a-z]{2,9}', '(?:ad)?', 'a|bc', '.', '^$', '(?:pier)*', '(?:pier){0,2}', 'pier|\\d', '(?!pier)', '[^pier]'])(
  'nothing tells what %s matches',
  (source) => {
    expect(requiredLiterals(source)).toBeNull();
  },
);

/** A pattern's source with a text that it matches. */
interface Sample {
  source: string;
  text: string;
}

const letter = fc.constantFrom(...'abcéßşσς日本и ', 'Q', 'ſ');
const joined = (parts: readonly Sample[]): Sample => ({
  source: parts.map(({ source }) => source).join(''),
  text: parts.map(({ text }) => text).join(''),
});

const { sample } = fc.letrec<{ sample: Sample; leaf: Sample }>((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: letter, minLength: 1, maxLength: 4 }).map((text) => ({ source: text, text })),
    fc
      .tuple(letter, fc.array(letter, { maxLength: 4 }))
      .map(([text, others]) => ({ source: `[${[...others, text].join('')}]`, text })),
    letter.map((text) => ({ source: '.', text })),
    fc.constant({ source: '(?:(?!)|)', text: '' }),
  ),
  sample: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('sample'), { minLength: 1, maxLength: 4 }).map(joined),
    fc.tuple(tie('sample'), tie('sample'), fc.boolean()).map(([{ source, text }, other, first]) => ({
      source: first ? `(?:${source}|${other.source})` : `(${other.source}|${source})`,
      text,
    })),
    // A repetition within a repetition takes a pattern ages to match.
    fc
      .tuple(
        tie('leaf'),
        fc.constantFrom<[string, number]>(
          ['?', 0],
          ['?', 1],
          ['*', 0],
          ['*', 2],
          ['+', 3],
          ['{2}', 2],
          ['{0,1}', 0],
          ['{1,}', 1],
        ),
      )
      .map(([{ source, text }, [sign, times]]) => ({ source: `(?:${source})${sign}`, text: text.repeat(times) })),
    tie('leaf').map(({ source, text }) => ({ source: `(?=${source})${source}(?<=${source})(?<!qq)`, text })),
  ),
}));

it('every text that a pattern matches holds one of what it cannot match without, in whatever case', () => {
  fc.assert(
    fc.property(
      sample,
      fc.string({ unit: letter }),
      fc.constantFrom('toString', 'toUpperCase', 'toLowerCase'),
      (one, around, as) => {
        const text = `${around}${one.text}${around}`[as]();
        fc.pre(new RegExp(one.source, 'iu').test(text));
        const literals = requiredLiterals(one.source);
        expect(literals === null || literals.some((literal) => folded(text).includes(literal))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it('an index finds each pattern whose literals a text holds, and what is always asked, in order', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ABCD'), minLength: 2, maxLength: 5 });
  const many = fc.array(fc.option(fc.array(word, { maxLength: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(many, fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 30 }), (literals, text) => {
      const holding = literals.flatMap((strings, place) =>
        strings === null || strings.some((one) => text.toUpperCase().includes(one)) ? [place] : [],
      );
      expect(indexPatterns(literals)(text)).toEqual(holding);
    }),
  );
});

it('of the rules for boilerplate nearly all are found by words of theirs', () => {
  const patterns = rules.flatMap((rule) => rule.patterns);
  const always = patterns.filter(({ source }) => requiredLiterals(source) === null);
  expect(always.length / patterns.length).toBeLessThan(0.05);
});
