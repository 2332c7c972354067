import { isLeftOpen } from '../cutting/hanging-words.ts';
import type { Block } from '../text/block.ts';

/** A shorter line before a heading is a label, and a longer heading is a sentence. Characters. */
const leastBefore = 20;
const longestHead = 120;

const isHead = ({ kind, emphasised, text }: Block): boolean =>
  (kind === 'heading' || (kind === 'paragraph' && emphasised)) &&
  text.length <= longestHead &&
  !text.includes('\n') &&
  !/[.!?…:]$/u.test(text);

/** "The harbour office offers a position as" over the heading "Keeper of the Lamps": whether the two are one sentence. */
export const runsIntoHead = (block: Block, next: Block | undefined, language: string | null): next is Block =>
  block.kind === 'paragraph' &&
  block.text.length >= leastBefore &&
  !block.text.includes('\n') &&
  next !== undefined &&
  isHead(next) &&
  isLeftOpen(block.text, language);
