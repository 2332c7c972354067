import { lineBreak } from '../cutting/cut-ends.ts';
import { saysYesOrNo } from '../sentences/answers.ts';
import { withSignature } from '../sentences/signature.ts';
import { pointsBack } from '../sentences/starts.ts';
import { endsWell, isDangling, isQuestion, unitsOf, withPlainStops } from '../sentences/units.ts';
import type { Block } from '../text/block.ts';
import { isDense, weightOf } from '../text/clean-text.ts';
import { endsSentences, isWrapped, joinLines } from './broken-lines.ts';
import { joinBlocks } from './join-blocks.ts';
import { type Draft, listPassages, saysAgain, withNamed, withoutColon } from './list-passages.ts';
import { withAnswers } from './questions-and-answers.ts';
import { withoutSongParts } from './song-parts.ts';
import { tableLines } from './table-lines.ts';

/** A paragraph of whole sentences, or a list or stanza that reads as one. */
export interface Passage {
  kind: 'prose' | 'quote' | 'list' | 'verse' | 'caption' | 'alt';
  units: string[];
  /** Whether the author closed it as sentences are closed; a lone line without a stop may be a label. */
  closed: boolean;
  /** It stands in one paragraph with the passage before, on a line of its own. */
  follows: boolean;
  /** How many headings stand before it. */
  section: number;
  /** Its number among all that the text tells, headings, tables and code included: a jump from one passage to the next leaves something out. */
  place: number;
  /** It stands right behind what its author quotes. */
  answers: boolean;
  /** It begins with code, of which it tells something. */
  opensInCode?: boolean;
}

/** A whole poem of so many characters is told where there is room. */
const longestVerse = 480;
const leastStandfirst = 50;

/** What an author sets before a line to make it stand out; within the line it parts what stands there. */
const ornaments =
  /^(?:([━・●■◆◇▼▲▶►△▽▷★☆○◎▪◼□•➤❍❏❖✦✅👉🔹🔸]|ㅇ(?= ))\uFE0F?[ \u3000]*)+(?=[\p{L}\p{N}「『【（“"«])(?!.*\1)/u;

/** "-日程", "**会場": an item in the marks of a wiki. */
const wikiItem = /^[-*]{1,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "2 eggs", "½ cup of oil", "1 1/2 lb flour": what a recipe takes. */
const measured = /^(?:\p{N}+(?:[.,/⁄–-]\p{N}+)?|[¼½¾⅓⅔⅛⅜⅝⅞])\s?(?:[¼½¾⅓⅔⅛⅜⅝⅞]\s?)?\p{L}/u;

const leastMeasured = 0.6;
const isMeasured = (lines: readonly string[]): boolean =>
  lines.length > 2 &&
  lines.filter((line) => measured.test(line)).length >= lines.length * leastMeasured &&
  !lines.some(endsWell);

/** The same of a dash, before a whole sentence. */
const dashBefore = /^- (?=.*[。.!?！？]$)/u;

const bare = (line: string): string => line.replace(ornaments, '').replace(isDense(line) ? dashBefore : '', '');

/** Lines that an author broke on purpose, as in a poem: several, short, mostly without a stop. */
function isVerse(lines: readonly string[], amongVerse: boolean): boolean {
  // A caption that stands there thrice is no poem.
  if (new Set(lines).size < (amongVerse ? 2 : 3)) return false;
  // Weblogs of East Asia break their prose so, too, but end its sentences.
  if (lines.some(isDense) && (endsSentences(lines) || !lines.every(isDense))) return false;
  const open = lines.filter((line) => !/[.!?…。！？]["”»]?$/u.test(line)).length;
  const length = lines.reduce((sum, line) => sum + line.length, 0) / lines.length;
  // A poem's lines run on; those of an imprint, of particulars or a list of links do not.
  const runsOn =
    lines.some((line) => /[,;—–]$/.test(line)) ||
    lines.slice(1).some((line) => !/^[^\p{L}]*[\p{Lu}\p{Lt}]/u.test(line));
  const labelled = lines.filter((line) => /^\P{L}{0,3}[^:：]{1,16}(?:[:：](?:\s|$)|：)/u.test(line)).length;
  const listed = lines.filter((line) => ornaments.test(line) || wikiItem.test(line)).length;
  if (Math.max(labelled, listed) >= lines.length * 0.4) return false;
  if (!runsOn && !amongVerse) return false;
  return (
    open / lines.length >= 0.4 &&
    length < 60 &&
    !lines.some((line) => line.length > 90 || /https?:|@| \/ | --\w/.test(line))
  );
}

function verse(lines: readonly string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > longestVerse) break;
    taken.push(line);
  }
  // A Greek asks with what ends a clause elsewhere.
  const text = taken.join(lineBreak).replace(/(?<!\p{Script=Greek}(?=;))[\s,،;؛:–—-]+$/u, '');
  return text === '' ? [] : [endsWell(text) ? text : `${text}…`];
}

/** A stop of these scripts within a line: its author broke no verses, but sentences. */
const isRunning = (lines: readonly string[]): boolean =>
  (lines.some((line) => /[।۔]\s+\S/u.test(line)) && !lines.some((line) => /[।۔]$/u.test(line))) ||
  // Scripts whose lines begin with no capital, with a stop that they share: only the last line ends with one.
  (lines.some((line) => /[\p{Script=Arabic}\p{Script=Hebrew}]{2}[.؟]\s+\S/u.test(line)) &&
    !lines.slice(0, -1).some((line) => /[.!?؟…،,]$/u.test(line)));

/** Thai sets a blank where a sentence ends: lines of it are its sentences, and no verses; figures make a list. */
const isThai = (lines: readonly string[]): boolean =>
  lines.every((line) => /^\p{Script=Thai}/u.test(line)) &&
  lines.filter((line) => /\p{N}/u.test(line)).length < lines.length / 2;

/** Of so many lines, each behind a sign, and behind them a sentence that takes them up ("Whom such troubles …"), in scripts without blanks. */
const fewestListed = 2;

function takenUp(lines: readonly string[], language: string | null): number {
  const listed = lines.findIndex((line) => !ornaments.test(line) || endsWell(line));
  const next = lines[listed] ?? '';
  return listed >= fewestListed && isDense(next) && !ornaments.test(next) && pointsBack(next, language) ? listed : 0;
}

function prosePassages(block: Block, language: string | null, amongVerse: boolean): Draft[] {
  const lines = told(
    block.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(withPlainStops),
  );
  const kind = block.kind === 'quote' ? 'quote' : 'prose';
  const [lead, items] = /[:：]$/.test(lines[0] ?? '') ? [lines[0] ?? null, lines.slice(1)] : [null, lines];
  if (isMeasured(items)) return listPassages(lead, items, language, 'beginning');
  const listed = takenUp(lines, language);
  if (listed > 0)
    return [
      ...listPassages(null, lines.slice(0, listed).map(bare), language, 'beginning'),
      ...prosePassages({ ...block, text: lines.slice(listed).join('\n') }, language, false).map((draft) => ({
        ...draft,
        follows: true,
      })),
    ];
  const isProse = isWrapped(lines) || ((isThai(lines) || isRunning(lines)) && isVerse(lines, amongVerse));
  if (isProse) return [{ kind, units: unitsOf(lines.join(' '), language), closed: endsWell(lines.at(-1) ?? '') }];
  if (isVerse(lines, amongVerse)) return [{ kind: 'verse', units: verse(lines), closed: true }];
  return joinLines(lines).map((line, index) => ({
    kind,
    units: unitsOf(bare(line), language),
    closed: endsWell(line),
    follows: index > 0,
    ...(index === 0 && block.opensInCode && { opensInCode: true }),
  }));
}

/** A longer line behind a full-width colon is no short list. Characters. */
const longestTold = 160;

/** "The dates are these：" and a line with the dates, where the two are all: one statement; so is a remark in brackets. */
function told(lines: readonly string[]): readonly string[] {
  const [first = '', second = ''] = lines;
  const isRemark = /^[(（][^()（）]*$/.test(first) && /^[^()（）]*[)）]$/.test(lines.at(-1) ?? '');
  if (isRemark) return [lines.join(/\p{Script=Han}$|[\u3040-\u30FF、，。]$/u.test(first) ? '' : ' ')];
  // A teaser that its source broke at a width before it cut it off.
  const isBroken =
    lines.length === 2 && isDense(first) && /[，、]/u.test(first) && !endsWell(first) && /(?:…|\.{3})$/u.test(second);
  if (isBroken) return [first + second];
  const isTold = lines.length === 2 && first.endsWith('：') && second.length <= longestTold && !/https?:/.test(second);
  return isTold ? [first + second] : lines;
}

/** How far into a text is read: so many passages, and characters that are split into sentences. */
export interface Reach {
  passages: number;
  characters: number;
  /** Whether lists are told to their end. */
  wholeLists: boolean;
}

/** Blocks as passages, in reading order; what announces a list is taken into the list. */
export function passagesOf(given: readonly Block[], language: string | null, reach: Reach): Passage[] {
  const blocks = joinBlocks(withAnswers(given.map(withoutSongParts)), language);
  const passages: Passage[] = [];
  let heading: string | null = null;
  let list: readonly string[] = [];
  let section = 0;
  let place = 0;
  let length = 0;
  const add = (...drafts: Draft[]): void => {
    for (const draft of drafts) {
      if (!isShown(draft.kind)) place += 1;
      passages.push({ follows: false, ...draft, section, place, answers: passages.at(-1)?.kind === 'quote' });
    }
    for (const { units } of drafts) for (const unit of units) length += unit.length;
  };
  for (
    let index = 0;
    index < blocks.length && passages.length < reach.passages && length < reach.characters;
    index += 1
  ) {
    const block = blocks[index];
    if (block === undefined) break;
    const standfirst = isStandfirst(block) && passages.every(({ kind }) => isShown(kind));
    if ((block.kind === 'heading' && !standfirst) || isHeadingInBold(block, blocks[index + 1])) {
      heading = block.text;
      list = [];
      section += 1;
      if (place > 0) place += 1;
      continue;
    }
    if (block.kind === 'item') {
      const read = [block];
      for (let next = blocks[index + 1]; next?.kind === 'item'; next = blocks[index + 1]) {
        read.push(next);
        index += 1;
      }
      const items = withNamed(read);
      if (saysAgain(items, list, language)) continue;
      list = items;
      const announced = heading === null ? announcing(passages, place) : null;
      const lead = heading !== null && asksOverList(heading, block) ? null : heading;
      const begins = passages.every(({ units }) => units.length === 0);
      const share = reach.wholeLists ? 'all' : begins ? 'more' : 'beginning';
      const drafts = listPassages(announced ?? lead, items, language, share);
      if (announced !== null) {
        const isTold = drafts[0]?.units[0]?.startsWith(withoutColon(announced)) === true;
        const before = passages.at(-1);
        // A list that does not begin with what announces it leaves it where it was.
        if (!isTold) before?.units.push(announced);
        else if (before?.units.length === 0) {
          passages.pop();
          place -= 1;
        } else if (before !== undefined) before.closed = endsWell(before.units.at(-1) ?? '');
      }
      add(...drafts);
    } else if (block.kind === 'paragraph' && heading !== null && isAnswered(heading, block.text, language))
      add(...prosePassages({ ...block, text: `${heading} ${block.text}` }, language, false));
    else if (block.kind === 'paragraph' || block.kind === 'quote' || standfirst)
      add(...prosePassages(block, language, passages.at(-1)?.kind === 'verse'));
    else if (isShown(block.kind))
      add({ kind: block.kind, units: unitsOf(block.text, language), closed: endsWell(block.text) });
    else place += 1;
    if (!isShown(block.kind)) heading = null;
  }
  const isBare = passages.every(({ kind, units }) => isShown(kind) || units.length === 0);
  const rows = isBare ? blocks.filter(({ kind }) => kind === 'table').map(({ text }) => text) : [];
  // Where a table is all that there is, it is the text.
  if (rows.length > 0) add(...listPassages(null, tableLines(rows), language, 'more'));
  return withSignature(passages);
}

/** A longer answer is a chapter, and stands without its question, but for "Yes, …". Characters. */
const longestAnswer = 160;

/** "How much is it?" over "A song for children.": of a list of questions and answers; "What is this?" points to the title. */
const isAnswered = (heading: string, text: string, language: string | null): boolean =>
  isQuestion(heading) &&
  !pointsBack(heading, language) &&
  (weightOf(heading + text) <= longestAnswer || saysYesOrNo(text, language)) &&
  !text.includes('\n') &&
  !/(?:…|\.{3})$/u.test(text);

/** What belongs to a picture stands beside the text, not in it. */
const isShown = (kind: Block['kind'] | Passage['kind']): kind is 'caption' | 'alt' =>
  kind === 'caption' || kind === 'alt';

/** A longer line in bold is a standfirst, or called out. Letters. */
const longestBold = 60;

/** "Who are they?" over a list whose items are sentences, of which the first does not answer alone. Characters. */
const leastItemSentence = 60;
const asksOverList = (text: string, next: Block | undefined): boolean =>
  isQuestion(text) && next?.kind === 'item' && next.text.length >= leastItemSentence;

/** What an author sets over a paragraph in bold, without a stop, is its heading, whatever its markup. */
const isHeadingInBold = ({ kind, emphasised, text }: Block, next: Block | undefined): boolean =>
  kind === 'paragraph' &&
  emphasised &&
  weightOf(text) <= longestBold &&
  (/^[^(（].*[\p{L}\p{M}\p{N}]\)?$/su.test(text) || asksOverList(text, next)) &&
  !/[।۔]/u.test(text) &&
  next !== undefined &&
  next.kind !== 'quote' &&
  next.kind !== 'heading' &&
  !(next.kind === 'paragraph' && next.emphasised);

/** Newsrooms set the sentence under the title as a heading. */
export const isStandfirst = ({ kind, text }: Block): boolean =>
  kind === 'heading' && text.length >= leastStandfirst && /[.!。।۔]["”»]?$/u.test(text);

/** A longer line without its stop is no heading of a list. Characters. */
const longestListHead = 24;

/** Takes back what announces a list: the sentence before it that ends with a colon, or a short line left open right before it ("Ingredients"). */
function announcing(passages: Passage[], place: number): string | null {
  const before = passages.at(-1);
  const sentence = before?.units.at(-1);
  if (before === undefined || sentence === undefined) return null;
  const isHead =
    before.kind === 'prose' &&
    before.place === place &&
    !before.closed &&
    before.units.length === 1 &&
    sentence.length <= longestListHead;
  if (!isHead && (!isDangling(sentence) || sentence.length > 160)) return null;
  before.units.pop();
  return sentence;
}
