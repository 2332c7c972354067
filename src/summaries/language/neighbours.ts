/** Languages of Latin script that share most of their small words, and what tells them apart all the same. */

/** How often a text has what a pattern finds. */
export const has = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Of the languages of Scandinavia, close in their small words, one writes ä and ö, the others æ and ø. So many are no foreign name. */
const fewestVowels = 2;

/** Of neighbours that share their small words, each with the letters or the word that the other never writes. */
const neighbours: readonly { of: readonly string[]; sign: RegExp; least: number }[][] = [
  [
    { of: ['sv'], sign: /[äö]/giu, least: fewestVowels },
    { of: ['da', 'nb'], sign: /[æø]/giu, least: fewestVowels },
  ],
  [
    { of: ['da'], sign: /(?<!\p{L})(?:af|blev|efter|hvad|mellem)(?!\p{L})/giu, least: 1 },
    { of: ['nb'], sign: /(?<!\p{L})(?:av|ble|etter|hva|mellom)(?!\p{L})/giu, least: 1 },
  ],
  [
    { of: ['es'], sign: /(?<!\p{L})y(?!\p{L})/gu, least: 1 },
    { of: ['ca'], sign: /(?<!\p{L})i(?!\p{L})/gu, least: 1 },
  ],
];

/** The scores without the languages that a letter or a word of their neighbour speaks against. */
export function withoutNeighbours(scores: Map<string, number>, text: string): Map<string, number> {
  const others = neighbours.flatMap((pair) => {
    const found = pair.filter(({ sign }) => has(text, sign) > 0);
    const [own] = found;
    if (own === undefined || found.length > 1 || has(text, own.sign) < own.least) return [];
    return pair.filter((other) => other !== own).flatMap(({ of }) => of);
  });
  return new Map([...scores].filter(([language]) => !others.includes(language)));
}

/** Languages with the small words of a larger one, each known by words that the larger one never writes. */
const smaller: readonly { beside: readonly string[]; language: string; words: RegExp }[] = [
  {
    beside: ['pt', 'es'],
    language: 'gl',
    words: /(?<!\p{L})(?:n?unhas?|dunhas?|algunha|tamén|máis|hoxe|dende|cando|foron|dúas|súas?|xente|xa)(?!\p{L})/giu,
  },
  {
    beside: ['nl'],
    language: 'af',
    words: /(?<!\p{L})(?:nie|hulle|hierdie|daardie|baie|vir|sy|ek|jy|asook|voorheen)(?!\p{L})|(?<=\s)[’'ŉ]n(?=\s)/giu,
  },
  {
    beside: ['hr'],
    language: 'sr',
    words:
      /(?<!\p{L})(?:gde|posle|pre|uvek|ovde|vreme|reči?|dec[ae]|lepo|takođe|mest[aou]|čovek|leta|predsednika?|nedelj[aeu]|sledeć[aei]|uspeh|videti|rešenj[ea])(?!\p{L})/giu,
  },
];
/** One of them may be a name. */
const fewestDifferent = 2;

/** The language itself, or the smaller one beside it whose words the text has. */
export function ownOf(language: string, text: string): string {
  const found = smaller.find(
    ({ beside, words }) =>
      beside.includes(language) && new Set(text.toLowerCase().match(words) ?? []).size >= fewestDifferent,
  );
  return found?.language ?? language;
}
