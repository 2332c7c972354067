import { balanceOf, waitsFor } from '../sentences/quotes.ts';
import { splitSentences } from '../sentences/sentences.ts';
import { announcesSpeech } from '../sentences/speech.ts';
import { endsWell, isDangling, isQuotation } from '../sentences/units.ts';
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
import { hasMarks, withOwnTold } from './own-quotations.ts';
import { runsIntoHead } from './run-on-heads.ts';

/** A longer quotation, or sentence of it, is not told whole after what announces it. Characters. */
const longestQuoted = 240;
const longestAnnouncement = 200;

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
  const within = isQuotation(text) ? openingOf(text.slice(1, -1), language) : '';
  if (within !== '') return `${text.slice(0, 1)}${within}${text.slice(-1)}`;
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

/** "The keeper of the old pier said:", and in a paragraph of its own, in marks: "The lamp is lit." */
const isSaidBelow = (block: Block, next: Block | undefined): boolean =>
  next?.kind === 'paragraph' && announcesSpeech.test(block.text.slice(-longestAnnouncement)) && isQuotation(next.text);

/** A label over a statement says nothing that it could go on from: "Statement". Characters. */
const longestLabel = 30;
const tells = ({ kind, text }: Block): boolean =>
  kind === 'quote' || kind === 'item' || (kind === 'paragraph' && (text.length > longestLabel || endsWell(text)));

/** "From the keeper, on the new lamps:" and the quotation below it are one statement, when they open an entry. */
function announces(block: Block, next: Block | undefined): next is Block {
  const last = block.text.slice(-longestAnnouncement);
  return (
    block.kind === 'paragraph' &&
    (next?.kind === 'quote' || isSaidBelow(block, next)) &&
    /[:：]$/.test(block.text) &&
    isDangling(block.text) &&
    (block.text.length <= longestAnnouncement || /[.!?。]\s/.test(last))
  );
}

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

/** Two paragraphs of several lines each: the stanzas of a poem, which ends its lines where it will. */
const areStanzas = (...blocks: readonly Block[]): boolean => blocks.every(({ text }) => text.includes('\n'));

/** A page that was scanned or flattened breaks paragraphs in the middle of a sentence, perhaps before its last word. */
const leastTorn = 20;
const isTorn = (block: Block, next: Block | undefined): next is Block =>
  block.kind === 'paragraph' &&
  next?.kind === 'paragraph' &&
  block.text.length >= leastTorn &&
  !areStanzas(block, next) &&
  /[\p{L},]$/u.test(block.text) &&
  !isDense(block.text.slice(-1)) &&
  /^(?:[–—-] )?\p{Ll}{1,20}(?:[ ,]|[.!?]$)/u.test(next.text);

/** "… 모르겠지만": a Korean clause that always has another behind it, perhaps in a paragraph of its own. */
const koreanClause = /[가-힣](?:지만|면서|더니|으며)$/u;

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

/** "1. Oil", "1) Oil"; "1- Oil", "۱- Oil" in many a language of the East. */
const numbered = /^\p{Nd}{1,2}(?:[.)]\s+|-\s+|-(?=\p{Lo}))(?=\S)/u;
const dashed = /^[-*]\s+(?=\S)/u;
/** Languages in which no speech begins with a dash. */
const dashesList = new Set('en de nl he ar fa ur hi bn th ko'.split(' '));

/** Lines of so few characters that begin small and end without a stop, behind what announces them, are a list whose signs are lost. */
const longestUnmarked = 110;
const areUnmarked = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line) =>
      line.length <= longestUnmarked && /^\p{Ll}.*[\p{L}\p{N})]$/u.test(line) && !/\s-{1,2}\w|[=<>{}\\/|$]/.test(line),
  );

/** "1. Oil", "2. Wick" on lines of one paragraph are a list, typed by hand, perhaps below what announces it; so are "- Oil", "- Wick". */
function typedItems(block: Block, code: string): Block[] {
  const lines = block.text.split('\n');
  if (block.kind !== 'paragraph' || lines.length < 2) return [block];
  const sign = dashesList.has(code) && lines.at(-1)?.match(dashed) ? dashed : numbered;
  const first = lines.findIndex((line) => sign.test(line));
  const items = lines.slice(first);
  const isLed = first === 0 || sign === dashed || /[:：]$/.test(lines[first - 1] ?? '');
  const partedAt = (at: number, bare: (line: string) => string): Block[] => [
    ...(at === 0 ? [] : [{ ...block, text: lines.slice(0, at).join('\n') }]),
    ...lines.slice(at).map((line): Block => ({ ...block, kind: 'item', text: bare(line) })),
  ];
  const led = lines.findIndex((line) => /[:：]$/.test(line)) + 1;
  const unmarked = lines.slice(led);
  if (first < 0 && led > 0 && areUnmarked(unmarked)) return partedAt(led, (line) => line);
  const isList = first >= 0 && isLed && items.length > 1 && items.every((line) => sign.test(line));
  return isList ? partedAt(first, (line) => line.replace(sign, '')) : [block];
}

/** The sign of an item before a line without a stop, in a paragraph of its own. */
const signed = /^([•▪◦‣])\s*(?=[^\n]+$)/u;
const signOf = ({ kind, text }: Block): string | null =>
  kind === 'paragraph' && !endsWell(text) ? (signed.exec(text)?.[1] ?? null) : null;

/** Paragraphs in a row, each of which such a sign opens, are a list. */
function signedItems(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const sign = signOf(block);
    const beside = [blocks[index - 1], blocks[index + 1]];
    const isItem = sign !== null && beside.some((other) => other !== undefined && signOf(other) === sign);
    return isItem ? { ...block, kind: 'item', text: block.text.replace(signed, '') } : block;
  });
}

/** A longer paragraph with a number is text. Characters. */
const longestCounted = 60;
/** "1.灯油", "2、钟绳" in scripts without blanks: a number before a paragraph, but for a quantity. */
const counted = /^(\p{Nd}{1,2})\s?[.．、)）]\s?(?=[^\s\p{Nd}])/u;
const countOf = ({ kind, text }: Block): number =>
  kind === 'paragraph' && !text.includes('\n') && isDense(text)
    ? Number(counted.exec(text)?.[1] ?? Number.NaN)
    : Number.NaN;

/** A paragraph that goes on counting behind a command, a picture or a line of text loses its number, too. */
function withoutLaterCounts(items: readonly Block[], counts: readonly number[]): Block[] {
  const places = counts.flatMap((count, at) => (Number.isNaN(count) ? [] : [at]));
  const later = new Set(
    places.filter((at, of) => {
      const [own = 0, before, after] = [counts[at], counts[places[of - 1] ?? -1], counts[places[of + 1] ?? -1]];
      return own - 1 === before || own + 1 === after;
    }),
  );
  return items.map((block, at) => (later.has(at) ? { ...block, text: block.text.replace(counted, '') } : block));
}

/** Paragraphs that count up tell without their numbers, of which a post holds a few; short ones are a list. */
function countedItems(blocks: readonly Block[]): Block[] {
  const counts = blocks.map(countOf);
  const goesOn = (index: number): boolean => counts[index] === (counts[index - 1] ?? Number.NaN) + 1;
  const items = [...blocks];
  for (let from = 0; from < blocks.length; from += 1) {
    let to = from + 1;
    while (goesOn(to)) to += 1;
    const run = blocks.slice(from, to);
    if (run.length < 2) continue;
    const short = run.every(({ text }) => text.length <= longestCounted);
    for (const [at, block] of run.entries())
      items[from + at] = { ...block, kind: short ? 'item' : block.kind, text: block.text.replace(counted, '') };
    from = to - 1;
  }
  return withoutLaterCounts(items, counts);
}

/** Blocks in which one statement was parted, put together again. */
export function joinBlocks(given: readonly Block[], language: string | null): Block[] {
  const code = language?.split('-')[0] ?? 'en';
  const blocks = closedQuotations(
    countedItems(signedItems(withOwnTold(given))).flatMap((block) => typedItems(block, code)),
  );
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
    if ((joins || (code === 'ko' && koreanClause.test(read.text))) && isBroken(read, next)) {
      broken = block;
      continue;
    }
    const quotation = !told && announces(block, next) ? openingOf(next.text, language) : '';
    const rest = runsIntoHead(block, next, language) ? next.text : quotation === '' ? '' : quoted(quotation, code);
    if (rest !== '') {
      joined.push({ ...block, text: `${block.text} ${rest}` });
      index += 1;
    } else joined.push(block);
    told ||= tells(block);
  }
  return joined;
}
