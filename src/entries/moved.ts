import type { Pair } from './recognise.ts';

/** So many entries that moved together are a move of the site. */
const leastMoved = 3;
/** This part of what is not known by itself has to move with them. */
const mostPart = 0.6;
const day = 86_400_000;

interface Document {
  matched: ReadonlyMap<number, Pair>;
  taken: ReadonlySet<string>;
  /** Distinct entries in the document. */
  heads: number;
  dateOf(head: number): number | null;
}

/** An entry may be this one, were it not alone: the same title, or the same path on another host. */
const hints = ({ comparison, judgement }: Pair): boolean => {
  const { content, place, recurring, sameFeed, url, id } = comparison;
  if (!sameFeed || judgement.is === 'same') return false;
  return (
    (content !== 'other' && !recurring) ||
    (place === 'path' && url === 'other') ||
    (id === 'same' && judgement.is === 'doubt' && !judgement.reused)
  );
};

/**
 * A site that moved: most of what is not known by itself has the title or path of one known entry of the same feed that is
 * not listed any more. Then these are proof enough, unless the dates say that a series goes on. Pure.
 */
export function findMoved(pairs: readonly Pair[], { matched, taken, heads, dateOf }: Document): Pair[] {
  const free = pairs.filter(
    (pair) => !matched.has(pair.head) && !taken.has(pair.candidate.entry.entryId) && hints(pair),
  );
  const found = new Map<number, Pair>();
  const used = new Set<string>();
  for (const pair of free.sort((a, b) => b.strength - a.strength)) {
    if (found.has(pair.head) || used.has(pair.candidate.entry.entryId)) continue;
    found.set(pair.head, pair);
    used.add(pair.candidate.entry.entryId);
  }
  const imported = onOneDay([...found.keys()].map(dateOf));
  const moved = [...found.values()].filter(
    ({ comparison }) => comparison.date !== 'other' || comparison.place === 'path' || imported,
  );
  return moved.length >= leastMoved && moved.length >= (heads - matched.size) * mostPart ? moved : [];
}

/** All are dated within one day, as after an import. */
function onOneDay(dates: readonly (number | null)[]): boolean {
  const known = dates.filter((date) => date !== null);
  return known.length > 1 && Math.max(...known) - Math.min(...known) < day;
}
