/** A document type's own declarations are read up to here. Characters. */
const longestSubset = 100_000;

const bracketEnd = /\]\s*>/y;

/** Where the declarations within the "[ ]" of a DOCTYPE end, behind their ">": what stands in quotes or comments ends nothing. */
function endOutsideQuotes(text: string, from: number): number | null {
  const limit = Math.min(text.length, from + longestSubset);
  for (let at = from; at < limit; ) {
    const sign = text.charAt(at);
    const ending = sign === '"' || sign === "'" ? sign : text.startsWith('<!--', at) ? '-->' : null;
    if (ending !== null) {
      const end = text.indexOf(ending, at + (ending === '-->' ? 4 : 1));
      if (end === -1 || end >= limit) return null;
      at = end + ending.length;
      continue;
    }
    bracketEnd.lastIndex = at;
    const found = sign === ']' ? bracketEnd.exec(text) : null;
    if (found !== null) return at + found[0].length;
    at += 1;
  }
  return null;
}

/** Where a DOCTYPE that begins at `from` and holds declarations of its own ends; null when that cannot be told. */
export function endOfDocumentType(text: string, from: number): number | null {
  const bracket = text.indexOf('[', from);
  const strict = bracket === -1 ? null : endOutsideQuotes(text, bracket + 1);
  if (strict !== null) return strict;
  const loose = /\]\s*>/.exec(text.slice(from, from + longestSubset));
  return loose === null ? null : from + loose.index + loose[0].length;
}
