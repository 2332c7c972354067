/** Which descriptions of a page speak of its site, which gives them to each of its pages. */

import { placeOf } from '../find-text.ts';
import { likeness } from '../summaries/boilerplate/repeated-title.ts';
import { isDense, keyOf, stems } from '../summaries/text/clean-text.ts';
import { needsName } from '../summaries/title/needs-name.ts';
import { isFrontPage, plain } from './choose.ts';
import type { Metadata } from './metadata.ts';
import { letters, namesInAddress, type SiteNames } from './own-heading.ts';

/** Whether a description says no word of a title but those that `known` says, too. */
function saysNoWord(description: string, title: string, known: string): boolean {
  const others = new Set(stems(known));
  const own = stems(title).filter((stem) => !others.has(stem));
  const said = new Set(stems(description));
  return own.length > 0 && !own.some((stem) => said.has(stem));
}

/**
 * Whether a description is that of the site, as a head which names the site, too, gives it to each page: it says no word
 * of the page's own title but those that the head says.
 */
export function isOfSite(description: string, title: string, { title: given }: Metadata): boolean {
  const head = plain(given);
  if (head === '' || placeOf(head, title) >= 0 || isDense(description)) return false;
  return saysNoWord(description, title, head);
}

/** How a sentence goes on from a name that it explains. */
const explains =
  /^(.{4,40}?),? (?:is (?:an?|the|your|our|one of|een|de|het|je|jouw|uw)|ist (?:eine?|d(?:er|ie|as)|[di]eine?|ihre?)|est (?:une?|l[ea]|votre|ton)(?!\p{L})|est l[’']|es (?:una?|el|la|tu|su)|è (?:una?|il|l[ao]|l[’']|un[’'])|é (?:uma?|[oa]|[os]eu|[as]ua)|är (?:en|ett|din|ditt)|er (?:en|et|ei|din|dit|ditt)|jest|je|este (?:un|o|cel|cea)|е|[—–-] (?:это|це|то))(?!\p{L})/iu;

/** A shorter name in an address may be any word. */
const leastName = 5;
/** "Quaylampen", "The Quaylamp" of quaylamp.example: an ending or an article beside the name. Letters. */
const mostBeside = 3;

/** "Quaylamp is a club of keepers." under "The lamps are lit" on quaylamp.example: what the site is, and nothing of the page. */
export function explainsSite(description: string, title: string, { siteName, address }: SiteNames): boolean {
  const name = explains.exec(description)?.[1] ?? '';
  const said = letters(name);
  const isSite = [siteName ?? '', ...namesInAddress(address)]
    .map(letters)
    .some((known) => known.length >= leastName && said.includes(known) && said.length <= known.length + mostBeside);
  return isSite && !isFrontPage(address) && !needsName(title) && saysNoWord(description, title, name);
}

/** A description of the page has more of its other words in common with the text. */
const leastHeard = 1 / 2;
function isUnheard(words: readonly string[], html: string): boolean {
  const heard = new Set(stems(html.replaceAll(/<[^<>]*>/g, ' ')));
  return words.filter((stem) => heard.has(stem)).length < words.length * leastHeard;
}

/** What stands between bars or spaced dashes in the head of a page. */
const besideBars = /\s+(?:[|·•»:–—-]+)\s+/u;
/** A shorter slogan may be a word of the page. Characters. */
const leastSlogan = 20;
/** As much of another text is the same. */
const mostlyAlike = 0.85;

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a !== '' && (a === b || likeness(a, b) > mostlyAlike);
};

/**
 * Whether a description is what the page says of its site elsewhere: in JSON-LD (`ofSite`), over the page, under the site's name, or
 * in the head beside the page's own title.
 */
export function isSaidOfSite(
  description: string,
  title: string,
  { metadata, ofSite, html }: { metadata: Metadata; ofSite: readonly string[]; html: string },
): boolean {
  if (description.length < leastSlogan) return false;
  if (ofSite.some((text) => isSame(plain(text), description))) return true;
  const key = keyOf(description);
  const [header, tagline] = [keyOf(metadata.header), keyOf(metadata.tagline)];
  // What stands with the page's title is its standfirst.
  const isOver = header.includes(key) && !header.includes(keyOf(title));
  const [, ...behind] = plain(metadata.title).split(besideBars);
  const isBehind = behind.some((piece) => isSame(piece, description)) && isUnheard(stems(description), html);
  return tagline.includes(key) || isOver || isBehind;
}

/** What sites set between the title of a page and what they say of themselves. */
const besideTitle = /^\s?[|·•:]\s|^\s[–—-]\s/u;

/**
 * "The lamps are lit – Stories from the Quay Club" in a head that says "The lamps are lit | Quay Club": behind the title
 * all words of the site's name, none of the title's own, and few that the text says.
 */
export function isTitleAndTagline(description: string, title: string, metadata: Metadata, html: string): boolean {
  const head = plain(metadata.title);
  const at = placeOf(head, title);
  if (title === '' || at < 0 || placeOf(description, title) !== 0 || isDense(description)) return false;
  const behind = description.slice(title.length);
  const site = stems(head.slice(0, at) + head.slice(at + title.length));
  const said = stems(behind.replace(besideTitle, ''));
  if (!besideTitle.test(behind) || site.length === 0 || !site.every((stem) => said.includes(stem))) return false;
  const others = said.filter((stem) => !site.includes(stem));
  return saysNoWord(behind, title, head.slice(at + title.length)) && isUnheard(others, html);
}
