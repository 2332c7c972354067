import { keyOf } from '../clean-text.ts';
import { isFurniture, withoutFurniture } from '../furniture.ts';
import type { Block } from '../html-to-blocks.ts';
import type { Article, Dropped, Furniture, OwnLines } from '../summary.ts';
import { endsWell } from '../units.ts';
import { isAboutAuthor } from './about-author.ts';
import { knownNames } from './byline.ts';
import { datelineOf } from './dateline.ts';
import { boilerplateReason } from './line-reason.ts';
import { editors } from './notices.ts';
import { repeatsTitle, withoutTitle } from './repeated-title.ts';
import { runInHead } from './run-in-head.ts';

export interface DropOptions {
  furniture?: Furniture;
  ownLines?: OwnLines;
}

/** Characters; longer ones are told. */
const longestRemark = 200;
/** After so many paragraphs one that begins with the author's name may be about the author. */
const enoughProse = 2;
/** Of a line so much is shown to the owner's patterns, characters. */
const longestLooked = 2_000;

const noFurniture: Furniture = new Set();

/** Why a line of the feed's furniture is dropped. */
export const recurring = 'appears in every entry';

export interface Cleaned {
  blocks: Block[];
  dropped: Dropped[];
}

/** What stands before the first words of their own: a list sign, a dateline, "TL;DR:". */
const leadIns =
  /^(?:【(?:プレスリリース|ニュースリリース|お知らせ|PR|速報|独自|快[讯訊]|公告|原[创創]|[转轉][载載])】\s*|tl;?dr\s?[:;–—-]?\s*|(?:summary|abstract|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting)\s?:\s*)(?=\S)/iu;
/** The agency behind the last sentence: "… (TT)", "… EFE", "…（完）". */
const agencyTail =
  /(?<=[.!?。」”"»])(?<!(?:^|\s)\p{Lu}{1,2}\.)\s*(?:\(\p{Lu}[\p{Lu}\p{Ll}]{1,11}(?:\/\p{L}{2,12})?\)|\p{Lu}{2,5}|[（(](?:完|终|了|終)[）)])\.?$/u;
/** The agency behind a Thai report, after the dash that ends it. */
const thaiAgency = /\.?[-–]\s?สำนักข่าว\p{Script=Thai}{2,12}$/u;
/** A call to read on and its address, in scripts that need no full stop before it. */
const readOn =
  /(?<=[\s。])(?:อ่าน(?:ข่าว)?(?:ต่อ|เพิ่มเติม)(?:ได้)?(?:ที่)?|(?:詳細|詳しく|続き)は(?:こちら)?|(?:자세히|더|원문) ?보기|(?:查看|[阅閱][读讀])(?:原文|更多|全文)|原文[链鏈][接結])\s*[:：→]?\s*https?:\S+$/u;
/** Who speaks in the script of a broadcast. */
const studioMarks = /\[(?:앵커(?: ?멘트)?|리포트|기자)\]/gu;
/** The reporter's address and the agency's rights behind the last sentence. */
const reporterTail =
  /(?<=[.!?。…"”])\s*(?:[가-힣]{2,4} ?(?:기자|특파원)?\s*\(?)?(?:[\w.-]{2,32}@[\w.-]{4,40}\)?)?\s*(?:\(끝\))?\s*(?:[<([ⓒ©].{0,12}(?:저작권자|무단 ?(?:전재|복제)|재배포).{0,80})?$/u;
/** "According to the … agency," and "On 12 March reporters say that": what a desk sets before each of its reports. */
const deskPhrase =
  /^(?:[\p{Script=Han}A-Za-z\d]{2,10}(?:获悉|獲悉)[，,]\s*|به گزارش [^،.]{2,60}،\s*|(?:เมื่อ)?วันที่ .{4,40}?ผู้สื่อข่าว.{0,30}?รายงานว่า\s*)/u;
const trailing =
  /\s*(?:\[(?:…|\.{3}|&hellip;)\]|(?<=[.!?…。！？»)\]])\s*(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?\d{4}.{0,100}|\((?:…|\.{3})\)|(?:(?<=[.…!?。»)\]])\s?|[…(]\s?|\.{3}\s?)(?:\(?(?:read more|continue reading|weiterlesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|leia mais|continue lendo|lees verder|lees meer|czytaj dalej|czytaj więcej|läs mer|læs mere|les mer|číst dále|читать далее|читать дальше|читати далі|devamını oku|διαβάστε περισσότερα|اقرأ المزيد|קרא עוד|ادامه مطلب|और पढ़ें|続きを読む|阅读全文|繼續閱讀|继续阅读|더 보기|อ่านต่อ)(?: (?:of|about) .{0,60})?\)?\s?[»›→⟶>.…]*))$/iu;

/** "Home > News > The title": where a page stands on its site. */
function isTrail(line: string, title: string): boolean {
  if (line.length > 200) return false;
  const steps = line.split(/\s*[>＞»›]\s*/);
  return steps.length > 2 && steps.every((step) => step !== '') && repeatsTitle(steps.at(-1) ?? '', title);
}

function reasonFor(line: string, article: Article, known: ReadonlySet<string>, options: DropOptions): string | null {
  const start = line.slice(0, longestLooked);
  if (options.ownLines?.keep(start)) return null;
  if (options.ownLines?.drop(start)) return 'dropped by the configuration';
  if (isFurniture(line, options.furniture ?? noFurniture)) return recurring;
  if (repeatsTitle(line, article.title)) return 'repeated title';
  if (isTrail(line, article.title)) return 'navigation';
  return boilerplateReason(line, known);
}

/** "Quay Notes - The ferry …": the paper's own name before its report. */
function siteLabel(text: string, siteName: string | null): string {
  const name = (siteName ?? '').split(/ [-–—|:] /, 1)[0]?.trim() ?? '';
  if (name.length < 4 || text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return '';
  const sign = /^\s*(?:[-–—|]+|:)\s+(?=\P{Ll}.{20})/u.exec(text.slice(name.length))?.[0];
  return sign === undefined ? '' : text.slice(0, name.length + sign.length);
}

/** A line without its dateline, its "TL;DR" and its "read more" at the end; what was taken goes to `dropped`. */
function trimLine(line: string, first: boolean, { title, siteName }: Article, dropped: Dropped[]): string {
  let text = line;
  const take = (part: string, why: string): void => {
    dropped.push({ text: part.trim(), why });
  };
  if (first) {
    const after = withoutTitle(text, title);
    if (after !== text) take(text.slice(0, text.length - after.length), 'repeated title');
    text = after === text ? text : capitalised(after);
    const dateline = siteLabel(text, siteName) || datelineOf(text, title);
    if (dateline !== '') take(dateline, 'dateline');
    text = text.slice(dateline.length);
    const phrase = deskPhrase.exec(text)?.[0] ?? '';
    if (phrase !== '') take(phrase, 'dateline');
    text = text.slice(phrase.length);
  }
  text = text.replace(studioMarks, ' ').trim();
  const led = text.replace(leadIns, '');
  text = led === text ? text : capitalised(led);
  // Spanish papers end each teaser with the word of its link.
  if (/ (?:que|los|las|del|una) .*\p{Ll} Leer$/u.test(text)) text = text.slice(0, -' Leer'.length);
  const source = agencyTail.exec(text.slice(-40))?.[0];
  if (source !== undefined && source.length < text.length - 20) {
    take(source, 'agency');
    text = text.slice(0, -source.length);
  }
  const tail = trailing.exec(text.slice(-120))?.[0];
  if (tail !== undefined && tail.trim() !== '' && tail.length < text.length) {
    take(
      tail,
      /©|\d{4}/u.test(tail) ? 'note of the editors' : /[[(]/.test(tail) ? 'mark of a cut text' : 'read-more line',
    );
    text = `${text.slice(0, -tail.length)}${endsOpen(text.slice(0, -tail.length)) ? '…' : ''}`;
  }
  return text;
}

/** With a capital first, but for names that have theirs inside: openSUSE, iPhone. */
const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}(?!\p{Ll}*\p{Lu})/u, (letter) => letter.toUpperCase());

const endsOpen = (text: string): boolean => !/[.!?…。！？।؟][\p{Pe}\p{Pf}"”’»]*\s*$/u.test(text);

/** Items that are nothing but links are a menu: an article's own list says something beside its links. */
const isLinkList = (block: Block): boolean => block.kind === 'item' && block.linked > 0.9;

/** A line of its own that is one link, or several: it leads elsewhere. */
const isLinkLine = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.linked > 0.85 &&
  block.text.length < 160 &&
  (!endsWell(block.text) || (block.linked > 0.95 && block.text.length < 70 && !/[.。]$/.test(block.text)));

/** An editors' note in emphasis that greets before it calls. */
const isGreeting = (text: string): boolean =>
  boilerplateReason(text.match(/^[^.!?]{3,100}[.!?]/)?.[0] ?? '', new Set()) === 'greeting';

/** A paragraph in brackets as a whole: what a drawing shows, where a text was first. */
const isRemark = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= longestRemark && /^(?:\([^()]+\)|（[^（）]+）)$/u.test(text);

/** "The Lake Courier" under a title says less than the title alone. */
const isNameOfLink = (text: string, title: string): boolean =>
  title !== '' &&
  keyOf(text).split(' ').length < 4 &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);

/** So much text tells of the entry itself: what stands before it may still be a byline or a kicker. */
const isProse = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.text.length >= 70 || (block.text.length >= 25 && endsWell(block.text)));

/** A heading, label or byline that a flattened page ran into a paragraph; a note may be run in, but no other boilerplate. */
const headOf = (block: Block, why: string | null, { title, siteName }: Article): string =>
  block.kind === 'paragraph' && (why === null || why === editors.why) && datelineOf(block.text, title) === ''
    ? runInHead(block.text, title, siteName)
    : '';

/** Without an address behind its last sentence: it would make a contact or a pointer of the whole line. */
function withoutTail(block: Block, dropped: Dropped[]): Block {
  const reporter = reporterTail.exec(block.text)?.[0] ?? '';
  const isReporter = /@|저작권|무단|\(끝\)/.test(reporter);
  const tail = isReporter ? reporter : ((readOn.exec(block.text) ?? thaiAgency.exec(block.text))?.[0] ?? '');
  if (tail === '') return block;
  dropped.push({ text: tail.trim(), why: isReporter ? 'contact line' : 'read-more line' });
  return { ...block, text: block.text.slice(0, -tail.length) };
}

function dropBlock(
  read: Block,
  first: boolean,
  article: Article,
  known: ReadonlySet<string>,
  options: DropOptions,
  dropped: Dropped[],
): Block | null {
  if (read.kind === 'code' || read.kind === 'alt') return read;
  const given = withoutTail(read, dropped);
  if (first && given.emphasised && isGreeting(given.text)) {
    dropped.push({ text: given.text, why: 'greeting' });
    return null;
  }
  const whole = given.text.includes('\n') ? null : reasonFor(given.text, article, known, options);
  const head = first ? headOf(given, whole, article) : '';
  if (whole !== null && head === '') {
    dropped.push({ text: given.text, why: whole });
    return null;
  }
  if (head !== '') dropped.push({ text: head.trim(), why: 'heading run into the text' });
  const block = { ...given, text: given.text.slice(head.length) };
  const lines: string[] = [];
  for (const line of block.text.split('\n')) {
    const why = block.text.includes('\n') ? reasonFor(line, article, known, options) : null;
    if (why !== null) {
      dropped.push({ text: line, why });
      continue;
    }
    const { text: own, taken } = withoutFurniture(line, options.furniture ?? noFurniture);
    for (const sentence of taken) dropped.push({ text: sentence, why: recurring });
    const text = block.kind === 'heading' ? own : trimLine(own, first && lines.length === 0, article, dropped);
    if (text.trim() !== '') lines.push(text.trim());
  }
  return lines.length === 0 ? null : { ...block, text: lines.join('\n') };
}

/** What follows such a line tells of the sender or of sources: "About Novaflor", "会社概要". */
const appendix =
  /^(?:[■●◆▼#*\s]*)(?:about (?:us|the (?:author|company|writer)|\p{Lu})|über (?:uns|die|den|das|\p{Lu})|à propos (?:de|d['’]|du)|acerca de|sobre (?:o autor|a autora|nosotros|el autor|la autora|\p{Lu})|chi siamo|informazioni su|l['’]autore|over (?:ons|de auteur|\p{Lu})|o (?:firmie|nas|autorze|autorce|spółce|společnosti|autorovi)|om (?:oss|os|författaren|forfatteren|\p{Lu})|о компании|об авторе|про компанію|про автора|σχετικά με|hakkında|نبذة عن|עלינו|会社概要|本件に関する|お問い合わせ|关于我们|關於我們|회사 ?소개|notes? to editors|references|bibliography|further information|media contacts?|pressekontakt|contacts? presse|contacto de prensa|quellen|literatur|sources|bibliographie|bibliografía|bibliografia|fuentes|参考文献|参考资料|參考資料)/iu;

const opensAppendix = (line: string): boolean => line.length < 80 && appendix.test(line) && !endsWell(line);

/** Where an appendix begins in the second half of an article. */
function endOfText(blocks: readonly Block[]): number {
  const at = blocks.findIndex(
    (block, index) =>
      index >= blocks.length / 2 &&
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      opensAppendix(block.text.split('\n', 1)[0] ?? ''),
  );
  return at > 0 && blocks.slice(0, at).some(isProse) ? at : blocks.length;
}

/** What stands around a block, as it is read. */
interface Place {
  index: number;
  /** Where the article's own text ends. */
  end: number;
  count: number;
  someText: boolean;
  manyLinks: boolean;
  /** The line before pointed to other entries. */
  afterPointer: boolean;
  /** How many paragraphs of text there were. */
  proseSeen: number;
}

/** Why a whole block is no part of the text, by its shape and place; null when its lines decide. */
function placeReason(block: Block, place: Place, article: Article): string | null {
  if (place.index >= place.end) return 'about the sender';
  if (place.someText && isRemark(block)) return 'remark in brackets';
  if (isLinkList(block) && (place.afterPointer || (place.manyLinks && place.someText))) return 'list of links';
  if (isLinkLine(block) && (place.someText || isNameOfLink(block.text, article.title))) return 'link to other pages';
  const last = place.proseSeen >= enoughProse && place.index >= place.count - 3;
  return isAboutAuthor(block, article, last) ? 'about the author' : null;
}

/** More text before a dateline than a caption and a standfirst is another report. Characters. */
const longestHead = 400;
/** A shorter paragraph with a place before it is one of a list. Characters. */
const leastReport = 80;

/** A place, with or without its agency: a date alone may stand before any line. */
const namesPlace = /^(?:\P{N}+|\p{Lu}.*[(（].*)$/u;

/** A dateline opens a report: what little stands before it describes a picture or says the same in short. */
function takenBeforeDateline(kept: Block[], report: Block): Dropped[] {
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  const isHead = kept.every(({ kind }) => kind === 'paragraph' || kind === 'caption' || kind === 'alt');
  if (!isHead || length > longestHead || report.text.length < leastReport) return [];
  return kept.splice(0).map(({ text }) => ({ text, why: 'text before the dateline' }));
}

/** The article's own blocks, without what rules, the feed's furniture and the site's owner know as boilerplate. */
export function dropBoilerplate(blocks: readonly Block[], article: Article, options: DropOptions): Cleaned {
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  const known = knownNames([...article.authors, article.siteName ?? '', ...article.categories]);
  const manyLinks = blocks.filter(isLinkList).length > 1;
  const someText = blocks.some((block) => block.linked < 0.5 && block.kind !== 'alt' && block.text.length > 30);
  // Captions and standfirsts stand before a dateline.
  let prose = 0;
  let afterPointer = false;
  const fixed = { end: endOfText(blocks), count: blocks.length, someText, manyLinks };
  for (const [index, block] of blocks.entries()) {
    const why = placeReason(block, { ...fixed, index, afterPointer, proseSeen: prose }, article);
    if (why !== null && !(options.ownLines?.keep(block.text.slice(0, longestLooked)) ?? false)) {
      dropped.push({ text: block.text, why });
      continue;
    }
    const greeted = dropped.at(-1)?.why === 'greeting';
    const before = dropped.length;
    const left = dropBlock(block, prose < 3, article, known, options, dropped);
    const taken = dropped.slice(before);
    afterPointer = taken.some(({ why: reason }) => reason === 'pointer to other entries');
    if (left === null) continue;
    if (taken.some(({ text, why: reason }) => reason === 'dateline' && namesPlace.test(text)))
      dropped.push(...takenBeforeDateline(kept, left));
    // After "Dear readers," many languages go on with a small letter.
    kept.push(greeted && kept.length === 0 ? { ...left, text: capitalised(left.text) } : left);
    if (isProse(left)) prose += 1;
  }
  return { blocks: kept, dropped };
}
