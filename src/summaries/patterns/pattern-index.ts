import { folded } from './folded.ts';

interface Literal {
  text: string;
  /** Where in it the two letters stand by which it is found. */
  offset: number;
  /** The place of the pattern that it is a sign of. */
  of: number;
}

const buckets = 1 << 13;
const bucketOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 89 + text.charCodeAt(at + 1)) & (buckets - 1);

/**
 * Finds which of many patterns a text could match at all, by what each of them cannot match without: a text is asked a few dozen instead of
 * all, and a pattern that no text calls for is never compiled. `literals`: as `requiredLiterals` has them, null for one that is always to be asked.
 * Returns a function from a text to the places of such patterns, in order.
 */
export function indexPatterns(literals: readonly (readonly string[] | null)[]): (text: string) => readonly number[] {
  const always = literals.flatMap((strings, of) => (strings === null ? [of] : []));
  const known: Literal[][] = Array.from({ length: buckets }, () => []);
  /** A string is found by two letters that few others are found by: those are rare in texts, too. */
  const keep = (text: string, of: number): void => {
    let [offset, least] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at < text.length - 1; at += 1) {
      const { length } = known[bucketOf(text, at)] ?? [];
      if (length < least) [offset, least] = [at, length];
    }
    known[bucketOf(text, offset)]?.push({ text, offset, of });
  };
  for (const [of, strings] of literals.entries()) for (const text of strings ?? []) keep(text, of);
  return (text) => {
    const line = folded(text);
    const found = new Set(always);
    for (let at = 0; at < line.length - 1; at += 1)
      for (const literal of known[bucketOf(line, at)] ?? [])
        if (line.startsWith(literal.text, at - literal.offset)) found.add(literal.of);
    return [...found].toSorted((one, other) => one - other);
  };
}
