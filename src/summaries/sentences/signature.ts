import type { Passage } from '../passages/passages.ts';

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const particle = '(?:de|da|del|della|di|du|van|von|der|den|la|le|bin|ibn|al)';
/** "–Ada Ruiz", "— Ada de Ruiz, The Old Lamps": who said what stands before; two names at least, for authors sign with one. */
const signature = new RegExp(
  `^[–—―-]{1,2}\\s?${name}(?: (?:${particle} ){0,2}${name}){1,4}(?:, [\\p{Lu}\\p{N}“"«][^.!?]{2,40})?$`,
  'u',
);
/** Behind what it signs. */
const signed = new RegExp(
  `[.!?…”"»’]\\s?[–—―-]{1,2}\\s?${name}(?: (?:${particle} ){0,2}${name}){1,4}(?:, [\\p{Lu}\\p{N}“"«][^.!?]{2,40})?$`,
  'u',
);

/** Whether a text ends with such a name, which takes no stop. */
export const isSigned = (text: string): boolean => signed.test(text.slice(-120));

/** A quotation whose end, from here on, its markup calls its source: where that is a name, it signs as one behind a dash does. */
export function withSource(text: string, at: number): string {
  const words = text.slice(0, at).trimEnd();
  const sign = `— ${text.slice(at).trim()}`;
  if (!signature.test(sign) || (words !== '' && !/[.!?…”"»’]$/.test(words))) return text;
  return `${words} ${sign}`.trimStart();
}

/** A longer entry is its author's, whoever is named at its end. Sentences, with the signature. */
const mostUnits = 4;

/** The passages of an entry that is somebody's words and nothing else, with their signature in the last sentence. */
export function withSignature(passages: Passage[]): Passage[] {
  const count = passages.reduce((sum, { units }) => sum + units.length, 0);
  const last = passages.at(-1);
  const sign = last?.units.at(-1) ?? '';
  if (last === undefined || count < 2 || count > mostUnits || !signature.test(sign)) return passages;
  const told = last.units.length > 1 ? passages : passages.slice(0, -1);
  const words = told.at(-1);
  if (words === undefined || (words.kind !== 'prose' && words.kind !== 'quote')) return passages;
  const units = words === last ? words.units.slice(0, -1) : words.units;
  const end = units.at(-1) ?? '';
  return [...told.slice(0, -1), { ...words, units: [...units.slice(0, -1), `${end} ${sign}`], closed: true }];
}
