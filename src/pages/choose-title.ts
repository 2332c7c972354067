import { placeOf } from '../find-text.ts';
import { needsName } from '../summaries/title/needs-name.ts';
import { plain, textOf, valueNamed } from './choose.ts';
import type { LinkedData } from './json-ld.ts';
import type { Heading, Metadata } from './metadata.ts';
import { headingText, insteadOf, letters, namesInAddress } from './own-heading.ts';

const longestTitle = 1000;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const separated = { before: /(?:\s?[|·•»:_]|\s[-–—~‹›])\s*$/, after: /^\s*(?:[|·•«:]\s|[-–—~‹›]\s)/ };

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
const setBeside = {
  after: /^(?:\s?\|\s?|\s?(?:[·•«]|::)\s|\s(?::|--?|[–—~‹])\s|\s\[[^[\]]{2,40}\]$)/,
  before: /(?:(?:^|\s?)(?:[|·•»]|::)|\s(?::|--?|[–—~›>]))\s$/,
};

const shortestName = 3;
/** More words behind a heading are a part of the title, whoever they name. */
const mostBeside = 5;

/** Whether a few words name the site, by its name or its address: "recipe on Quay52", "– see harbour.example". */
function namesSite(beside: string, siteName: string | null, address: string): boolean {
  const words = beside.split(/\s+/).filter((word) => letters(word) !== '');
  if (words.length > mostBeside || !URL.canParse(address)) return false;
  const names = [siteName ?? '', ...namesInAddress(address)].map(letters);
  const said = words.map(letters);
  return names.some(
    (name) => name.length >= shortestName && (said.includes(name) || (name.length > 5 && said.join('').includes(name))),
  );
}

/** "The lamps by Ada Ruiz", over a heading that says "The lamps". */
const namesAuthor = /^,? (?:by|von|par|por|di|door) (?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|[\w.-]{3,24})$/u;

/** "Lamp soup recipe | Lake Kitchen" over "Lamp soup". */
const kindOfPage =
  /^ (?:recipe|rezept|recept|recette|receta|ricetta|receita|przepis|opskrift|oppskrift)(?=\s[|·•–—-]\s)/iu;

/** A title cut to the page's heading, when it is that beside a section or a site's name. */
function cutToHeading(title: string, heading: string, isSite: (beside: string) => boolean): string | null {
  const at = heading.length > 3 ? placeOf(title, heading) : -1;
  if (at < 0 || heading.length < title.length / 4) return null;
  const told = title.slice(at, at + heading.length);
  const before = title.slice(0, at);
  const after = title.slice(at + heading.length).replace(kindOfPage, '');
  if (before === '' && namesAuthor.test(after)) return told;
  const fits = (before === '' || setBeside.before.test(before)) && (after === '' || setBeside.after.test(after));
  const named =
    (before === '' && /^[^\p{L}\p{M}\p{N}]/u.test(after) && isSite(after)) ||
    (after === '' && before.endsWith(': ') && isSite(before));
  return fits || named ? told : null;
}

/** The same, whichever way the arrows of old templates point. */
const setAround = { after: /^(?:\s?[|·•«»]|\s(?::|--?|[–—~‹›]))\s/, before: /(?:\s?[|·•«»]|\s(?::|--?|[–—~‹›]))\s$/ };

/** A title without the site's name, where the page's first heading is that name: "Lamps - The Harbour Book". */
function besideSiteHeading(
  title: string,
  heading: string,
  { headsSite, headsMain, headings }: Metadata,
): string | null {
  if (headsMain || heading.length <= shortestName || title.length <= heading.length) return null;
  if (title.endsWith(heading)) {
    const before = title.slice(0, -heading.length);
    const own = before.replace(setAround.before, '');
    const isHeading = headings.some(({ text }) => letters(plain(text)) === letters(own));
    return own !== before && (headsSite || isHeading) ? own : null;
  }
  const after = title.slice(heading.length);
  const own = after.replace(setAround.after, '');
  return headsSite && title.startsWith(heading) && own !== after ? own : null;
}

const isMostOf = (text: string, title: string): boolean => text.length > title.length / 2;

/** A page's title stands in a heading that is marked as such, or is the greater part of the title. */
const isTitle = ({ text, names, home }: Heading, title: string): boolean =>
  !home && plain(text) !== title && (names || isMostOf(plain(text), title));

/** What templates give to each page of a section. */
const isSectionAlone = (title: string): boolean =>
  /^(?:recaps?|news|articles?|stor(?:y|ies)|home(?: ?page)?|blog|posts?|index|untitled(?: document)?|videos?|photos?|gallery|features?)$/i.test(
    title,
  );

/** "About us – Quay Choir": what says nothing without the name of its site, with it where the page gives it. */
const withName = (told: string, title: string, siteName: string | null): string =>
  told !== title || siteName === null || placeOf(title, siteName) >= 0 ? title : `${title} – ${siteName}`;

/** The title that a page gives to others. */
export const givenTitle = (metadata: Metadata, data: LinkedData | null): string | null =>
  valueNamed(metadata, 'og:title', 'twitter:title', 'dc.title', 'articletitle') ?? textOf(data?.headline);

/** A page's title: what it gives to others, else its own, without the names of its site and section. */
export function titleOf(metadata: Metadata, data: LinkedData | null, siteName: string | null, address: string): string {
  const named = givenTitle(metadata, data);
  const heading = headingText(metadata.heading);
  const given = named ?? (plain(metadata.title) || heading);
  const title = isSectionAlone(given) && heading.length > given.length ? heading : given;
  const isSite = (beside: string) => namesSite(beside, siteName, address);
  const instead = insteadOf(title, named !== null, metadata, { siteName, address });
  if (instead !== null) return (needsName(instead) ? `${instead} – ${title}` : instead).slice(0, longestTitle);
  const others = metadata.headings.filter((other) => isTitle(other, title)).map(({ text }) => plain(text));
  const headline = textOf(data?.headline) ?? title;
  // Some sites give each of their pages the name of the site.
  const bare = withoutSiteName(title, siteName);
  const isName = bare === title && isSite(title);
  if (!metadata.headsSite && heading.length > title.length && isName) return heading.slice(0, longestTitle);
  const meant = valueNamed(metadata, 'title') ?? '';
  const elsewhere = [headline, isMostOf(meant, title) ? meant : ''].filter((other) => other !== title);
  const own = [heading, ...others, ...elsewhere].reduce<string | null>(
    (found, candidate) => found ?? cutToHeading(title, candidate, isSite),
    besideSiteHeading(title, heading, metadata),
  );
  const told = own ?? bare;
  return (needsName(told) ? withName(told, title, siteName) : told).slice(0, longestTitle);
}
