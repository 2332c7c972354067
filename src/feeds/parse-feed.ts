import { brotliDecompressSync, constants, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { languageTag } from '../language-tag.ts';
import { mostEntries } from './build-tree.ts';
import { decodeBytes } from './decode.ts';
import { expandDefined } from './defined-entities.ts';
import { type Element, findAll } from './element.ts';
import { absoluteUrl } from './entry-parts.ts';
import type { FeedSource, FeedWarning, NotAFeed, ParsedFeed } from './feed.ts';
import { type PushLinks, readLinkHeader } from './link-header.ts';
import { mapAtom } from './map-atom.ts';
import { mapHFeed } from './map-h-feed.ts';
import { mapJson } from './map-json.ts';
import { mapRss } from './map-rss.ts';
import { withoutControls } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { readXml, tooManyEntries } from './read-xml.ts';
import { repairJson } from './repair-json.ts';

/** A feed without what was noticed on the way. */
type Read = Omit<ParsedFeed, 'warnings'>;

const maxOutputLength = 50_000_000;

/** What a compressed body begins with. Brotli has no mark, so it is tried where nothing looks like text. */
function codingOf([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array):
  | ((bytes: Uint8Array) => Uint8Array)
  | null {
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  if (first === 0x1f && second === 0x8b) return (bytes) => gunzipSync(bytes, options);
  if (first === 0x78 && ((first << 8) | second) % 31 === 0) return (bytes) => inflateSync(bytes, options);
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd)
    return (bytes) => zstdDecompressSync(bytes, { maxOutputLength });
  const text = [first, second, third, fourth].every((byte) => byte >= 0x20 || byte === 0 || (byte >= 9 && byte <= 13));
  if (text || [first, second].some((byte) => byte >= 0xef)) return null;
  return (bytes) => brotliDecompressSync(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
}

/** Bodies that are still compressed, because a file was stored so or a server forgot the header; a cut one as far as it goes. */
function inflate(bytes: Uint8Array, warnings: FeedWarning[]): Uint8Array {
  const decompress = codingOf(bytes);
  if (decompress === null) return bytes;
  try {
    const plain = decompress(bytes);
    if (plain.length === 0) return bytes;
    warnings.push({ code: 'compressed', message: 'The feed was compressed without saying so.' });
    return plain;
  } catch {
    return bytes;
  }
}

const challenge =
  /<title[^>]{0,100}>\s*(just a moment|attention required|access denied|checking your browser|verify you are human|one moment, please|ddos-guard|security check|pardon our interruption)/i;

function discover(html: string, base: string): string[] {
  const feeds: string[] = [];
  for (const [tag] of html.slice(0, 500_000).matchAll(/<link\b[^>]{0,2000}>/gi)) {
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
        .exec(tag)
        ?.slice(1)
        .find((value) => value !== undefined) ?? '';
    if (
      !/\balternate\b/i.test(attribute('rel')) ||
      !/(rss|atom|feed)\+|rdf\+xml|application\/json/i.test(attribute('type'))
    )
      continue;
    const url = absoluteUrl(attribute('href').replaceAll('&amp;', '&'), base);
    if (url !== null) feeds.push(url);
  }
  return [...new Set(feeds)].slice(0, 20);
}

function notAFeed(text: string, base: string): NotAFeed {
  const no = { page: false, discovered: [] };
  const isFile = !/^https?:/i.test(base);
  const anotherFile = 'Name a file that holds a feed or a web page.';
  if (text.trim() === '') {
    const nextStep = isFile ? anotherFile : 'Check the address; the site may be building its feed.';
    return { ...no, error: 'It is empty.', nextStep };
  }
  if (challenge.test(text.slice(0, 50_000)))
    return {
      ...no,
      error: 'It is a check for robots in place of the feed.',
      nextStep: 'Let this program through the bot filter of the site (by its User-Agent or address).',
    };
  if (!/<(!doctype html|html|head|body)\b/i.test(text.slice(0, 5000)))
    return {
      ...no,
      error: 'It is no feed of a known kind (RSS, Atom, JSON Feed).',
      nextStep: isFile ? anotherFile : 'Check the address in a browser.',
    };
  const discovered = discover(text, base);
  const nextStep =
    discovered.length === 0
      ? "Find the feed's address in the page (often /feed or /feed.xml)."
      : `Use one of its feeds: ${discovered.join(', ')}`;
  return { error: 'It is a web page, not a feed.', nextStep, page: true, discovered };
}

/** Entries in order, wherever they stand. */
function mapXml(root: Element): Read | null {
  const items = findAll(root, 'item', 'atom:entry');
  if (items.length > 0) return mapRss(root, items.slice(0, mostEntries));
  const entries = findAll(root, 'atom:entry');
  if (entries.length > 0 || findAll(root, 'atom:feed').length > 0) return mapAtom(root, entries.slice(0, mostEntries));
  return ['channel', 'rss', 'rdf:rdf'].some((name) => findAll(root, name).length > 0) ? mapRss(root, []) : null;
}

/** A page without the classes of a feed of its own need not be read as one. */
const hasEntries = /\bh-?entry\b/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No more entries than are read of any feed. */
function limited(read: Read | null, warnings: FeedWarning[]): Read | null {
  if (read === null || read.entries.length <= mostEntries) return read;
  warnings.push(tooManyEntries);
  return { ...read, entries: read.entries.slice(0, mostEntries) };
}

function readJson(text: string, url: string, warnings: FeedWarning[]): Read | null {
  const value = parseJson(text);
  if (value !== undefined) return limited(mapJson(value, url, mostEntries + 1), warnings);
  const repaired = limited(mapJson(parseJson(repairJson(text)) ?? null, url, mostEntries + 1), warnings);
  if (repaired !== null) warnings.push({ code: 'json', message: 'The JSON is broken; it was read as far as it goes.' });
  return repaired;
}

function readText(text: string, url: string, warnings: FeedWarning[]): Read | null {
  const json = /^\s*\{/.test(text) ? readJson(text, url, warnings) : null;
  if (json !== null) return json;
  if (/^\s*<(!doctype html|html)\b/i.test(text.slice(0, 1000)) && !/<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 5000)))
    return null;
  const document = readXml(expandDefined(text), url);
  const mapped = mapXml(document.root);
  if (mapped !== null) warnings.push(...document.warnings);
  return mapped;
}

/** Where the feed tells of news, by its transport or else by itself. */
function linksOf(feed: PushLinks, { link = null }: FeedSource, base: string): PushLinks {
  const { hubs, self } = readLinkHeader(link, base);
  return { hubs: hubs.length > 0 ? hubs : feed.hubs, self: self ?? feed.self };
}

/** A header that names one language says it of all that names none; several are those of its readers (RFC 9110, 8.5). */
function inLanguageOf({ language: header = null }: FeedSource, feed: Read): Read {
  const named = header?.includes(',') ? null : languageTag(header);
  if (named === null || feed.language !== null) return feed;
  const entries = feed.entries.map((entry) => ({ ...entry, language: entry.language ?? named }));
  return { ...feed, language: named, entries };
}

/**
 * Reads a feed of any kind out of bytes. Never throws and never hangs, whatever the bytes; every repair is a warning.
 */
export function parseFeed(bytes: Uint8Array, source: FeedSource): ParsedFeed | NotAFeed {
  const warnings: FeedWarning[] = [];
  const url = URL.parse(source.url)?.href ?? 'file:///';
  const decoded = decodeBytes(inflate(bytes, warnings), source.contentType);
  for (const message of decoded.notes) warnings.push({ code: 'encoding', message });
  const feed = readText(decoded.text, url, warnings);
  if (feed !== null) return { ...inLanguageOf(source, feed), ...linksOf(feed, source, url), warnings };
  const not = notAFeed(decoded.text, url);
  if (not.discovered.length > 0 || !hasEntries.test(decoded.text)) return not;
  const page = limited(mapHFeed(readHtml(withoutControls(decoded.text), url), url, mostEntries + 1), warnings);
  if (page === null) return not;
  warnings.push({ code: 'h-feed', message: 'The page links to no feed; its own entries were read (h-feed).' });
  return { ...inLanguageOf(source, page), ...linksOf(page, source, url), warnings };
}
