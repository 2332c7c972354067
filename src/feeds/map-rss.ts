import type { Entry } from '../entries/entry.ts';
import { childNamed, childrenNamed, type Element, findAll, textOf } from './element.ts';
import {
  absoluteUrl,
  atomHtml,
  attachmentsOf,
  authorsOf,
  categoriesOf,
  firstDate,
  firstText,
  htmlOf,
  imageOf,
  languageTag,
} from './entry-parts.ts';
import type { ParsedFeed } from './feed.ts';
import { inlineText } from './plain-text.ts';
import { pollEveryOf } from './poll-wish.ts';

type Channel = Omit<ParsedFeed, 'warnings'>;

/** An atom:link within RSS. */
const atomLink = (element: Element, rel: string): string | null => {
  const link = childrenNamed(element, 'atom:link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate').toLowerCase() === rel,
  );
  return link === undefined ? null : absoluteUrl(link.attributes.href, link.base);
};

const looksLikeAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

function itemUrl(item: Element): string | null {
  const original = childNamed(item, 'feedburner:origlink');
  if (original !== null) return absoluteUrl(textOf(original), original.base);
  for (const link of childrenNamed(item, 'link')) {
    const url = absoluteUrl(textOf(link) || link.attributes.href, link.base);
    if (url !== null) return url;
  }
  const guid = childNamed(item, 'guid');
  const permanent = guid !== null && guid.attributes.ispermalink?.toLowerCase() !== 'false';
  const guidText = textOf(guid).trim();
  if (permanent && looksLikeAddress(guidText)) return guidText;
  return (
    atomLink(item, 'alternate') ??
    (looksLikeAddress(item.attributes['rdf:about'] ?? '') ? (item.attributes['rdf:about'] ?? null) : null)
  );
}

/** The fullest body: content:encoded, then XHTML, then what stands in description. */
function bodyOf(item: Element): { html: string; excerpt: string | null } {
  const description = htmlOf(
    childNamed(item, 'description') ??
      childNamed(item, 'dc:description') ??
      childNamed(item, 'summary') ??
      childNamed(item, 'itunes:summary'),
  );
  const candidates = ['content:encoded', 'content', 'xhtml:body', 'body', 'fulltext', 'yandex:full-text'].map((name) =>
    htmlOf(childNamed(item, name)),
  );
  const atom = childNamed(item, 'atom:content');
  const full = [...candidates, atomHtml(atom)].find((html) => html !== '') ?? '';
  if (full === '') return { html: description || atomHtml(childNamed(item, 'atom:summary')), excerpt: null };
  return { html: full, excerpt: description === '' || description === full ? null : description };
}

function mapItem(item: Element): Entry {
  const { html, excerpt } = bodyOf(item);
  const url = itemUrl(item);
  const attachments = attachmentsOf([
    ...childrenNamed(item, 'enclosure'),
    ...childrenNamed(item, 'atom:link').filter(({ attributes }) => attributes.rel === 'enclosure'),
  ]);
  const title =
    childNamed(item, 'title') ??
    childNamed(item, 'dc:title') ??
    childNamed(item, 'atom:title') ??
    childNamed(item, 'media:title') ??
    childNamed(item, 'itunes:title');
  return {
    id:
      firstText(item, 'guid', 'atom:id', 'id') ??
      item.attributes['rdf:about'] ??
      firstText(item, 'dc:identifier') ??
      url ??
      '',
    url,
    title: inlineText(htmlOf(title)),
    html,
    excerpt,
    published: firstDate(
      item,
      'pubdate',
      'atom:published',
      'published',
      'dcterms:issued',
      'dcterms:created',
      'atom:issued',
      'dc:date',
      'date',
      'dcterms:date',
    ),
    updated: firstDate(
      item,
      'atom:updated',
      'updated',
      'dcterms:modified',
      'atom:modified',
      'lastbuilddate',
      'modified',
    ),
    language: languageTag(firstText(item, 'dc:language', 'language')) ?? languageTag(item.language),
    authors: authorsOf(
      item,
      'author',
      'dc:creator',
      'atom:author',
      'itunes:author',
      'dc:author',
      'media:credit',
      'dc:contributor',
    ),
    categories: categoriesOf(item),
    image: imageOf(item, html, attachments),
    attachments,
  };
}

/** RSS 0.9x, 1.0 (RDF), 2.0 and what calls itself so. Items are taken wherever they stand. */
export function mapRss(root: Element, mostEntries: number): Channel {
  const channel = findAll(root, 'channel')[0] ?? root;
  const isRdf =
    findAll(root, 'rdf:rdf').length > 0 ||
    root.children.some((child) => typeof child !== 'string' && child.name === 'rdf:rdf');
  const language = languageTag(firstText(channel, 'language', 'dc:language')) ?? languageTag(channel.language);
  const link = childrenNamed(channel, 'link')
    .map((one) => absoluteUrl(textOf(one) || one.attributes.href, one.base))
    .find((url) => url !== null);
  return {
    format: isRdf ? 'rdf' : 'rss',
    title: inlineText(
      htmlOf(childNamed(channel, 'title') ?? childNamed(channel, 'dc:title') ?? childNamed(channel, 'atom:title')),
    ),
    url: link ?? atomLink(channel, 'alternate'),
    self: atomLink(channel, 'self'),
    language,
    hub: atomLink(channel, 'hub'),
    pollEvery: pollEveryOf(channel),
    entries: findAll(root, 'item')
      .slice(0, mostEntries)
      .map(mapItem)
      .map((entry) => ({ ...entry, language: entry.language ?? language })),
  };
}
