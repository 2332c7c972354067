import { goesOn, jointOf } from './broken-lines.ts';
import type { Block } from './html-to-blocks.ts';
import { isDangling } from './units.ts';

/** A longer quotation is not told whole after the sentence that announces it. Characters. */
const longestQuoted = 240;
const longestAnnouncement = 160;

/** How a language marks what somebody said, where the author's markup does it instead. */
const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  sk: ['„', '“'],
  pl: ['„', '”'],
  hu: ['„', '”'],
  ro: ['„', '”'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  el: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  nb: ['«', '»'],
  ja: ['「', '」'],
  sv: ['”', '”'],
  fi: ['”', '”'],
};

const hasMarks = /^["“„«»「『”]/;

function quoted(text: string, language: string): string {
  const [open, close] = quotationMarks[language] ?? ['“', '”'];
  return hasMarks.test(text) ? text : `${open}${text.replace(/\n+/g, ' ')}${close}`;
}

/** "From the keeper, on the new lamps:" and the quotation below it are one statement, when they open an entry. */
function announces(block: Block, next: Block | undefined): next is Block {
  const last = block.text.slice(-longestAnnouncement);
  return (
    block.kind === 'paragraph' &&
    next?.kind === 'quote' &&
    /[:：]$/.test(block.text) &&
    isDangling(block.text) &&
    (block.text.length <= longestAnnouncement || /[.!?。]\s/.test(last)) &&
    next.text.length <= longestQuoted
  );
}

/** Paragraphs of so few characters, where most of them are so short, are lines that were broken for a breath. */
const longestLine = 45;
const leastLines = 4;

function breaksLines(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const short = paragraphs.filter(({ text }) => text.length <= longestLine);
  return short.length >= leastLines && short.length > paragraphs.length * 0.6;
}

/** A page that was scanned or flattened breaks paragraphs in the middle of a sentence. */
const leastTorn = 20;
const isTorn = (block: Block, next: Block | undefined): next is Block =>
  block.kind === 'paragraph' &&
  next?.kind === 'paragraph' &&
  block.text.length >= leastTorn &&
  /[\p{L},]$/u.test(block.text) &&
  /^(?:[–—-] )?\p{Ll}{1,20}[ ,]/u.test(next.text);

const isBroken = (block: Block, next: Block | undefined): next is Block =>
  block.kind === 'paragraph' && next?.kind === 'paragraph' && !block.text.includes('\n') && goesOn(block.text);

/** Blocks in which one statement was parted, put together again. */
export function joinBlocks(blocks: readonly Block[], language: string | null): Block[] {
  const code = language?.split('-')[0] ?? 'en';
  const joins = code === 'ja' || code === 'zh' || (code === 'ko' && breaksLines(blocks));
  const joined: Block[] = [];
  let told = false;
  let broken: Block | null = null;
  for (let index = 0; index < blocks.length; index += 1) {
    const given = blocks[index];
    if (given === undefined) break;
    const block: Block = broken === null ? given : { ...given, text: broken.text + jointOf(broken.text) + given.text };
    broken = null;
    if (isTorn(given, blocks[index + 1])) {
      broken = { ...block, text: `${block.text} ` };
      continue;
    }
    const next = blocks[index + 1];
    if (joins && isBroken(given, next)) {
      broken = block;
      continue;
    }
    if (!told && announces(block, next)) {
      joined.push({ ...block, text: `${block.text} ${quoted(next.text, code)}` });
      index += 1;
    } else joined.push(block);
    told ||= block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'item';
  }
  return joined;
}
