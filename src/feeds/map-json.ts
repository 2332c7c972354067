import type { Attachment, Entry } from '../entries/entry.ts';
import { languageTag } from '../language-tag.ts';
import { parseDate } from './dates.ts';
import { absoluteUrl, resolveLinks } from './entry-parts.ts';
import type { ParsedFeed } from './feed.ts';
import { imageInHtml } from './html-pictures.ts';
import { mostHubs } from './link-header.ts';
import { collapse, withoutControls } from './plain-text.ts';

type Feed = Omit<ParsedFeed, 'warnings'>;
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string =>
  typeof value === 'string' ? withoutControls(value).trim() : typeof value === 'number' ? String(value) : '';
const paragraphs = (plain: string): string =>
  plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\n{2,}/g, '</p><p>')
    .replaceAll('\n', '<br>');

const namesOf = (item: Json): string[] =>
  [...list(item.authors), ...(isObject(item.author) ? [item.author] : [])]
    .flatMap((author) =>
      isObject(author) ? collapse(text(author.name)) : typeof author === 'string' ? collapse(author) : [],
    )
    .filter((name) => name !== '');

const attachmentOf = (value: unknown, base: string): Attachment[] => {
  if (!isObject(value)) return [];
  const url = absoluteUrl(text(value.url), base);
  const length = Number(value.size_in_bytes);
  return url === null
    ? []
    : [{ url, type: text(value.mime_type) || null, length: Number.isFinite(length) && length > 0 ? length : null }];
};

function mapItem(item: Json, base: string, inherited: { language: string | null; authors: string[] }): Entry {
  const url = absoluteUrl(text(item.url), base) ?? absoluteUrl(text(item.external_url), base);
  const body = text(item.content_html);
  const plain = text(item.content_text);
  const html = body !== '' ? resolveLinks(body, url ?? base) : plain === '' ? '' : `<p>${paragraphs(plain)}</p>`;
  const summary = text(item.summary);
  const attachments = list(item.attachments).flatMap((one) => attachmentOf(one, base));
  const named = absoluteUrl(text(item.image) || text(item.banner_image), base);
  const picture = attachments.find(({ type }) => type?.startsWith('image/'))?.url;
  const authors = namesOf(item);
  return {
    id: text(item.id) || (url ?? ''),
    url,
    title: collapse(text(item.title)),
    html: html || (summary === '' ? '' : `<p>${paragraphs(summary)}</p>`),
    excerpt: html === '' || summary === '' ? null : paragraphs(summary),
    published: parseDate(text(item.date_published)),
    updated: parseDate(text(item.date_modified)),
    language: languageTag(text(item.language)) ?? inherited.language,
    authors: authors.length > 0 ? authors : inherited.authors,
    categories: [
      ...new Set(
        // Against the specification, some write one text with commas.
        (typeof item.tags === 'string' ? item.tags.split(',') : list(item.tags))
          .map(text)
          .map(collapse)
          .filter((tag) => tag !== ''),
      ),
    ].slice(0, 50),
    image:
      named !== null
        ? { url: named, alt: null }
        : picture !== undefined
          ? { url: picture, alt: null }
          : imageInHtml(html, url ?? base),
    attachments,
  };
}

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), leniently; null when the value is none. */
export function mapJson(value: unknown, base: string, mostEntries: number): Feed | null {
  if (!isObject(value) || !Array.isArray(value.items)) return null;
  const url = absoluteUrl(text(value.home_page_url), base);
  const language = languageTag(text(value.language));
  const inherited = { language, authors: namesOf(value) };
  const hubs = list(value.hubs).flatMap((one) => {
    const hub = isObject(one) && /websub/i.test(text(one.type)) ? absoluteUrl(text(one.url), base) : null;
    return hub === null ? [] : [hub];
  });
  return {
    format: 'json',
    title: collapse(text(value.title)),
    url,
    self: absoluteUrl(text(value.feed_url), base),
    language,
    hubs: [...new Set(hubs)].slice(0, mostHubs),
    pollEvery: null,
    quiet: null,
    entries: value.items
      .slice(0, mostEntries)
      .filter(isObject)
      .map((item) => mapItem(item, url ?? base, inherited)),
  };
}
