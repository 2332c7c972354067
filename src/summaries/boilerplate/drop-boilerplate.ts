import { splitSentences } from '../sentences/sentences.ts';
import { pointsBack } from '../sentences/starts.ts';
import { endsWell } from '../sentences/units.ts';
import type { Article, Dropped } from '../summary.ts';
import type { Block } from '../text/block.ts';
import { capitalised, keyOf, longWords } from '../text/clean-text.ts';
import { isAboutAuthor, livedBy } from './about-author.ts';
import { asideSections } from './aside-sections.ts';
import { namesPlace, takenBeforeDateline } from './before-dateline.ts';
import { knownNames, tellsPlaceAndDay } from './byline.ts';
import { isDedication } from './dedications.ts';
import { endOfText, isProse } from './end-of-text.ts';
import { listOfIngredients, listsNeeds } from './ingredients.ts';
import { leadsAway } from './leads-to.ts';
import { type DropOptions, isCredited, isKicker, kicker, longestLooked, ownText } from './own-text.ts';
import { tellsContents } from './rules/contents-of-issue.ts';

/** Characters; a longer list is text. */
const longestTags = 300;
/** Characters; longer ones are told. */
const longestRemark = 200;
/** After so many paragraphs one that begins with the author's name may be about the author. */
const enoughProse = 2;

export interface Cleaned {
  blocks: Block[];
  dropped: Dropped[];
}

/** So much of a text, its headings included, tells in links. */
const mostLinks = 0.4;

/** Items that are nothing but links are a menu: an article's own list says something beside its links. */
const isLinkList = (block: Block): boolean => block.kind === 'item' && block.linked > 0.9;

/** A link over a list that says something of it: a headline of a digest. */
const headsText = ({ heads = false }: Block, next: Block | undefined): boolean =>
  heads && next?.kind === 'item' && !isLinkList(next);

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

/** A paragraph in brackets as a whole, which may hold more brackets: what a drawing shows, where a text was first. */
const isRemark = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= longestRemark && /^[(（](?:[^()（）]|[(（][^()（）]*[)）])+[)）]$/u.test(text);

/** A longer paragraph holds more than a post of a network. Characters. */
const longestPost = 420;
/** "Look at this bell! — Ada Ruiz (@adaruiz) March 12, 2024": a post that its markup set apart, and a feed did not. */
const signedPost = /\S\s*[—–-] [^—–()\n]{2,40} \(@\w{1,15}\) \p{L}{3,10} \d{1,2}, \d{4}$/u;
const isSignedPost = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'quote') && text.length <= longestPost && signedPost.test(text);

/** "The Lake Courier" under a title says less than the title alone. */
const isNameOfLink = (text: string, title: string): boolean =>
  title !== '' &&
  keyOf(text).split(' ').length < 4 &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);

/** "03.05. The Bell Book - Lamp Sunday" under "3 May: LAMP SUNDAY": the file or page that the entry is on. */
function namesEntry(text: string, title: string): boolean {
  const named = longWords(title).filter((word) => !/\p{N}/u.test(word));
  const said = new Set(keyOf(text).split(' '));
  return named.length > 1 && named.every((word) => said.has(word));
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
  /** Most of the text stands in items that are links, as in release notes: there they are what is told. */
  linksAreText: boolean;
  /** It stands right behind a quotation, or announces one. */
  attributes: boolean;
  /** There is text beside it. */
  otherProse: boolean;
  /** It is the headline of the items below it. */
  isHeadline: boolean;
  /** The line before pointed to other entries. */
  afterPointer: boolean;
  /** What all blocks say. */
  texts: readonly string[];
  /** How many paragraphs of text there were. */
  proseSeen: number;
}

/** Whether a paragraph over or under the text tells the life of somebody of whom neither text nor title speaks. */
function tellsLife(block: Block, place: Place, { title, language }: Article): boolean {
  const { index, count, proseSeen, otherProse, texts } = place;
  const isEnd = proseSeen > 0 && index >= count - 3;
  // What goes on with "She …" is the text.
  const goesOn = proseSeen === 0 && pointsBack(texts[index + 1] ?? '', language);
  if (!otherProse || goesOn || (proseSeen > 0 && !isEnd)) return false;
  const family = livedBy(block, isEnd).split(' ').at(-1) ?? '';
  return (
    family.length > 2 && !title.includes(family) && !texts.some((text) => text !== block.text && text.includes(family))
  );
}

/** Why a whole block is no part of the text, by its shape and place; null when its lines decide. */
function placeReason(block: Block, place: Place, article: Article): string | null {
  if (place.index >= place.end.at) return place.end.why;
  if (place.someText && isRemark(block)) return 'remark in brackets';
  if (place.otherProse && place.proseSeen === 0 && block.kind === 'paragraph' && tellsPlaceAndDay(block.text))
    return 'date line';
  if (place.otherProse && isSignedPost(block)) return 'embedded post';
  if (place.otherProse && block.kind === 'paragraph' && tellsContents(block.text)) return 'table of contents';
  if (place.otherProse && place.proseSeen === 0 && isDedication(block)) return 'dedication';
  if (place.otherProse && block.kind === 'paragraph' && isCredited(block.text)) return 'caption';
  if (place.otherProse && block.kind === 'paragraph' && listsNeeds.test(block.text)) return listOfIngredients;
  const isMenu = place.someText && !place.linksAreText && !place.isHeadline;
  if (isLinkList(block) && (place.afterPointer || isMenu)) return 'list of links';
  if (
    isLinkLine(block) &&
    !place.attributes &&
    (place.someText || isNameOfLink(block.text, article.title) || namesEntry(block.text, article.title))
  )
    return 'link to other pages';
  const away = place.otherProse ? leadsAway(block, article, place.proseSeen === 0) : null;
  if (away !== null) return away;
  const last = place.proseSeen >= enoughProse && place.index >= place.count - 3;
  return isAboutAuthor(block, article, last) || tellsLife(block, place, article) ? 'about the author' : null;
}

const tagsLabel =
  /^(?:tags?|tagged|categor(?:y|ies)|labels?|keywords?|schlagw[oö]rter|stichwörter|kategorien?|mots[ -]clés|étiquettes|etiquetas|palabras clave|palavras-chave|parole chiave|trefwoorden|etiketter|emneord|słowa kluczowe|теги|метки|タグ|标签|標籤|태그)\s?[:：]$/iu;

/** "Tags:" and, in a paragraph of their own, the tags. */
const isTagList = (before: Block | undefined, { text }: Block): boolean =>
  before !== undefined && tagsLabel.test(before.text) && !/[.!?。]$/u.test(text) && text.length < longestTags;

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

/** A longer line in bold says something. Characters. */
const longestHead = 40;

/** What stands in bold over pointers to other entries, and over nothing else: "The lamp series". */
function takenBeforePointers(kept: Block[], before: Block | undefined): Dropped[] {
  const last = kept.at(-1);
  if (before === undefined || last?.text !== before.text || last.kind === 'heading' || !last.emphasised) return [];
  if (last.text.length > longestHead || endsWell(last.text)) return [];
  kept.pop();
  return [{ text: last.text, why: 'pointer to other entries' }];
}

/** More words say something, though no stop is set behind them. */
const mostLabel = 5;

/** What stands in a paragraph of its own over a date, among other text: "Our birthday 🎂", "Next concert". */
function takenBeforeDate(kept: Block[], before: Block | undefined): Dropped[] {
  const last = kept.at(-1);
  if (last?.kind !== 'paragraph' || last.text !== before?.text || !kept.some(isProse)) return [];
  const label = last.text.replace(/(?:\s?\p{Extended_Pictographic}\uFE0F?)+$/u, '');
  if (keyOf(label).split(' ').length > mostLabel || label.length > longestHead || endsWell(label)) return [];
  kept.pop();
  return [{ text: last.text, why: 'date line' }];
}

/** "Words:" and names over "Pictures:" and names: without the pictures it may say what a letter is about. */
const byWords =
  /^(?:เรื่อง|เขียน|คำ|Teks|Naskah|Tulisan|Bài|Bài viết|Chữ|نوشته|متن|טקסט|मजकूर|लेख|লেখা|تحریر)\s?[:：]\s?[\p{L}\p{M}][^:：.!?।۔]{3,100}$/u;

/** Who wrote, over the line that tells who took the pictures. */
function takenBeforeCredits(kept: Block[], before: Block | undefined): Dropped[] {
  const last = kept.at(-1);
  if (last === undefined || last.text !== before?.text || !byWords.test(last.text)) return [];
  kept.pop();
  return [{ text: last.text, why: 'byline' }];
}

/** "QUAYNEWS.COM, LAKEPORT -": the paper's address before its report. */
const namesSite = /^[\p{L}\d-]{2,30}\.(?:com|co\.id|id|net|org)(?![\p{L}\d])/iu;

/** A paragraph, and behind it perhaps a line that names the reporter. */
const isOneCaption = (kept: readonly Block[]): boolean =>
  kept.length <= 2 && kept.slice(1).every(({ text }) => !endsWell(text));

/** "By Ada Ruiz | 3 May 2024" */
const writer =
  /^(?:[Bb]y|BY|Von|Par|Por|Di|Door|Av|Af|(?:Written|Words) by):? (\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]+){1,3})(?=$|[,|·•–—/]| [,|·•–—/])/u;
/** Those whom a byline names, whatever the feed says of its authors. */
const writersIn = (taken: readonly Dropped[]): string[] =>
  taken
    .flatMap(({ text, why }) => (why === 'byline' ? [writer.exec(text)?.[1] ?? ''] : []))
    .filter((name) => name !== '');

/** The article's own blocks, without what rules, the feed's furniture and the site's owner know as boilerplate. */
export function dropBoilerplate(blocks: readonly Block[], article: Article, options: DropOptions): Cleaned {
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  const known = knownNames([...article.authors, article.siteName ?? '', ...article.categories]);
  const someText = blocks.some((block) => block.linked < 0.5 && block.kind !== 'alt' && block.text.length > 30);
  // Captions and standfirsts stand before a dateline.
  const proseCount = blocks.filter(isProse).length;
  let prose = 0;
  let filed = false;
  let siteNamed = false;
  let afterPointer = false;
  const writers = [...article.authors];
  const credited = { ...article, authors: writers };
  const lengthOf = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const linksAreText = lengthOf(blocks.filter(isLinkList)) >= lengthOf(blocks) * mostLinks;
  const texts = blocks.map(({ text }) => text);
  const fixed = { end: endOfText(blocks), count: blocks.length, someText, linksAreText, texts };
  const aside = asideSections(blocks);
  for (const [index, block] of blocks.entries()) {
    const otherProse = proseCount > (isProse(block) ? 1 : 0);
    const attributes =
      (blocks[index - 1]?.kind === 'quote' && namesSource(block.text)) ||
      (blocks[index + 1]?.kind === 'quote' && /[:：]$/.test(block.text));
    const isHeadline = headsText(block, blocks[index + 1]);
    const place = { ...fixed, index, attributes, isHeadline, afterPointer, otherProse, proseSeen: prose };
    const why = isTagList(blocks[index - 1], block)
      ? 'line of tags'
      : (aside[index] ?? placeReason(block, place, credited));
    if (why !== null && !(options.ownLines?.keep(block.text.slice(0, longestLooked)) ?? false)) {
      dropped.push({ text: block.text, why });
      continue;
    }
    const last = dropped.at(-1);
    const greeted = last?.why === 'greeting' && (kept.length === 0 || last.text === blocks[index - 1]?.text);
    const before = dropped.length;
    const left = ownText(block, prose < 3, article, known, options, dropped);
    const taken = dropped.slice(before);
    writers.push(...writersIn(taken));
    if (taken.at(-1)?.why === 'repeated title') dropped.push(...takenBeforeTitle(kept));
    afterPointer = taken.some(({ why: reason }) => reason === 'pointer to other entries');
    if (left === null) {
      if (bareCredit.test(block.text)) dropped.push(...takenBeforeCredit(kept));
      if (taken.at(-1)?.why === 'image credit') dropped.push(...takenBeforeCredits(kept, blocks[index - 1]));
      if (taken.at(-1)?.why === 'date line') dropped.push(...takenBeforeDate(kept, blocks[index - 1]));
      if (afterPointer) dropped.push(...takenBeforePointers(kept, blocks[index - 1]));
      continue;
    }
    if (taken.some(({ text, why: reason }) => reason === 'dateline' && namesPlace(text))) {
      const named = taken.some(({ text }) => namesSite.test(text));
      // Of several reports none is the head of the next; the label of a caption names no site.
      if (!filed || (named && !siteNamed && isOneCaption(kept))) dropped.push(...takenBeforeDateline(kept, left));
      filed = true;
      siteNamed ||= named;
    }
    // After "Dear readers," many languages go on with a small letter.
    kept.push(greeted ? { ...left, text: capitalised(left.text) } : left);
    if (isProse(left)) prose += 1;
  }
  return { blocks: kept, dropped };
}
