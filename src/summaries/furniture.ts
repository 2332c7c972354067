import { keyOf } from './clean-text.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import type { Furniture } from './summary.ts';

/** A line counts as furniture when it stands in at least so many entries, and in this share of them. */
const leastEntries = 3;
const leastShare = 0.3;
const longestLine = 600;

/** How a line is recognised again: its letters, with every number alike. */
export const lineKey = (line: string): string => keyOf(line).replace(/\p{N}+/gu, '0');

function linesOf(body: string): Set<string> {
  const keys = new Set<string>();
  for (const block of htmlToBlocks(body)) {
    if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'alt' || block.kind === 'table') continue;
    for (const line of block.text.split('\n')) if (line.length <= longestLine) keys.add(lineKey(line));
  }
  return keys;
}

/** The lines that recur in a feed's entries. Bodies that are the same count once. */
export function learnFurniture(bodies: readonly string[]): Furniture {
  const distinct = [...new Set(bodies)].filter((body) => body.trim() !== '');
  const counts = new Map<string, number>();
  for (const body of distinct) for (const key of linesOf(body)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(leastEntries, Math.ceil(distinct.length * leastShare));
  return new Set([...counts].filter(([key, count]) => key !== '' && key !== '0' && count >= least).map(([key]) => key));
}
