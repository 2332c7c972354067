import { gunzipSync } from 'node:zlib';
import { decodeBytes } from './decode.ts';
import { type Element, findAll } from './element.ts';
import { absoluteUrl } from './entry-parts.ts';
import type { FeedSource, FeedWarning, NotAFeed, ParsedFeed } from './feed.ts';
import { mapAtom } from './map-atom.ts';
import { mapJson } from './map-json.ts';
import { mapRss } from './map-rss.ts';
import { readXml } from './read-xml.ts';

/** A feed with more entries is cut: the newest stand first, and no reader keeps more in sight. */
const mostEntries = 5000;
const maxOutputLength = 50_000_000;

/** Bodies that are still compressed, because a file was stored so or a server forgot the header. */
function inflate(bytes: Uint8Array, warnings: FeedWarning[]): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const plain = gunzipSync(bytes, { maxOutputLength });
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
  if (text.trim() === '')
    return { error: 'It is empty.', nextStep: 'Check the address; the site may be building its feed.', discovered: [] };
  if (challenge.test(text.slice(0, 50_000))) {
    return {
      error: 'It is a check for robots in place of the feed.',
      nextStep: 'Let this program through the bot filter of the site (by its User-Agent or address).',
      discovered: [],
    };
  }
  if (/<(!doctype html|html|head|body)\b/i.test(text.slice(0, 5000))) {
    const discovered = discover(text, base);
    const [first] = discovered;
    const nextStep =
      first === undefined
        ? "Find the feed's address in the page (often /feed or /feed.xml)."
        : `Use one of its feeds: ${discovered.join(', ')}`;
    return { error: 'It is a web page, not a feed.', nextStep, discovered };
  }
  return {
    error: 'It is no feed of a known kind (RSS, Atom, JSON Feed).',
    nextStep: 'Check the address in a browser.',
    discovered: [],
  };
}

/** Entries in order, and what they stand in. */
function mapXml(root: Element, warnings: FeedWarning[]): Omit<ParsedFeed, 'warnings'> | null {
  const most = (entries: Element[]): Element[] => {
    if (entries.length > mostEntries)
      warnings.push({ code: 'too-many-entries', message: `Only the first ${mostEntries} entries were read.` });
    return entries.slice(0, mostEntries);
  };
  const items = findAll(root, 'item', 'atom:entry');
  const entries = items.length > 0 ? [] : findAll(root, 'atom:entry');
  if (items.length > 0) return mapRss(root, most(items));
  if (entries.length > 0 || findAll(root, 'atom:feed').length > 0) return mapAtom(root, most(entries));
  return ['channel', 'rss', 'rdf:rdf'].some((name) => findAll(root, name).length > 0) ? mapRss(root, []) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Renames elements of an Atom feed that forgot its namespace. */
function adoptAtom(element: Element): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (!child.name.includes(':')) child.name = `atom:${child.name}`;
    adoptAtom(child);
  }
}

function readText(text: string, url: string, warnings: FeedWarning[]): Omit<ParsedFeed, 'warnings'> | null {
  const json = /^\s*\{/.test(text) ? mapJson(parseJson(text), url, mostEntries) : null;
  if (json !== null) return json;
  if (/^\s*<(!doctype html|html)\b/i.test(text.slice(0, 1000)) && !/<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 5000)))
    return null;
  const document = readXml(text, url);
  if (findAll(document.root, 'feed').length > 0 && findAll(document.root, 'item').length === 0) {
    adoptAtom(document.root);
    document.warnings.push({ code: 'no-namespace', message: 'The Atom feed does not declare its namespace.' });
  }
  const mapped = mapXml(document.root, document.warnings);
  if (mapped !== null) warnings.push(...document.warnings);
  return mapped;
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
  if (feed === null) return notAFeed(decoded.text, url);
  return { ...feed, warnings };
}
