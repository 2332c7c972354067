import { keyOf, weightOf } from '../clean-text.ts';
import { isFurniture, withoutFurniture } from '../furniture.ts';
import type { Block } from '../html-to-blocks.ts';
import { isStandfirst } from '../passages.ts';
import { splitSentences } from '../sentences.ts';
import type { Article, Dropped, Furniture, OwnLines } from '../summary.ts';
import { endsWell } from '../units.ts';
import { isAboutAuthor } from './about-author.ts';
import { namesPlace, takenBeforeDateline, takenBeforeReport } from './before-dateline.ts';
import { knownNames } from './byline.ts';
import { creditTail } from './credits.ts';
import { datelineOf, laterDatelineOf } from './dateline.ts';
import { endOfText, isProse } from './end-of-text.ts';
import { boilerplateReason } from './line-reason.ts';
import { editors } from './notices.ts';
import { repeatsTitle } from './repeated-title.ts';
import { runInHead } from './run-in-head.ts';
import { capitalised, trimLine, withoutTail } from './trim-line.ts';

export interface DropOptions {
  furniture?: Furniture;
  ownLines?: OwnLines;
}

/** Characters; a longer list is text. */
const longestTags = 300;
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

/** Items that are nothing but links are a menu: an article's own list says something beside its links. */
const isLinkList = (block: Block): boolean => block.kind === 'item' && block.linked > 0.9;

/** A longer line says something beside its links. Characters. */
const longestLinkLabel = 40;

/** "Slides", and on the next line "Notes: English, Español": lines of labels, most of them links. */
function areLinkLabels({ linked, text }: Block): boolean {
  const lines = text.split('\n');
  return linked > 0.5 && lines.length > 1 && lines.every((line) => line.length <= longestLinkLabel && !endsWell(line));
}

/** A line of its own that is one link, or several: it leads elsewhere. */
const isLinkLine = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'caption') &&
  (block.linked > 0.85 || areLinkLabels(block)) &&
  block.text.length < 160 &&
  (!endsWell(block.text) || (block.linked > 0.95 && block.text.length < 70 && !/[.。]$/.test(block.text)));

/** An editors' note in emphasis that greets before it calls. */
const isGreeting = (text: string): boolean =>
  boilerplateReason(text.match(/^[^.!?]{3,100}[.!?]/)?.[0] ?? '', new Set()) === 'greeting';

/** A paragraph in brackets as a whole: what a drawing shows, where a text was first. */
const isRemark = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= longestRemark && /^[(（][^()（）]+[)）]$/u.test(text);

/** "The Lake Courier" under a title says less than the title alone. */
const isNameOfLink = (text: string, title: string): boolean =>
  title !== '' &&
  keyOf(text).split(' ').length < 4 &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);

/** A heading, label or byline that a flattened page ran into a paragraph; a note may be run in, but no other boilerplate. */
const headOf = (block: Block, why: string | null, { title, siteName }: Article): string =>
  (block.kind === 'paragraph' || isStandfirst(block)) &&
  (why === null || why === editors.why) &&
  datelineOf(block.text, title) === ''
    ? runInHead(block.text, title, siteName)
    : '';

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
  const lines = linesOf({ ...given, text: given.text.slice(head.length) }, first, article, known, options, dropped);
  return lines.length === 0 ? null : { ...given, text: lines.join('\n') };
}

/** A longer paragraph with a photographer behind it tells more than what a picture shows. Characters. */
const longestCredited = 240;

/** So much more text stands beside a caption. Characters. */
const enoughBeside = 80;

const isCredited = (text: string): boolean => text.length <= longestCredited && creditTail.test(text);

/** A section or town over the title: a few words, none of which tells anything. */
const longestKicker = 30;
const isKicker = (line: string): boolean => line.length < longestKicker && !/[.!?…:,]$/u.test(line);
const kicker = 'label before the text';

/** So many lines may stand before the one with the dateline: a standfirst, a caption. */
const mostHeadLines = 4;

/** What stands over the list of a text's chapters. */
const contentsHead =
  /^(?:(?:table of )?contents|目次|目[录錄]|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|indice|sumário|inhoud(?:sopgave)?|spis treści|obsah|innehåll|indhold|innhold|sisällys(?:luettelo)?|tartalom(?:jegyzék)?|cuprins|содержание|оглавление|зміст|içindekiler|فهرست(?: مطالب)?|محتويات|목차|mục lục|daftar isi|สารบัญ)\s?[:：]?$/iu;
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
  let listing = false;
  const withoutLaterDateline = (line: string, before: number): string => {
    const dateline = first && before > 0 && before < mostHeadLines ? laterDatelineOf(line, article.title) : '';
    if (dateline !== '') dropped.push({ text: dateline.trim(), why: 'dateline' });
    return line.slice(dateline.length);
  };
  for (const line of own) {
    listing = several && (contentsHead.test(line) || (listing && namesChapter(line)));
    if (listing) {
      dropped.push({ text: line, why: 'table of contents' });
      continue;
    }
    const caption = isCredited(line) && given.length > line.length + enoughBeside ? 'caption' : null;
    const why = several ? (reasonFor(line, article, known, options) ?? caption) : null;
    if (why !== null) {
      dropped.push({ text: line, why });
      if (why === 'repeated title' && lines.every(isKicker))
        for (const text of lines.splice(0)) dropped.push({ text, why: kicker });
      continue;
    }
    const { text: left, taken } = withoutFurniture(line, options.furniture ?? noFurniture);
    for (const sentence of taken) dropped.push({ text: sentence, why: recurring });
    const text =
      kind === 'heading' && !isStandfirst(block)
        ? left
        : trimLine(withoutLaterDateline(left, lines.length), first && lines.length === 0, article, dropped);
    if (text.trim() !== '') lines.push(text.trim());
  }
  return lines;
}

/** The title of what was quoted, as a link behind the quotation: some words, not "∞ Permalink". */
const namesSource = (text: string): boolean => /^[\p{L}\p{N}"“„«]/u.test(text) && text.split(/\s+/).length >= 3;

/** What stands around a block, as it is read. */
interface Place {
  index: number;
  /** Where the article's own text ends, and why. */
  end: { at: number; why: string };
  count: number;
  someText: boolean;
  /** It stands right behind a quotation, or announces one. */
  attributes: boolean;
  /** There is text beside it. */
  otherProse: boolean;
  /** The line before pointed to other entries. */
  afterPointer: boolean;
  /** How many paragraphs of text there were. */
  proseSeen: number;
}

/** Why a whole block is no part of the text, by its shape and place; null when its lines decide. */
function placeReason(block: Block, place: Place, article: Article): string | null {
  if (place.index >= place.end.at) return place.end.why;
  if (place.someText && isRemark(block)) return 'remark in brackets';
  if (place.otherProse && block.kind === 'paragraph' && isCredited(block.text)) return 'caption';
  if (isLinkList(block) && (place.afterPointer || place.someText)) return 'list of links';
  if (isLinkLine(block) && !place.attributes && (place.someText || isNameOfLink(block.text, article.title)))
    return 'link to other pages';
  const last = place.proseSeen >= enoughProse && place.index >= place.count - 3;
  return isAboutAuthor(block, article, last) ? 'about the author' : null;
}

const tagsLabel =
  /^(?:tags?|tagged|categor(?:y|ies)|labels?|keywords?|schlagw[oö]rter|stichwörter|kategorien?|mots[ -]clés|étiquettes|etiquetas|palabras clave|palavras-chave|parole chiave|trefwoorden|etiketter|emneord|słowa kluczowe|теги|метки|タグ|标签|標籤|태그)\s?[:：]$/iu;

/** "Tags:" and, in a paragraph of their own, the tags. */
const isTagList = (before: Block | undefined, { text }: Block): boolean =>
  before !== undefined && tagsLabel.test(before.text) && !/[.!?。]$/u.test(text) && text.length < longestTags;

/** The part of a newsletter or a programme that thanks those who pay for it. */
const sponsorsHead =
  /^(?:our |this (?:week|month|episode)['’]s |with thanks to our )?sponsors?:?$|^(?:unsere )?sponsoren:?$|^(?:nos )?sponsors?:?$|^(?:nuestros |nossos )?patrocinadores:?$|^(?:i nostri )?sponsor:?$/iu;

/** What stands over the title that a flattened page repeats. */
function takenBeforeTitle(kept: Block[]): Dropped[] {
  const isHead = kept.every(({ text }) => text.split('\n').every(isKicker));
  return isHead ? kept.splice(0).map(({ text }) => ({ text, why: kicker })) : [];
}

/** A photographer and an agency, and nothing else: "Ada Ruiz/Reuters". */
const bareCredit =
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4} ?\/ ?(?:Reuters|AP|AFP|EFE|dpa|Getty(?: Images)?|Divulgação|g1|TV Globo|Arquivo pessoal|Agência \p{Lu}\p{L}+)(?: Photo)?\.?$/u;

/** What the picture shows that such a line is of, where a feed set it behind the excerpt without a break: its last sentence. */
function takenBeforeCredit(kept: Block[]): Dropped[] {
  const last = kept.at(-1);
  if (last?.kind !== 'paragraph') return [];
  const sentences = splitSentences(last.text, null);
  const caption = sentences.pop();
  if (caption === undefined || sentences.length === 0 || last.text.includes('\n')) return [];
  kept[kept.length - 1] = { ...last, text: sentences.join(' ') };
  return [{ text: caption, why: 'caption' }];
}

/** The article's own blocks, without what rules, the feed's furniture and the site's owner know as boilerplate. */
export function dropBoilerplate(blocks: readonly Block[], article: Article, options: DropOptions): Cleaned {
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  const known = knownNames([...article.authors, article.siteName ?? '', ...article.categories]);
  const someText = blocks.some((block) => block.linked < 0.5 && block.kind !== 'alt' && block.text.length > 30);
  // Captions and standfirsts stand before a dateline.
  const texts = blocks.filter(isProse).length;
  let prose = 0;
  let filed = false;
  let afterPointer = false;
  let sponsored = false;
  const fixed = { end: endOfText(blocks), count: blocks.length, someText };
  for (const [index, block] of blocks.entries()) {
    const otherProse = texts > (isProse(block) ? 1 : 0);
    const attributes =
      (blocks[index - 1]?.kind === 'quote' && namesSource(block.text)) ||
      (blocks[index + 1]?.kind === 'quote' && /[:：]$/.test(block.text));
    const place = { ...fixed, index, attributes, afterPointer, otherProse, proseSeen: prose };
    if (block.kind === 'heading') sponsored = sponsorsHead.test(block.text);
    const why = isTagList(blocks[index - 1], block)
      ? 'line of tags'
      : sponsored
        ? 'sponsor or affiliate notice'
        : placeReason(block, place, article);
    if (why !== null && !(options.ownLines?.keep(block.text.slice(0, longestLooked)) ?? false)) {
      dropped.push({ text: block.text, why });
      continue;
    }
    const greeted = dropped.at(-1)?.why === 'greeting';
    const before = dropped.length;
    const left = dropBlock(block, prose < 3, article, known, options, dropped);
    const taken = dropped.slice(before);
    if (taken.at(-1)?.why === 'repeated title') dropped.push(...takenBeforeTitle(kept));
    afterPointer = taken.some(({ why: reason }) => reason === 'pointer to other entries');
    if (left === null) {
      if (bareCredit.test(block.text)) dropped.push(...takenBeforeCredit(kept));
      continue;
    }
    if (taken.some(({ text, why: reason }) => reason === 'dateline' && namesPlace(text))) {
      // Of several reports none is the head of the next.
      if (!filed) dropped.push(...takenBeforeDateline(kept, left));
      filed = true;
    }
    // After "Dear readers," many languages go on with a small letter.
    kept.push(greeted && kept.length === 0 ? { ...left, text: capitalised(left.text) } : left);
    if (isProse(left)) prose += 1;
  }
  return { blocks: kept, dropped };
}
