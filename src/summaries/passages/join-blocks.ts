import { codeOrEnglish } from '../language/code.ts';
import { saysYesOrNo } from '../sentences/answers.ts';
import { balanceOf, waitsFor } from '../sentences/quotes.ts';
import { splitSentences } from '../sentences/sentences.ts';
import { announcesSpeech } from '../sentences/speech.ts';
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
import { hasMarks, withOwnTold } from './own-quotations.ts';
import { runsIntoHead } from './run-on-heads.ts';
import { typedLists } from './typed-lists.ts';

/** A longer quotation, or sentence of it, is not told whole after what announces it. Characters. */
const longestQuoted = 240;
const longestAnnouncement = 200;

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
  next?.kind === 'paragraph' && announcesSpeech(block.text.slice(-longestAnnouncement)) && isQuotation(next.text);

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

/** Blocks in which one statement was parted, put together again. */
export function joinBlocks(given: readonly Block[], language: string | null): Block[] {
  const code = codeOrEnglish(language);
  const blocks = closedQuotations(typedLists(withOwnTold(given), code));
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
