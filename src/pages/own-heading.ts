import { decoded } from '../decoded.ts';
import { placeOf } from '../find-text.ts';
import { isFrontPage, plain } from './choose.ts';
import type { Heading, Metadata } from './metadata.ts';

export const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Documents set a sign behind a heading that links to it. */
export const headingText = (text: string): string => plain(text).replace(/\s*[¶§\u{1F517}]$/u, '');

/** The names that a site goes by on one of its pages. */
export interface SiteNames {
  siteName: string | null;
  address: string;
}

/** The site's name in its address: "harbour.example", "harbour". */
export function namesInAddress(address: string): string[] {
  const host = (URL.parse(address)?.hostname ?? '').replace(/^www\./, '');
  return [host, ...host.split('.').slice(0, -1)].filter((name) => name !== '');
}

/** "Ada Ruiz" over a link to the front page that says "Ada Ruiz - Boats". */
const beginsName = (title: string, name: string): boolean =>
  placeOf(name, title) === 0 && /^\s*[-–—|:·•]/.test(name.slice(title.length));

/** A heading of the first level in a menu with none before it, or above another that a date stands beside: that of all pages of a site. */
function isOverAll({ level, apart, dated }: Heading, at: number, headings: readonly Heading[]): boolean {
  const isOther = (other: Heading): boolean => other.level === 1 && !other.apart;
  if (level !== 1) return false;
  if (apart) return !headings.slice(0, at).some(isOther);
  return !dated && headings.slice(at + 1).some((other) => isOther(other) && other.dated);
}

type IsNameOfSite = (text: string) => boolean;

/** Whether a text is no more than the site's name, as its front page, its address or its own pages give it. */
function siteNamed({ homeNames, headings }: Metadata, { siteName, address }: SiteNames): IsNameOfSite {
  const home = [...homeNames, ...headings.filter((heading) => heading.home).map((heading) => heading.text)].map(plain);
  const over = headings.filter(isOverAll).map((heading) => headingText(heading.text));
  const names = new Set([siteName ?? '', ...namesInAddress(address), ...home, ...over].map(letters));
  return (text) => letters(text) !== '' && (names.has(letters(text)) || home.some((name) => beginsName(text, name)));
}

/** "Home - Quay Choir", "Article 1 – Quay Notes": the front page, or a number, which a template gave to each page. */
const namesNoPage =
  /^(?:(?:home(?: ?page)?|index|untitled(?: document)?|start(?:seite|sida|pagina)?|accueil|inicio|início|strona główna|главная|головна|ホーム|首页|首頁)\s?[-–—|:·]\s.{2,40}|(?:article|artikel|artículo|articolo|artigo|artykuł|článek|статья|стаття|статия|記事|文章|post|page|seite|pagina|página)\s?\d{1,4}(?:\s?[-–—|:·]\s.{2,40})?)$/iu;

/** The only text of some headings, however often it is said; null where there is none, or more than one. */
function onlyOne(headings: readonly Heading[]): string | null {
  const [text = null, ...others] = new Set(headings.map((heading) => headingText(heading.text)));
  return others.length === 0 ? text : null;
}

/** The heading of what a page tells: the one that is marked so, or the only one of its kind; null where none is. */
function ownHeading({ headings }: Metadata, isNameOfSite: IsNameOfSite): string | null {
  const own = headings.filter(({ home, apart }) => !home && !apart);
  const all = own.filter(({ text }) => !isNameOfSite(headingText(text)));
  const marked = all.filter((heading) => heading.names);
  const most = Math.min(...marked.map(({ level }) => level));
  const first = all.filter(({ level }) => level === 1);
  return (
    onlyOne(marked.filter(({ level }) => level === most)) ??
    onlyOne(first.filter(({ main }) => main)) ??
    onlyOne(first.filter(({ dated }) => dated)) ??
    onlyOne(first) ??
    (own.every(({ level }) => level > 1) ? onlyOne(all.filter(({ level }) => level === 2)) : null)
  );
}

const bareLetters = (text: string): string => letters(text.normalize('NFD').replaceAll(/\p{Mn}/gu, ''));

/** How addresses write letters: "erbsensuppe-mit-bruehe" and "…-bruhe" for "Erbsensuppe mit Brühe". */
const spellings = (text: string): string[] => {
  const german = text.toLowerCase().replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`);
  return [german.replaceAll('ß', 'ss'), text].map(bareLetters);
};

/** The last part of an address, as letters. */
const lastOf = (address: string): string =>
  bareLetters(decoded((URL.parse(address)?.pathname ?? '').replace(/\/$|\.\w{3,5}$/, '').replace(/^.*\//s, '')));

/** Whether a title no longer than a heading says not a word of it. */
function saysNothingOf(heading: string, title: string): boolean {
  const said = letters(heading);
  return title.length <= heading.length && !title.split(/\s+/).some((word) => said.includes(letters(word)));
}

/** Whether a heading is the first of its level, the only one beside a date, and the title is no heading of the page. */
function isAloneDated(heading: string, title: string, { headings }: Metadata): boolean {
  const [first, ...others] = headings.filter(({ level, home, apart }) => level === 1 && !home && !apart);
  const isSaid = headings.some(({ text }) => letters(text).includes(letters(title)));
  const isAlone = first?.dated === true && !others.some(({ dated }) => dated);
  return isAlone && headingText(first.text) === heading && !isSaid;
}

/** "Festival of the lamps" under "First Festival of the Lamps opens in Ellery"; what stands on one side alone may be a button. */
function isInMidst(title: string, heading: string): boolean {
  const at = placeOf(heading, title);
  return at > 0 && /\p{L}\s$/u.test(heading.slice(0, at)) && /^\s\p{L}.*\s\S/u.test(heading.slice(at + title.length));
}

/** So many words of another script tell what a page is about; fewer may be a name. */
const fewestForeign = 3;

/** Whether a title, as far as the site's name behind it, was left in English on a page in another script. */
function isLeftInLatin(title: string, heading: string, { headings, language }: Metadata): boolean {
  const own = title.replace(/\s[-–—|]\s.*$/su, '');
  if (own.split(/\s+/).length < fewestForeign || !/^[\p{Script=Latin}\P{L}]+$/u.test(own)) return false;
  const isMain = headings.some((each) => each.main && each.level === 1 && headingText(each.text) === heading);
  if (!isMain || /\p{Script=Latin}/u.test(heading) || !/\p{L}/u.test(heading)) return false;
  try {
    return new Intl.Locale(language ?? 'en').maximize().script !== 'Latn';
  } catch {
    return false;
  }
}

/**
 * The heading of a page whose title says nothing of it but names its site, stands for all its pages, or was never
 * translated; null where the title is to stand. `named`: whether the page gives that title to others, too (og:title).
 */
export function insteadOf(title: string, named: boolean, metadata: Metadata, names: SiteNames): string | null {
  if (title === '' || isFrontPage(names.address)) return null;
  const says = (heading: string): boolean => letters(headingText(heading)) === letters(title);
  if (metadata.headings.some(({ text, level, home, main }) => level === 1 && main && !home && says(text))) return null;
  const isNameOfSite = siteNamed(metadata, names);
  const heading = ownHeading(metadata, isNameOfSite);
  if (heading === null || says(heading)) return null;
  const isOfSite = isNameOfSite(title) || namesNoPage.test(title);
  const isKnown = spellings(heading).includes(lastOf(names.address)) || isAloneDated(heading, title, metadata);
  const saysLess = !named && ((isKnown && saysNothingOf(heading, title)) || isInMidst(title, heading));
  return isOfSite || saysLess || isLeftInLatin(title, heading, metadata) ? heading : null;
}
