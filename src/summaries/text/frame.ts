import type { BlockKind } from './block.ts';
import { furnitureHint, isBold, isCaption, isFootnote, isHidden } from './markup-hints.ts';
import { blockTags, doubtfulTags, emphasisTags, headings, silentTags, slantedTags } from './tag-kinds.ts';

type Attributes = Readonly<Record<string, string>>;

/** An open element, with what it and those around it say of the text in it. */
export interface Frame {
  tag: string;
  kind: BlockKind | null;
  leftOutAs: string | null;
  silent: boolean;
  emphasis: boolean;
  slanted: boolean;
  link: boolean;
  /** Where the link around the text leads. */
  href: string | null;
  code: boolean;
  superscript: boolean;
  /** How many blocks there were before it, and how many of them held text. */
  from: number;
  told: number;
  /** Whether a picture stands before its text. */
  pictured: boolean;
}

export const rootFrame: Frame = {
  tag: '',
  kind: null,
  leftOutAs: null,
  silent: false,
  emphasis: false,
  slanted: false,
  link: false,
  href: null,
  code: false,
  superscript: false,
  from: 0,
  told: 0,
  pictured: false,
};

function kindOf(tag: string, attributes: Attributes, parent: Frame): BlockKind | null {
  if (parent.kind === 'footnote' || isFootnote(attributes)) return 'footnote';
  if (headings.has(tag)) return 'heading';
  if (tag === 'pre' || tag === 'xmp' || tag === 'listing') return 'code';
  if (tag === 'figcaption' || tag === 'caption' || isCaption(attributes)) return 'caption';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'item';
  if (tag === 'tr') return 'table';
  if (tag === 'blockquote') return 'quote';
  // A table that holds paragraphs is a layout, as newsletters have it.
  if (parent.kind === 'table' && (tag === 'p' || tag === 'div')) return null;
  return parent.kind;
}

function reasonInMarkup(tag: string, hints: Attributes, parent: Frame): string | null {
  // What a quotation has for a footer names who said it.
  if (parent.leftOutAs !== null || (tag === 'footer' && parent.kind === 'quote')) return parent.leftOutAs;
  const inline = !blockTags.has(tag) && tag !== 'span' && tag !== 'time' && tag !== 'a';
  return doubtfulTags[tag] ?? (inline ? null : furnitureHint(hints));
}

/** The frame of an element that opens within another. */
export function openFrame(
  tag: string,
  attributes: Attributes,
  parent: Frame,
  before: Pick<Frame, 'from' | 'told'>,
): Frame {
  // The id of a heading is made from its words, and tells nothing of what it is.
  const hints = headings.has(tag) ? { ...attributes, id: '' } : attributes;
  const isHiddenPart = !blockTags.has(tag) && isHidden(attributes);
  return {
    tag,
    kind: kindOf(tag, hints, parent),
    leftOutAs: isHiddenPart ? parent.leftOutAs : reasonInMarkup(tag, hints, parent),
    // What is hidden within a sentence leaves no seam; a hidden box is told of as left out.
    silent: parent.silent || silentTags.has(tag) || isHiddenPart,
    emphasis: parent.emphasis || emphasisTags.has(tag) || isBold(attributes),
    slanted: parent.slanted || slantedTags.has(tag),
    link: parent.link || tag === 'a',
    href: tag === 'a' ? (attributes.href ?? null) : parent.href,
    code: parent.code || tag === 'pre' || tag === 'code' || tag === 'kbd' || tag === 'samp',
    superscript: parent.superscript || tag === 'sup',
    ...before,
    pictured: false,
  };
}

/** Whether an element begins a block of its own although its tag does not say so, so that it can be dropped alone. */
export const isSetApart = (frame: Frame, parent: Frame): boolean =>
  frame.leftOutAs !== parent.leftOutAs || (frame.kind === 'caption' && parent.kind !== 'caption');
