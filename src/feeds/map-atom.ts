import type { Entry } from '../entries/entry.ts';
import { childNamed, childrenNamed, type Element, findAll } from './element.ts';
import {
  absoluteUrl,
  atomHtml,
  attachmentsOf,
  authorsOf,
  categoriesOf,
  firstDate,
  firstText,
  imageOf,
  languageTag,
} from './entry-parts.ts';
import type { ParsedFeed } from './feed.ts';
import { inlineText } from './plain-text.ts';
import { pollEveryOf } from './poll-wish.ts';

type Feed = Omit<ParsedFeed, 'warnings'>;

const relOf = ({ attributes }: Element): string =>
  (attributes.rel ?? 'alternate').trim().toLowerCase().replace('http://www.iana.org/assignments/relation/', '');

const hrefOf = ({ attributes, base }: Element): string | null => absoluteUrl(attributes.href, base);

/** The address of a relation; of several alternates, the one for people. */
function linkOf(element: Element, rel: string): string | null {
  const links = childrenNamed(element, 'atom:link').filter((link) => relOf(link) === rel && hrefOf(link) !== null);
  const best =
    links.find(({ attributes }) => /html/i.test(attributes.type ?? '')) ??
    links.find(({ attributes }) => attributes.type === undefined) ??
    links[0];
  return best === undefined ? null : hrefOf(best);
}

/** Looks under the names of Atom, also where the namespace was forgotten. */
const atomChild = (element: Element, ...names: string[]): Element | null =>
  names.map((name) => childNamed(element, `atom:${name}`)).find((found) => found !== null) ?? null;
const atomNames = (...names: string[]): string[] => names.map((name) => `atom:${name}`);

function mapEntry(entry: Element, feedAuthors: string[]): Entry {
  const content =
    childrenNamed(entry, 'atom:content')
      .map(atomHtml)
      .find((html) => html !== '') ?? '';
  const summary = atomHtml(atomChild(entry, 'summary', 'tagline') ?? childNamed(entry, 'media:description'));
  const original = firstText(entry, 'feedburner:origlink');
  const url =
    absoluteUrl(original, entry.base) ??
    linkOf(entry, 'alternate') ??
    absoluteUrl(childNamed(entry, 'atom:content')?.attributes.src, entry.base);
  const attachments = attachmentsOf(childrenNamed(entry, 'atom:link').filter((link) => relOf(link) === 'enclosure'));
  const html = content || summary || atomHtml(findAll(entry, 'media:description')[0] ?? null);
  const source = atomChild(entry, 'source');
  const own = authorsOf(entry, 'atom:author', 'dc:creator', 'itunes:author');
  const fromSource = source === null ? [] : authorsOf(source, 'atom:author');
  return {
    id: firstText(entry, 'atom:id', 'dc:identifier') ?? url ?? '',
    url,
    title: inlineText(
      atomHtml(atomChild(entry, 'title') ?? childNamed(entry, 'dc:title') ?? childNamed(entry, 'media:title')),
    ),
    html,
    excerpt: content === '' || summary === '' || summary === content ? null : summary,
    published: firstDate(
      entry,
      ...atomNames('published', 'issued', 'created'),
      'dcterms:issued',
      'dcterms:created',
      'dc:date',
      'pubdate',
    ),
    updated: firstDate(entry, ...atomNames('updated', 'modified'), 'dcterms:modified'),
    language:
      languageTag(firstText(entry, 'dc:language')) ??
      languageTag(childNamed(entry, 'atom:content')?.language ?? null) ??
      languageTag(entry.language),
    authors: own.length > 0 ? own : fromSource.length > 0 ? fromSource : feedAuthors,
    categories: categoriesOf(entry),
    image: imageOf(entry, html, attachments),
    attachments,
  };
}

/** Atom 1.0 (RFC 4287) and 0.3. */
export function mapAtom(root: Element, mostEntries: number): Feed {
  const feed = findAll(root, 'atom:feed')[0] ?? root;
  const language = languageTag(feed.language) ?? languageTag(firstText(feed, 'dc:language', 'language'));
  const authors = authorsOf(feed, 'atom:author', 'dc:creator', 'itunes:author');
  return {
    format: 'atom',
    title: inlineText(atomHtml(atomChild(feed, 'title') ?? childNamed(feed, 'dc:title'))),
    url: linkOf(feed, 'alternate'),
    self: linkOf(feed, 'self'),
    language,
    hub: linkOf(feed, 'hub'),
    pollEvery: pollEveryOf(feed),
    entries: findAll(root, 'atom:entry')
      .slice(0, mostEntries)
      .map((entry) => mapEntry(entry, authors))
      .map((entry) => ({ ...entry, language: entry.language ?? language })),
  };
}
