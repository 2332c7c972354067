import type { Entry } from '../entries/entry.ts';
import { languageTag } from '../language-tag.ts';
import { parseDate } from './dates.ts';
import { childNamed, childrenNamed, type Element, findAll, textOf } from './element.ts';
import {
  absoluteUrl,
  atomHtml,
  atomLine,
  categoriesOf,
  firstDate,
  firstFilled,
  firstText,
  htmlOf,
  lineOf,
  linkOf,
  linksOf,
  mediaDescription,
  mediaTitle,
} from './entry-parts.ts';
import type { ParsedFeed } from './feed.ts';
import { authorsOf } from './people.ts';
import { attachmentsOf, imageOf } from './pictures.ts';
import { pollEveryOf, quietTimesOf } from './poll-wish.ts';

type Channel = Omit<ParsedFeed, 'warnings'>;

const looksLikeAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** The address that a guid is: RSS says it is one unless it says otherwise. Only what looks like one is believed. */
function permalink(guid: Element | null): string | null {
  if (guid === null) return null;
  const said = guid.attributes.ispermalink?.trim().toLowerCase();
  const text = textOf(guid).trim();
  if (said === 'false' || text === '') return null;
  if (looksLikeAddress(text)) return text;
  const relative = text.startsWith('/') || (said === 'true' && /^[\w.-]+[/?][^\s:]*$/.test(text));
  return relative ? absoluteUrl(text, guid.base) : null;
}

function itemUrl(item: Element): string | null {
  const original = childNamed(item, 'feedburner:origlink');
  if (original !== null) return absoluteUrl(textOf(original), original.base);
  for (const link of childrenNamed(item, 'link')) {
    const url = absoluteUrl(textOf(link) || link.attributes.href, link.base);
    if (url !== null) return url;
  }
  const about = item.attributes['rdf:about'] ?? '';
  return (
    permalink(childNamed(item, 'guid')) ??
    linkOf(item, 'alternate') ??
    absoluteUrl(item.attributes.href, item.base) ??
    (looksLikeAddress(about) ? about : null) ??
    [firstText(item, 'atom:id', 'id', 'dc:identifier')].find((id) => id !== null && looksLikeAddress(id)) ??
    null
  );
}

const bodyNames = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'fulltext', 'yandex:full-text'];
const shortNames = ['description', 'summary', 'dc:description', 'itunes:summary', 'abstract', 'dcterms:abstract'];

/** The fullest body: content:encoded, then XHTML, then what stands in description. */
function bodyOf(item: Element): { html: string; excerpt: string | null } {
  const full = htmlOf(firstFilled(item, ...bodyNames)) || atomHtml(firstFilled(item, 'atom:content'));
  const short =
    htmlOf(firstFilled(item, ...shortNames)) ||
    atomHtml(firstFilled(item, 'atom:summary')) ||
    atomHtml(mediaDescription(item)) ||
    htmlOf(firstFilled(item, 'itunes:subtitle'));
  if (full === '') return { html: short, excerpt: null };
  return { html: full, excerpt: short === '' || short === full ? null : short };
}

/** An Atom title within RSS keeps Atom's rules. */
function titleOf(element: Element): string {
  const title = firstFilled(element, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title');
  return title?.name === 'atom:title' ? atomLine(title) : lineOf(title);
}

const publishedNames = [
  'pubdate',
  'atom:published',
  'published',
  'dcterms:issued',
  'atom:issued',
  'issued',
  'dcterms:created',
  'created',
  'dc:date',
  'date',
  'dcterms:date',
  'datepublished',
];
const updatedNames = [
  'atom:updated',
  'updated',
  'dcterms:modified',
  'atom:modified',
  'modified',
  'lastbuilddate',
  'lastmod',
  'datemodified',
  'dc:date',
];
const authorNames = [
  'author',
  'dc:creator',
  'atom:author',
  'itunes:author',
  'dc:author',
  'media:credit',
  'itunes:owner',
  'managingeditor',
  'dc:contributor',
];

function mapItem(item: Element): Entry {
  const { html, excerpt } = bodyOf(item);
  const url = itemUrl(item);
  const attachments = attachmentsOf([
    ...childrenNamed(item, 'enclosure'),
    ...childrenNamed(item, 'atom:link').filter(({ attributes }) => attributes.rel === 'enclosure'),
  ]);
  return {
    id:
      firstText(item, 'guid', 'atom:id', 'id') ??
      item.attributes['rdf:about'] ??
      firstText(item, 'dc:identifier') ??
      url ??
      '',
    url,
    title: titleOf(item) || lineOf(mediaTitle(item)),
    html,
    excerpt,
    published: firstDate(item, ...publishedNames),
    updated: firstDate(item, ...updatedNames) ?? parseDate(item.attributes.lastmod ?? ''),
    language: languageTag(firstText(item, 'dc:language', 'language')) ?? languageTag(item.language),
    authors: authorsOf(item, ...authorNames),
    categories: categoriesOf(item),
    image: imageOf(item, html, attachments),
    attachments,
  };
}

/** RSS 0.9x, 1.0 (RDF), 1.1, 2.0, CDF and what calls itself so. Items are taken wherever they stand. */
export function mapRss(root: Element, items: readonly Element[]): Channel {
  const channel = findAll(root, 'channel', 'item')[0] ?? root;
  const language = languageTag(firstText(channel, 'language', 'dc:language')) ?? languageTag(channel.language);
  const link = childrenNamed(channel, 'link')
    .map((one) => absoluteUrl(textOf(one) || one.attributes.href, one.base))
    .find((url) => url !== null);
  return {
    format: findAll(root, 'rdf:rdf', 'item').length > 0 ? 'rdf' : 'rss',
    title: titleOf(channel),
    url: link ?? linkOf(channel, 'alternate') ?? absoluteUrl(channel.attributes.href, channel.base),
    self: linkOf(channel, 'self'),
    language,
    hubs: linksOf(channel, 'hub'),
    pollEvery: pollEveryOf(channel),
    quiet: quietTimesOf(channel),
    entries: items.map(mapItem).map((entry) => ({ ...entry, language: entry.language ?? language })),
  };
}
