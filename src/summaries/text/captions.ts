import type { Block } from './block.ts';
import { pictureBoxes } from './tag-kinds.ts';

/** A longer text in a box with a picture is the article's own. Characters. */
const longestCaption = 330;
/** Hardly a picture needs more to say what it shows. */
export const mostBeside = 4;

const isSentence = /[.!?…。！？।۔][\s"”»)]*$/u;

/**
 * What stands alone with a picture in its box says what the picture shows; in a paragraph, which often begins with a
 * picture and goes on with text, only a line without a stop, all of it in slanted or small type.
 */
export function setCaptions(tag: string, blocks: readonly Block[], slanted: boolean): void {
  if ((tag !== 'p' && !pictureBoxes.has(tag)) || blocks.length > mostBeside) return;
  const beside = blocks.filter(({ kind }) => kind !== 'alt');
  const length = beside.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestCaption || beside.some(({ kind }) => kind !== 'paragraph' && kind !== 'table')) return;
  if (tag === 'p' && (!slanted || beside.length !== 1 || isSentence.test(beside[0]?.text ?? ''))) return;
  for (const block of beside) block.kind = 'caption';
}
