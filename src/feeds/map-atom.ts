import type { Entry } from '../entries/entry.ts';
import { languageTag } from '../language-tag.ts';
import { childNamed, childrenNamed, type Element, findAll, textOf } from './element.ts';
import {
  absoluteUrl,
  atomHtml,
  atomLine,
  categoriesOf,
  firstDate,
  firstFilled,
  firstText,
  linkOf,
  linksOf,
  mediaDescription,
  mediaTitle,
  relOf,
} from './entry-parts.ts';
import type { ParsedFeed } from './feed.ts';
import { authorsOf } from './people.ts';
import { attachmentsOf, imageOf } from './pictures.ts';
import { pollEveryOf } from './poll-wish.ts';

type Feed = Omit<ParsedFeed, 'warnings'>;

/** Names as an Atom feed has them, which takes what it borrows from RSS into its own namespace. */
const atomNames = (...names: string[]): string[] => names.map((name) => `atom:${name}`);

const bodyNames = [...atomNames('content'), 'content:encoded', 'xhtml:body', ...atomNames('body', 'fullitem')];
const shortNames = [
  ...atomNames('summary', 'description', 'tagline', 'abstract'),
  'dc:description',
  'itunes:summary',
  'dcterms:abstract',
];

/** Of several contents the one for people to read: HTML, not the plain text beside it, nor what is only linked. */
function contentOf(entry: Element): string {
  const contents = childrenNamed(entry, 'atom:content').filter(
    (content) => textOf(content).trim() !== '' || atomHtml(content) !== '',
  );
  const parts = contents.flatMap((content) =>
    /^multipart\//.test(content.attributes.type ?? '') ? childrenNamed(content, 'atom:content') : [content],
  );
  const best = parts.find(({ attributes }) => /html/i.test(attributes.type ?? '')) ?? parts[0];
  return atomHtml(best ?? null) || atomHtml(firstFilled(entry, ...bodyNames));
}

const isAddress = (text: string | null): boolean => text !== null && /^https?:\/\/\S+$/i.test(text);

/** Google's alerts link to its own redirect, of which no network makes a card: the address of the page stands in it. */
const redirects = /^https?:\/\/www\.google\.[a-z.]{2,6}\/url\?/i;
function behindRedirect(url: string | null): string | null {
  if (url === null || !redirects.test(url)) return url;
  const query = URL.parse(url)?.searchParams;
  const target = query?.get('url') ?? query?.get('q') ?? null;
  return isAddress(target) ? target : url;
}

function urlOf(entry: Element, id: string | null): string | null {
  const source = childNamed(entry, 'atom:content')?.attributes.src;
  return (
    absoluteUrl(firstText(entry, 'feedburner:origlink'), entry.base) ??
    behindRedirect(linkOf(entry, 'alternate')) ??
    absoluteUrl(source, childNamed(entry, 'atom:content')?.base ?? entry.base) ??
    (isAddress(id) || id?.startsWith('/') ? absoluteUrl(id, entry.base) : null)
  );
}

const titleOf = (element: Element): string =>
  atomLine(firstFilled(element, 'atom:title', 'dc:title', 'media:title', 'itunes:title'));

const publishedNames = [
  ...atomNames('published', 'issued', 'created'),
  'dcterms:issued',
  'dcterms:created',
  'dc:date',
  'atom:pubdate',
  'pubdate',
];
const updatedNames = [...atomNames('updated', 'modified'), 'dcterms:modified', 'dc:date', 'atom:lastbuilddate'];

function mapEntry(entry: Element, feedAuthors: string[]): Entry {
  const content = contentOf(entry);
  const summary = atomHtml(firstFilled(entry, ...shortNames)) || atomHtml(mediaDescription(entry));
  const id = firstText(entry, 'atom:id', 'atom:guid', 'dc:identifier');
  const url = urlOf(entry, id);
  const attachments = attachmentsOf(childrenNamed(entry, 'atom:link').filter((link) => relOf(link) === 'enclosure'));
  const html = content || summary || atomHtml(findAll(entry, 'media:description')[0] ?? null);
  const source = childNamed(entry, 'atom:source');
  const own = authorsOf(entry, 'atom:author', 'dc:creator', 'dc:author', 'itunes:author', 'itunes:owner');
  const fromSource = source === null ? [] : authorsOf(source, 'atom:author');
  return {
    id: id ?? url ?? '',
    url,
    title: titleOf(entry) || atomLine(mediaTitle(entry)),
    html,
    excerpt: content === '' || summary === '' || summary === content ? null : summary,
    published: firstDate(entry, ...publishedNames),
    updated: firstDate(entry, ...updatedNames),
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
export function mapAtom(root: Element, entries: readonly Element[]): Feed {
  const feed = findAll(root, 'atom:feed', 'atom:entry')[0] ?? root;
  const language = languageTag(feed.language) ?? languageTag(firstText(feed, 'dc:language', 'atom:language'));
  const authors = authorsOf(feed, 'atom:author', 'dc:creator', 'itunes:author');
  const id = firstText(feed, 'atom:id');
  return {
    format: 'atom',
    title: titleOf(feed),
    url: linkOf(feed, 'alternate') ?? (isAddress(id) ? id : null),
    self: linkOf(feed, 'self'),
    language,
    hubs: linksOf(feed, 'hub'),
    pollEvery: pollEveryOf(feed),
    quiet: null,
    entries: entries
      .map((entry) => mapEntry(entry, authors))
      .map((entry) => ({ ...entry, language: entry.language ?? language })),
  };
}
