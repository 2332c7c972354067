import { boilerplateReason } from '../boilerplate/line-reason.ts';
import type { Block } from '../text/block.ts';
import { isDense, keyOf } from '../text/clean-text.ts';

/** So much of an excerpt tells the paragraph that it was taken from. Characters. */
const opening = 40;
const openingDense = 16;
/** More text before that paragraph, captions aside, is told by the author, too: it is no furniture. Characters. */
const mostBefore = 400;

const noNames: ReadonlySet<string> = new Set();

/** Where the block stands that begins as the excerpt does, or 0. */
function leadOf(blocks: readonly Block[], excerpt: string): number {
  const least = isDense(excerpt) ? openingDense : opening;
  const key = keyOf(excerpt.slice(0, 2 * least)).slice(0, least);
  if (key.length < least) return 0;
  let before = 0;
  for (const [index, { kind, text }] of blocks.entries()) {
    if (before > mostBefore) break;
    if (keyOf(text.slice(0, 2 * least)).startsWith(key)) return index;
    if (kind !== 'caption') before += text.length;
  }
  return 0;
}

/**
 * The blocks from the one that the author's excerpt begins with, and those before it: on a page a widget, or what a
 * film beside the text shows, which is not what the author calls the lead.
 */
export function fromLead(blocks: readonly Block[], excerpts: readonly string[]): { own: Block[]; before: Block[] } {
  const told = excerpts.filter((excerpt) => boilerplateReason(excerpt.split('\n', 1)[0] ?? '', noNames) === null);
  const at = told.map((excerpt) => leadOf(blocks, excerpt)).find((index) => index > 0) ?? 0;
  return { own: blocks.slice(at), before: blocks.slice(0, at) };
}
