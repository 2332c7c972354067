import { letters, namesInAddress, type SiteNames } from './own-heading.ts';

/** What a site's logo is called where it lies, and its smaller kin. */
const core = new Set('logo logos logotype logotyp logotipo favicon icon touchicon'.split(' '));
/** What stands beside that in its name, and tells of no other thing. */
const beside = new Set(
  'og fb facebook twitter social share sharing card preview default fallback placeholder header footer nav site website web blog main home brand full big bigger large small mini square round wide horizontal vertical white black dark light color colour colored transparent bg background final retina hd new old apple touch android chrome mstile shortcut precomposed for on with the of and en de fr es it x img image pic png jpg svg webp copy rgb'.split(
    ' ',
  ),
);
/** A size, a version, or what a generator set for the version of a file: "512x512", "v2", "CSR25xZ1". */
const isMark = (word: string): boolean => /^(?:v?\d+(?:x\d*)?|\d*x\d+|\p{L}{0,12}\d[\p{L}\d]{0,40})$/u.test(word);
/** A shorter word may stand in any name. */
const leastName = 3;

const wordsOf = (file: string): string[] =>
  file
    .replace(/\.\w{2,4}$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());

/** Where a picture lies, whatever is asked of it there. */
const placeOf = (address: string): string => {
  const url = URL.parse(address);
  return url === null ? address : url.host + url.pathname;
};

/** Whether a name is that of the site, as it calls itself or is called in its address. */
function isOfSite(word: string, names: readonly string[]): boolean {
  const own = letters(word);
  return (
    own.length >= leastName &&
    names.some((name) => name.includes(own) || (name.length >= leastName && own.includes(name)))
  );
}

/** "logo.png", "quaynotes-logo-512x512.png" of quaynotes.example; "old-bell-logo.png" shows what its page may tell of. */
function isNamedLogo(address: string, names: readonly string[]): boolean {
  const path = URL.parse(address)?.pathname ?? '';
  const words = wordsOf(path.slice(path.lastIndexOf('/') + 1));
  return (
    (words.some((word) => core.has(word)) || /\.ico$/i.test(path)) &&
    words.every((word) => core.has(word) || beside.has(word) || isMark(word) || isOfSite(word, names))
  );
}

/** "Logo", "Quay Notes logo": what a picture of the site's logo shows. */
function isCalledLogo(alt: string | null, names: readonly string[]): boolean {
  const words = wordsOf(alt ?? '');
  return (
    words.some((word) => word.startsWith('logo')) &&
    words.every((word) => core.has(word) || beside.has(word) || isOfSite(word, names))
  );
}

/** Whether a picture is its site's logo, by where it lies, what it shows, or what JSON-LD calls so (`logos`): a page that has no other has none. */
export function isSiteLogo(
  { url, alt }: { url: string; alt: string | null },
  { siteName, address }: SiteNames,
  logos: readonly string[],
): boolean {
  const names = [siteName ?? '', ...namesInAddress(address)].map(letters);
  return logos.some((logo) => placeOf(logo) === placeOf(url)) || isNamedLogo(url, names) || isCalledLogo(alt, names);
}
