import { bit, type Check } from './check.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { baseOf, folded, isContent, stemOf, unspaced, wordsOf } from './words.ts';

const fixed = new Set(['%', '€', '$', '£', '¥']);

/** A summary is no table. */
const mostSaid = 20;
/** So many places of a number are looked at. */
const mostLooked = 50;

/** Words that say how many without a digit: the article must say them, too. */
const howMany =
  /^(?:dozens?|hundreds?|thousands?|millions?|billions?|half|halves|halved|double[ds]?|doubling|twice|triple[ds]?|tripling|quadruple[ds]?|thirds?|quarters?|majority|most|all|none|every|always|never|\p{L}*(?:hundert|tausend)\p{L}*|dutzende?n?|millionen|milliarden|hälfte|halbiert\p{L}*|verdoppel\p{L}*|verdreifach\p{L}*|drittel\p{L}*|viertel\p{L}*|mehrheit|\p{L}+(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|centaines?|milliers?|dizaines?|douzaines?|moitié|doubl(?:e|er|é|ée)|triplé?|majorité|cientos|miles|decenas|mitad|doble|duplic\p{L}+|mayoría|centinaia|migliaia|decine|metà|raddoppi\p{L}*|doppio|maggioranza|centenas|milhares|dezenas|metade|dobr\p{L}+|maioria|helft|verdubbel\p{L}*|połow\p{L}+|setki|tysiące|половин\p{L}+|сотни|тысячи|вдвое|втрое|большинство)$/iu;

/** Why a number is not the source's; null when it is. */
function objection(quantity: Quantity, known: readonly Quantity[]): string | null {
  const same = known.filter(
    ({ raw, values }) => raw === quantity.raw || values.some((value) => quantity.values.includes(value)),
  );
  if (!same.some(({ values }) => values.some((value) => quantity.values.includes(value))))
    return `says the number ${bit(quantity.raw)}, which the article does not`;
  const { unit } = quantity;
  if (unit !== null && !same.some((one) => one.unit === unit)) return `counts something else with ${bit(quantity.raw)}`;
  if (unit === null && same.every((one) => one.unit !== null && fixed.has(one.unit)))
    return `leaves out what ${bit(quantity.raw)} counts`;
  const around = same.slice(0, mostLooked).map((one) => one.around());
  const near = quantity
    .near()
    .filter((word) => isContent(word) && !unspaced.test(word))
    .slice(0, 3);
  if (unit !== null || near.length === 0 || near.some((word) => around.some((stems) => stems.has(stemOf(word)))))
    return null;
  return `counts something else with ${bit(quantity.raw)}`;
}

/** Each number of a summary stands in its source and counts the same there. */
export const checkNumbers: Check = ({ text, source, language }) => {
  const all = `${source.title}\n${source.text}`;
  const code = baseOf(language);
  const said = quantitiesOf(text, code);
  if (said.length > mostSaid) return 'holds too many numbers';
  const known = quantitiesOf(all, code);
  for (const quantity of said) {
    const why = objection(quantity, known);
    if (why !== null) return why;
  }
  const sign = (text.match(/[\p{Nl}\p{No}]/gu) ?? []).find((one) => !all.includes(one));
  if (sign !== undefined) return `says the number ${bit(sign)}, which the article does not`;
  const stems = new Set(wordsOf(all).map(stemOf));
  const word = wordsOf(text).find(
    (one) => howMany.test(one) && !stems.has(stemOf(one)) && !folded(all).includes(folded(one)),
  );
  return word === undefined ? null : `says ${bit(word)}, which the article does not`;
};
