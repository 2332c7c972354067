import type { Block } from './block.ts';
import {
  apartAtSentences,
  apartByBlanks,
  apartByIndents,
  atMostLines,
  type Breaks,
  belowHead,
  besideHead,
  brokenAtItems,
  cleanCode,
  isHead,
  linkSign,
  listWithin,
  partedAt,
  spacedDense,
  superscript,
  unwrapped,
  wideSpace,
  withOwnBreaks,
  withoutTags,
  withPlainMath,
} from './block-text.ts';
import { mostBeside, setCaptions } from './captions.ts';
import { cleanLine, cleanLines, decodeAgain } from './clean-text.ts';
import { apartByContents } from './contents.ts';
import { type Frame, isSetApart, openFrame, rootFrame } from './frame.ts';
import { hasMarkdown, markedWithin, withoutMarkdown } from './markdown.ts';
import { Quotations } from './quotations.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { blockTags } from './tag-kinds.ts';

const deepestNesting = 400;
const mostBlocks = 5_000;
/** Of a paragraph with more links the first tell enough. */
const mostLinks = 20;
/** A text of which more is code is no sentence. */
const mostCoded = 0.6;

/** Takes in a document piece by piece, as a parser hands it over, and holds the blocks that it makes. */
export class BlockReader {
  private readonly breaks: Breaks;
  readonly blocks: Block[] = [];
  elements = 0;
  private stack: Frame[] = [];
  private top: Frame = rootFrame;
  private pending = '';
  private text = '';
  private linked = 0;
  private leadsTo: string[] = [];
  private plain = 0;
  private upright = 0;
  /** Whether all of the text that was read last stands in slanted or small type. */
  private slanted = false;
  private coded = 0;
  private timed = 0;
  /** Whether what was read first is code; null before. */
  private opensInCode: boolean | null = null;
  /** Whether code within the text holds the sign of a comment. */
  private commented = false;
  /** Whether code within the text holds marks that are no Markdown there. */
  private marked = false;
  private plainLines = false;
  private parted = false;
  /** Whether a list that its software did not read stands in the text. */
  private listed = false;
  private atLineStart = false;
  private readonly quotations = new Quotations();
  /** The term (dt) that was read last: what is said of it belongs to it. */
  private term: Block | null = null;
  /** How many of its blocks hold text. */
  private told = 0;
  /** Whether what was read last stood apart within its paragraph: a dateline before its dash. */
  private behindApart = false;

  constructor(breaks: Breaks) {
    this.breaks = breaks;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    // The sign of a hashtag stands before its word, which has an element of its own (Mastodon's formatter).
    this.settle(tag === 'span' && attributes.class === undefined);
    this.elements += 1;
    const parent = this.top;
    const isBlock = blockTags.has(tag);
    if (isBlock) this.flush();
    if (isBlock) this.behindApart = false;
    if (tag === 'ul' || tag === 'ol') this.beginList();
    if (tag === 'br') this.lineBreak();
    if (tag === 'img' && !parent.silent) this.image(attributes);
    if (tag === 'td' || tag === 'th') this.cell();
    this.text = this.quotations.open(tag, this.text, parent.silent);
    this.top = openFrame(tag, attributes, parent, { from: this.blocks.length, told: this.told });
    if (!isBlock && isSetApart(this.top, parent)) this.flush(parent);
    this.stack.push(parent);
  }

  close(tag: string): void {
    this.settle();
    this.text = this.quotations.close(tag, this.text, this.top.silent);
    const parent = this.stack.pop() ?? rootFrame;
    if (blockTags.has(tag) || isSetApart(this.top, parent)) this.flush();
    this.behindApart = !blockTags.has(tag) && (isSetApart(this.top, parent) || this.behindApart);
    const { pictured, from } = this.top;
    if (pictured) setCaptions(tag, this.blocks.slice(from, from + mostBeside + 1), this.slanted);
    this.top = parent;
  }

  /** The item that it stands in, below a text of its own, heads it. */
  private beginList(): void {
    const before = this.blocks.at(-1);
    if (before?.kind === 'item' && this.blocks.length > this.top.from) before.heads = true;
  }

  /** Whether to read on: past these bounds it is no document that a person wrote. */
  get done(): boolean {
    return this.stack.length >= deepestNesting || this.blocks.length >= mostBlocks;
  }

  /** The tags of the elements that stand open. */
  get opened(): string[] {
    return [...this.stack, this.top].map(({ tag }) => tag);
  }

  add(part: string): void {
    if (!this.top.silent) this.pending += part;
  }

  /** Takes in the text since the last tag, whole: the parser hands over each entity apart. */
  private settle(beforeWord = false): void {
    if (this.pending === '') return;
    const frame = this.top;
    let text = frame.code ? this.pending : decodeAgain(this.pending);
    this.pending = '';
    if (frame.superscript || (frame.link && /^\^\d{1,3}$/.test(text))) text = superscript(text, frame.link, this.text);
    if (frame.link && !beforeWord && linkSign.test(text)) return;
    if ((belowHead.test(text) || besideHead.test(text)) && this.isHead) this.flush();
    if (frame.kind !== 'code') text = this.spaced(text);
    const letters = text.trim().length;
    if (letters > 0) this.opensInCode ??= frame.code;
    this.text += text;
    if (letters > 0) this.atLineStart = false;
    if (frame.link) this.linked += letters;
    if (frame.href !== null && letters > 0 && this.leadsTo.length < mostLinks) this.leadsTo.push(frame.href);
    if (!frame.emphasis) this.plain += letters;
    if (!frame.slanted) this.upright += letters;
    if (frame.code) this.coded += letters;
    this.commented ||= frame.code && text.includes('<!--');
    this.marked ||= frame.code && hasMarkdown(text);
    if (frame.tag === 'time') this.timed += letters;
  }

  /** In a body without any markup line breaks are the author's; otherwise white space is white space. */
  private spaced(read: string): string {
    const given = this.elements > 0 ? read : apartAtSentences(apartByIndents(read));
    if (!wideSpace.test(given)) return given;
    const text = this.elements > 0 ? given : apartByBlanks(apartByContents(given));
    if (this.elements > 0 && this.breaks !== null && text.includes('\n')) {
      this.parted = true;
      return partedAt(this.breaks, text);
    }
    const listed = this.elements > 0 ? brokenAtItems(text) : null;
    if (listed !== null) {
      this.listed = true;
      return listed;
    }
    if (this.elements > 0 || !text.includes('\n')) return spacedDense(text, this.text, this.top.kind === 'item');
    const told = withOwnBreaks(text);
    this.plainLines ||= told.includes('\n');
    return told;
  }

  /** Whether all of a paragraph so far is a line in bold over what stands below it. */
  private get isHead(): boolean {
    const isBold = this.plain + this.linked + this.coded === 0 && (this.top.kind ?? 'paragraph') === 'paragraph';
    return isBold && isHead(this.text);
  }

  private lineBreak(): void {
    if (this.top.kind !== 'code' && (this.atLineStart || this.isHead)) this.flush();
    else this.text += '\n';
    this.atLineStart = true;
  }

  private cell(): void {
    if (this.text.trim() !== '' && this.top.kind === 'table') this.text += ' | ';
  }

  private image(attributes: Readonly<Record<string, string>>): void {
    this.markPictured();
    const alt = cleanLine(decodeAgain(attributes.alt ?? ''));
    if (alt === '') return;
    if (/^\p{RGI_Emoji}+$/v.test(alt)) this.text += alt;
    else if (this.blocks.length < mostBlocks)
      this.blocks.push({ kind: 'alt', text: alt, linked: 0, emphasised: false, leftOutAs: this.top.leftOutAs });
  }

  /** Each open box that holds no text yet has a picture before it. */
  private markPictured(): void {
    if (this.text.trim() !== '') return;
    for (const frame of [this.top, ...this.stack.toReversed()]) {
      if (this.told > frame.told) return;
      frame.pictured = true;
    }
  }

  /** Whether the text is said of the term before it, and was added to it. */
  private tellsOfTerm({ kind, tag }: Frame, text: string): boolean {
    if (this.term === null || kind !== 'item' || tag === 'dt') return false;
    this.term.text += /[:：?？]$/.test(this.term.text) ? ` ${text}` : `: ${text}`;
    this.term = null;
    return true;
  }

  flush(frame: Frame = this.top): void {
    this.settle();
    const written = this.quotations.signed(this.text, frame);
    const all = this.top.code ? written : withoutShortcodes(written);
    const raw = this.behindApart ? all.replace(/^\s*[—–-]{1,2}\s(?=\s*\S)/u, '') : all;
    const { linked, leadsTo, plain, coded, timed, plainLines, parted, listed, opensInCode } = this;
    const speaksOfComment = coded > 0 && this.commented;
    const { marked } = this;
    this.commented = this.marked = false;
    this.text = '';
    if (raw !== '') this.slanted = this.upright === 0;
    this.linked = this.plain = this.upright = this.coded = this.timed = 0;
    this.leadsTo = [];
    this.plainLines = this.parted = this.listed = this.atLineStart = false;
    this.opensInCode = null;
    if (raw === '' || this.blocks.length >= mostBlocks) return;
    const kind = frame.kind ?? 'paragraph';
    const paragraphs = plainLines || parted ? raw.split(/\n\n+/) : [raw];
    const parts = plainLines ? paragraphs.map(unwrapped) : paragraphs;
    for (const part of parts) {
      // A body that was escaped whole is read again as a whole.
      const told = this.elements > 0 && !speaksOfComment ? withoutTags(part) : part;
      const text =
        kind === 'code'
          ? cleanCode(part)
          : atMostLines(withPlainMath(marked ? cleanLines(told) : withoutMarkdown(cleanLines(told), kind)));
      if (text === '' || this.blocks.length >= mostBlocks) continue;
      const share = Math.min(1, linked / Math.max(1, text.length));
      // Newsletters stand in tables of one cell a row.
      const layout = kind === 'table' && (text.length > 200 || (text.length > 60 && !text.includes(' | ')));
      this.told += 1;
      // A paragraph that is code and nothing else is a command to type, no sentence.
      const typed = kind === 'paragraph' && coded >= text.length;
      if (this.tellsOfTerm(frame, text)) continue;
      const block: Block = {
        kind: layout ? 'paragraph' : typed ? 'code' : kind,
        text,
        linked: share,
        // Which of several parts holds the link is not known.
        ...(leadsTo.length > 0 && parts.length === 1 ? { leadsTo } : {}),
        emphasised: plain === 0,
        leftOutAs: frame.leftOutAs ?? (timed >= text.length ? 'date line' : null),
        ...(opensInCode === true && coded < text.length * mostCoded && { opensInCode }),
      };
      const own = block.kind !== 'paragraph' || marked ? [] : listed ? listWithin(text) : markedWithin(text, share);
      this.blocks.push(...(own.length === 0 ? [block] : own.map((one) => ({ ...block, ...one }))));
      this.term = frame.tag === 'dt' ? (this.blocks.at(-1) ?? null) : null;
    }
  }
}
