import { Parser } from 'htmlparser2';
import { isDateLine } from '../summaries/boilerplate/dates.ts';

/** A heading of the first three levels. */
export interface Heading {
  text: string;
  level: number;
  /** It is marked as the title of an entry. */
  names: boolean;
  /** It leads to the front page. */
  home: boolean;
  /** It stands in the main part of the page. */
  main: boolean;
  /** It stands in a menu, a footer, beside the text or unseen. */
  apart: boolean;
  /** A date stands right before or behind it. */
  dated: boolean;
}

/** What a page's markup says of it, gathered in one pass, before anything is chosen. */
export interface Metadata {
  /** Values of `meta` by lower-case name, property, itemprop or http-equiv, in order. */
  meta: Map<string, string[]>;
  /** Of these, what stands in the place of a property without being one; it counts where that is missing. */
  defaults: Map<string, string[]>;
  links: { rel: string; href: string; type: string; title: string }[];
  title: string;
  /** The first heading of the first level. */
  heading: string;
  /** Whether that heading is the site's own: it leads to the front page, or the main part of the page has another. */
  headsSite: boolean;
  /** Whether it stands in the main part of the page. */
  headsMain: boolean;
  /** All headings, in order. */
  headings: Heading[];
  /** What links to the front page say, or the pictures in them. */
  homeNames: string[];
  /** The texts of links with rel=author. */
  authors: string[];
  /** What `time` elements call the date of publication. */
  published: string | null;
  language: string | null;
  base: string | null;
  /** Texts of JSON-LD scripts. */
  jsonLd: string[];
  asksPassword: boolean;
  /** The text of the page's footers, which stands on all pages of its site. */
  footer: string;
  /** The text of what stands over the page, and of what is marked as the site's slogan there or elsewhere. */
  header: string;
  tagline: string;
  /** Characters of visible text, roughly. */
  textLength: number;
  /** Elements and pieces of text that were read; `deepest` is how far elements are nested. */
  nodes: number;
  deepest: number;
}

type Attributes = Record<string, string | undefined>;
type Into = 'title' | 'heading' | 'other heading' | 'author' | 'home' | 'json';

const longestText = 10_000;
/** A longer heading is one that was never closed. */
const longestHeading = 500;
const longestScript = 500_000;
const mostLinks = 500;
const mostValues = 50;
const mostScripts = 20;
const mostHeadings = 20;
const mostHomes = 5;
/** Deeper nesting is no page; it would cost the parser, which keeps a stack, its time squared. */
const tooDeep = 1000;
/** After so many characters the depth is looked at. */
const stride = 16_384;

const unseen = new Set(['script', 'style', 'noscript', 'template', 'title', 'svg', 'head']);

/** Open Graph is given by property: what stands under a name beside it is a template's own default. */
const byDefault = (key: string, { property }: Attributes): boolean => property === undefined && key.startsWith('og:');

const addMeta = (found: Metadata, attributes: Attributes) => {
  const { name, property, itemprop, content } = attributes;
  const key = (property ?? name ?? itemprop ?? attributes['http-equiv'] ?? '').trim().toLowerCase();
  if (key === '' || content === undefined || found.meta.size > mostLinks) return;
  const into = byDefault(key, attributes) ? found.defaults : found.meta;
  const values = into.get(key) ?? [];
  if (values.length < mostValues) into.set(key, [...values, content.slice(0, longestText)]);
};

const addLink = ({ links }: Metadata, { rel = '', href = '', type = '', title = '' }: Attributes) => {
  if (href !== '' && links.length < mostLinks)
    links.push({ rel: rel.toLowerCase(), href, type: type.trim().toLowerCase(), title });
};

/** "/", "../", "index.html", "https://harbour.example/". */
const frontPage = /^(?:\/|(?:\.\.?\/)+|(?:\.{0,2}\/)*index\.\w{3,5}|https?:\/\/[^/?#]+\/?)$/i;

function addElement(found: Metadata, name: string, attributes: Attributes): Into | null {
  const rel = attributes.rel ?? '';
  switch (name) {
    case 'html':
      found.language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
      return null;
    case 'base':
      found.base ??= attributes.href ?? null;
      return null;
    case 'meta':
      addMeta(found, attributes);
      return null;
    case 'link':
      addLink(found, attributes);
      return null;
    case 'a':
      if (rel !== '') addLink(found, attributes);
      if (/(^|\s)author(\s|$)/i.test(rel) && found.authors.length < mostValues) return 'author';
      return frontPage.test(attributes.href ?? '') && found.homeNames.length < mostHomes ? 'home' : null;
    case 'time': {
      const { itemprop, datetime, pubdate, class: classes = '' } = attributes;
      if (itemprop === 'datePublished' || pubdate !== undefined || /(^|\s)(dt-|entry-date )?published\b/.test(classes))
        found.published ??= datetime ?? null;
      return null;
    }
    case 'input':
      if (attributes.type?.toLowerCase() === 'password') found.asksPassword = true;
      return null;
    case 'title':
      return found.title === '' ? 'title' : null;
    case 'h1':
      return found.heading === '' ? 'heading' : 'other heading';
    case 'h2':
    case 'h3':
      return 'other heading';
    case 'script':
      return /ld\+json/i.test(attributes.type ?? '') && found.jsonLd.length < mostScripts ? 'json' : null;
    default:
      return null;
  }
}

const closes: Record<string, readonly Into[]> = {
  title: ['title'],
  h1: ['heading', 'other heading'],
  h2: ['other heading'],
  h3: ['other heading'],
  a: ['author', 'home'],
  script: ['json'],
};

/** How themes mark the title of an entry. */
const marksTitle = /(?:^|\s)(?:\S*(?:entry|post|article|blog|headline)[-_]?\S*title\S*|headline|p-name)(?:\s|$)/i;

/** What themes say of the link in it: "Permalink to The lamps". */
const marksPermalink = ({ rel = '', title = '' }: Attributes): boolean =>
  /(^|\s)bookmark(\s|$)/i.test(rel) || /^permalink to /i.test(title);

const mains = ['main', 'article'];
/** How themes mark what a site says of itself under its name. */
const marksTagline =
  /(?:^|\s)(?:\S*(?:site|blog|brand|header)[-_]{0,2}(?:description|tagline|slogan|subtitle)\S*|tagline|slogan)(?:\s|$)/i;

const apart = ['nav', 'aside', 'footer', 'dialog', 'noscript', 'template'];

/** Adds a text where it belongs; the heading that it is, if it is one. */
function addText(found: Metadata, into: Into, text: string, marks: Omit<Heading, 'text'>): Heading | null {
  if (into === 'title') found.title = text;
  else if (into === 'json') found.jsonLd.push(text);
  else if (text.length > longestHeading) return null;
  else if (into === 'author') found.authors.push(text);
  else if (into === 'home') found.homeNames.push(text);
  else if (text.trim() !== '') {
    if (into === 'heading') found.heading = text;
    const heading = { text, ...marks };
    if (found.headings.length < mostHeadings) found.headings.push(heading);
    return heading;
  }
  return null;
}

/** Reads a page's head and marks in one linear pass, up to where it is too deep; a page is never too broken for it. */
export function readMetadata(html: string): Metadata {
  const found: Metadata = {
    meta: new Map(),
    defaults: new Map(),
    links: [],
    title: '',
    heading: '',
    headsSite: false,
    headsMain: false,
    headings: [],
    homeNames: [],
    authors: [],
    published: null,
    language: null,
    base: null,
    jsonLd: [],
    asksPassword: false,
    footer: '',
    header: '',
    tagline: '',
    textLength: 0,
    nodes: 0,
    deepest: 0,
  };
  let into: Into | null = null;
  let text = '';
  let heading: Omit<Heading, 'text'> = { level: 0, names: false, home: false, main: false, apart: false, dated: false };
  /** The last piece of text that is seen. */
  let last = '';
  /** The heading behind which nothing else was seen yet. */
  let above: Heading | null = null;
  let depth = 0;
  /** The heading that stood before the main part of the page. */
  let main: string | null = null;
  /** How many of each element that parts a page are open. */
  const open = new Map(['header', ...mains, ...apart].map((name) => [name, 0]));
  const isWithin = (...names: string[]): boolean => names.some((name) => (open.get(name) ?? 0) > 0);
  /** How deep what is marked as a slogan stands. */
  let tagged: number | null = null;
  const hidden: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        found.nodes += 1;
        depth += 1;
        found.deepest = Math.max(found.deepest, depth);
        if (tagged === null && marksTagline.test(attributes.class ?? '')) tagged = depth;
        if (name === 'main') main ??= found.heading;
        if (open.has(name)) open.set(name, (open.get(name) ?? 0) + 1);
        if (name === 'a') {
          const home = frontPage.test(attributes.href ?? '');
          if (into === 'heading' && home) found.headsSite = true;
          heading = { ...heading, names: heading.names || marksPermalink(attributes), home: heading.home || home };
        }
        if (name === 'img' && into === 'home') text += attributes.alt ?? '';
        const within = hidden.includes('svg') ? null : addElement(found, name, attributes);
        if (unseen.has(name) && hidden.length < mostValues) hidden.push(name);
        // A script or link within a heading does not end the heading; a heading within a link is one.
        if (within === null || (into !== null && into !== 'home' && within !== 'json')) return;
        heading = {
          level: Number(name.slice(1)),
          names: marksTitle.test(attributes.class ?? ''),
          home: into === 'home',
          main: isWithin(...mains),
          apart: isWithin(...apart),
          dated: isDateLine(last),
        };
        into = within;
        text = '';
        if (into === 'heading') {
          found.headsSite = false;
          found.headsMain = heading.main;
        } else if (name === 'h1' && main === found.heading) found.headsSite = true;
      },
      ontext(chunk) {
        found.nodes += 1;
        const seen = hidden.length === 0 ? chunk.trim() : '';
        found.textLength += seen.length;
        if (seen !== '') {
          if (above !== null && isDateLine(seen)) above.dated = true;
          above = null;
          last = seen;
        }
        if (isWithin('footer') && !isWithin('article') && found.footer.length < longestText) found.footer += chunk;
        if (isWithin('header') && !isWithin(...mains) && found.header.length < longestText) found.header += chunk;
        if (tagged !== null && found.tagline.length < longestText) found.tagline += `${chunk} `;
        if (into !== null && text.length < (into === 'json' ? longestScript : longestText)) text += chunk;
      },
      onclosetag(name) {
        if (depth === tagged) tagged = null;
        depth -= 1;
        if (open.has(name)) open.set(name, (open.get(name) ?? 0) - 1);
        if (hidden.at(-1) === name) hidden.pop();
        if (into === null || closes[name]?.includes(into) !== true) return;
        above = addText(found, into, text, heading);
        into = null;
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && found.deepest < tooDeep; at += stride) parser.write(html.slice(at, at + stride));
  if (found.deepest < tooDeep) parser.end();
  for (const [key, values] of found.defaults) if (!found.meta.has(key)) found.meta.set(key, values);
  return found;
}
