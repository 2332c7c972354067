import { htmlToText } from '../summaries/text/html-to-text.ts';
import type { FeedDocument } from './evidence.ts';
import { escaped, type Place } from './find-line.ts';
import type { Finding } from './finding.ts';
import { type Item, sharedFault } from './items.ts';

/** Markup or entities that a title still shows when it is read: it was escaped once too often. */
const unread = /<\/?[a-z][^>]{0,100}>|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|[lr][sd]quo|[mn]dash|hellip);/i;
/** The same as it stands in a document whose titles are plain text. */
const twice = /&amp;(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|[lr][sd]quo|[mn]dash|hellip);/i;
const cutEnd =
  /(\[(…|\.{3})\]|…|\.{3}|(read|continue|see) (more|on|reading)|read the (rest|full).{0,40}|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo)\s*[.…]*\s*[»>→]?$/iu;
/** What WordPress puts below each text, in the languages that it is most used in. */
const footer =
  /\n[^\n]*\b(first appeared|appeared first|erschien zuerst|est apparu en premier|se publicó primero|apareceu primeiro|proviene da|verscheen eerst)\b[^\n]*$/i;
const longestTeaser = 1500;
/** Markup within a title, as elements, in a CDATA section or escaped; names in angle brackets that a title speaks of are none. */
const markup =
  /(?:<|&lt;)\/(?:a|b|i|u|em|strong|span|small|sup|sub|code|mark|p|h\d|font)\s*(?:>|&gt;)|(?:<|&lt;)br\s*\/?(?:>|&gt;)/i;

const innerOf = (place: Place | null): string => /^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(place?.text ?? '')?.[1] ?? '';

/** Whether a title shows signs of its markup; one of HTML (Atom) may hold some. */
function isOverescaped(item: Item, format: string): boolean {
  if (unread.test(item.entry.title)) return true;
  const title = item.element('title');
  if (format === 'atom') return /^<title\b[^>]*type\s*=/i.test(title?.text ?? '') ? false : markup.test(innerOf(title));
  return twice.test(title?.text ?? '') || markup.test(innerOf(title));
}

/** Whether the text is a teaser: it ends where one reads on elsewhere. */
function isTeaser({ entry }: Item): boolean {
  const text = htmlToText(entry.html.slice(0, 10 * longestTeaser))
    .trim()
    .replace(footer, '');
  return text !== '' && text.length < longestTeaser && cutEnd.test(text.slice(-200));
}

/** Titles and texts, of which posts are made. Pure. */
export function checkTexts(evidence: FeedDocument, items: readonly Item[]): Finding[] {
  const { feed } = evidence;
  const titleElement = (item: Item) => item.element('title');
  const titleLine = (title: string) =>
    feed.format === 'json' ? `"title": ${JSON.stringify(title)},` : `<title>${escaped(title)}</title>`;
  const fullText = () => {
    if (feed.format === 'json') return '"content_html": "<p>The text of the entry</p>",';
    return feed.format === 'atom'
      ? '<content type="html">&lt;p&gt;The text of the entry&lt;/p&gt;</content>'
      : '<content:encoded><![CDATA[<p>The text of the entry</p>]]></content:encoded>';
  };
  const cut = items.filter(isTeaser);
  const untitled = items.filter(({ entry }) => entry.title === '' && (entry.html !== '' || entry.excerpt !== null));
  const titles = new Set(items.map(({ entry }) => entry.title));
  const alike = items.length > 2 && titles.size === 1 && !titles.has('') ? items : [];
  return [
    ...sharedFault(evidence, alike, {
      area: 'texts',
      level: 'warning',
      message: 'have the same title: their posts would not say what each is about',
      nextStep: 'Give each a title of its own.',
      place: titleElement,
      change: () => titleLine('What this entry is about'),
    }),
    ...sharedFault(
      evidence,
      items.filter((item) => isOverescaped(item, feed.format)),
      {
        area: 'texts',
        level: 'warning',
        message: 'have markup or entities in their title that were escaped once too often',
        nextStep: 'Escape the title once.',
        place: titleElement,
        change: ({ entry }) => titleLine(entry.title.replaceAll(/<[^>]*>/g, '').replaceAll(/&amp;/g, '&')),
      },
    ),
    ...sharedFault(evidence, untitled, {
      area: 'texts',
      // Notes have none, and then none has one.
      level: untitled.length === items.length ? 'advice' : 'warning',
      message: 'have no title: their posts begin with their text',
      nextStep: 'Give each a title, unless they are notes.',
      place: titleElement,
      change: () => titleLine('What this entry is about'),
    }),
    ...sharedFault(
      evidence,
      items.filter(({ entry }) => entry.title === '' && entry.html === '' && entry.excerpt === null),
      {
        area: 'texts',
        level: 'trouble',
        message: 'have neither title nor text: there is nothing to post',
        nextStep: 'Give each a title and its text.',
        place: titleElement,
        change: () => titleLine('What this entry is about'),
      },
    ),
    ...sharedFault(
      evidence,
      items.filter(({ entry }) => entry.title !== '' && entry.html === '' && entry.excerpt === null),
      {
        area: 'texts',
        level: 'advice',
        message: 'have no text: their summaries are drawn from their pages alone',
        nextStep: 'Put the text into the feed.',
        place: () => null,
        change: fullText,
      },
    ),
    ...sharedFault(evidence, cut.length > items.length / 2 ? cut : [], {
      area: 'texts',
      level: 'advice',
      message: 'have a text that is cut off: people read them elsewhere or not at all',
      nextStep: 'Let the feed hold whole texts (WordPress: Settings → Reading → full text).',
      place: (item) => item.element('content:encoded', 'description', 'content', 'summary'),
      change: fullText,
    }),
  ];
}
