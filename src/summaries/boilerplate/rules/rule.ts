import { indexPatterns } from '../../patterns/pattern-index.ts';
import { requiredLiterals } from '../../patterns/required-literals.ts';

/** How one kind of boilerplate is known: a line or a sentence that matches whole. */
export interface Rule {
  /** In words for the site's owner. */
  why: string;
  patterns: readonly RegExp[];
  /** Longer texts are never meant. */
  longest: number;
}

/** Why a text is boilerplate, as the first of the rules says that matches it; null when none does. */
export function ruleReader(rules: readonly Rule[]): (text: string) => string | null {
  const known = rules.flatMap(({ why, patterns, longest }) => patterns.map((pattern) => ({ why, pattern, longest })));
  const likely = indexPatterns(known.map(({ pattern }) => requiredLiterals(pattern.source)));
  const longestOfAll = Math.max(...rules.map(({ longest }) => longest));
  return (text) => {
    if (text.length > longestOfAll) return null;
    const place = likely(text).find((at) => {
      const one = known[at];
      return one !== undefined && text.length <= one.longest && one.pattern.test(text);
    });
    return place === undefined ? null : (known[place]?.why ?? null);
  };
}
