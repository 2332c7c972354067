import { saysYesOrNo } from '../sentences/answers.ts';
import { balanceOf, waitsFor } from '../sentences/quotes.ts';
import { splitSentences } from '../sentences/sentences.ts';
import { pointsBack } from '../sentences/starts.ts';
import { endsWell, isDangling, isQuestion, isQuotation } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';
import { isDense } from '../text/clean-text.ts';
import {
  beginsWithLabel,
  endsSentences,
  goesOnAsParagraph,
  goesOnFromThought,
  isSetOff,
  jointOf,
} from './broken-lines.ts';
import { typedLists } from './typed-lists.ts';

/** A longer quotation, or sentence of it, is not told whole after what announces it. Characters. */
const longestQuoted = 240;
const longestAnnouncement = 160;

/** What is asked in marks of quotation, without them. */
const withoutMarks = (text: string): string => text.replace(/^["“„«»「『](.*)["“”»«」』]$/su, '$1');

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

/** By the outer opening mark: how marks within are written then. */
const innerMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '“': { '“': '‘', '”': '’' },
  '”': { '“': '’', '”': '’' },
  '„': { '„': '‚', '“': '‘', '”': '’' },
  '«': { '«': '“', '»': '”' },
  '「': { '「': '『', '」': '』' },
};

/** So much of a longer quotation is told, in whole sentences. Characters. */
const longestOpening = 180;

/** The sentences with which a quotation begins, as many as are read with ease; '' when the first is too long. */
function openingOf(text: string, language: string | null): string {
  if (text.length <= longestQuoted) return text;
  const [first = '', ...rest] = splitSentences(text.split('\n\n', 1)[0] ?? '', language);
  if (first.length > longestQuoted || !/[.!?。！？]["”»]?$/u.test(first)) return '';
  const joint = isDense(first) ? '' : ' ';
  let opening = first;
  for (const sentence of rest) {
    if (opening.length + sentence.length > longestOpening) break;
    opening += joint + sentence;
  }
  return opening;
}

function quoted(text: string, language: string): string {
  if (hasMarks.test(text)) return text;
  const [open, close] = quotationMarks[language] ?? ['“', '”'];
  const inner = innerMarks[open.trim()] ?? {};
  return `${open}${text.replace(/\n+/g, ' ').replace(/[“”„«»「」]/g, (mark) => inner[mark] ?? mark)}${close}`;
}

/** "From the keeper, on the new lamps:" and the quotation below it are one statement, when they open an entry. */
function announces(block: Block, next: Block | undefined): next is Block {
  const last = block.text.slice(-longestAnnouncement);
  return (
    block.kind === 'paragraph' &&
    next?.kind === 'quote' &&
    /[:：]$/.test(block.text) &&
    isDangling(block.text) &&
    (block.text.length <= longestAnnouncement || /[.!?。]\s/.test(last))
  );
}

/** "Do the lamps burn all night?", asked in a quotation over "Yes, …". A longer question is told with no answer. Characters. */
const longestAsked = 140;
const asks = ({ kind, text }: Block, next: Block, language: string | null): boolean =>
  kind === 'quote' &&
  next.kind === 'paragraph' &&
  text.length <= longestAsked &&
  isQuestion(text) &&
  saysYesOrNo(next.text, language) &&
  !pointsBack(text, language);

/** "– Ada Ruiz", or the title of what was quoted as a link: who or what says the quotation before it. Characters. */
const longestAttribution = 120;
const signedBy = /^(?:—|–|--?)\s?(?=\p{Lu})/u;
const attributes = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  !block.text.includes('\n') &&
  ((before?.kind === 'quote' &&
    block.text.length <= longestAttribution &&
    (signedBy.test(block.text) || block.linked > 0.9)) ||
    (before?.kind === 'paragraph' && isQuotation(before.text) && signedBy.test(block.text)));

/** A longer quotation is told to the end of its first sentence, or its speaker would stand alone. Characters. */
const longestSigned = 280;
function attributed(quote: Block, { text }: Block, language: string | null): Block {
  const signed = (words: string): string => `${words} — ${text.replace(signedBy, '')}`;
  const whole = signed(quote.text);
  if (whole.length < longestSigned || quote.kind === 'quote') return { ...quote, text: whole };
  const [first = ''] = splitSentences(quote.text.slice(1, -1), language);
  return { ...quote, text: signed(`${quote.text.slice(0, 1)}${first}${quote.text.slice(-1)}`) };
}

/** Paragraphs of so few characters, where most of them are so short, are lines that were broken for a breath. */
const longestLine = 45;
const leastLines = 4;

function breaksLines(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const short = paragraphs.filter(({ text }) => text.length <= longestLine);
  return short.length >= leastLines && short.length > paragraphs.length * 0.6;
}

/** A page that was scanned or flattened breaks paragraphs in the middle of a sentence, perhaps before its last word. */
const leastTorn = 20;
const isTorn = (block: Block, next: Block | undefined): next is Block =>
  block.kind === 'paragraph' &&
  next?.kind === 'paragraph' &&
  block.text.length >= leastTorn &&
  /[\p{L},]$/u.test(block.text) &&
  !isDense(block.text.slice(-1)) &&
  /^(?:[–—-] )?\p{Ll}{1,20}(?:[ ,]|[.!?]$)/u.test(next.text);

const isBroken = (block: Block, next: Block | undefined): next is Block => {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  const lines = block.text.split('\n');
  const last = lines.at(-1) ?? '';
  const first = next.text.split('\n', 1)[0] ?? '';
  // Particulars and addresses stand on several lines, too: sentences end.
  if (lines.length > 1 && !(endsSentences(lines) && isDense(last))) return false;
  return (goesOnAsParagraph(last) || goesOnFromThought(last, first)) && !isSetOff(first) && !beginsWithLabel(first);
};

/** Somebody's words over several paragraphs, each of which opens them anew: where one is told alone they are closed. */
function closedQuotations(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const mark = /^["“„«]/u.exec(blocks[index + 1]?.text ?? '')?.[0];
    if (mark === undefined || block.kind !== 'paragraph' || !/[.!?…]$/u.test(block.text)) return block;
    const { open } = balanceOf(block.text);
    const [waiting] = open;
    const isHeld = open.length === 1 && waiting !== undefined && waiting === waitsFor[mark];
    return isHeld ? { ...block, text: `${block.text}${waiting.slice(0, 1)}` } : block;
  });
}

/** What an author says in short is set as a quotation, and is none. */
const withSummaryTold = (block: Block): Block =>
  block.kind === 'quote' && /^tl;?dr\b/iu.test(block.text) ? { ...block, kind: 'paragraph' } : block;

/** Somebody's words, by their marks or by the name behind them: "… — Ada Ruiz". */
const isSaid = (text: string): boolean => hasMarks.test(text) || /[—–-] ?\p{Lu}[^.!?]{1,60}$/u.test(text);

/** "A small lamp for long nights." set as a quotation between a project's name and its first chapter: its author's own lead. */
function withLeadTold(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'alt');
  const length = blocks.slice(first).findIndex(({ kind }) => kind !== 'quote');
  const lead = blocks.slice(first, first + length);
  const leads =
    length > 0 &&
    blocks[first + length]?.kind === 'heading' &&
    lead.every(({ text }) => endsWell(text) && !isSaid(text));
  return leads ? blocks.map((block, at) => (lead[at - first] ? { ...block, kind: 'paragraph' } : block)) : blocks;
}

/** Blocks in which one statement was parted, put together again. */
export function joinBlocks(given: readonly Block[], language: string | null): Block[] {
  const code = language?.split('-')[0] ?? 'en';
  const blocks = closedQuotations(typedLists(withLeadTold(given).map(withSummaryTold), code));
  const joins = code === 'ja' || code === 'zh' || (code === 'ko' && breaksLines(blocks));
  const joined: Block[] = [];
  let told = false;
  let broken: Block | null = null;
  for (let index = 0; index < blocks.length; index += 1) {
    const read = blocks[index];
    if (read === undefined) break;
    const block: Block = broken === null ? read : { ...read, text: broken.text + jointOf(broken.text) + read.text };
    broken = null;
    if (isTorn(read, blocks[index + 1])) {
      broken = { ...block, text: `${block.text} ` };
      continue;
    }
    const last = joined.at(-1);
    if (last !== undefined && attributes(block, last)) {
      joined[joined.length - 1] = attributed(last, block, language);
      continue;
    }
    const next = blocks[index + 1];
    if (next !== undefined && asks(block, next, language)) {
      joined.push({ ...next, text: `${withoutMarks(block.text)}${isDense(block.text) ? '' : ' '}${next.text}` });
      index += 1;
      told = true;
      continue;
    }
    if (joins && isBroken(read, next)) {
      broken = block;
      continue;
    }
    const quotation = !told && announces(block, next) ? openingOf(next.text, language) : '';
    if (quotation !== '') {
      joined.push({ ...block, text: `${block.text} ${quoted(quotation, code)}` });
      index += 1;
    } else joined.push(block);
    told ||= block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'item';
  }
  return joined;
}
