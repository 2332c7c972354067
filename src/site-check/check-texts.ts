import type { FeedDocument } from './evidence.ts';
import { escaped } from './find-line.ts';
import type { Finding } from './finding.ts';
import { type Item, sharedFault } from './items.ts';

/** Markup or entities that a title still shows when it is read: it was escaped once too often. */
const unread = /<\/?[a-z][^>]{0,100}>|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|[lr][sd]quo|[mn]dash|hellip);/i;
/** The same as it stands in a document whose titles are plain text. */
const twice = /&amp;(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp|[lr][sd]quo|[mn]dash|hellip);/i;
const cutEnd = /(\[(…|\.{3})\]|…|\.{3}|read more|continue reading|weiterlesen)\s*[»>→]?\s*(<\/[a-z]+>\s*)*$/i;

const isEscapedTwice = ({ element }: Item): boolean => twice.test(element('title')?.text ?? '');

/** Titles and texts, of which posts are made. Pure. */
export function checkTexts(evidence: FeedDocument, items: readonly Item[]): Finding[] {
  const { feed } = evidence;
  const titleElement = (item: Item) => item.element('title');
  const titleLine = (title: string) =>
    feed.format === 'json' ? `"title": ${JSON.stringify(title)},` : `<title>${escaped(title)}</title>`;
  const cut = items.filter(({ entry }) => cutEnd.test(entry.html.slice(-300)) && entry.html.length < 2000);
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
      items.filter((item) => unread.test(item.entry.title) || (feed.format === 'rss' && isEscapedTwice(item))),
      {
        area: 'texts',
        level: 'warning',
        message: 'have markup or entities in their title that were escaped once too often',
        nextStep: 'Escape the title once.',
        place: titleElement,
        change: ({ entry }) => titleLine(entry.title.replaceAll(/<[^>]*>/g, '').replaceAll(/&amp;/g, '&')),
      },
    ),
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
        change: () =>
          feed.format === 'json'
            ? '"content_html": "<p>The text of the entry</p>",'
            : feed.format === 'atom'
              ? '<content type="html">&lt;p&gt;The text of the entry&lt;/p&gt;</content>'
              : '<content:encoded><![CDATA[<p>The text of the entry</p>]]></content:encoded>',
      },
    ),
    ...sharedFault(evidence, cut.length === items.length ? cut : [], {
      area: 'texts',
      level: 'advice',
      message: 'have a text that is cut off: people read them elsewhere or not at all',
      nextStep: 'Let the feed hold whole texts (WordPress: Settings → Reading → full text).',
      place: (item) => item.element('content:encoded', 'description', 'content', 'summary'),
      change: () => null,
    }),
  ];
}
