import { isFurniture, withoutFurniture } from '../furniture.ts';
import { isStandfirst } from '../passages/passages.ts';
import { endsWell } from '../sentences/units.ts';
import type { Article, Dropped, Furniture, OwnLines } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { capitalised, keyOf, weightOf } from '../text/clean-text.ts';
import { contentsBefore, contentsHead, opensContents } from '../text/contents.ts';
import { takenBeforeReport } from './before-dateline.ts';
import { datelineOf, laterDatelineOf } from './dateline.ts';
import { isDateLine } from './dates.ts';
import { besideTitle, boilerplateReason } from './line-reason.ts';
import { cited, citesTitle, repeatsTitle } from './repeated-title.ts';
import { firstAppeared } from './rules/appeared-first.ts';
import { headsAddresses } from './rules/channels.ts';
import { creditTail } from './rules/credits.ts';
import { editors } from './rules/editors-notes.ts';
import { disclaims } from './rules/legal-notices.ts';
import { isHeadline, laterHead, runInHead } from './run-in-head.ts';
import { withoutSkipLink } from './skip-links.ts';
import { trimLine, withoutTail } from './trim-line.ts';

export interface DropOptions {
  furniture?: Furniture;
  ownLines?: OwnLines;
}

/** Of a line so much is shown to the owner's patterns, characters. */
export const longestLooked = 2_000;

const noFurniture: Furniture = new Set();

/** Why a line of the feed's furniture is dropped. */
export const recurring = 'appears in every entry';

/** "Home > News > The title": where a page stands on its site. */
function isTrail(line: string, title: string): boolean {
  if (line.length > 200) return false;
  const steps = line.split(/\s*[>＞»›]\s*/);
  return steps.length > 2 && steps.every((step) => step !== '') && repeatsTitle(steps.at(-1) ?? '', title);
}

/** A shorter title may name an event, whose day its line tells. Letters. */
const leastHeadline = 30;

/** "The old ferry is back on the lake 14 July 2017": a flattened page's title and its day. */
const datesTitle = (line: string, title: string): boolean =>
  title.length >= leastHeadline &&
  keyOf(line.slice(0, title.length)) === keyOf(title) &&
  isDateLine(line.slice(title.length));

function reasonFor(line: string, article: Article, known: ReadonlySet<string>, options: DropOptions): string | null {
  const start = line.slice(0, longestLooked);
  if (options.ownLines?.keep(start)) return null;
  if (options.ownLines?.drop(start)) return 'dropped by the configuration';
  if (isFurniture(line, options.furniture ?? noFurniture)) return recurring;
  if (repeatsTitle(line, article.title) || datesTitle(line, article.title)) return 'repeated title';
  if (citesTitle(line, article.title)) return cited;
  if (isTrail(line, article.title)) return 'navigation';
  const why = besideTitle(boilerplateReason(line, known), line, article.title);
  return why === editors.why && isTitled(line, article.title) ? null : why;
}

/** "Editor's note: we move." is the entry itself under such a title. Letters. */
const leastTitled = 8;
function isTitled(line: string, title: string): boolean {
  const key = keyOf(title);
  return key.length >= leastTitled && line.length > title.length * 2 && keyOf(line).startsWith(`${key} `);
}

/** What an editors' note begins with, and what goes on from it is of the same note. */
const opensNote: readonly (string | null)[] = ['greeting', editors.why, firstAppeared.why];

/** An editors' note in emphasis that greets before it calls, tells where the text was before, or what it is not. */
function noteReason(text: string): string | null {
  const why = boilerplateReason(text.match(/^[^.!?]{3,160}[.!?](?=\s)/)?.[0] ?? '', new Set());
  return opensNote.includes(why) ? why : disclaims(text) ? 'legal notice' : null;
}

/** "Foto: Ada Ruiz Die Fähre fährt wieder jede Stunde …": a credit is no sentence, and shorter. */
const leadsText = /^[^:]{3,16}: ?.{5,60} \p{Lu}.{40,}\p{Ll}[.!?]["”»]?$/su;

/** A heading, label or byline that a flattened page ran into a paragraph; a note may be run in, but no other boilerplate. */
const headOf = (block: Block, why: string | null, { title, siteName }: Article): string =>
  (block.kind === 'paragraph' || isStandfirst(block)) &&
  (why === null || why === editors.why || (why === 'image credit' && leadsText.test(block.text))) &&
  datelineOf(block.text, title) === '' &&
  !opensContents(block.text)
    ? runInHead(block.text, title, siteName)
    : '';

/** A longer paragraph with a photographer behind it tells more than what a picture shows. Characters. */
const longestCredited = 240;

/** So much more text stands beside a caption. Characters. */
const enoughBeside = 80;

export const isCredited = (text: string): boolean => text.length <= longestCredited && creditTail.test(text);

/** A section or town over the title: a few words, none of which tells anything. */
const longestKicker = 30;
export const isKicker = (line: string): boolean => line.length < longestKicker && !/[.!?…:,]$/u.test(line);
export const kicker = 'label before the text';

/** What a site wishes or labels over the title that a flattened page repeats to the letter. */
const longestWish = 80;
const isOverTitle = (line: string): boolean => isKicker(line) || (line.length <= longestWish && /[!:]$/.test(line));

/** So many lines may stand before the one with the dateline: a standfirst, a caption. */
const mostHeadLines = 4;

const tableOfContents = 'table of contents';
/** A shorter line names a chapter, whatever it ends with. Letters, of a dense script each as two. */
const leastChapterText = 60;
const holdsSentence = /[^\d\s][。！？](?=\S)|\p{L}{2}[.!?] (?=\p{Lu})/u;
const namesChapter = (line: string): boolean =>
  weightOf(line) < leastChapterText || !(endsWell(line) || holdsSentence.test(line));

/** The lines of a block that are the article's own. */
function linesOf(
  block: Block,
  first: boolean,
  article: Article,
  known: ReadonlySet<string>,
  options: DropOptions,
  dropped: Dropped[],
): string[] {
  const { kind, text: given } = block;
  const several = given.includes('\n');
  const lines: string[] = [];
  const own = given.split('\n');
  if (first) dropped.push(...takenBeforeReport(own, article.title));
  // Lines that say something: "- 0", the number of comments, does not.
  let told = 0;
  let listing = false;
  let greeted = false;
  const withoutLaterHead = (line: string, before: number): string => {
    const dateline = first && before > 0 && before < mostHeadLines ? laterDatelineOf(line, article.title) : '';
    if (dateline !== '') dropped.push({ text: dateline.trim(), why: 'dateline' });
    // Behind lines that were left out the text begins.
    const begins = first && before === 0 ? runInHead(line, article.title, article.siteName) : laterHead(line);
    const name = dateline === '' && line !== own[0] ? begins : '';
    if (name !== '') dropped.push({ text: name.trim(), why: 'heading run into the text' });
    return line.slice(dateline.length + name.length);
  };
  for (const line of own) {
    listing = several && (contentsHead.test(line) || (listing && namesChapter(line)));
    if (listing) {
      dropped.push({ text: line, why: tableOfContents });
      continue;
    }
    const caption = isCredited(line) && given.length > line.length + enoughBeside ? 'caption' : null;
    const head = line === own[0] && headsAddresses(own) ? 'contact line' : null;
    const why = several ? (reasonFor(line, article, known, options) ?? caption ?? head) : null;
    if (why !== null) {
      dropped.push({ text: line, why });
      greeted = why === 'greeting';
      const isTitle = why === 'repeated title' && keyOf(line) === keyOf(article.title);
      if (why === 'repeated title' && lines.every(isTitle ? isOverTitle : isKicker))
        for (const text of lines.splice(0)) dropped.push({ text, why: kicker });
      if (lines.length === 0) told = 0;
      continue;
    }
    const { text: left, taken } = withoutFurniture(line, options.furniture ?? noFurniture, options.ownLines?.keep);
    for (const sentence of taken) dropped.push({ text: sentence, why: recurring });
    const text =
      kind === 'heading' && !isStandfirst(block)
        ? left
        : trimLine(withoutLaterHead(left, told), first && told === 0, article, dropped);
    if (text.trim() === '') continue;
    // After "Dear readers," many languages go on with a small letter.
    lines.push(greeted ? capitalised(text.trim()) : text.trim());
    if (/\p{L}/u.test(text)) told += 1;
    greeted = false;
  }
  return lines;
}

/** Without the contents that ran into the text before it. */
function withoutContents(block: Block, dropped: Dropped[]): Block {
  const contents = contentsBefore(block.text);
  if (contents === '') return block;
  dropped.push({ text: contents.trim(), why: tableOfContents });
  return { ...block, text: block.text.slice(contents.length) };
}

/** A block with its own lines only; null when none is left. What was taken goes to `dropped`. */
export function ownText(
  read: Block,
  first: boolean,
  article: Article,
  known: ReadonlySet<string>,
  options: DropOptions,
  dropped: Dropped[],
): Block | null {
  if (read.kind === 'code') return read;
  if (read.kind === 'alt') {
    const why = boilerplateReason(read.text, known);
    if (why !== null) dropped.push({ text: read.text, why });
    return why === null ? read : null;
  }
  const entered = withoutSkipLink(withoutTail(read, dropped), article.title, dropped);
  if (entered === null) return null;
  const given = withoutContents(entered, dropped);
  const note = first && given.emphasised ? noteReason(given.text) : null;
  if (note !== null) {
    dropped.push({ text: given.text, why: note });
    return null;
  }
  const whole = given.text.includes('\n') ? null : reasonFor(given.text, article, known, options);
  const head = first ? headOf(given, whole, article) : '';
  // A day and its hours are what a timetable tells.
  const isRow = read.kind === 'table' && whole === 'date line';
  if (whole !== null && head === '' && !isRow) {
    dropped.push({ text: given.text, why: whole });
    return null;
  }
  const tells = head !== '' && article.title === '' && isHeadline(head, given.text);
  if (head !== '' && !tells) dropped.push({ text: head.trim(), why: 'heading run into the text' });
  const own = (tells ? `${head.trim()}\n` : '') + given.text.slice(head.length);
  const lines = linesOf({ ...given, text: own }, first, article, known, options, dropped);
  return lines.length === 0 ? null : { ...given, text: lines.join('\n') };
}
