import { type Cleaned, dropBoilerplate } from './boilerplate/drop-boilerplate.ts';
import { recurring } from './boilerplate/own-text.ts';
import { takenBack } from './boilerplate/taken-back.ts';
import { withoutTranslation } from './boilerplate/translation.ts';
import { type Chosen, chooseSentences } from './choosing/choose.ts';
import { copiesLines, type ExcerptKind, isForSearch, judgeExcerpt } from './excerpt/excerpt.ts';
import { fromLead } from './excerpt/from-lead.ts';
import { isStranger, sharesTitle } from './excerpt/stranger.ts';
import { withinExcerpt } from './excerpt/within-excerpt.ts';
import { toTheLetter } from './furniture.ts';
import { languageOfFeed } from './language/feed-language.ts';
import { resolveLanguage } from './language/language.ts';
import { passagesOf } from './passages/passages.ts';
import { isQuestion } from './sentences/units.ts';
import { withEnd } from './source-cuts/with-end.ts';
import type { Article, Dropped, Furniture, OwnLines, Summary, Written } from './summary.ts';
import type { Block } from './text/block.ts';
import { keyOf, longWords } from './text/clean-text.ts';
import { htmlToBlocks } from './text/html-to-blocks.ts';
import { blocksToText, htmlToText } from './text/html-to-text.ts';
import { ownBlocks } from './text/own-blocks.ts';
import { cleanTitle, listsHeadlines, withoutSource } from './title/clean-title.ts';
import { opensText, saysTitleAlone } from './title/opens-text.ts';

export interface SummariseOptions {
  /** The lines that recur in the feed's entries, as `learnFurniture` found them. */
  furniture?: Furniture;
  ownLines?: OwnLines;
  /** All that the text says, chapter by chapter, rather than its lead or the author's excerpt: for threads. */
  long?: boolean;
}

/** A summary is drawn from an entry's beginning; later passages are only its text. */
const reach = {
  short: { sentences: 12, passages: 40, characters: 3_000, wholeLists: false },
  long: { sentences: 80, passages: 400, characters: 30_000, wholeLists: true },
};

/** Less is hardly an article: perhaps its first sentence was taken for boilerplate. Characters. */
const enoughLeft = 20;
/** A sentence of so many letters fits every network beside a title. */
const surelyFits = 140;
/** No more sentences are in a post, as a rule. */
const mostShown = 4;
/** A longer text is the article's, whatever its excerpt says. Characters. */
const longestStray = 600;
/** As much of a caption is looked for in the excerpt. Characters. */
const leastLead = 50;

const longestExcerpt = 20_000;

interface Body {
  blocks: Block[];
  dropped: Dropped[];
  /** Of these what rules for lines dropped, not the markup. */
  byRules: Dropped[];
  /** As it was given, with what the rules dropped. */
  lines: string[];
}

/** What the author's excerpt says, too, is no caption, although it stands in a box with a picture. */
function withoutLeadCaptions(blocks: Block[], excerpts: readonly string[]): Block[] {
  if (!blocks.some(({ kind, text }) => kind === 'caption' && text.length >= leastLead)) return blocks;
  const said = excerpts.map(keyOf);
  return blocks.map((block) => {
    if (block.kind !== 'caption' || block.text.length < leastLead) return block;
    const start = keyOf(block.text.slice(0, leastLead));
    return said.some((key) => key.includes(start)) ? { ...block, kind: 'paragraph' } : block;
  });
}

function withoutBoilerplate(own: readonly Block[], article: Article, options: SummariseOptions): Cleaned {
  const cleaned = dropBoilerplate(own, article, options);
  const { furniture } = options;
  if (cleaned.blocks.length > 0 || furniture === undefined || cleaned.dropped.every(({ why }) => why !== recurring))
    return cleaned;
  return dropBoilerplate(own, article, { ...options, furniture: toTheLetter(furniture) });
}

function clean(html: string, article: Article, options: SummariseOptions): Body {
  const excerpts = article.excerpts.map((excerpt) => htmlToText(excerpt.slice(0, longestExcerpt)));
  const { own: all, beside } = ownBlocks(withoutLeadCaptions(htmlToBlocks(html), excerpts));
  const { own, before } = options.long === true ? { own: all, before: [] } : fromLead(all, excerpts);
  const marked = [...beside, ...before]
    .filter((block) => block.kind !== 'alt')
    .map((block) => ({ text: block.text, why: block.leftOutAs ?? 'no part of the text' }));
  const { blocks, dropped } = withoutTranslation(withoutBoilerplate(own, article, options), article.title);
  const lines = own.filter(({ kind }) => kind !== 'alt').map((block) => block.text);
  return { blocks, dropped: [...marked, ...dropped], byRules: dropped, lines };
}

/** What a page says of itself, without what is no part of it: a dateline, a call, the mark of a cut. '' when nothing is left. */
export const cleanExcerpt = (html: string, article: Article, options: SummariseOptions = {}): string =>
  blocksToText(clean(html.slice(0, longestExcerpt), article, options).blocks).replace(/\s+/g, ' ');

interface Excerpt extends Body {
  html: string;
  text: string;
  kind: ExcerptKind;
}

const noExcerpt: Excerpt = { blocks: [], dropped: [], byRules: [], lines: [], html: '', text: '', kind: 'none' };

/** The text without a heading that says what the excerpt says: the author's own words for the whole, which no copy is made of. */
function besidesHeading(blocks: readonly Block[], excerpt: string): string {
  const key = keyOf(excerpt);
  return blocksToText(blocks.filter(({ kind, text }) => kind !== 'heading' || keyOf(text) !== key));
}

/** The first that says something of its own, else the first that was cut off, else one that can stand in for the text. */
function bestExcerpt(article: Article, { blocks, lines }: Body, options: SummariseOptions): Excerpt {
  const { title, siteName, authors, url } = article;
  const body = blocksToText(blocks);
  const setting = { title, siteName, authors, url, furniture: options.furniture };
  let cut: Excerpt | null = null;
  let any: Excerpt | null = null;
  for (const [index, html] of article.excerpts.entries()) {
    const cleaned = clean(html.slice(0, longestExcerpt), article, options);
    const text = blocksToText(cleaned.blocks);
    const copied = body !== '' && copiesLines(cleaned.lines.join('\n'), lines);
    const kind = copied ? 'copy' : judgeExcerpt(text.replace(/\s+/g, ' '), besidesHeading(blocks, text), setting);
    const excerpt: Excerpt = { ...cleaned, html, text, kind };
    const forSearch = body !== '' && isForSearch(cleaned.lines.join(' '));
    const isTold = !forSearch && (index === 0 ? !isStranger(text, article, body) : sharesTitle(text, title));
    if (isTold && excerpt.kind === 'real') return excerpt;
    if (isTold && excerpt.kind === 'cut') cut ??= excerpt;
    if (text !== '') any ??= isTold ? excerpt : { ...excerpt, kind: 'none' };
  }
  return cut ?? any ?? noExcerpt;
}

/** A beginning that was cut off by its source is no help where room is short. */
const spareOf = (chosen: Chosen | null): Written | null =>
  chosen === null || /(?:…|^)$/u.test(chosen.sentences[0] ?? '')
    ? null
    : { sentences: chosen.sentences, paragraphStarts: chosen.paragraphStarts };

/** Whether a short text has hardly a word in common with the author's excerpt: a page's text that was not found. */
function tellsOfAnother(text: string, excerpt: string): boolean {
  if (text.length > longestStray) return false;
  const said = new Set(keyOf(text).split(' '));
  const words = longWords(excerpt);
  return words.length >= 6 && words.filter((word) => said.has(word)).length < words.length / 5;
}

/** An entry as a few sentences that stand on their own, its title and language cleaned. Pure, offline, linear in time. */
export function summarise(given: Article, options: SummariseOptions = {}): Summary {
  const { furniture } = options;
  const article = listsHeadlines(given.html) || saysTitleAlone(given) ? { ...given, html: '' } : given;
  const ownTitle = cleanTitle(withoutSource(given.title, given.html), article.siteName, { ...article, furniture });
  const title = opensText(ownTitle, article) ? '' : ownTitle;
  const named = { ...article, title };
  const body = clean(article.html, named, options);
  const bodyText = blocksToText(body.blocks);
  const long = options.long === true && bodyText !== '';
  const { sentences: most, ...read } = long ? reach.long : reach.short;
  const excerpt = long ? noExcerpt : bestExcerpt(named, body, options);
  const { kind } = excerpt;
  const text = bodyText || excerpt.text;
  const telling = text.length < 60 ? `${title}\n${excerpt.text}\n${text}` : text;
  const declared = [article.language, article.pageLanguage ?? null];
  const language = resolveLanguage(declared, telling, article.url) ?? languageOfFeed(furniture, telling);
  const keep = (sentence: string) => options.ownLines?.keep(sentence) ?? false;
  const choose = (blocks: readonly Block[], kept = keep): Chosen =>
    chooseSentences(passagesOf(blocks, language, read), { title, language, most, long, keep: kept });

  const told =
    kind === 'cut' ? withEnd(excerpt.blocks, { part: 'excerpt', language, furniture, ...excerpt }) : excerpt.blocks;
  const fromExcerpt = kind === 'real' || kind === 'cut' ? choose(told) : null;
  const dropped = [...body.dropped, ...(fromExcerpt === null ? [] : excerpt.dropped)];
  const of = (chosen: Chosen, source: Summary['source'], other: () => Chosen | null): Summary => ({
    // An excerpt may be in another language than the text; a text in two is posted in that of its first sentences.
    language:
      resolveLanguage(language, [title, ...chosen.sentences].join('\n'), article.url) ??
      language ??
      resolveLanguage(null, [title, ...chosen.sentences.slice(0, mostShown)].join('\n')),
    ...{ title, text, source },
    sentences: chosen.sentences,
    paragraphStarts: chosen.paragraphStarts,
    spare: (chosen.sentences[0] ?? '').length > surelyFits ? spareOf(other()) : null,
    dropped: [...dropped, ...chosen.dropped],
  });
  const excerptStands = fromExcerpt !== null && fromExcerpt.sentences.length > 0;
  const asksOnly = fromExcerpt?.sentences.every(isQuestion) ?? false;
  if (excerptStands && kind === 'real' && !(asksOnly && bodyText !== ''))
    return of(fromExcerpt, 'excerpt', () => choose(body.blocks));
  const own = withEnd(body.blocks, { part: 'text', language, furniture, html: article.html, text: bodyText });
  let fromBody = kind === 'copy' ? withinExcerpt(choose(own), excerpt.text) : choose(own);
  if (fromBody.sentences.join(' ').length < enoughLeft && !excerptStands) {
    const back = choose(takenBack(body.byRules, named, fromBody.sentences.length > 0), () => true);
    if (back.sentences.length > 0) fromBody = back;
  }
  if (excerptStands && tellsOfAnother(bodyText, excerpt.text)) return of(fromExcerpt, 'excerpt', () => null);
  if (fromBody.sentences.length > 0) return of(fromBody, 'text', () => fromExcerpt);
  return excerptStands ? of(fromExcerpt, 'excerpt', () => null) : of(fromBody, 'none', () => null);
}
