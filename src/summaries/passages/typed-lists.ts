import type { Block } from '../text/block.ts';
import { changesWithin } from './change-lists.ts';
import { listedLines } from './listed-lines.ts';
import { listedParagraphs } from './listed-paragraphs.ts';

/** Blocks with the items of lists that were typed by hand as items: paragraphs, and lines within one; `code`: their language. */
export const typedLists = (blocks: readonly Block[], code: string): Block[] =>
  listedParagraphs(blocks.flatMap(changesWithin)).flatMap((block, at, all) => listedLines(block, code, all[at - 1]));
