import type { Entry } from '../entries/entry.ts';
import { languageTag } from '../language-tag.ts';
import { parseDate } from './dates.ts';
import { type Element, findAll, innerHtml, isElement, textOf } from './element.ts';
import { absoluteUrl, resolveLinks } from './entry-parts.ts';
import type { ParsedFeed } from './feed.ts';
import { imageInHtml } from './html-pictures.ts';
import { collapse } from './plain-text.ts';

type Feed = Omit<ParsedFeed, 'warnings'>;

/** The names that classic microformats (hAtom) had for what microformats2 says, by the class or the relation. */
const classic: Readonly<Record<string, string>> = {
  hfeed: 'h-feed',
  hentry: 'h-entry',
  vcard: 'h-card',
  'entry-title': 'p-name',
  'entry-summary': 'p-summary',
  'entry-content': 'e-content',
  published: 'dt-published',
  updated: 'dt-updated',
  author: 'p-author',
  fn: 'p-name',
  photo: 'u-photo',
  category: 'p-category',
};

const classesOf = ({ attributes }: Element): Set<string> => {
  const names = (attributes.class ?? '').split(/\s+/).filter((name) => name !== '');
  const relations = (attributes.rel ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('bookmark')) names.push('u-url');
  if (relations.includes('tag')) names.push('p-category');
  return new Set(names.flatMap((name) => (classic[name] === undefined ? [name] : [name, classic[name]])));
};

const isRoot = (classes: Set<string>): boolean => [...classes].some((name) => /^h-[a-z]/.test(name));

/** Elements of a class, in order; not those that belong to another microformat within. */
function propertiesOf(root: Element, name: string): Element[] {
  const found: Element[] = [];
  const search = (within: Element): void => {
    for (const child of within.children) {
      if (typeof child === 'string') continue;
      const classes = classesOf(child);
      if (classes.has(name)) found.push(child);
      if (!isRoot(classes)) search(child);
    }
  };
  search(root);
  return found;
}

/** Microformats of a kind, the outermost ones. */
function rootsOf(element: Element, name: string): Element[] {
  const found: Element[] = [];
  const search = (within: Element): void => {
    for (const child of within.children) {
      if (typeof child === 'string') continue;
      if (classesOf(child).has(name)) found.push(child);
      else search(child);
    }
  };
  search(element);
  return found;
}

function shownText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (/^(script|style|template)$/.test(child.name)) return '';
      if (child.name === 'img') return child.attributes.alt ?? '';
      return /^(br|p|div|li)$/.test(child.name) ? ` ${shownText(child)} ` : shownText(child);
    })
    .join('');
}

/** The value-class-pattern: what elements of class "value" within a property say instead of all of its text. */
function valueParts(element: Element): string[] {
  const titles = propertiesOf(element, 'value-title').map(({ attributes }) => attributes.title ?? '');
  return [
    ...propertiesOf(element, 'value').map(
      ({ name, attributes, ...rest }) =>
        attributes.datetime ??
        attributes.title ??
        attributes.value ??
        attributes.alt ??
        shownText({ name, attributes, ...rest }),
    ),
    ...titles,
  ].filter((part) => part.trim() !== '');
}

function textValue(element: Element): string {
  const parts = valueParts(element);
  if (parts.length > 0) return collapse(parts.join(''));
  const { name, attributes } = element;
  if (name === 'abbr' && attributes.title !== undefined) return collapse(attributes.title);
  if ((name === 'data' || name === 'input') && attributes.value !== undefined) return collapse(attributes.value);
  if ((name === 'img' || name === 'area') && attributes.alt !== undefined) return collapse(attributes.alt);
  return collapse(shownText(element));
}

function dateValue(element: Element): string | null {
  const parts = valueParts(element);
  const { datetime, title, value } = element.attributes;
  return parseDate(parts.length > 0 ? parts.join('T') : (datetime ?? title ?? value ?? textOf(element)));
}

function urlValue(element: Element): string | null {
  const { href, src, data, poster, title, value } = element.attributes;
  return absoluteUrl(href ?? src ?? data ?? poster ?? value ?? title ?? textOf(element), element.base);
}

function firstOf<T>(root: Element, names: readonly string[], read: (element: Element) => T | null | ''): T | null {
  for (const name of names) {
    for (const element of propertiesOf(root, name)) {
      const value = read(element);
      if (value !== null && value !== '') return value;
    }
  }
  return null;
}

/** A person: the name of a card, or the text. */
function authorName(element: Element): string {
  if (!isRoot(classesOf(element))) return textValue(element);
  return firstOf(element, ['p-name'], textValue) ?? textValue(element);
}

function mapEntry(root: Element, inherited: { authors: string[]; language: string | null }): Entry {
  const content = propertiesOf(root, 'e-content')[0];
  const html = content === undefined ? '' : resolveLinks(innerHtml(content).trim(), content.base);
  const summary = firstOf(root, ['p-summary'], textValue) ?? '';
  const name = firstOf(root, ['p-name'], textValue) ?? '';
  const url = firstOf(root, ['u-url', 'u-uid'], urlValue);
  const photo = propertiesOf(root, 'u-featured')[0] ?? propertiesOf(root, 'u-photo')[0];
  const photoUrl = photo === undefined ? null : urlValue(photo);
  const authors = propertiesOf(root, 'p-author')
    .map(authorName)
    .filter((author) => author !== '');
  const excerpt = summary === '' ? '' : `<p>${summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  // A note has no title: parsers give it its text for one.
  const isNote = content !== undefined && collapse(shownText(content)) === name;
  return {
    id: firstOf(root, ['u-uid'], urlValue) ?? url ?? '',
    url,
    title: isNote ? '' : name,
    html: html || excerpt,
    excerpt: html === '' || excerpt === '' ? null : excerpt,
    published: firstOf(root, ['dt-published'], dateValue),
    updated: firstOf(root, ['dt-updated'], dateValue),
    language: languageTag(content?.language ?? root.language) ?? inherited.language,
    authors: authors.length > 0 ? [...new Set(authors)] : inherited.authors,
    categories: [...new Set(propertiesOf(root, 'p-category').map(textValue))].filter((one) => one !== '').slice(0, 50),
    image:
      photoUrl === null ? imageInHtml(html, root.base) : { url: photoUrl, alt: photo?.attributes.alt?.trim() || null },
    attachments: [],
  };
}

/** Whether an entry says enough to be one: themes mark all sorts of things. */
const saysSomething = ({ url, title, html }: Entry): boolean => url !== null && (title !== '' || html !== '');

/**
 * A page's own entries as microformats2 (https://microformats.org/wiki/h-feed) or the classic ones before mark them; null
 * when the page has none. A single entry outside a feed is an article's page, no feed.
 */
export function mapHFeed(page: Element, url: string, mostEntries: number): Feed | null {
  const feed = rootsOf(page, 'h-feed')[0] ?? null;
  const roots = rootsOf(feed ?? page, 'h-entry');
  if (roots.length === 0 || (feed === null && roots.length < 2)) return null;
  const html = page.children.filter(isElement).find(({ name }) => name === 'html');
  const language = languageTag(feed?.language ?? html?.language ?? null);
  const authors =
    feed === null
      ? []
      : propertiesOf(feed, 'p-author')
          .map(authorName)
          .filter((name) => name !== '');
  const entries = roots
    .slice(0, mostEntries)
    .map((root) => mapEntry(root, { authors, language }))
    .filter(saysSomething);
  if (entries.length === 0) return null;
  const title = findAll(page, 'title')[0];
  return {
    format: 'h-feed',
    title: (feed === null ? null : firstOf(feed, ['p-name'], textValue)) ?? collapse(textOf(title ?? null)),
    url: (feed === null ? null : firstOf(feed, ['u-url'], urlValue)) ?? url,
    self: url,
    language,
    hubs: [],
    pollEvery: null,
    quiet: null,
    entries,
  };
}
