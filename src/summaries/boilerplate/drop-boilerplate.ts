import { lineKey } from '../furniture.ts';
import type { Block } from '../html-to-blocks.ts';
import type { Article, Dropped, Furniture, OwnLines } from '../summary.ts';
import { knownNames } from './byline.ts';
import { datelineOf } from './dateline.ts';
import { boilerplateReason } from './line-reason.ts';
import { repeatsTitle, withoutTitle } from './repeated-title.ts';

export interface DropOptions {
  furniture?: Furniture;
  ownLines?: OwnLines;
}

/** Of a line so much is shown to the owner's patterns, characters. */
const longestLooked = 2_000;

/** Why a line of the feed's furniture is dropped. */
export const recurring = 'appears in every entry';

export interface Cleaned {
  blocks: Block[];
  dropped: Dropped[];
}

/** What stands before the first words of their own: a list sign, a dateline, "TL;DR:". */
const leadIns =
  /^(?:tl;?dr\s?[:;–—-]?\s*|(?:summary|abstract|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting)\s?:\s*)(?=\S)/iu;
const trailing =
  /\s*(?:\[(?:…|\.{3}|&hellip;)\]|\((?:…|\.{3})\)|(?:(?<=[.…!?。»)\]])\s?|[…(]\s?|\.{3}\s?)(?:\(?(?:read more|continue reading|weiterlesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|leia mais|continue lendo|lees verder|lees meer|czytaj dalej|czytaj więcej|läs mer|læs mere|les mer|číst dále|читать далее|читать дальше|читати далі|devamını oku|διαβάστε περισσότερα|اقرأ المزيد|קרא עוד|ادامه مطلب|और पढ़ें|続きを読む|阅读全文|繼續閱讀|继续阅读|더 보기|อ่านต่อ)(?: (?:of|about) .{0,60})?\)?\s?[»›→⟶>.…]*))$/iu;

function reasonFor(line: string, article: Article, known: ReadonlySet<string>, options: DropOptions): string | null {
  const start = line.slice(0, longestLooked);
  if (options.ownLines?.keep(start)) return null;
  if (options.ownLines?.drop(start)) return 'dropped by the configuration';
  if (options.furniture?.has(lineKey(line))) return recurring;
  if (repeatsTitle(line, article.title)) return 'repeated title';
  return boilerplateReason(line, known);
}

/** A line without its dateline, its "TL;DR" and its "read more" at the end; what was taken goes to `dropped`. */
function trimLine(line: string, first: boolean, title: string, dropped: Dropped[]): string {
  let text = line;
  const take = (part: string, why: string): void => {
    dropped.push({ text: part.trim(), why });
  };
  if (first) {
    const after = withoutTitle(text, title);
    if (after !== text) take(text.slice(0, text.length - after.length), 'repeated title');
    text = after === text ? text : capitalised(after);
    const dateline = datelineOf(text);
    if (dateline !== '') take(dateline, 'dateline');
    text = text.slice(dateline.length);
  }
  const led = text.replace(leadIns, '');
  text = led === text ? text : capitalised(led);
  const tail = trailing.exec(text.slice(-120))?.[0];
  if (tail !== undefined && tail.trim() !== '' && tail.length < text.length) {
    take(tail, /[[(]/.test(tail) ? 'mark of a cut text' : 'read-more line');
    text = `${text.slice(0, -tail.length)}${endsOpen(text.slice(0, -tail.length)) ? '…' : ''}`;
  }
  return text;
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const endsOpen = (text: string): boolean => !/[.!?…。！？।؟][\p{Pe}\p{Pf}"”’»]*\s*$/u.test(text);

/** Items that are nothing but links are a menu: an article's own list says something beside its links. */
const isLinkList = (block: Block): boolean => block.kind === 'item' && block.linked > 0.9;

function dropBlock(
  block: Block,
  first: boolean,
  article: Article,
  known: ReadonlySet<string>,
  options: DropOptions,
  dropped: Dropped[],
): Block | null {
  if (block.kind === 'code' || block.kind === 'alt') return block;
  const whole = block.text.includes('\n') ? null : reasonFor(block.text, article, known, options);
  if (whole !== null) {
    dropped.push({ text: block.text, why: whole });
    return null;
  }
  const lines: string[] = [];
  for (const line of block.text.split('\n')) {
    const why = block.text.includes('\n') ? reasonFor(line, article, known, options) : null;
    if (why !== null) dropped.push({ text: line, why });
    else {
      const text =
        block.kind === 'heading' ? line : trimLine(line, first && lines.length === 0, article.title, dropped);
      if (text.trim() !== '') lines.push(text.trim());
    }
  }
  return lines.length === 0 ? null : { ...block, text: lines.join('\n') };
}

/** The article's own blocks, without what rules, the feed's furniture and the site's owner know as boilerplate. */
export function dropBoilerplate(blocks: readonly Block[], article: Article, options: DropOptions): Cleaned {
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  const known = knownNames([...article.authors, article.siteName ?? '', ...article.categories]);
  const links = blocks.filter(isLinkList).length;
  const someText = blocks.some((block) => block.linked < 0.5 && block.kind !== 'alt' && block.text.length > 30);
  let proseSeen = false;
  let afterPointer = false;
  for (const block of blocks) {
    const greeted = dropped.at(-1)?.why === 'greeting';
    if (isLinkList(block) && (afterPointer || (links > 1 && someText))) {
      dropped.push({ text: block.text, why: 'list of links' });
      continue;
    }
    const before = dropped.length;
    const left = dropBlock(block, !proseSeen, article, known, options, dropped);
    afterPointer = dropped.slice(before).some(({ why }) => why === 'pointer to other entries');
    if (left === null) continue;
    // After "Dear readers," many languages go on with a small letter.
    kept.push(greeted && kept.length === 0 ? { ...left, text: capitalised(left.text) } : left);
    if (left.kind === 'paragraph') proseSeen = true;
  }
  return { blocks: kept, dropped };
}
