import { decodeHTMLStrict } from 'entities';
import { collapse, inlineText } from '../feeds/plain-text.ts';
import { languageTag } from '../language-tag.ts';
import { absoluteAddress } from './choose-addresses.ts';
import type { LinkedData } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';

const longestTitle = 1000;
const longestDescription = 5000;
const longestName = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A value as plain text. Entities that are still there after reading the page were escaped twice. */
const plain = (text: string): string => {
  const bare = /&[a-z#][a-z0-9]{1,30};/i.test(text) ? decodeHTMLStrict(text) : text;
  return collapse(bare.replaceAll(controls, ''));
};

const prose = (text: string): string =>
  plain(/<\/[a-z]+>|<(br|p|img)\b/i.test(text) ? inlineText(text) : text).slice(0, longestDescription);

const textOf = (text: string | null | undefined): string | null => {
  const value = plain(text ?? '');
  return value === '' ? null : value;
};

/** The first of the named values that says anything. */
export function valueNamed({ meta }: Metadata, ...names: string[]): string | null {
  for (const name of names) {
    for (const text of meta.get(name) ?? []) {
      const value = textOf(text);
      if (value !== null) return value;
    }
  }
  return null;
}

export const siteNameOf = (metadata: Metadata, data: LinkedData | null): string | null =>
  valueNamed(metadata, 'og:site_name', 'application-name', 'apple-mobile-web-app-title') ?? textOf(data?.siteName);

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const separated = { before: /(?:\s?[|·•»:]|\s[-–—~‹›])\s*$/, after: /^\s*(?:[|·•«:]\s|[-–—~‹›]\s)/ };

/** A title without the name of the site that templates put before or after it. */
function withoutSiteName(title: string, siteName: string | null): string {
  if (siteName === null || siteName.length >= title.length) return title;
  const before = title.slice(0, -siteName.length);
  if (isSame(title.slice(-siteName.length), siteName) && separated.before.test(before))
    return before.replace(separated.before, '') || title;
  const after = title.slice(siteName.length);
  if (isSame(title.slice(0, siteName.length), siteName) && separated.after.test(after))
    return after.replace(separated.after, '') || title;
  return title;
}

/** What templates set between a title, its section and the name of their site. */
const setBeside = { after: /^(?:\s?[|·•«]|\s(?::|--?|[–—~‹]))\s/, before: /(?:\s?[|·•»]|\s(?::|--?|[–—~›]))\s$/ };

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
const shortestName = 3;
/** More words behind a heading are a part of the title, whoever they name. */
const mostBeside = 5;

/** Whether a few words name the site, by its name or its address: "recipe on Quay52", "– see harbour.example". */
function namesSite(beside: string, siteName: string | null, address: string): boolean {
  const words = beside.split(/\s+/).filter((word) => letters(word) !== '');
  if (words.length > mostBeside || !URL.canParse(address)) return false;
  const host = new URL(address).hostname.replace(/^www\./, '');
  const names = [siteName ?? '', host, ...host.split('.').slice(0, -1)].map(letters);
  const said = words.map(letters);
  return names.some(
    (name) => name.length >= shortestName && (said.includes(name) || (name.length > 5 && said.join('').includes(name))),
  );
}

/** A title cut to the page's heading, when it is that beside a section or a site's name. */
function cutToHeading(title: string, heading: string, isSite: (beside: string) => boolean): string | null {
  const at = heading.length > 3 ? title.indexOf(heading) : -1;
  if (at < 0 || heading.length < title.length / 4) return null;
  const [before, after] = [title.slice(0, at), title.slice(at + heading.length)];
  const fits = (before === '' || setBeside.before.test(before)) && (after === '' || setBeside.after.test(after));
  const named = before === '' && /^[^\p{L}\p{M}\p{N}]/u.test(after) && isSite(after);
  return fits || named ? heading : null;
}

/** The same, whichever way the arrows of old templates point. */
const setAround = { after: /^(?:\s?[|·•«»]|\s(?::|--?|[–—~‹›]))\s/, before: /(?:\s?[|·•«»]|\s(?::|--?|[–—~‹›]))\s$/ };

/** A title without the site's name, where the page's first heading is that name: "Lamps - The Harbour Book". */
function besideSiteHeading(
  title: string,
  heading: string,
  { headsSite, headsMain, otherHeadings }: Metadata,
): string | null {
  if (headsMain || heading.length <= shortestName || title.length <= heading.length) return null;
  if (title.endsWith(heading)) {
    const before = title.slice(0, -heading.length);
    const own = before.replace(setAround.before, '');
    const isHeading = otherHeadings.some((text) => letters(plain(text)) === letters(own));
    return own !== before && (headsSite || isHeading) ? own : null;
  }
  const after = title.slice(heading.length);
  const own = after.replace(setAround.after, '');
  return headsSite && title.startsWith(heading) && own !== after ? own : null;
}

export function titleOf(metadata: Metadata, data: LinkedData | null, siteName: string | null, address: string): string {
  const named = valueNamed(metadata, 'og:title', 'twitter:title', 'dc.title') ?? textOf(data?.headline);
  // Documents set a sign behind it that links to it.
  const heading = plain(metadata.heading).replace(/\s*[¶§\u{1F517}]$/u, '');
  const title = named ?? (plain(metadata.title) || heading);
  const isSite = (beside: string) => namesSite(beside, siteName, address);
  const own = besideSiteHeading(title, heading, metadata) ?? cutToHeading(title, heading, isSite);
  return (own ?? withoutSiteName(title, siteName)).slice(0, longestTitle);
}

const descriptionNames = ['og:description', 'description', 'twitter:description', 'dc.description'];

/** All that a page says of itself in a sentence or two, first what its card shows; none twice. */
export function descriptionsOf(metadata: Metadata, data: LinkedData | null): string[] {
  const named = [...descriptionNames.map((name) => valueNamed(metadata, name)), data?.description];
  return [...new Set(named.map((text) => prose(text ?? '')).filter((text) => text !== ''))];
}

const imageNames = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'image',
  'thumbnail',
];

export function imageOf(metadata: Metadata, data: LinkedData | null, base: string): Page['image'] {
  const linked = metadata.links.find(({ rel }) => rel.split(/\s+/).includes('image_src'))?.href;
  for (const named of [...imageNames.map((name) => valueNamed(metadata, name)), data?.image, linked]) {
    const url = absoluteAddress(named, base);
    if (url !== null) return { url, alt: valueNamed(metadata, 'og:image:alt', 'twitter:image:alt') };
  }
  return null;
}

/** A page names one language; a header that names several says whom the page is for (RFC 9110, 8.5). */
export function languageOf(metadata: Metadata, data: LinkedData | null, header: string | null): string | null {
  const named = [
    metadata.language,
    valueNamed(metadata, 'og:locale'),
    valueNamed(metadata, 'content-language'),
    data?.language,
    header?.includes(',') ? null : header,
  ];
  return named.map((language) => languageTag((language ?? '').split(',')[0] ?? '')).find((tag) => tag !== null) ?? null;
}

const distinct = (texts: readonly string[], most: number): string[] =>
  [...new Set(texts.map((text) => plain(text.slice(0, longestName))).filter((text) => text !== ''))].slice(0, most);

const authorNames = ['author', 'article:author', 'parsely-author', 'dc.creator', 'dcterms.creator', 'citation_author'];

export function authorsOf({ meta, authors }: Metadata, data: LinkedData | null): string[] {
  const named = [...(data?.authors ?? []), ...authorNames.flatMap((name) => meta.get(name) ?? [])];
  const names = distinct(named, 10).filter((name) => !/^https?:/i.test(name));
  return names.length > 0 ? names : distinct(authors, 10);
}

export function categoriesOf({ meta }: Metadata, data: LinkedData | null): string[] {
  const named = [...(meta.get('article:section') ?? []), ...(meta.get('article:tag') ?? [])];
  const tags = (named.length > 0 ? named : (data?.keywords ?? [])).flatMap((tag) => tag.split(/[,;、，]/));
  return distinct(tags, 20);
}
