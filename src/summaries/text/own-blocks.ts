import type { Block } from './block.ts';
import { besideText } from './markup-hints.ts';

/** The blocks that are the article's own; all of them, when nothing else would be left. */
export function ownBlocks(blocks: readonly Block[]): { own: Block[]; furniture: Block[] } {
  const own: Block[] = [];
  const furniture: Block[] = [];
  let ownLength = 0;
  let furnitureLength = 0;
  for (const block of blocks) {
    (block.furniture === null ? own : furniture).push(block);
    if (block.kind === 'alt') continue;
    if (block.furniture === null) ownLength += block.text.length;
    else if (block.furniture !== 'hidden text') furnitureLength += block.text.length;
  }
  if (ownLength === 0 && furniture.some((block) => block.furniture === besideText)) {
    const isTold = (block: Block): boolean => block.furniture === null || block.furniture === besideText;
    return { own: blocks.filter(isTold), furniture: blocks.filter((block) => !isTold(block)) };
  }
  // A theme may wrap the whole article in a box with an unlucky name.
  if (ownLength < 80 && furnitureLength > 300)
    return {
      own: blocks.filter((block) => block.furniture !== 'hidden text'),
      furniture: furniture.filter((block) => block.furniture === 'hidden text'),
    };
  return { own, furniture };
}
