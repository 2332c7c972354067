import { escapeText } from 'entities';
import { resolveLinks } from '../feeds/entry-parts.ts';
import { furnitureHint, isCaption } from '../summaries/text/markup-hints.ts';
import type { Metadata } from './metadata.ts';

/** Deeper nesting than any article has: the libraries walk recursively, and some walks cost depth times size. */
const deepest = 300;
/** More nodes than a page of one article has. A library that weighs them takes up to 0.3 ms for each. */
const mostNodes = 60_000;
const mostWeighed = 12_000;
/** Less is no main text. Characters without markup. */
const leastText = 200;
/** Less in the main part of a page is a shell that a script fills. */
const leastMain = 60;
/** A page of which nothing stands out may be a short note: so much of it is taken whole. */
const longestNote = 2_000;

const bareLength = (html: string): number => html.replaceAll(/<[^<>]*>/g, '').trim().length;

/** A body that JSON-LD gives: text, in most cases; HTML, in some. */
const asHtml = (body: string): string =>
  /<(p|br|div|h[1-6]|ul)\b/i.test(body)
    ? body
    : body
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => `<p>${escapeText(line)}</p>`)
        .join('\n');

type Document = ReturnType<typeof import('linkedom').parseHTML>['document'];

const frames = 'article, main, [role="main"]';

/** Without what a server wrote before the page: a warning, or the envelope that it was filed in. */
function fromRoot(html: string): string {
  const before = html.slice(0, Math.max(html.search(/<!doctype\s|<html[\s>]/i), 0));
  return /<[a-z]/i.test(before) && !/<!--|<(?:head|title|body|script)\b/i.test(before)
    ? html.slice(before.length)
    : html;
}

/** Readability looks for a body, which many a small page leaves to the browser. */
function withBody(page: string): string {
  const html = fromRoot(page);
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html) ?? /<\/title\s*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return `<!doctype html><html><head></head><body>${html.slice(at)}</body></html>`;
}

/** So much of a description that was cut off is enough to know its paragraph again. Characters. */
const leastOpening = 40;
/** A longer one is no standfirst. Characters. */
const longestStandfirst = 1_500;

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The beginning of a description that was cut off: its paragraph stands somewhere in the page. */
function openingOf(description: string | null): string | null {
  const [, opening = ''] = /^(.*?)\s*(?:…|\(?\[?\.{3}[\])]?)$/su.exec(description ?? '') ?? [];
  // The last word may be half.
  const whole = folded(opening).replace(/\s?\S*$/u, '');
  return whole.length < leastOpening ? null : whole;
}

/** Many a template sets the standfirst outside of the article: the paragraph with such an opening, or ''. */
function standfirst(document: Document, opening: string | null): string {
  if (opening === null) return '';
  for (const { textContent } of document.querySelectorAll('p, h2, h3, div:not(:has(p, div))')) {
    const text = folded(textContent ?? '');
    if (text.startsWith(opening)) return text.length > longestStandfirst ? '' : `<p>${escapeText(text)}</p>`;
  }
  return '';
}

/** As much of a long page as is weighed: a summary is drawn from its beginning. '' where that holds no paragraph. */
function beginning(html: string, nodes: number): string {
  const body = html.slice(Math.max(html.search(/<body[\s>]/i), 0));
  const start = body.slice(0, body.lastIndexOf('<', Math.floor((body.length * mostWeighed) / nodes)));
  return /<p[\s>]/i.test(start) ? start : '';
}

async function extract(html: string, base: string, weigh: boolean, opening: string | null): Promise<string> {
  if (html === '') return '';
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(withBody(html));
  const before = standfirst(document, opening);
  const text = await extractFrom(document, base, weigh);
  return opening !== null && folded(text.replaceAll(/<[^<>]*>/g, '')).includes(opening) ? text : before + text;
}

/** What makes more of a box than a paragraph. */
const boxes = 'div, p, ul, ol, dl, table, pre, blockquote, figure';

/** Whether the class of a box says what its text is. */
const isNamed = (name: string): boolean =>
  name === 'para' || isCaption({ class: name }) || furnitureHint({ class: name }) !== null;

/** Takes away the markup of manuals that misleads a library as it weighs a page. */
function unmisled(document: Document): void {
  // The front page of a manual is a list of its chapters: nothing on it outweighs the terms that it may be copied on.
  for (const element of document.querySelectorAll('div.legalnotice')) element.remove();
  // They name the menus of their programs so, in the middle of a sentence: no menu of the page.
  for (const element of document.querySelectorAll('p span[class*="menu"], li span[class*="menu"]'))
    element.removeAttribute('class');
  // DocBook names the box around each heading as others name their whole text.
  for (const element of document.querySelectorAll('div.titlepage')) element.removeAttribute('class');
  // A box that holds no other becomes a paragraph there, and loses the class that tells a caption or a byline from text; the
  // first paragraphs of a DocBook manual, set in boxes, weighed less than a heading.
  for (const element of document.querySelectorAll('div[class]')) {
    if (!isNamed(element.className) || element.querySelector(boxes) !== null) continue;
    const paragraph = document.createElement('p');
    paragraph.className = element.className;
    paragraph.append(...element.childNodes);
    element.replaceWith(paragraph);
  }
}

async function extractFrom(document: Document, base: string, weigh: boolean): Promise<string> {
  const marked = document.querySelector('.h-entry .e-content, [itemprop="articleBody"]')?.innerHTML ?? '';
  if (bareLength(marked) >= leastText) return resolveLinks(marked, base);
  const framed = document.querySelector(frames)?.innerHTML ?? '';
  if (!weigh) return resolveLinks(framed, base);
  const [main, ...others] = document.querySelectorAll('main, [role="main"]');
  if (main && others.length === 0 && document.body && bareLength(main.innerHTML) >= leastMain)
    document.body.replaceChildren(main);
  for (const element of document.querySelectorAll('base')) element.remove();
  // A page's footer is never its text, however short that is and wherever it stands; an article's or a quotation's may be.
  for (const element of document.querySelectorAll('footer'))
    if (element.closest('article, blockquote') === null) element.remove();
  if (!base.startsWith('file:')) {
    const element = document.createElement('base');
    element.setAttribute('href', base);
    document.head?.append(element);
  }
  // Forums set their answers so, each as if it were of the text.
  for (const element of document.querySelectorAll('[itemprop="comment"]')) element.remove();
  unmisled(document);
  // Its classes tell captions and bylines from text when it is summarised.
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability(document, { charThreshold: leastText, keepClasses: true }).parse()?.content ?? '';
  if (bareLength(found) > 0) return found;
  const whole = document.querySelector('body')?.innerHTML ?? '';
  return resolveLinks(framed !== '' || bareLength(whole) > longestNote ? framed : whole, base);
}

/**
 * The main text of a page as HTML; '' when none can be found. `declared` is what JSON-LD gives as its body, `description`
 * what the page says of itself. Loads its libraries when first called.
 */
export async function readMainText(
  html: string,
  base: string,
  { nodes, deepest: depth }: Pick<Metadata, 'nodes' | 'deepest'>,
  { declared, description }: { declared: string | null; description: string | null },
): Promise<string> {
  const fallback = declared === null ? '' : asHtml(declared);
  if (depth > deepest || nodes > mostNodes) return fallback;
  try {
    const opening = openingOf(description);
    const found =
      nodes <= mostWeighed
        ? await extract(html, base, true, opening)
        : (await extract(html, base, false, opening)) || (await extract(beginning(html, nodes), base, true, null));
    // A page that a script fills is a shell without text; then the declared body is the better one.
    return bareLength(found) < leastText && bareLength(fallback) > bareLength(found) ? fallback : found;
  } catch {
    return fallback;
  }
}
