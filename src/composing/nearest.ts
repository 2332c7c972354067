/** How many letters must be put in, left out, changed or swapped with a neighbour to come from one word to the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      let best = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) best = Math.min(best, (before[j - 2] ?? best) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? from.length;
}

/** The known word that was most likely meant; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase().slice(0, 40);
  let best: string | null = null;
  let least = Math.max(2, Math.ceil(lower.length / 3));
  for (const candidate of known) {
    const steps = distance(lower, candidate.toLowerCase());
    const begins = lower.length > 2 && candidate.toLowerCase().startsWith(lower);
    if (steps < least || (begins && least > 0)) {
      best = candidate;
      least = begins ? 0 : steps;
    }
  }
  return best;
}
