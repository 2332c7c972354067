import { endsWell } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';
import { isDense } from '../text/clean-text.ts';
import { changesWithin } from './change-lists.ts';

/** Lists that were typed by hand, as lines or paragraphs with signs or numbers before them. */

/** "1. Oil", "1) Oil"; "1- Oil", "۱- Oil" in many a language of the East. */
const numbered = /^\p{Nd}{1,2}(?:[.)]\s+|-\s+|-(?=\p{Lo}))(?=\S)/u;
const hyphened = /^[-*]\s+(?=\S)/u;
const dashed = /^[-–—*]\s+(?=\S)/u;
/** "– de repeindre la coque ;": what somebody says, and the name below it, begin large in any language. */
const dashedSmall = /^[-–—*]\s+(?=\p{Ll})/u;
/** Languages in which no speech begins with a dash. */
const dashesList = new Set('en de nl he ar fa ur hi bn th ko'.split(' '));

/** Lines of so few characters that begin small and end without a stop, behind what announces them, are a list whose signs are lost. */
const longestUnmarked = 110;
const areUnmarked = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line) =>
      line.length <= longestUnmarked && /^\p{Ll}.*[\p{L}\p{N})]$/u.test(line) && !/\s-{1,2}\w|[=<>{}\\/|$]/.test(line),
  );

/** "Bug fixes": a few words over one item; a longer line announces none, nor does the name of a file. */
const headOfOne = /^\p{Lu}\p{L}{0,15}(?: \p{L}{1,15}){0,2}:?$/u;

/** What the last line begins with; the rest has to begin so, too. */
function signOfLines(lines: readonly string[], code: string): RegExp {
  const last = lines.at(-1) ?? '';
  if (dashesList.has(code) && dashed.test(last)) return dashed;
  return dashedSmall.test(last) ? dashedSmall : numbered;
}

/** "✅ Oil", "→ Oil", "a) Oil": whatever stands before each of several lines below a colon is no part of what they say. */
const marked =
  /^(?:(?:[•◦‣·∙⁃*→➔\p{So}]|\p{Extended_Pictographic}|\p{Nd}\uFE0F?\u20E3)\uFE0F?\s*|(?:\p{L}|\p{Nd}{1,2})\)\s+|[-–—+](?:\s+|(?=\p{Ll})))(?=[\p{L}\p{N}"“„«])/u;
/** What somebody says behind a dash, in a whole sentence. */
const saidBehindDash = /^[-–—]\s*\P{Ll}.*[.!?…]["”»]?$/u;

/** Lines with signs below a line with a colon, or a paragraph with one; what stands below them is a paragraph again. */
function markedItems(block: Block, isAnnounced: boolean): Block[] | null {
  const lines = block.text.split('\n');
  const led = lines.findIndex((line) => /[:：]$/.test(line)) + 1;
  if (block.kind !== 'paragraph' || lines.length < 2 || (led === 0 && !isAnnounced)) return null;
  const below = lines.slice(led);
  const end = below.findIndex((line) => !marked.test(line));
  const items = end < 0 ? below : below.slice(0, end);
  const rest = below.slice(items.length);
  const isSpeech = items.slice(0, -1).some((line) => saidBehindDash.test(line));
  if (items.length < 2 || isSpeech || /^\p{Ll}/u.test(rest[0] ?? '')) return null;
  const behind = { ...block, text: rest.join('\n') };
  return [
    ...(led === 0 ? [] : [{ ...block, text: lines.slice(0, led).join('\n') }]),
    ...items.map((line): Block => ({ ...block, kind: 'item', text: line.replace(marked, '') })),
    ...(rest.length === 0 ? [] : (markedItems(behind, false) ?? [behind])),
  ];
}

/** "1. Oil", "2. Wick" on lines of one paragraph are a list, typed by hand, perhaps below what announces it; so are "- Oil", "- Wick". */
function typedItems(block: Block, code: string, underHeading: boolean): Block[] {
  const lines = block.text.split('\n');
  const isAlone = lines.length < 2 && !(underHeading && hyphened.test(block.text) && dashesList.has(code));
  if (block.kind !== 'paragraph' || isAlone) return [block];
  const sign = signOfLines(lines, code);
  const first = lines.findIndex((line) => sign.test(line));
  const items = lines.slice(first);
  const isLed = first === 0 || sign === dashed || /[:：]$/.test(lines[first - 1] ?? '');
  // "Fixes", and the only one.
  const isHeaded = first === 1 && sign === dashed && hyphened.test(items[0] ?? '') && headOfOne.test(lines[0] ?? '');
  const partedAt = (at: number, bare: (line: string) => string): Block[] => [
    ...(at === 0 ? [] : [{ ...block, text: lines.slice(0, at).join('\n') }]),
    ...lines.slice(at).map((line): Block => ({ ...block, kind: 'item', text: bare(line) })),
  ];
  const led = lines.findIndex((line) => /[:：]$/.test(line)) + 1;
  const unmarked = lines.slice(led);
  if (first < 0 && led > 0 && areUnmarked(unmarked)) return partedAt(led, (line) => line);
  const isList =
    first >= 0 && isLed && (items.length > 1 || underHeading || isHeaded) && items.every((line) => sign.test(line));
  return isList ? partedAt(first, (line) => line.replace(sign, '')) : [block];
}

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

const isAnnouncing = (block: Block | undefined): boolean => block?.kind === 'paragraph' && /[:：]$/.test(block.text);

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

/** Blocks with the items of such lists as items. */
export const typedLists = (blocks: readonly Block[], code: string): Block[] =>
  countedItems(signedItems(markedParagraphs(blocks.flatMap(changesWithin)))).flatMap((block, at, all) => {
    const before = all[at - 1];
    return markedItems(block, isAnnouncing(before)) ?? typedItems(block, code, before?.kind === 'heading');
  });
