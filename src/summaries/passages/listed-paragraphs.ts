import { endsWell } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';
import { isDense } from '../text/clean-text.ts';
import { isAnnouncing, marked, saidBehindDash } from './list-signs.ts';

/** The sign of an item before a line, in a paragraph of its own. */
const signed = /^([•▪◦‣]|\p{Extended_Pictographic}\uFE0F?|[-–—](?=\s\p{Ll}))\s*(?=[^\n]+$)/u;
const signOf = ({ kind, text }: Block): string | null =>
  kind === 'paragraph' ? (signed.exec(text)?.[1] ?? null) : null;
/** "… ;": another item has to come, and may be the last, with the stop of all; so the Greek "… ·". */
const leadsOn = /[,;؛\u00B7\u0387]$/u;
const isOpen = ({ text }: Block): boolean => leadsOn.test(text) || !endsWell(text);

/** Paragraphs in a row without a stop, each of which such a sign opens, are a list. */
function signedItems(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const sign = signOf(block);
    if (sign === null) return block;
    const [before, after] = [blocks[index - 1], blocks[index + 1]].map((other) =>
      other !== undefined && signOf(other) === sign ? other : undefined,
    );
    const isLast = before !== undefined && leadsOn.test(before.text);
    const isBeside = [before, after].some((other) => other !== undefined && isOpen(other));
    const isItem = isLast || (isOpen(block) && isBeside);
    return isItem ? { ...block, kind: 'item', text: block.text.replace(signed, '') } : block;
  });
}

/** A longer paragraph with a number is text. Characters. */
const longestCounted = 60;
/** "1.灯油", "2、钟绳" in scripts without blanks: a number before a paragraph, but for a quantity. */
const counted = /^(\p{Nd}{1,2})\s?[.．、)）]\s?(?=[^\s\p{Nd}])/u;
const countOf = ({ kind, text }: Block): number =>
  kind === 'paragraph' && !text.includes('\n') && isDense(text)
    ? Number(counted.exec(text)?.[1] ?? Number.NaN)
    : Number.NaN;

/** A paragraph that goes on counting behind a command, a picture or a line of text loses its number, too. */
function withoutLaterCounts(items: readonly Block[], counts: readonly number[]): Block[] {
  const places = counts.flatMap((count, at) => (Number.isNaN(count) ? [] : [at]));
  const later = new Set(
    places.filter((at, of) => {
      const [own = 0, before, after] = [counts[at], counts[places[of - 1] ?? -1], counts[places[of + 1] ?? -1]];
      return own - 1 === before || own + 1 === after;
    }),
  );
  return items.map((block, at) => (later.has(at) ? { ...block, text: block.text.replace(counted, '') } : block));
}

/** Paragraphs that count up tell without their numbers, of which a post holds a few; short ones are a list. */
function countedItems(blocks: readonly Block[]): Block[] {
  const counts = blocks.map(countOf);
  const goesOn = (index: number): boolean => counts[index] === (counts[index - 1] ?? Number.NaN) + 1;
  const items = [...blocks];
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from + 1;
    while (goesOn(to)) to += 1;
    const run = blocks.slice(from, to);
    if (run.length < 2) continue;
    const short = run.every(({ text }) => text.length <= longestCounted);
    for (const [at, block] of run.entries())
      items[from + at] = { ...block, kind: short ? 'item' : block.kind, text: block.text.replace(counted, '') };
    from = to - 1;
  }
  return withoutLaterCounts(items, counts);
}

/** Paragraphs with such signs, one below the other, behind one that ends in a colon. */
function markedParagraphs(blocks: readonly Block[]): Block[] {
  const items = [...blocks];
  const isMarked = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' && !block.text.includes('\n') && marked.test(block.text);
  for (const [at, block] of blocks.entries()) {
    if (!isAnnouncing(block)) continue;
    let to = at + 1;
    while (isMarked(blocks[to])) to += 1;
    const run = blocks.slice(at + 1, to);
    if (run.length < 2 || run.slice(0, -1).some(({ text }) => saidBehindDash.test(text))) continue;
    for (const [of, item] of run.entries())
      items[at + 1 + of] = { ...item, kind: 'item', text: item.text.replace(marked, '') };
  }
  return items;
}

/** Blocks in which paragraphs that are the items of a list are items. */
export const listedParagraphs = (blocks: readonly Block[]): Block[] =>
  countedItems(signedItems(markedParagraphs(blocks)));
