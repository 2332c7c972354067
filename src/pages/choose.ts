import { decodeHTMLStrict } from 'entities';
import { collapse, inlineText } from '../feeds/plain-text.ts';
import { languageTag } from '../language-tag.ts';
import { keyOf } from '../summaries/text/clean-text.ts';
import { absoluteAddress } from './choose-addresses.ts';
import type { LinkedData } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';

const longestDescription = 5000;
const longestName = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A value as plain text. Entities that are still there after reading the page were escaped twice. */
export const plain = (text: string): string => {
  const bare = /&[a-z#][a-z0-9]{1,30};/i.test(text) ? decodeHTMLStrict(text) : text;
  return collapse(bare.replaceAll(controls, ''));
};

const prose = (text: string): string =>
  plain(/<\/[a-z]+>|<(br|p|img)\b/i.test(text) ? inlineText(text) : text).slice(0, longestDescription);

export const textOf = (text: string | null | undefined): string | null => {
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

/** What sites call their feed, behind their name: "Quay Notes » Feed". */
const feedWord = /\s*(?:[|·•»›:–—-]\s*)?(?:feed|flux|rss(?: ?2\.0)?|atom|newsfeed|posts)(?: \((?:rss|atom)\))?$/iu;

/** The name that a page's feed goes by, when the page's title says it, too. */
function nameOfFeed({ links, title }: Metadata): string | null {
  const named = links
    .filter(({ rel, type }) => /(^|\s)alternate(\s|$)/.test(rel) && /\+xml$/.test(type))
    .map((link) => plain(link.title).replace(feedWord, ''));
  return named.find((name) => name.length > 3 && plain(title).includes(name)) ?? null;
}

/** What menus call the front page, on any site. */
const callsHome =
  /^(?:home(?: ?page)?|main(?: page)?|index|news|blog|start(?:seite|sida|side|pagina)?|accueil|inicio|início|hjem|hem|etusivu|strona główna|главная|головна|начало|ana sayfa|الرئيسية|ホーム|トップ|首页|首頁|홈)$/iu;
const atEnd = /\s[|·•»–—-]\s$/;

/** What a link to the front page says, when the page's title begins with it as with a label, or ends with it: "Quay Notes: The bell", "The bell – Quay Notes". */
function nameOfHome({ homeNames, title }: Metadata): string | null {
  const head = plain(title);
  const isNamed = (name: string): boolean =>
    head.startsWith(`${name}: `) ||
    (head.endsWith(name) && atEnd.test(head.slice(0, -name.length)) && !callsHome.test(name));
  return homeNames.map(plain).find((name) => name.length > 3 && isNamed(name)) ?? null;
}

/** `SiteName` is what Chinese authorities write (the standard of their sites' marks). */
export const siteNameOf = (metadata: Metadata, data: LinkedData | null): string | null =>
  valueNamed(metadata, 'og:site_name', 'application-name', 'apple-mobile-web-app-title', 'sitename') ??
  textOf(data?.siteName) ??
  nameOfFeed(metadata) ??
  nameOfHome(metadata);

const descriptionNames = ['og:description', 'description', 'twitter:description', 'dc.description'];

/** A shorter description may stand in a footer by chance. Characters. */
const leastSlogan = 30;

export const isFrontPage = (address: string): boolean =>
  /^(?:\/|\/index\.\w{3,5})$/.test(URL.parse(address)?.pathname ?? '');

/** "Club of the keepers. Since 1931": a footer may say its parts in another order, and more between them. */
const piecesOf = (text: string): string[] =>
  text.split(/[.,;!?|•·–—。，、！？]+(?:\s|$)/u).filter((piece) => keyOf(piece) !== '');

/**
 * All that a page says of itself in a sentence or two, first what its card shows; none twice, and none that its footer
 * says on all pages of its site.
 */
export function descriptionsOf(metadata: Metadata, data: LinkedData | null, address: string): string[] {
  const named = [...descriptionNames.map((name) => valueNamed(metadata, name)), ...(data?.descriptions ?? [])];
  const footer = isFrontPage(address) ? '' : plain(metadata.footer);
  const said = keyOf(footer);
  const isSlogan = (text: string): boolean =>
    text.length >= leastSlogan && said !== '' && piecesOf(text).every((piece) => said.includes(keyOf(piece)));
  return [...new Set(named.map((text) => prose(text ?? '')).filter((text) => text !== '' && !isSlogan(text)))];
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

/** Pictures of a single point, which templates name where they have no other, and which count visits. */
const isPoint = (url: string): boolean =>
  /\/(?:spacer|blank|pixel|trans(?:parent)?|clear|1x1)\.(?:gif|png)$/i.test(URL.parse(url)?.pathname ?? '');

/** The first picture that a page names for itself and that is one of it, not its site's logo. */
export function imageOf(
  metadata: Metadata,
  data: LinkedData | null,
  base: string,
  isLogo: (image: NonNullable<Page['image']>) => boolean,
): Page['image'] {
  const linked = metadata.links.find(({ rel }) => rel.split(/\s+/).includes('image_src'))?.href;
  const alt = valueNamed(metadata, 'og:image:alt', 'twitter:image:alt');
  for (const named of [...imageNames.map((name) => valueNamed(metadata, name)), data?.image, linked]) {
    const url = absoluteAddress(named, base);
    if (url !== null && !isPoint(url) && !isLogo({ url, alt })) return { url, alt };
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
