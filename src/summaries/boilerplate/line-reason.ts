import { bylineReason } from './byline.ts';
import { calls } from './calls.ts';
import { credits } from './credits.ts';
import { notices } from './notices.ts';
import { pointers } from './pointers.ts';
import { matches, type Rule } from './rule.ts';

const rules: readonly Rule[] = [...pointers, ...calls, ...notices, ...credits];

/** Why a line or a sentence is no part of the article's text, in words, by the rules alone; null when it may be. */
export function boilerplateReason(line: string, authors: readonly string[], names: readonly string[]): string | null {
  const bare = line.replace(/^[\s*•·–—>»→_✉📧👉🔔*-]+|[\s*_]+$/gu, '');
  if (bare === '') return /\p{L}|\p{N}/u.test(line) ? null : 'ornament';
  return bylineReason(bare, authors, names) ?? rules.find((rule) => matches(rule, bare))?.why ?? null;
}
