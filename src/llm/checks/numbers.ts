import { codeOf } from '../../summaries/language/code.ts';
import { bit, type Check } from './check.ts';
import { withDigits } from './number-words.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { folded, isContent, isSmall, stemOf, unspaced, wordsOf } from './words.ts';

const fixed = new Set(['%', '€', '$', '£', '¥']);

/** A summary is no table. */
const mostSaid = 20;
/** So many places of a number are looked at. */
const mostLooked = 50;

/** Words that say how many without a digit: the article must say them, too. */
const howMany =
  /^(?:dozens?|hundreds?|thousands?|millions?|billions?|half|halves|halved|double[ds]?|doubling|twice|triple[ds]?|tripling|quadruple[ds]?|thirds?|quarters?|majority|most|all|none|every|always|never|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|einzige[nrs]?|deuxième|troisième|quatrième|segund[oa]|tercer[oa]?|cuart[oa]|second[oa]|terz[oa]|quart[oa]|terceir[oa]|tweede|derde|vierde|\p{L}*(?:hundert|tausend|honderd|duizend)\p{L}*|dutzende?n?|millionen|milliarden|hälfte|halbiert\p{L}*|verdoppel\p{L}*|verdreifach\p{L}*|drittel\p{L}*|viertel\p{L}*|mehrheit|\p{L}+(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|centaines?|milliers?|dizaines?|douzaines?|(?:hui|quin|ving|tren|quaran|cinquan|soixan)[zt]aines?|moitié|doubl(?:e|er|é|ée)|triplé?|majorité|cientos|miles|decenas|mitad|doble|duplic\p{L}+|mayoría|centinaia|migliaia|decine|metà|raddoppi\p{L}*|doppio|maggioranza|centenas|milhares|dezenas|metade|dobr\p{L}+|maioria|helft|verdubbel\p{L}*|połow\p{L}+|setki|tysiące|половин\p{L}+|сот(?:ня|ни|ню|ен)|вдвое|десят(?:ки|ков)|втрое|большинство)$/iu;

/** A year is one, whatever stands beside it. */
const isYear = ({ raw, unit }: Quantity): boolean => unit === null && /^(?:1[5-9]|20)\d\d$/.test(raw);

const speaks = (word: string): boolean => isContent(word) && !unspaced.test(word);

/** So many words right behind a number name what it counts: "40 old lamps". */
const nameReach = 2;
/** So many words around a number, beside what it counts, show that it is said of the same. */
const leastAround = 2;

/** What a number counts, by its name. */
function namesOf(one: Quantity): string[] {
  const words = one.next();
  const end = words.findIndex(isSmall);
  return (end < 0 ? words : words.slice(0, end)).filter(speaks).slice(0, nameReach).map(stemOf);
}

const around = (one: Quantity): Set<string> =>
  new Set([...one.behind().slice(0, 8), ...one.ahead().slice(0, 8)].filter(speaks).map(stemOf));

/** "Six tidal creeks" are "six creeks": what is named first by one is named by the other. */
const haveOne = ([first = '', ...more]: readonly string[], [other = '', ...others]: readonly string[]): boolean =>
  first !== '' && other !== '' && (first === other || others.includes(first) || more.includes(other));

/** Whether what a number counts is what it counts in the source. */
function countsTheSame(said: Quantity, same: readonly Quantity[], all: ReadonlySet<string>): boolean {
  const names = namesOf(said);
  if (same.some((one) => haveOne(names, namesOf(one)))) return true;
  if (names.length === 0) {
    const beside = [said.behind(), said.ahead()].flatMap((words) =>
      words.filter(speaks).slice(0, nameReach).map(stemOf),
    );
    return beside.length === 0 || same.some((one) => beside.some((stem) => around(one).has(stem)));
  }
  // What the source names elsewhere is what another number counts; a new word may be another name for the same.
  if (all.has(names[0] ?? '') && same.every((one) => namesOf(one).length > 0)) return false;
  const besides = [...around(said)];
  return same.some(
    (one) => besides.filter((stem) => around(one).has(stem)).length >= Math.min(leastAround, besides.length),
  );
}

/** Why a number is not the source's; null when it is. */
function objection(
  quantity: Quantity,
  known: readonly Quantity[],
  { title, words }: { title: string; words: ReadonlySet<string> },
): string | null {
  const same = known.filter(
    ({ raw, values }) => raw === quantity.raw || values.some((value) => quantity.values.includes(value)),
  );
  if (!same.some(({ values }) => values.some((value) => quantity.values.includes(value))))
    return `says the number ${bit(quantity.raw)}, which the article does not`;
  const { unit } = quantity;
  if (unit !== null && !same.some((one) => one.unit === unit)) return `counts something else with ${bit(quantity.raw)}`;
  if (unit === null && same.every((one) => one.unit !== null && fixed.has(one.unit)))
    return `leaves out what ${bit(quantity.raw)} counts`;
  // What the title names is what all is about: a version, a number of an issue.
  if (isYear(quantity) || (unit !== null && unit !== '%') || title.includes(quantity.raw)) return null;
  return countsTheSame(quantity, same.slice(0, mostLooked), words)
    ? null
    : `counts something else with ${bit(quantity.raw)}`;
}

/** Each number of a summary stands in its source and counts the same there. */
export const checkNumbers: Check = ({ text, source, language }) => {
  const all = `${source.title}\n${source.text}`;
  const code = codeOf(language);
  const said = quantitiesOf(text, code);
  if (said.length > mostSaid) return 'holds too many numbers';
  const known = quantitiesOf(all, code);
  const words = new Set(wordsOf(all).map(stemOf));
  for (const quantity of said) {
    const why = objection(quantity, known, { title: source.title, words });
    if (why !== null) return why;
  }
  const sign = (text.match(/[\p{Nl}\p{No}]/gu) ?? []).find((one) => !all.includes(one));
  if (sign !== undefined) return `says the number ${bit(sign)}, which the article does not`;
  const word = wordsOf(withDigits(text, code)).find(
    (one) => howMany.test(one) && !words.has(stemOf(one)) && !folded(all).includes(folded(one)),
  );
  return word === undefined ? null : `says ${bit(word)}, which the article does not`;
};
