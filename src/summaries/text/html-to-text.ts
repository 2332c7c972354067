import type { Block } from './block.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { ownBlocks } from './own-blocks.ts';

/** Blocks as text: paragraphs parted by a blank line, items of a list and rows of a table by a line break. */
export function blocksToText(blocks: readonly Block[]): string {
  let text = '';
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'alt') continue;
    const together = last?.kind === block.kind && (block.kind === 'item' || block.kind === 'table');
    if (last !== null) text += together ? '\n' : '\n\n';
    text += block.text;
    last = block;
  }
  return text;
}

/** The clean plain text of an entry's HTML: no markup, scripts, hidden parts, navigation or share boxes. */
export const htmlToText = (html: string): string => blocksToText(ownBlocks(htmlToBlocks(html)).own);
