import { withSource } from '../sentences/signature.ts';
import { withQuotation } from './block-text.ts';
import type { Frame } from './frame.ts';

/** Follows the quotations (q) and the sources (cite) that stand in the text of the block that is being read. */
export class Quotations {
  /** Where the quotations that stand open begin. */
  private readonly begun: number[] = [];
  /** The source that was named last. */
  private source = { from: 0, to: 0 };

  /** The text with the mark that an element opens. */
  open(tag: string, text: string, silent: boolean): string {
    if (tag === 'cite') this.source = { from: text.length, to: 0 };
    if (tag !== 'q') return text;
    this.begun.push(text.length);
    return silent ? text : `${text}“`;
  }

  close(tag: string, text: string, silent: boolean): string {
    if (tag === 'cite') this.source.to = text.length;
    if (tag !== 'q') return text;
    const at = this.begun.pop() ?? 0;
    return !silent && text[at] === '“' ? withQuotation(text, at) : text;
  }

  /** What is to become a block: a quotation with its source, where that stands at its end, as its signature. */
  signed(text: string, { kind, tag }: Frame): string {
    const { from, to } = this.source;
    this.source = { from: 0, to: 0 };
    if (kind !== 'quote') return text;
    if (tag === 'footer') return withSource(text, 0);
    return to > from && text.slice(to).trim() === '' ? withSource(text, from) : text;
  }
}
