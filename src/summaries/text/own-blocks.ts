import type { Block } from './block.ts';
import { besideText } from './markup-hints.ts';

/** The blocks that are the article's own, all of them when nothing else would be left; and those beside it. */
export function ownBlocks(blocks: readonly Block[]): { own: Block[]; beside: Block[] } {
  const own: Block[] = [];
  const beside: Block[] = [];
  let ownLength = 0;
  let lengthBeside = 0;
  for (const block of blocks) {
    (block.leftOutAs === null ? own : beside).push(block);
    if (block.kind === 'alt') continue;
    if (block.leftOutAs === null) ownLength += block.text.length;
    else if (block.leftOutAs !== 'hidden text') lengthBeside += block.text.length;
  }
  if (ownLength === 0 && beside.some((block) => block.leftOutAs === besideText)) {
    const isTold = (block: Block): boolean => block.leftOutAs === null || block.leftOutAs === besideText;
    return { own: blocks.filter(isTold), beside: blocks.filter((block) => !isTold(block)) };
  }
  // A theme may wrap the whole article in a box with an unlucky name.
  if (ownLength < 80 && lengthBeside > 300)
    return {
      own: blocks.filter((block) => block.leftOutAs !== 'hidden text'),
      beside: beside.filter((block) => block.leftOutAs === 'hidden text'),
    };
  return { own, beside };
}
