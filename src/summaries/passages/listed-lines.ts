import type { Block } from '../text/block.ts';
import { isAnnouncing, marked, saidBehindDash } from './list-signs.ts';

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

/** What stands above the items, and these without their signs. */
const partedAt = (block: Block, lines: readonly string[], at: number, bare: (line: string) => string): Block[] => [
  ...(at === 0 ? [] : [{ ...block, text: lines.slice(0, at).join('\n') }]),
  ...lines.slice(at).map((line): Block => ({ ...block, kind: 'item', text: bare(line) })),
];

/** How many lines there are up to the first that ends in a colon; 0 without one. */
const linesToColon = (lines: readonly string[]): number => lines.findIndex((line) => /[:：]$/.test(line)) + 1;

/** Lines with signs below a line with a colon, or a paragraph with one; what stands below them is a paragraph again. */
function markedItems(block: Block, isAnnounced: boolean): Block[] | null {
  const lines = block.text.split('\n');
  const led = linesToColon(lines);
  if (lines.length < 2 || (led === 0 && !isAnnounced)) return null;
  const below = lines.slice(led);
  const end = below.findIndex((line) => !marked.test(line));
  const items = end < 0 ? below : below.slice(0, end);
  const rest = below.slice(items.length);
  const isSpeech = items.slice(0, -1).some((line) => saidBehindDash.test(line));
  if (items.length < 2 || isSpeech || /^\p{Ll}/u.test(rest[0] ?? '')) return null;
  const listed = partedAt(block, lines.slice(0, led + items.length), led, (line) => line.replace(marked, ''));
  if (rest.length === 0) return listed;
  const behind = { ...block, text: rest.join('\n') };
  return [...listed, ...(markedItems(behind, false) ?? [behind])];
}

/** "1. Oil", "2. Wick" on lines of one paragraph, perhaps below what announces it; so are "- Oil", "- Wick". */
function signedItems(block: Block, code: string, underHeading: boolean): Block[] | null {
  const lines = block.text.split('\n');
  if (lines.length < 2 && !(underHeading && hyphened.test(block.text) && dashesList.has(code))) return null;
  const sign = signOfLines(lines, code);
  const first = lines.findIndex((line) => sign.test(line));
  const items = lines.slice(first);
  if (first < 0 || !items.every((line) => sign.test(line))) return null;
  const isLed = first === 0 || sign === dashed || /[:：]$/.test(lines[first - 1] ?? '');
  // "Fixes", and the only one.
  const isHeaded = first === 1 && sign === dashed && hyphened.test(items[0] ?? '') && headOfOne.test(lines[0] ?? '');
  if (!isLed || !(items.length > 1 || underHeading || isHeaded)) return null;
  return partedAt(block, lines, first, (line) => line.replace(sign, ''));
}

/** Items below a line with a colon that have lost their signs. */
function unmarkedItems(block: Block): Block[] | null {
  const lines = block.text.split('\n');
  const led = linesToColon(lines);
  return led > 0 && areUnmarked(lines.slice(led)) ? partedAt(block, lines, led, (line) => line) : null;
}

/** A paragraph, parted where its lines are a list; `code`: its language, `before`: the block above it. */
export function listedLines(block: Block, code: string, before: Block | undefined): Block[] {
  if (block.kind !== 'paragraph') return [block];
  return (
    markedItems(block, isAnnouncing(before)) ??
    signedItems(block, code, before?.kind === 'heading') ??
    unmarkedItems(block) ?? [block]
  );
}
